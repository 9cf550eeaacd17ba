// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/proofreader.h"

#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/// A folder with a Dutch list of one word and an English one of another.
struct TwoLists {
    TwoLists() {
        for (const auto& [name, text] :
             {std::pair{"nl.aff", "SET UTF-8\nTRY enaritds\n"}, std::pair{"nl.dic", "2\nde\nwens\n"},
              std::pair{"en_GB.aff", "SET UTF-8\nTRY esianrt\n"}, std::pair{"en_GB.dic", "2\nthe\nwish\n"}}) {
            QFile file(folder.filePath(q(name)));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
    }
    QTemporaryDir folder;
};

std::optional<bool> answer(Proofreader& reader, const char* word) {
    reader.check({q(word)});
    static_cast<void>(QTest::qWaitFor([&] { return reader.verdict(q(word)).has_value(); }));
    return reader.verdict(q(word));
}

} // namespace

TEST_CASE("In an English window a word is right when English or Dutch has it") {
    const TwoLists lists;
    Proofreader reader({lists.folder.path()}, {Language::English, Language::Dutch});
    CHECK(answer(reader, "wish") == true);
    CHECK(answer(reader, "wens") == true);
    CHECK(answer(reader, "wems") == false);
    CHECK(reader.hasDictionary());
}

TEST_CASE("In a Dutch window English words are not Dutch") {
    const TwoLists lists;
    Proofreader reader({lists.folder.path()});
    CHECK(answer(reader, "wens") == true);
    CHECK(answer(reader, "wish") == false);
}

TEST_CASE("Where one of the two lists is missing nothing is marked, and that is known") {
    const TwoLists lists;
    REQUIRE(QFile::remove(lists.folder.filePath(q("en_GB.dic"))));
    Proofreader reader({lists.folder.path()}, {Language::English, Language::Dutch});
    CHECK(answer(reader, "wems") == true);
    CHECK_FALSE(reader.hasDictionary());
}
