// SPDX-License-Identifier: EUPL-1.2
#include "core/language/plainhints.h"

#include "core/language/passive.h"
#include "core/language/readability.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace omgekeerd;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

PlainWords list() {
    const auto word = [](const char* text, PlainWordKind kind, std::vector<PlainUse> uses) {
        return PlainWord{q(text), kind, std::move(uses)};
    };
    return PlainWords(
        {word("verstrekken", PlainWordKind::Verb, {{q("geven"), {}}}),
         word("aan|vangen", PlainWordKind::Verb, {{q("beginnen"), {}}}),
         word("de aanvang", PlainWordKind::Noun, {{q("het begin"), {}}}),
         word("de zelfredzaamheid", PlainWordKind::Noun, {{q("wat iemand zelf kan"), {}}}),
         word("adequaat", PlainWordKind::Adjective, {{q("goed"), q("goede")}}),
         word("frequent", PlainWordKind::Adjective, {{q("vaak"), {}}}),
         word("met betrekking tot", PlainWordKind::Fixed, {{q("over"), {}}})},
        {{q("geven"), {q("geef"), q("geeft"), q("gaf"), q("gaven"), q("gegeven")}},
         {q("beginnen"), {q("begin"), q("begint"), q("begon"), q("begonnen"), q("begonnen")}},
         {q("vangen"), {q("vang"), q("vangt"), q("ving"), q("vingen"), q("gevangen")}}}
    );
}

/// `hard word → first replacement` for each hard word; an empty right side where there is none.
QStringList hard(const char* text) {
    QStringList all;
    for (const PlainHint& hint : plainHintsIn(q(text), list()))
        if (hint.kind == PlainHintKind::HardWord)
            all += hint.words + q("→") + (hint.replacements.empty() ? QString() : hint.replacements.front());
    return all;
}

QStringList passives(const char* text) {
    QStringList all;
    for (const PlainHint& hint : plainHintsIn(q(text), {}))
        if (hint.kind == PlainHintKind::Passive)
            all += hint.words;
    return all;
}

} // namespace

TEST_CASE("A hard word is found in the form that the text uses, with the same form of the common word") {
    CHECK(hard("Wij verstrekken dit.") == QStringList{q("verstrekken→geven")});
    CHECK(hard("De gemeente verstrekt dit.") == QStringList{q("verstrekt→geeft")});
    CHECK(hard("Zij verstrekten dit.") == QStringList{q("verstrekten→gaven")});
    CHECK(hard("Dit is adequaat.") == QStringList{q("adequaat→goed")});
    CHECK(hard("Een adequate oplossing") == QStringList{q("adequate→goede")});
    CHECK(hard("Adequate hulp") == QStringList{q("Adequate→Goede")});
}

TEST_CASE("A form that asks for another sentence is named and not put in place") {
    CHECK(hard("Een frequente bezoeker") == QStringList{q("frequente→")});
    CHECK(hard("als het aanvangt") == QStringList{q("aanvangt→")});
    CHECK(hard("om te aanvangen") == QStringList{q("aanvangen→beginnen")});
    CHECK(hard("uw zelfredzaamheid") == QStringList{q("zelfredzaamheid→")});
}

TEST_CASE("With a noun its article changes too") {
    CHECK(hard("Bij de aanvang") == QStringList{q("de aanvang→het begin")});
    CHECK(hard("Deze aanvang") == QStringList{q("Deze aanvang→Dit begin")});
    CHECK(hard("voor aanvang") == QStringList{q("aanvang→")});
}

TEST_CASE("A group of words is found as a whole, and not over a comma") {
    CHECK(hard("Met betrekking tot uw vraag") == QStringList{q("Met betrekking tot→Over")});
    CHECK(hard("met, betrekking tot").empty());
}

TEST_CASE("A long sentence is named with its number of words") {
    const QString fifteen = QStringLiteral("een ").repeated(14) + q("eind.");
    CHECK(plainHintsIn(fifteen, {}).empty());
    const std::vector<PlainHint> hints = plainHintsIn(q("Kort. Nog ") + fifteen, {});
    REQUIRE(hints.size() == 1);
    CHECK(hints.front().kind == PlainHintKind::LongSentence);
    CHECK(hints.front().count == 16);
    CHECK(hints.front().span.start == 6);
    CHECK(hints.front().words == q("Nog een een een"));
}

TEST_CASE("A passive form is found on either side of its verb") {
    CHECK(passives("De taxi wordt door de gemeente betaald.") == QStringList{q("wordt … betaald")});
    CHECK(passives("omdat de aanvraag toegekend is") == QStringList{q("toegekend is")});
    CHECK(passives("De aanvraag is afgewezen.") == QStringList{q("is afgewezen")});
    CHECK(passives("Er werd besloten om te stoppen.") == QStringList{q("werd besloten")});
    CHECK(passives("Dit kan worden aangevraagd.") == QStringList{q("worden aangevraagd")});
    CHECK(passives("U wordt gebeld en het wordt uitgelegd.") == QStringList{q("wordt gebeld"), q("wordt uitgelegd")});
}

TEST_CASE("What only looks passive is left alone") {
    for (const char* text :
         {"Zij is gekomen en gebleven.", "Het is gelukt.", "Het wordt beter voor de gemeente.", "U wordt 80 jaar.",
          "Wij zijn gewend aan geld geven.", "Dat is bekend in het gezin.", "Zij is ziek geweest.",
          "Het gesprek was over de gevolgen.", "Zij heeft de brief geschreven."}) {
        INFO(text);
        CHECK(passives(text).empty());
    }
}

TEST_CASE("Hints stand in the order of their places, and each place is in the text") {
    const QString text = q("De aanvang wordt verstrekt. Wij verstrekken adequate hulp met betrekking tot uw vraag, en dat "
                           "doen wij zo snel als wij kunnen in deze week.");
    const std::vector<PlainHint> hints = plainHintsIn(text, list());
    REQUIRE(hints.size() == 7);
    for (std::size_t at = 0; at < hints.size(); ++at) {
        CHECK((at == 0 || hints[at - 1].span.start <= hints[at].span.start));
        CHECK(hints[at].span.end() <= text.size());
    }
}

TEST_CASE("The reading ease of Flesch-Douma follows from lengths only") {
    // 10 words and 14 syllables, four times
    const QString sentence = q("Wij zien u nu en wij praten samen over morgen. ");
    const Readability reading = readabilityOf(sentence.repeated(4));
    CHECK(reading.words == 40);
    CHECK(reading.sentences == 4);
    CHECK(reading.syllables == 4 * 14);
    REQUIRE(reading.fleschDouma());
    CHECK(*reading.fleschDouma() == Approx(206.84 - 0.93 * 10 - 77.0 * 1.4));
    CHECK_FALSE(readabilityOf(sentence).fleschDouma());
    CHECK_FALSE(readabilityOf(QString()).fleschDouma());
}
