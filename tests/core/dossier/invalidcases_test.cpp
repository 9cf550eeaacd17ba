// SPDX-License-Identifier: EUPL-1.2
// Case files with one fault each: every one is refused at the right path, with the value and what
// is allowed.
#include "core/dossier/casefaults.h"
#include "core/dossier/dossier.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

using namespace omgekeerd;

namespace {

/// One wrong thing done to the bingo case: a piece of its text replaced by another.
struct Wrong {
    const char* piece;
    const char* instead;
    const char* path;
    const char* part; ///< of the sentence
};

std::vector<Fault> faultsAfter(const Wrong& wrong) {
    QByteArray text = test::sampleText(QStringLiteral("bingo"));
    const QByteArray piece(wrong.piece);
    INFO(wrong.piece);
    const qsizetype at = text.indexOf(piece);
    REQUIRE(at >= 0);
    text.replace(at, piece.size(), wrong.instead);
    const Result<Dossier> read = Dossier::fromText(text);
    REQUIRE_FALSE(read);
    CHECK(read.error().code == FailureCode::InvalidCase);
    CHECK(read.error().faults == faultsIn(text));
    return read.error().faults;
}

const std::vector<Wrong> kWrongShapes{
    {R"("format": "omgekeerd-case",)", R"("format": "andere",)", "$.format",
     "\"andere\" is none of omgekeerd-case"},
    {R"("format": "omgekeerd-case",)", "", "$.format", "ontbreekt"},
    {R"("version": 1,)", R"("version": 2,)", "$.version", "2 is none of 1"},
    {R"("version": 1,)", R"("version": "1",)", "$.version", "\"1\" is none of 1"},
    {R"("version": 1,)", R"("version": 1, "foo": 1,)", "$.foo", "onbekend"},
    {R"("version": 1,)", R"("version": 1, "id": "ABC",)", "$.id", "\"ABC\" is geen UUID"},
    {R"("title": "Vervoer naar de bingomiddag")", R"("title": "")", "$.title", "minstens 1"},
    {R"("kind": "exercise",)", "", "$.kind", "ontbreekt"},
    {R"("language": "nl")", R"("language": "de")", "$.language", "\"de\" is none of nl, en, fy"},
    {R"("referenceDate": "2026-03-02")", R"("referenceDate": "2 maart 2026")", "$.referenceDate",
     "geen datum als"},
    {R"("municipality": "Voorbeeldstad")", R"("municipality": 3)", "$.municipality",
     "3 is geen tekst"},
    {R"("participation",)", R"("socialNetwork",)", "$.lifeDomains[1]", "staat er twee keer"},
    {R"("physicalHealth")", R"("gezondheid")", "$.lifeDomains[3]",
     "is none of finances, workAndLearning"},
    {R"("id": "dochter")", R"("id": "De Dochter")", "$.people[1].id", "is geen sleutel"},
    {R"("role": "network")", R"("role": "dochter")", "$.people[1].role",
     "is none of resident, partner"},
    {R"("source": "observation")", R"("source": "")", "$.situation.facts[0].source",
     "is none of resident"},
    {R"("urgent": false)", R"("urgent": "nee")", "$.situation.urgent", "is geen ja of nee"},
    {R"("requested": "Een)", R"("ownWordsLanguage": "Nederlands", "requested": "Een)",
     "$.wish.ownWordsLanguage", "is geen taalcode"},
    {R"("touched": "partly")", R"("touched": "maybe")", "$.values[2].touched",
     "\"maybe\" is none of yes, partly, no"},
    {R"("value": "belonging",)", "", "$.values[1].value", "ontbreekt"},
    {R"("law": "BWBR0015703")", R"("law": "Participatiewet")", "$.purposes[1].law",
     "geen nummer van een regeling"},
    {R"("cents": 93600)", R"("cents": 936.5)", "$.options[1].costPerYear.cents",
     "936.5 is geen geheel getal"},
    {R"("cents": 93600)", R"("cents": -1)", "$.options[1].costPerYear.cents", "-1 is minder dan 0"},
    {R"("direction": "same")", R"("direction": "gelijk")", "$.options[1].effects[1].direction",
     "better, same, worse"},
    {R"("pitfall": "rules")", R"("pitfall": "haast")", "$.pitfalls[4].pitfall",
     "is none of incident"},
    {R"("key": "weighing")", R"("key": "gevoel")", "$.legal[2].key", "is none of interpretation"},
    {R"("key": "weighing",)", R"("key": "weighing", "caseLaw": ["BX7943"],)",
     "$.legal[2].caseLaw[0]", "geen ECLI"},
    {R"("outcome": "tailoredWithinLaw")", R"("outcome": "toegewezen")", "$.decision.outcome",
     "standardSuffices"},
    {R"("what": "Belt na een maand.",)", "", "$.decision.agreements[1].what", "ontbreekt"},
    {R"("verdict": "followable")", R"("verdict": "followable", "about": "legal:1")",
     "$.readings[0].about", "is geen blok als"},
    {R"("minutes": 50)", R"("minutes": 4)", "$.facilitation.minutes", "4 is minder dan 5"},
    {R"("minutes": 50)", R"("minutes": null)", "$.facilitation.minutes",
     "null is geen geheel getal"},
};

const std::vector<Wrong> kWrongMeanings{
    {R"("referenceDate": "2026-03-02")", R"("referenceDate": "2026-02-30")", "$.referenceDate",
     "geen bestaande datum"},
    {R"("heardOn": "2026-03-04")", R"("heardOn": "0000-00-00")", "$.people[3].heardOn",
     "geen bestaande datum"},
    {R"("id": "dochter")", R"("id": "inwoner")", "$.people[1].id",
     "\"inwoner\" staat er twee keer"},
    {R"("id": "niets")", R"("id": "taxi")", "$.options[1].id", "\"taxi\" staat er twee keer"},
    {R"("value": "gw-1")", R"("value": "gw-20")", "$.values[4].value",
     "\"gw-20\" staat er twee keer"},
    {R"("law": "BWBR0015703")", R"("law": "BWBR0035362")", "$.purposes[1].law",
     "staat er twee keer"},
    {"artikel=2.3.2\"", "artikel=2.3.5&lid=3\"", "$.legal[1].article", "staat er twee keer"},
    {R"("person": "opbouwwerker")", R"("person": "buurman")", "$.values[0].views[1].person",
     "\"buurman\" is geen persoon van deze casus (wel: inwoner, dochter"},
    {R"("who": "opbouwwerker")", R"("who": "buurman")", "$.decision.agreements[0].who",
     "is geen persoon"},
    {R"("decidedBy": "consulent")", R"("decidedBy": "wethouder")", "$.decision.decidedBy",
     "is geen persoon"},
    {R"("person": "collega")", R"("person": "jurist")", "$.readings[0].person", "is geen persoon"},
    {R"("facilitation": {)",
     R"("aheads": [{"step": "article", "reason": "r", "person": "ik"}], "facilitation": {)",
     "$.aheads[0].person", "is geen persoon"},
    {R"("option": "eetgroep")", R"("option": "fiets")", "$.decision.option",
     "\"fiets\" is geen oplossing van deze casus (wel: niets, taxi, eetgroep)"},
    {R"("startsOn": "2026-03-16")", R"("startsOn": "2026-03-16", "endsOn": "2026-03-15")",
     "$.decision.endsOn", "ligt voor startsOn \"2026-03-16\""},
    {"jci1.3:c:BWBR0015703&artikel=35&lid=1", "artikel 35 Participatiewet", "$.legal[2].article",
     "geen verwijzing"},
    {"jci1.3:c:BWBR0015703&artikel=35&lid=1", "jci1.3:c:BWBR0015703", "$.legal[2].article",
     "naar een artikel"},
    {"jci1.3:c:BWBR0015703&artikel=35&lid=1", "CVDR625849_3", "$.legal[2].article",
     "CVDR met #artikel="},
    {"jci1.3:c:BWBR0015703&artikel=35&lid=1", "1.0:c:BWBR0015703&artikel=35", "$.legal[2].article",
     "JCI 1.3"},
    {R"("verdict": "followable")", R"("verdict": "followable", "about": "option:fiets")",
     "$.readings[0].about", "\"option:fiets\" is geen blok van deze casus"},
    {R"("verdict": "followable")", R"("verdict": "followable", "about": "value:livelihood")",
     "$.readings[0].about", "is geen blok van deze casus"},
};

const std::vector<Wrong> kWrongTexts{
    {R"("language": "nl",)", R"("language": "nl", "language": "nl",)", "$.language",
     "staat er twee keer"},
    {R"("unknowns": "Of)", R"("unknowns": "\ud83d Of)", "$.situation.unknowns", "los surrogaat"},
    {R"("unknowns": "Of)", R"("unknowns": "\u0000 Of)", "$.situation.unknowns", "U+0000"},
    {R"("unknowns": "Of)", "\"unknowns\": \"\xC3 Of", "$.situation.unknowns", "UTF-8"},
    {R"("urgent": false,)", R"("urgent": false)", "$.situation.urgent",
     "geen geldige JSON op regel"},
    {R"("cents": 93600)", R"("cents": 1e999)", "$.options[1].costPerYear.cents", "te groot getal"},
};

