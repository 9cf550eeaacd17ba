// SPDX-License-Identifier: EUPL-1.2
#include "core/service/signalexport.h"

#include "core/document/signalsdocument.h"
#include "core/export/exporters.h"
#include "tests/support/servicebench.h"

#include <set>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

CaseFile telling(const char* words) {
    CaseFile file = sampleCase(p("bingo")).file();
    file.signals_.resize(1);
    file.signals_.front().description = p(words);
    file.ethics.keepsChafing.clear();
    file.situation.widerIssue.clear();
    return file;
}

QString told(const std::vector<const CaseFile*>& cases, const std::vector<Replacement>& decided = {}) {
    return QString::fromUtf8(signalsFile(cases, content(), SignalsFormat::Csv, decided).value());
}

} // namespace

TEST_CASE("what tells by its shape who somebody is, is marked in the signals without anyone asking") {
    const CaseFile file = telling("Mevrouw B. aan de Dorpsstraat 12a, 1234 AB, is alleen te bellen op 06-12345678.");
    const QString csv = told({&file});
    for (const char* gone : {"evrouw B.", "Dorpsstraat", "1234 AB", "06-1234"})
        CHECK_FALSE(csv.contains(p(gone)));
    for (const char* mark : {"[adres 1]", "[postcode 1]", "[telefoon 1]", "De inwoner aan de"})
        CHECK(csv.contains(p(mark)));
}

TEST_CASE("the same holds for every form, and for the signals of one case") {
    const CaseFile file = telling("Bel 0201234567.");
    for (const SignalsFormat format : {SignalsFormat::Text, SignalsFormat::Csv})
        CHECK_FALSE(signalsFile({&file}, content(), format)->contains("0201234567"));
    const Dossier dossier =
        sampleCase(p("bingo")).with(Change::set(p("signals[0].description"), Json(p("Bel 0201234567.")))).value();
    const Document document =
        documentOf(dossier, Basis::of(dossier.file()), content(), DocumentKind::Signals);
    CHECK_FALSE(toText(document).contains("0201234567"));
    CHECK(toText(document).contains("[telefoon 1]"));
}

TEST_CASE("the user decides: another mark, or leaving it as it is") {
    const CaseFile file = telling("Bel 0201234567, vraag naar Fatima of naar Zwolle.");
    const QString csv = told({&file}, {{IdentifierKind::Phone, p("0201234567"), p("0201234567")},
                                       {IdentifierKind::Name, p("fatima"), p("de zus")}});
    CHECK(csv.contains(p("Bel 0201234567, vraag naar de zus of naar Zwolle.")));
}

TEST_CASE("names that the dictionary does not have are told to the user, who is asked nothing about laws") {
    const CaseFile file = telling("Vraag naar Fatima in de wijk.");
    static const std::set<QString> kWords{p("vraag"), p("naar"), p("in"), p("de"), p("wijk")};
    const KnowsWord knows = [](const QString& word) { return kWords.contains(word); };
    const auto found = identifiersInSignals({&file}, content(), knows);
    REQUIRE(found.size() == 1);
    CHECK(found.front().text == p("Fatima"));
    CHECK(found.front().kind == IdentifierKind::Word);
    CHECK(identifiersInSignals({&file}, content(), {}).empty());
}

TEST_CASE("signals that say the same once the names are gone are one row") {
    CaseFile first = telling("De bus naar Mevrouw B. rijdt niet.");
    CaseFile second = telling("De bus naar de heer K. rijdt niet.");
    second.residentAlias = p("de heer K.");
    second.people.clear();
    const auto rows = signalRows({&first, &second}, content(), signalMarks({&first, &second}, content()));
    CHECK(std::count_if(rows.begin(), rows.end(), [](const SignalRow& row) { return row.topic == SignalTopic::Signal; }) == 1);
}
