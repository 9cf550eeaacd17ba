// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phrases.h"

#include "tests/core/method/loaded.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

template <class E> void allHaveWords() {
    std::vector<QString> words;
    for (const E value : allOf<E>()) {
        words.push_back(wordFor(dutch(), value));
        CHECK(hasWords(words.back()));
    }
    std::sort(words.begin(), words.end());
    CHECK(std::adjacent_find(words.begin(), words.end()) == words.end());
}

QString cite(const char* article) { return citationFor(dutch(), ArticleId(p(article))); }
QString shortCite(const char* article) { return shortCitationFor(dutch(), ArticleId(p(article))); }

} // namespace

TEST_CASE("every code of a case has a word of its own") {
    allHaveWords<Direction>();
    allHaveWords<Certainty>();
    allHaveWords<Term>();
    allHaveWords<EffectOn>();
    allHaveWords<Touched>();
    allHaveWords<Fits>();
    allHaveWords<CameTrue>();
    allHaveWords<EffectReached>();
    allHaveWords<OptionKind>();
    allHaveWords<FactSource>();
    allHaveWords<Role>();
    allHaveWords<Verdict>();
    allHaveWords<Sameness>();
    allHaveWords<LegalUse>();
    allHaveWords<AmountPer>();
    allHaveWords<CaseStatus>();
    allHaveWords<SignalKind>();
    allHaveWords<SignalAudience>();
    allHaveWords<SignalStatus>();
    allHaveWords<CaseKind>();
    allHaveWords<Outcome>();
}

TEST_CASE("words are those of the content") {
    CHECK(wordFor(dutch(), Direction::Uncertain) == u"onzeker");
    CHECK(wordFor(dutch(), Term::Short) == u"kort, tot drie maanden");
    CHECK(shortWordFor(dutch(), Term::Short) == u"kort");
    CHECK(wordFor(dutch(), Role::Professional) == u"behandelaar");
    CHECK(wordFor(dutch(), CaseStatus::InBin) == u"in de prullenbak");
    CHECK(wordFor(dutch(), Outcome::Refused) == u"Afwijzing");
    CHECK(documentWordFor(dutch(), Outcome::Referred).endsWith(u"Dit is een tussenstand."));
}

TEST_CASE("an article is cited in full and in short") {
    CHECK(cite("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3") == u"Wmo 2015, artikel 2.3.5 lid 3");
    CHECK(shortCite("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3") == u"Wmo 2.3.5 lid 3");
    CHECK(shortCite("jci1.3:c:BWBR0005537&artikel=4:84") == u"Awb 4:84");
    CHECK(cite("jci1.3:c:BWBR0001840&artikel=20&lid=3") == u"Grondwet, artikel 20 lid 3");
    CHECK(cite("jci1.3:c:BWBR0015703&artikel=18&lid=1&z=2026-01-01&g=2026-01-01") ==
          u"Participatiewet, artikel 18 lid 1");
    // What no pack knows keeps its number; what is no reference stays as it was typed.
    CHECK(cite("jci1.3:c:BWBR0999999&artikel=3") == u"BWBR0999999, artikel 3");
    CHECK(cite("iets anders") == u"iets anders");
    CHECK(lawNameFor(dutch(), RegulationId(p("BWBR0035362"))) == u"Wmo 2015");
    CHECK(lawNameFor(dutch(), RegulationId(p("BWBR0999999"))) == u"BWBR0999999");
}

TEST_CASE("every card is cited as its reference is") {
    for (const ArticleCard& card : dutch().cards())
        CHECK(card.citation.startsWith(citationFor(dutch(), ArticleId(card.reference)))); // some add „(tekst tot …)”
}

TEST_CASE("placeholders are filled from the case") {
    CaseFile file;
    CHECK(filled(dutch(), file, p("Wat wil {resident} bereiken?")) == u"Wat wil de inwoner bereiken?");
    CHECK(filled(dutch(), file, p("{resident} wil naar {municipality}.")) == u"De inwoner wil naar de gemeente.");
    CHECK(filled(dutch(), file, p("op {date}, kenmerk {reference}")) == u"op {date}, kenmerk {reference}");
    file.residentAlias = p(" mevrouw B. ");
    file.municipality = p("Voorbeeldstad");
    file.referenceDate = QDate(2026, 3, 2);
    file.caseNumber = p("Z-12");
    CHECK(filled(dutch(), file, p("{resident} en {resident} in {municipality}")) ==
          u"Mevrouw B. en mevrouw B. in Voorbeeldstad");
    CHECK(filled(dutch(), file, p("op {date}, kenmerk {reference}")) == u"op 2 maart 2026, kenmerk Z-12");
    CHECK(filled(dutch(), file, p("Dat vertel je aan {resident}.")) == u"Dat vertel je aan mevrouw B.");
    CHECK(filled(dutch(), file, p("Wat wil {resident}?")) == u"Wat wil mevrouw B.?");
    CHECK(residentName(dutch(), file) == u"mevrouw B.");
}

TEST_CASE("dates and euros are written out whatever the machine speaks") {
    CHECK(dateInWords(Language::Dutch, QDate(2026, 3, 9)) == u"9 maart 2026");
    CHECK(dateInWords(Language::English, QDate(2026, 8, 31)) == u"31 August 2026");
    CHECK(dateInWords(Language::Frisian, QDate(2026, 1, 1)) == u"1 jannewaris 2026");
    CHECK(dateInWords(Language::Dutch, QDate()).isEmpty());
    CHECK(euros(93600) == u"€ 936");
    CHECK(euros(125050) == u"€ 1.250,50");
    CHECK(euros(5) == u"€ 0,05");
    CHECK(euros(0) == u"€ 0");
    CHECK(euros(100000000000) == u"€ 1.000.000.000");
    CHECK(euros(-2500) == u"€ -25");
}