void checkEach(const std::vector<Wrong>& rows) {
    for (const Wrong& wrong : rows) {
        const std::vector<Fault> faults = faultsAfter(wrong);
        INFO(wrong.path << " " << wrong.part);
        REQUIRE(faults.size() == 1);
        CHECK(faults.front().path == QLatin1String(wrong.path));
        CHECK(faults.front().message.contains(QString::fromUtf8(wrong.part)));
        CHECK_FALSE(faults.front().message.contains(u'\n'));
    }
}

} // namespace

TEST_CASE("a case file of the wrong shape is refused at the place of its fault") {
    checkEach(kWrongShapes);
}

TEST_CASE("a case file that says what cannot be is refused at the place of its fault") {
    checkEach(kWrongMeanings);
}

TEST_CASE("a case file that is no good JSON is refused at the place of its fault") {
    checkEach(kWrongTexts);
}

TEST_CASE("at least forty wrong case files are tried") {
    CHECK(kWrongShapes.size() + kWrongMeanings.size() + kWrongTexts.size() >= 40);
}

TEST_CASE("several faults of shape and meaning come in the order of the file") {
    QByteArray text = test::sampleText(QStringLiteral("bingo"));
    text.replace("\"maybe\"", "").replace(R"("language": "nl")", R"("language": "de")");
    text.replace(R"("heardOn": "2026-03-04")", R"("heardOn": "2026-03-32")");
    text.replace(R"("touched": "partly")", R"("touched": "maybe")")
        .replace(R"("what": "Belt)", R"("wat": "Belt)");
    QStringList paths;
    for (const Fault& fault : faultsIn(text))
        paths += fault.path;
    CHECK(
        paths ==
        QStringList{
            QStringLiteral("$.language"), QStringLiteral("$.people[3].heardOn"),
            QStringLiteral("$.values[2].touched"), QStringLiteral("$.values[3].touched"),
            QStringLiteral("$.values[4].touched"), QStringLiteral("$.decision.agreements[1].what"),
            QStringLiteral("$.decision.agreements[1].wat")}
    );
}

