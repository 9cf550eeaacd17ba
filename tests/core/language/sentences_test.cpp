// SPDX-License-Identifier: EUPL-1.2
#include "core/language/sentences.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace omgekeerd;

namespace {

QStringList parts(const QString& text, const std::vector<TextSpan>& spans) {
    QStringList all;
    for (const TextSpan& span : spans)
        all += text.mid(span.start, span.length);
    return all;
}

QStringList sentences(const char* text) {
    const QString whole = QString::fromUtf8(text);
    return parts(whole, sentencesIn(whole));
}

QStringList words(const char* text) {
    const QString whole = QString::fromUtf8(text);
    return parts(whole, wordsIn(whole));
}

QStringList are(std::initializer_list<const char*> texts) {
    QStringList all;
    for (const char* text : texts)
        all += QString::fromUtf8(text);
    return all;
}

} // namespace

TEST_CASE("A text falls apart in its sentences") {
    CHECK(sentences("U belde ons. Wat nu? Kom langs!") == are({"U belde ons.", "Wat nu?", "Kom langs!"}));
    CHECK(sentences("  Zonder punt ") == are({"Zonder punt"}));
    CHECK(sentences("Een kop\nEn een regel eronder") == are({"Een kop", "En een regel eronder"}));
    CHECK(sentences("").empty());
    CHECK(sentences(" … ").empty());
}

TEST_CASE("A sentence does not end at an abbreviation, a date, an amount or an article") {
    CHECK(sentences("Wij helpen u, bijv. met vervoer. Dat kan nu.").size() == 2);
    CHECK(sentences("Dit geldt o.a. Voor u i.v.m. De verhuizing.").size() == 1);
    CHECK(sentences("U krijgt € 1.250,50 per maand. Dat is vanaf 1.3.2026. Bel om 12.30 uur.").size() == 3);
    CHECK(sentences("Zie artikel 2.3.5 van de Wmo 2015. Daar staat het.").size() == 2);
    CHECK(sentences("Het is 3. februari geworden.").size() == 1);
    CHECK(sentences("Fruit, groente, enz. Daarna brood.").size() == 2);
    CHECK(sentences("Fruit enz. kopen wij samen.").size() == 1);
}

TEST_CASE("A list with numbers keeps its number with its sentence") {
    CHECK(sentences("1. Bel ons. 2. Kom langs.") == are({"1. Bel ons.", "2. Kom langs."}));
}

TEST_CASE("Initials stay with the name and an alias can end a sentence") {
    CHECK(sentences("J. de Vries belde. A.B. Jansen ook.").size() == 2);
    CHECK(sentences("Wij spraken mevrouw B. Zij wil naar de bingo.").size() == 2);
    CHECK(sentences("Mevrouw B. wil naar de bingo.").size() == 1);
}

TEST_CASE("A quotation inside a sentence does not end it, and its marks stay with it") {
    CHECK(sentences("„Waarom?” vroeg zij. „Daarom.” Dat was alles.") ==
          are({"„Waarom?” vroeg zij.", "„Daarom.”", "Dat was alles."}));
    CHECK(sentences("Zij dacht … en zweeg. Toen wel...") == are({"Zij dacht … en zweeg.", "Toen wel..."}));
}

TEST_CASE("Words keep their apostrophes and hyphens, and figures stay whole") {
    CHECK(words("Foto's van 's morgens: e-mail, € 1.250,50 en 12:30.") ==
          are({"Foto's", "van", "'s", "morgens", "e-mail", "1.250,50", "en", "12:30"}));
    CHECK(words("Dat heet ‘haar’ wens (cliënt)") == are({"Dat", "heet", "haar", "wens", "cliënt"}));
    CHECK(words("--- ’ ").empty());
}

TEST_CASE("Reading a long text without a stop stays linear") {
    const QString text = QString(200'000, u'a') + QStringLiteral(". ").repeated(50'000);
    CHECK(sentencesIn(text).size() == 1);
}
