// SPDX-License-Identifier: EUPL-1.2
#include "core/service/anonymise.h"
#include "core/service/casesummary.h"
#include "tests/support/servicebench.h"

#include <QRegularExpression>

#include <set>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// A dictionary of the words in these tests; names are not in it.
bool knows(const QString& word) {
    static const std::set<QString> kWords = {p("ze"), p("haar"), p("de"), p("woont"), p("bel"), p("met"), p("in"), p("op"),
                                             p("gisteren"), p("geboren"), p("rekening"), p("nummer"), p("kwam"), p("een"),
                                             p("dossier"), p("mail"), p("zus"), p("wmo"), p("het")};
    return kWords.contains(word);
}

Dossier withWords(const char* words) {
    return Dossier::empty(p("Een dossier"), CaseKind::Practice)
        .with(Change::set(p("situation.unknowns"), Json(p(words))))
        .value();
}

std::vector<QString> found(const char* words, IdentifierKind kind) {
    std::vector<QString> texts;
    for (const Identifier& identifier : identifiersIn(withWords(words), content(), knows))
        if (identifier.kind == kind)
            texts.push_back(identifier.text);
    return texts;
}

} // namespace

TEST_CASE("what may tell who somebody is, is found by its shape") {
    using K = IdentifierKind;
    CHECK(found("Ze woont in de Dorpsstraat 12a, 1234 AB.", K::Address) == std::vector{p("Dorpsstraat 12a")});
    CHECK(found("Ze woont op Lange Voorhofweg 3.", K::Address) == std::vector{p("Lange Voorhofweg 3")});
    CHECK(found("Ze woont in de Dorpsstraat 12a, 1234 AB.", K::Postcode) == std::vector{p("1234 AB")});
    CHECK(found("Bel 06-12345678 of 0201234567 of +31 6 12345678", K::Phone).size() == 3);
    CHECK(found("Mail an.de.vries@voorbeeld.nl", K::Mail) == std::vector{p("an.de.vries@voorbeeld.nl")});
    CHECK(found("Rekening NL91 ABNA 0417 1643 00", K::Iban) == std::vector{p("NL91 ABNA 0417 1643 00")});
    CHECK(found("Geboren op 12 maart 1951", K::BirthDate) == std::vector{p("12 maart 1951")});
    CHECK(found("Geboren 03-04-2015", K::BirthDate).size() == 1);
    CHECK(found("Ze kwam op 03-04-2026", K::BirthDate).empty());
    CHECK(found("nummer 123456782", K::NineDigits) == std::vector{p("123456782")});
}

TEST_CASE("a word with a capital that the dictionary does not have in small letters is found, others are not") {
    const auto words = found("Gisteren kwam Fatima met haar zus Yildiz-Kaya. Ze belt Fatima. De WMO", IdentifierKind::Word);
    CHECK(words == std::vector{p("Fatima"), p("Yildiz-Kaya")});
    const auto all = identifiersIn(withWords("Gisteren kwam Fatima. Ze belt Fatima."), content(), knows);
    REQUIRE(all.size() == 1);
    CHECK(all.front().count == 2);
    CHECK(all.front().proposal == p("[woord 1]"));
    CHECK(all.front().around.contains(p("kwam Fatima")));
}

TEST_CASE("the same word is replaced the same way everywhere, and only what was chosen") {
    Dossier dossier = withWords("Fatima woont in de Dorpsstraat 12. fatima's zus. Fatimaplein blijft.");
    dossier = dossier.with(Change::set(p("residentAlias"), Json(p("Fatima")))).value();
    dossier = dossier.with(Change::set(p("caseNumber"), Json(p("Z-1")))).value();
    const Dossier changed = anonymised(dossier, {{IdentifierKind::Name, p("Fatima"), p("[naam 1]")}}).value();
    CHECK(changed.file().situation.unknowns ==
          p("[naam 1] woont in de Dorpsstraat 12. [naam 1]'s zus. Fatimaplein blijft."));
    CHECK(changed.file().residentAlias == p("[naam 1]"));
    CHECK(changed.file().kind == CaseKind::Exercise);
    CHECK(changed.file().caseNumber.isEmpty());
    CHECK_FALSE(changed.file().id);
}

TEST_CASE("what was put in place is not replaced again, and the longest goes first") {
    const Dossier dossier = withWords("An de Vries en An.");
    const Dossier changed =
        anonymised(dossier, {{IdentifierKind::Word, p("An"), p("Vries")}, {IdentifierKind::Name, p("An de Vries"), p("An")}})
            .value();
    CHECK(changed.file().situation.unknowns == p("An en Vries."));
}

TEST_CASE("a sample case with all its proposals taken still holds, and nothing found is left in it") {
    const Dossier dossier = bingo();
    std::vector<Replacement> replacements;
    for (const Identifier& identifier : identifiersIn(dossier, content(), knows))
        replacements.push_back({identifier.kind, identifier.text, identifier.proposal});
    REQUIRE_FALSE(replacements.empty());
    const Dossier changed = anonymised(dossier, replacements).value();
    for (const QString& text : textsOf(changed.json()))
        for (const Replacement& replacement : replacements) {
            const QRegularExpression whole(
                QStringLiteral("(?<![\\p{L}\\d])") + QRegularExpression::escape(replacement.text) +
                    QStringLiteral("(?![\\p{L}\\d])"),
                QRegularExpression::UseUnicodePropertiesOption
            );
            INFO(text.toStdString() << " / " << replacement.text.toStdString());
            CHECK_FALSE(text.contains(whole));
        }
    for (std::size_t row = 0; row < changed.file().people.size(); ++row)
        CHECK(changed.file().people[row].id.text().startsWith(p("persoon-")));
}
