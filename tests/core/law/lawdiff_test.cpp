// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawdiff.h"
#include "tests/core/law/officialfiles.h"

using namespace omgekeerd;

namespace {

QString told(const std::vector<TextChange>& changes) {
    QString text;
    for (const TextChange& change : changes) {
        if (change.kind == TextChange::Kind::Equal)
            text += change.text;
        else if (change.kind == TextChange::Kind::Deleted)
            text += u"[-" + change.text + u"-]";
        else
            text += u"{+" + change.text + u"+}";
    }
    return text;
}

QString side(const std::vector<TextChange>& changes, TextChange::Kind kind) {
    QString text;
    for (const TextChange& change : changes)
        if (change.kind == TextChange::Kind::Equal || change.kind == kind)
            text += change.text;
    return text;
}

LawArticle article(const char* number, const char* text, const char* stem = "") {
    LawArticle made;
    made.number = QLatin1String(number);
    made.label = u"Artikel " + made.number;
    made.key = u"artikel=" + made.number;
    made.reference = u"jci1.3:c:BWBR9900001&artikel=" + made.number;
    made.stemId = QLatin1String(stem);
    LawBlock block;
    block.spans.push_back({QString::fromUtf8(text), LawVoice::Law, {}});
    made.blocks.push_back(block);
    return made;
}

} // namespace

TEST_CASE("two texts are compared word by word") {
    CHECK(
        told(compareTexts(
            QStringLiteral("Het college kan weigeren."),
            QStringLiteral("Het college moet weigeren.")
        )) == u"Het college [-kan -]{+moet +}weigeren."
    );
    CHECK(told(compareTexts(QStringLiteral("gelijk"), QStringLiteral("gelijk"))) == u"gelijk");
    CHECK(told(compareTexts(QString(), QStringLiteral("nieuw"))) == u"{+nieuw+}");
    CHECK(told(compareTexts(QStringLiteral("oud"), QString())) == u"[-oud-]");
    CHECK(compareTexts(QString(), QString()).empty());
}

TEST_CASE("a paragraph put in between is one insertion") {
    CHECK(
        told(compareTexts(
            QStringLiteral("1 Eerst.\n2 Dan.\n"), QStringLiteral("1 Eerst.\n1a Ook.\n2 Dan.\n")
        )) == u"1 Eerst.\n{+1a Ook.\n+}2 Dan.\n"
    );
}

TEST_CASE("what is equal and deleted is the old text, what is equal and inserted the new one") {
    quint32 state = 7;
    const auto text = [&state] {
        QString made;
        for (int word = 0; word < 60; ++word) {
            state = state * 1664525U + 1013904223U;
            made += QString(QChar(static_cast<char16_t>(u'a' + (state >> 24U) % 4))) +
                    ((state >> 12U) % 7 == 0 ? u'\n' : u' ');
        }
        return made;
    };
    for (int round = 0; round < 300; ++round) {
        const QString before = text();
        const QString after = text();
        const auto changes = compareTexts(before, after);
        CHECK(side(changes, TextChange::Kind::Deleted) == before);
        CHECK(side(changes, TextChange::Kind::Inserted) == after);
    }
}

TEST_CASE("texts without anything in common are compared in bounded time") {
    QString before;
    QString after;
    for (int word = 0; word < 200'000; ++word) {
        before += QString::number(word) + u' ';
        after += QString::number(-word - 1) + u' ';
    }
    const auto changes = compareTexts(before, after);
    CHECK(changes.size() == 2);
}

TEST_CASE("articles of two versions are matched by identity, then by number") {
    const std::vector<LawArticle> before{
        article("1", "Gelijk.", "s1"), article("2", "Wordt vernummerd.", "s2"),
        article("3", "Verandert.", ""), article("4", "Verdwijnt.", "s4"),
        article("5", "Vervalt.", "s5")};
    std::vector<LawArticle> after{
        article("1", "Gelijk.", "s1"), article("2a", "Wordt vernummerd.", "s2"),
        article("3", "Is veranderd.", ""), article("5", "Vervalt.", "s5"),
        article("6", "Nieuw.", "s6")};
    after[3].status = LawStatus::Lapsed;
    const auto changes = compareVersions(before, after);
    REQUIRE(changes.size() == 5);
    CHECK(changes[0].before == &before[1]);
    CHECK(changes[0].after == &after[1]);
    CHECK(changes[1].textChanged);
    CHECK(changes[1].before == &before[2]);
    CHECK(changes[2].statusChanged);
    CHECK_FALSE(changes[2].textChanged);
    CHECK(changes[3].before == nullptr);
    CHECK(changes[3].after == &after[4]);
    CHECK(changes[4].before == &before[3]);
    CHECK(changes[4].after == nullptr);
}

TEST_CASE("an official text compared with itself has not changed") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    const auto read = test::readWhole(QString(folder + u"/BWBR0015703_2026-01-01_0.xml"));
    REQUIRE(read);
    CHECK(compareVersions(read->articles, read->articles).empty());
    for (const LawArticle& each : read->articles)
        for (const TextChange& change : compareArticles(each, each))
            CHECK(change.kind == TextChange::Kind::Equal);
}
