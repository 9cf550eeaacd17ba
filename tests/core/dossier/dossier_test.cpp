// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

using namespace omgekeerd;
using test::sampleCase;
using test::sampleText;

TEST_CASE("a sample case goes out equal to what came in") {
    const QString name =
        GENERATE(as<QString>{}, QStringLiteral("bingo"), QStringLiteral("nieuwe-start"));
    const Dossier dossier = sampleCase(name);
    CHECK(dossier.json() == Json::parse(sampleText(name)).value());
    CHECK(Dossier::fromText(dossier.toText()).value().toText() == dossier.toText());
}

TEST_CASE("a case is written in the order of the schema, whatever the order it came in") {
    const Dossier dossier =
        Dossier::fromText(R"({"legal": [], "wish": {"summary": "", "ownWords": "x"},
        "kind": "exercise", "title": "T", "version": 1, "format": "omgekeerd-case"})")
            .value();
    CHECK(
        dossier.json().dumpCompact() ==
        R"({"format":"omgekeerd-case","version":1,"title":"T","kind":"exercise",)"
        R"("wish":{"ownWords":"x","summary":""},"legal":[]})"
    );
}

TEST_CASE("empties are kept as they came and no defaults are written") {
    const QByteArray text =
        R"({"format":"omgekeerd-case","version":1,"title":"T","kind":"practice",)"
        R"("municipality":"","lifeDomains":[],"situation":{},"decision":{"outcome":"referred"}})";
    const Dossier dossier = Dossier::fromText(text).value();
    CHECK(dossier.json().dumpCompact() == text);
    CHECK(dossier.file().language == Language::Dutch);
    CHECK(dossier.file().decision->outcome == Outcome::Referred);
    CHECK_FALSE(dossier.file().situation.urgent);
}

TEST_CASE("a case is read into values") {
    const Dossier dossier = test::bingo();
    const CaseFile& file = dossier.file();
    CHECK(file.kind == CaseKind::Exercise);
    CHECK(file.referenceDate == QDate(2026, 3, 2));
    CHECK(file.lifeDomains.size() == 4);
    CHECK(file.people.size() == 5);
    CHECK(file.people[4].role == Role::Colleague);
    CHECK(file.situation.urgent == false);
    CHECK(file.situation.facts[2].source == FactSource::Other);
    CHECK(file.wish.whyChain.size() == 3);
    CHECK(file.values[2].touched == Touched::Partly);
    CHECK(file.values[2].conflictsWith.front().text() == u"participation");
    CHECK(file.values[0].views[1].person.text() == u"opbouwwerker");
    CHECK(file.purposes[0].values.size() == 3);
    CHECK(file.options[1].costPerYear->cents == 93600);
    CHECK(file.options[1].costPerYear->estimate);
    CHECK(file.options[2].effects[3].certainty == Certainty::Low);
    CHECK(file.pitfalls[4].pitfall == Pitfall::Rules);
    CHECK(file.legal[0].use == LegalUse::Basis);
    CHECK(file.legal[2].use == LegalUse::Considered);
    CHECK(file.decision->agreements[1].by == QDate(2026, 4, 16));
    CHECK(file.decision->startsOn == QDate(2026, 3, 16));
    CHECK(file.readings[0].verdict == Verdict::Followable);
    CHECK(file.signals_[0].audience == SignalAudience::Policy);
    CHECK(file.facilitation->minutes == 50);
    CHECK_FALSE(file.definitive);
    CHECK_FALSE(file.id);
}

TEST_CASE("people, options and values are found by their name") {
    const Dossier dossier = test::bingo();
    const CaseFile& file = dossier.file();
    CHECK(file.person(PersonId(QStringLiteral("dochter")))->alias == u"dochter");
    CHECK(file.person(PersonId(QStringLiteral("niemand"))) == nullptr);
    CHECK(file.option(OptionId(QStringLiteral("taxi")))->kind == OptionKind::Standard);
    CHECK(file.value(ValueId(QStringLiteral("gw-1")))->touched == Touched::Partly);
    CHECK(file.chosenOption()->id.text() == u"eetgroep");
    CHECK(file.basisArticles().size() == 2);
    CHECK(Dossier::empty(QStringLiteral("T"), CaseKind::Practice).file().chosenOption() == nullptr);
}

TEST_CASE("a field holds words when it holds more than spaces") {
    CHECK(hasWords(QStringLiteral(" a ")));
    CHECK(hasWords(QStringLiteral("?")));
    CHECK_FALSE(hasWords(QString()));
    CHECK_FALSE(hasWords(QStringLiteral(" \n\t\u00A0\u200B")));
}
