// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/insightcounts.h"
#include "core/insight/signallog.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

const QDate kToday(2026, 11, 25);

KnownCase withSignal(int number, QDate on, SignalKind kind, const char* article = "jci1.3:c:BWBR0044770&artikel=5&lid=2") {
    KnownCase known;
    known.id = CaseId(QStringLiteral("zaak-%1").arg(number));
    known.file.title = known.id.text();
    known.file.definitive = Definitive{1, on, {}, {}};
    known.file.decision = Decision();
    Signal signal;
    signal.kind = kind;
    signal.description = QStringLiteral("Taaleis vooraf. Die komt %1 te vroeg.").arg(number);
    known.file.signals_ = {signal};
    LegalBasis basis;
    basis.article = ArticleId(QString::fromUtf8(article));
    known.file.legal = {basis};
    return known;
}

} // namespace

TEST_CASE("the log tells every signal with what it hangs on, the latest first, and counts by kind") {
    KnownCase first = withSignal(1, QDate(2026, 1, 1), SignalKind::Law);
    first.file.aheads = {{Step::Article, QStringLiteral("Het moest snel"), {}, {}}};
    KnownCase second = withSignal(2, QDate(2026, 2, 1), SignalKind::Policy);
    Signal closed;
    closed.kind = SignalKind::Policy;
    closed.status = SignalStatus::Closed;
    second.file.signals_.push_back(closed);
    const auto log = signalLog({first, second});
    REQUIRE(log.size() == 3);
    CHECK(log.front().id == second.id);
    CHECK(log.back().articles == std::vector{QStringLiteral("jci1.3:c:BWBR0044770&artikel=5")});
    CHECK(log.back().laws == std::vector{QStringLiteral("BWBR0044770")});
    CHECK(log.back().steps == std::vector{Step::Article});
    const auto counts = countsByKind(log);
    REQUIRE(counts.size() == 2);
    CHECK(counts[1].kind == SignalKind::Policy);
    CHECK(counts[1].times == 2);
    CHECK(counts[1].cases == 1);
    CHECK(counts[1].open == 1);
}

TEST_CASE("the same kind at the same article in three cases within twelve months is a pattern") {
    std::vector<KnownCase> cases;
    for (int number = 1; number <= 4; ++number)
        cases.push_back(withSignal(number, QDate(2026, number, 1), SignalKind::Law));
    const auto patterns = signalPatterns(signalLog(cases), kToday);
    REQUIRE(patterns.size() == 1);
    CHECK(patterns.front().place == SignalPattern::Place::Article);
    CHECK(patterns.front().times() == 4);
    CHECK(patterns.front().from == QDate(2026, 1, 1));
    CHECK(patterns.front().until == QDate(2026, 4, 1));
    CHECK(patterns.front().words.startsWith(QStringLiteral("Taaleis vooraf")));
    CHECK(patterns.front().cases.front() == cases.front().id);
}

TEST_CASE("two are no pattern, nor three of another kind, of another article, of one case, or longer ago") {
    const auto patternsOf = [](const std::vector<KnownCase>& cases) { return signalPatterns(signalLog(cases), kToday); };
    const KnownCase a = withSignal(1, QDate(2026, 1, 1), SignalKind::Law);
    const KnownCase b = withSignal(2, QDate(2026, 2, 1), SignalKind::Law);
    CHECK(patternsOf({a, b}).empty());
    CHECK(patternsOf({a, b, withSignal(3, QDate(2026, 3, 1), SignalKind::Money)}).empty());
    CHECK(patternsOf({a, b, withSignal(3, QDate(2026, 3, 1), SignalKind::Law, "jci1.3:c:BWBR0015703&artikel=35")}).empty());
    CHECK(patternsOf({a, b, withSignal(3, QDate(2025, 11, 25), SignalKind::Law)}).empty());
    CHECK(patternsOf({a, b, withSignal(3, QDate(2026, 12, 1), SignalKind::Law)}).empty());
    KnownCase twice = b;
    twice.file.signals_.push_back(twice.file.signals_.front());
    CHECK(patternsOf({a, twice}).empty());
    CHECK(patternsOf({a, b, withSignal(3, QDate(2025, 11, 26), SignalKind::Law)}).size() == 1);
}

TEST_CASE("a law with more cases than one of its articles is a pattern of its own") {
    std::vector<KnownCase> cases;
    for (int number = 1; number <= 3; ++number)
        cases.push_back(withSignal(number, QDate(2026, number, 1), SignalKind::Law));
    cases.push_back(withSignal(4, QDate(2026, 4, 1), SignalKind::Law, "jci1.3:c:BWBR0044770&artikel=6"));
    const auto patterns = signalPatterns(signalLog(cases), kToday);
    REQUIRE(patterns.size() == 2);
    CHECK(patterns[0].place == SignalPattern::Place::Law);
    CHECK(patterns[0].times() == 4);
    CHECK(patterns[1].place == SignalPattern::Place::Article);
    CHECK(patterns[1].times() == 3);
}

TEST_CASE("over all cases outcomes, keys, values and signals by month are counted") {
    KnownCase granted = withSignal(1, QDate(2026, 1, 5), SignalKind::Law);
    granted.file.legal.push_back(granted.file.legal.front());
    granted.file.legal.front().key = granted.file.legal.back().key = LegalKey::Tailoring;
    LegalBasis considered;
    considered.key = LegalKey::NoRoom;
    considered.use = LegalUse::Considered;
    granted.file.legal.push_back(considered);
    granted.file.values = {{ValueId(QStringLiteral("participation")), Touched::Yes, {}, {}, {}},
                           {ValueId(QStringLiteral("belonging")), Touched::No, {}, {}, {}}};
    KnownCase refused = withSignal(2, QDate(2026, 1, 25), SignalKind::Law);
    refused.file.decision->outcome = Outcome::Refused;
    refused.file.values = {{ValueId(QStringLiteral("participation")), Touched::Partly, {}, {}, {}}};
    KnownCase open;
    open.id = CaseId(QStringLiteral("open"));
    open.file.values = {{ValueId(QStringLiteral("livelihood")), Touched::Yes, {}, {}, {}}};
    const InsightCounts counts = insightCounts({granted, refused, open});
    CHECK(counts.cases == 3);
    CHECK(counts.decided == 2);
    REQUIRE(counts.outcomes.size() == 2);
    CHECK(counts.outcomes[1].what == Outcome::Refused);
    REQUIRE(counts.keys.size() == 2);
    CHECK(counts.keys[1].what == LegalKey::Tailoring);
    CHECK(counts.keys[1].cases == 1);
    REQUIRE(counts.values.size() == 2);
    CHECK(counts.values[0].what == ValueId(QStringLiteral("participation")));
    CHECK(counts.values[0].cases == 2);
    REQUIRE(counts.signalsByMonth.size() == 1);
    CHECK(counts.signalsByMonth[0].month == QDate(2026, 1, 1));
    CHECK(counts.signalsByMonth[0].times == 2);
}