TEST_CASE("a sound case has no faults, and a reading may be about any block") {
    CHECK(faultsIn(test::sampleText(QStringLiteral("bingo"))).empty());
    CHECK(faultsIn(test::sampleText(QStringLiteral("nieuwe-start"))).empty());
    for (const char* about :
         {"case", "wish", "ethics", "decision", "value:belonging", "purpose:BWBR0015703",
          "option:taxi", "article:jci1.3:c:BWBR0035362&artikel=2.3.2"})
        CHECK(test::bingo().with(
            Change::set(QStringLiteral("readings[0].about"), QString::fromUtf8(about))
        ));
}

TEST_CASE("a text the program could not write down is refused in a change") {
    const QString half = QString(QChar(0xD800)) + QStringLiteral("x");
    CHECK_FALSE(test::bingo().with(Change::set(QStringLiteral("wish.requested"), half)));
    CHECK_FALSE(
        test::bingo().with(Change::set(QStringLiteral("wish.requested"), QString(QChar(u'\0'))))
    );
    CHECK(test::bingo().with(Change::set(QStringLiteral("wish.requested"), QStringLiteral("𝄞"))));
}

TEST_CASE("what was said of a block stays when the block is emptied") {
    const auto put = [](const Dossier& dossier, const char* path, const Json& value) {
        return dossier.with(Change::set(QString::fromUtf8(path), value)).value();
    };
    Dossier dossier = put(test::bingo(), "readings[0].about", QStringLiteral("ethics"));
    for (const char* path :
         {"ethics.capacityToAct", "ethics.guidingPrinciples", "ethics.ownLens",
          "ethics.keepsChafing"})
        dossier = put(dossier, path, nullptr);
    CHECK(dossier.file().readings.size() == 1);
    CHECK(dossier.json()[u"ethics"].isObject());
    dossier =
        put(put(test::bingo(), "readings[0].about", QStringLiteral("decision")), "decision",
            nullptr);
    CHECK(dossier.file().readings.empty());
}
