// SPDX-License-Identifier: EUPL-1.2
#include "core/service/insightdocument.h"

#include "core/export/exporters.h"
#include "core/service/casestate.h"
#include "core/service/knowncases.h"
#include "tests/support/pdfstructure.h"
#include "tests/support/servicebench.h"

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const QDate kToday(2026, 11, 26);

/// A decided case with these signals; the effects of the chosen option are looked back on.
KnownCase decided(int number, Outcome outcome, QDate on, std::vector<SignalKind> kinds, CameTrue cameTrue) {
    CaseFile file = sampleCase(p("bingo")).file();
    file.kind = CaseKind::Practice;
    file.title = p("Geheime titel %1").arg(number);
    file.residentAlias = p("mevrouw Q.");
    file.decision->outcome = outcome;
    file.decision->decidedOn = on;
    file.definitive = Definitive{1, on, {}, {}};
    file.signals_.clear();
    for (const SignalKind kind : kinds)
        file.signals_.push_back({kind, p("Wie dit leest weet te veel"), {}, {}});
    for (Option& option : file.options)
        for (Effect& effect : option.effects)
            effect.cameTrue = cameTrue;
    return {CaseId(p("00000000-0000-4000-8000-00000000000%1").arg(number)), file};
}

std::vector<KnownCase> someCases() {
    return {decided(1, Outcome::TailoredWithinLaw, QDate(2026, 10, 3), {SignalKind::Money}, CameTrue::Yes),
            decided(2, Outcome::TailoredWithinLaw, QDate(2026, 11, 3), {SignalKind::Money, SignalKind::Law}, CameTrue::No),
            decided(3, Outcome::Refused, QDate(2024, 1, 3), {SignalKind::Law}, CameTrue::Partly)};
}

InsightPart partOf(InsightTopic topic) { return insightPart(topic, someCases(), content(), Language::Dutch, kToday); }

QString wordsOf(const Drawing& drawing) {
    QString words;
    for (const DrawingNode& node : drawing.nodes)
        words += node.text + u'\n';
    return words;
}

std::size_t shapesIn(const Drawing& drawing) {
    return static_cast<std::size_t>(std::count_if(drawing.marks.begin(), drawing.marks.end(), [](const auto& mark) {
        return std::holds_alternative<Shape>(mark);
    }));
}

} // namespace

TEST_CASE("the outcomes of all cases are counted in a table, and drawn with one box for each case") {
    const InsightPart part = partOf(InsightTopic::Outcomes);
    REQUIRE(part.rows.size() == 2);
    CHECK(part.rows[0].back() == p("2"));
    CHECK(part.rows[1].back() == p("1"));
    const Drawing drawing = part.draw(400);
    CHECK(shapesIn(drawing) == 3);
    CHECK(wordsOf(drawing).contains(p("in 2 zaken")));
    CHECK(wordsOf(drawing).contains(p("in één zaak")));
    CHECK(drawing.width == 400);
}

TEST_CASE("a picture of ten thousand cases is no larger than one of ten") {
    std::vector<KnownCase> many;
    const KnownCase one = decided(1, Outcome::Refused, QDate(2026, 10, 3), {SignalKind::Money}, CameTrue::Yes);
    for (int i = 0; i < 10'000; ++i)
        many.push_back(one);
    const InsightPart part = insightPart(InsightTopic::Outcomes, many, content(), Language::Dutch, kToday);
    CHECK(part.rows.front().back() == p("10000"));
    CHECK(part.draw(400).height == insightPart(InsightTopic::Outcomes, {one}, content(), Language::Dutch, kToday).draw(400).height);
    CHECK(part.draw(400).marks.size() < 20);
}

TEST_CASE("signals are told by month, and the picture says that it leaves out what is older than a year") {
    const InsightPart part = partOf(InsightTopic::Signals);
    REQUIRE(part.rows.size() == 4);
    CHECK(part.rows.front() == std::vector{p("januari 2024"), p("De wet"), p("1")});
    CHECK(part.note.contains(p("twaalf maanden")));
    const QString words = wordsOf(part.draw(400));
    CHECK(words.contains(p("november 2026: 1")));
    CHECK_FALSE(words.contains(p("2024")));
    CHECK(insightPart(InsightTopic::Signals, {someCases()[0]}, content(), Language::Dutch, kToday).note.isEmpty());
}

TEST_CASE("which expected effects happened is told by kind of option, what nobody looked at apart") {
    const InsightPart part = partOf(InsightTopic::CameTrue);
    const QString effects = QString::number(someCases()[0].file.chosenOption()->effects.size());
    CHECK(part.rows == std::vector<std::vector<QString>>{{p("Op maat"), p("Is gebeurd"), effects},
                                                         {p("Op maat"), p("Is deels gebeurd"), effects},
                                                         {p("Op maat"), p("Is niet gebeurd"), effects}});
    CHECK(wordsOf(part.draw(400)).contains(p("is deels gebeurd: ") + effects));
}

TEST_CASE("the insight goes out as a document that keeps the rules, and nobody is in it") {
    for (const std::vector<KnownCase>& cases : {someCases(), std::vector<KnownCase>()}) {
        const Document document = composeInsight(cases, content(), kToday);
        const QByteArray pdf = toPdf(document).value();
        CHECK(asLines(structureFaults(pdf)).toStdString() == "");
        CHECK(pdf == toPdf(composeInsight(cases, content(), kToday)).value());
        CHECK(toOdt(document));
        const QString text = QString::fromUtf8(toText(document)) + QString::fromUtf8(toHtml(document)) +
                             QString::fromUtf8(toCsv(insightSheet(
                                 insightParts(cases, content(), Language::Dutch, kToday), content()
                             )));
        for (const char* person : {"mevrouw Q.", "Geheime titel", "weet te veel"})
            CHECK_FALSE(text.contains(p(person)));
        CHECK(text.contains(cases.empty() ? p("Hierover staat in de zaken nog niets.") : p("Op maat")));
    }
}

TEST_CASE("the tables go out as one sheet with as many cells in each row") {
    const auto sheet = insightSheet(insightParts(someCases(), content(), Language::Dutch, kToday), content());
    CHECK(sheet.size() > 10);
    for (const std::vector<QString>& row : sheet)
        CHECK(row.size() == 4);
}

TEST_CASE("reading all cases tells how far it is, and stops when asked") {
    ServiceBench bench;
    bench.import(sampleText(p("bingo")));
    bench.import(sampleText(p("nieuwe-start")));
    std::vector<std::size_t> told;
    const auto tell = [&told](std::size_t done, std::size_t all) {
        told.push_back(done);
        CHECK(all == 2);
    };
    CHECK(knownCases(bench.vault, {}, tell)->size() == 2);
    CHECK(told == std::vector<std::size_t>{0, 1});
    std::stop_source stop;
    stop.request_stop();
    CHECK(knownCases(bench.vault, stop.get_token())->empty());
}

TEST_CASE("whom a signal is for and how it stands is written after the decision too, what it says is not") {
    CHECK(followsDecision(p("signals[3].audience")));
    CHECK(followsDecision(p("signals[0].status")));
    CHECK_FALSE(followsDecision(p("signals[0].description")));
    CHECK_FALSE(followsDecision(p("signals[0].kind")));
}
