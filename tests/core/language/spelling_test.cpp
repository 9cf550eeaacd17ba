// SPDX-License-Identifier: EUPL-1.2
#include "core/language/spelling.h"

#include "tests/support/catch.h"
#include "tests/support/skip.h"

#include <QFile>
#include <QTemporaryDir>

#include <algorithm>

using namespace omgekeerd;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

std::unique_ptr<Spelling> own(const QTemporaryDir& folder) {
    for (const auto& [name, text] : {std::pair{"nl.aff", "SET UTF-8\nTRY enaritds\n"},
                                     std::pair{"nl.dic", "5\nde\nwens\ncliënt\nfoto's\nBelgië\n"}}) {
        QFile file(folder.path() + u'/' + q(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    const auto place = dutchDictionaryIn({q("/nergens"), folder.path()});
    REQUIRE(place);
    return Spelling::open(*place);
}

} // namespace

TEST_CASE("A dictionary is found in the first folder that has one, and its absence is no failure") {
    CHECK_FALSE(dutchDictionaryIn({q("/nergens")}));
    const QTemporaryDir folder;
    CHECK_FALSE(dutchDictionaryIn({folder.path()}));
    CHECK(own(folder));
}

TEST_CASE("A file that is no dictionary opens none") {
    const QTemporaryDir folder;
    for (const char* name : {"nl.aff", "nl.dic"}) {
        QFile file(folder.path() + u'/' + q(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("\0\1\2 no dictionary", 17);
    }
    const auto place = dutchDictionaryIn({folder.path()});
    REQUIRE(place);
    CHECK_FALSE(Spelling::open(*place));
}

TEST_CASE("A word is spelt as the dictionary has it, and another is offered") {
    const QTemporaryDir folder;
    const auto spelling = own(folder);
    REQUIRE(spelling);
    for (const char* word : {"wens", "Wens", "cliënt", "foto's", "foto’s", "België"})
        CHECK(spelling->knows(q(word)));
    CHECK_FALSE(spelling->knows(q("wems")));
    const std::vector<QString> offered = spelling->suggestions(q("wems"));
    REQUIRE_FALSE(offered.empty());
    CHECK(offered.front() == q("wens"));
    CHECK(spelling->suggestions(q("wems"), 0).empty());
}

TEST_CASE("What is no word to spell is never wrong") {
    const QTemporaryDir folder;
    const auto spelling = own(folder);
    REQUIRE(spelling);
    for (const char* word : {"", "B", "WMO", "1250", "wmo2015", "'s", "xx😀yy"})
        CHECK(spelling->knows(q(word)));
    CHECK(spelling->knows(QString(100'000, u'x')));
    CHECK(spelling->suggestions(QString(100'000, u'x')).empty());
}

TEST_CASE("The dictionary of the system knows Dutch") {
    const auto place = dutchDictionaryIn(dictionaryFolders());
    if (!place)
        return skipTest("no Dutch dictionary on this system");
    const auto spelling = Spelling::open(*place);
    REQUIRE(spelling);
    for (const char* word : {"grondwaarde", "taxivergoeding", "cliëntondersteuner", "foto's", "Participatiewet"}) {
        INFO(word);
        CHECK(spelling->knows(q(word)));
    }
    CHECK_FALSE(spelling->knows(q("vergoedign")));
    const std::vector<QString> offered = spelling->suggestions(q("vergoedign"));
    CHECK(std::find(offered.begin(), offered.end(), q("vergoeding")) != offered.end());
}
