// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/insightwords.h"

#include "tests/support/catch.h"
#include "ui/wording/comparingwords.h"
#include "ui/wording/readingwords.h"

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

SignalPattern pattern(int times, QDate from) {
    SignalPattern made;
    made.from = from;
    made.words = QStringLiteral("Taaleis vooraf. Die komt te vroeg.");
    for (int number = 0; number < times; ++number)
        made.cases.push_back(CaseId(QString::number(number)));
    return made;
}

} // namespace

TEST_CASE("a pattern says how often this year, or in twelve months") {
    const QDate today(2026, 11, 25);
    CHECK(ui::sentenceFor(pattern(4, QDate(2026, 1, 1)), today) == u"vierde keer dit jaar: Taaleis vooraf");
    CHECK(ui::sentenceFor(pattern(14, QDate(2025, 12, 1)), today) == u"14e keer in twaalf maanden: Taaleis vooraf");
}

TEST_CASE("a comparison is told in words of the method") {
    const std::vector<Likeness> aspects{
        {Aspect::Values, {QStringLiteral("participation")}, {}, {QStringLiteral("livelihood")}},
        {Aspect::Purposes, {QStringLiteral("BWBR0035362")}, {}, {}},
        {Aspect::Articles, {QStringLiteral("jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.5")}, {}, {}},
        {Aspect::Circumstances, {QStringLiteral("domain:finances"), QStringLiteral("role:child")}, {QStringLiteral("urgent")}, {}},
        {Aspect::Words, {QStringLiteral("bingo"), QStringLiteral("taxi")}, {}, {}}};
    const QString words = ui::wordsFor(aspects, content());
    INFO(words.toStdString());
    for (const char* part : {"zelfde waarde: ", "zelfde wet: Wmo 2015", "zelfde artikel: Wmo 2015, artikel 2.3.5",
                             "zelfde omstandigheden: ", "zelfde woorden: bingo, taxi", "alleen hier: spoed", "alleen daar: "})
        CHECK(words.contains(QString::fromUtf8(part)));
    CHECK_FALSE(words.contains(QStringLiteral("livelihood")));
    CHECK_FALSE(words.contains(QStringLiteral("domain")));
}

TEST_CASE("what a reading brought is told in whole sentences") {
    MergedReading merged;
    CHECK(ui::sentenceFor(merged).contains(QStringLiteral("Er is niets veranderd.")));
    merged.known = 2;
    CHECK(ui::sentenceFor(merged).startsWith(QStringLiteral("Deze lezing stond er al.")));
    merged.added = 3;
    merged.onChanged = 1;
    merged.onGone = 2;
    CHECK(ui::sentenceFor(merged) ==
          u"3 opmerkingen toegevoegd. Bij 1 opmerking is de tekst intussen gewijzigd: wat gelezen is, staat ernaast. "
          u"Bij 2 opmerkingen staat de tekst er niet meer: wat gelezen is, staat ernaast. "
          u"Wat er al stond (2 opmerkingen), bleef zoals het was.");
}

TEST_CASE("what came true is told by kind of option") {
    CameTrueCount count;
    count.kind = OptionKind::Tailored;
    count.notLooked = 2;
    CHECK(ui::sentenceFor(count, content()).contains(QStringLiteral("nog niet teruggekeken")));
    count.yes = 3;
    count.partly = 1;
    count.no = 1;
    CHECK(ui::sentenceFor(count, content()).contains(
        QStringLiteral("3 van de 5 verwachte effecten kwamen uit. Deels: 1. Nog niet teruggekeken: 2.")
    ));
}
