// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/sqlitelawlibrary.h"
#include "tests/core/store/vaultfixture.h"
#include "tests/support/catch.h"

namespace omgekeerd {

inline QString u8(const char* text) { return QString::fromUtf8(text); }

/// An article of one paragraph.
inline LawArticle lawArticle(const QString& regulation, const QString& number, const QString& title, const QString& text) {
    LawArticle article;
    article.key = u"artikel " + number;
    article.label = u"Artikel " + number;
    article.number = number;
    article.title = title;
    article.reference = regulation.startsWith(u"CVDR")
                            ? QString(regulation + u"#artikel=" + QString(number).replace(u' ', u'_'))
                            : QString(u"jci1.3:c:" + regulation + u"&artikel=" + QString(number).replace(u' ', u'_'));
    LawBlock block;
    block.kind = LawBlock::Kind::Paragraph;
    block.number = u8("1.");
    block.place = u8("lid=1");
    block.spans.push_back({text, LawVoice::Law, {}});
    article.blocks.push_back(std::move(block));
    return article;
}

inline LawVersion lawVersion(const QString& regulation, const QString& title, QDate from, std::optional<QDate> to = {}) {
    LawVersion version;
    version.regulation = regulation;
    version.isLocal = regulation.startsWith(u"CVDR");
    version.kind = version.isLocal ? u8("verordening") : u8("wet");
    version.names.push_back({LawName::Kind::Title, title, {}, {}});
    version.validFrom = from;
    version.validTo = to;
    return version;
}

/// A library in a folder of its own.
struct LawFixture {
    VaultFolder folder;
    StillClock clock;
    QString path = folder.path(u8("wetten.db"));

    std::unique_ptr<LawLibrary> open(store::LawAccess access = store::LawAccess::Write) {
        return store::lawLibraryAt(
            path, access, {{u8("BWBR0009001"), u8("Pw")}, {u8("BWBR0009001"), u8("bijstand")}}, clock
        );
    }

    static void write(LawLibrary& library, const LawVersion& version, const std::vector<LawArticle>& articles) {
        auto writer = library.startWriting();
        REQUIRE(writer);
        for (const LawArticle& article : articles)
            REQUIRE((*writer)->add(article));
        LawReading reading;
        reading.version = version;
        reading.articles = static_cast<int>(articles.size());
        REQUIRE((*writer)->finish(reading));
    }
};

} // namespace omgekeerd
