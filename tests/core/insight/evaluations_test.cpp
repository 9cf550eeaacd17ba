// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/evaluations.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

const QDate kToday(2026, 3, 9);

KnownCase decided(const char* id, std::optional<QDate> evaluateOn) {
    KnownCase known;
    known.id = CaseId(QString::fromUtf8(id));
    known.file.title = QString::fromUtf8(id);
    Decision decision;
    decision.decidedOn = QDate(2025, 9, 1);
    decision.evaluateOn = evaluateOn;
    known.file.decision = decision;
    known.file.definitive = Definitive{1, QDate(2025, 9, 1), {}, {}};
    return known;
}

Effect effect(std::optional<CameTrue> cameTrue) {
    Effect made;
    made.cameTrue = cameTrue;
    return made;
}

KnownCase chose(std::optional<OptionKind> kind, std::vector<Effect> effects) {
    KnownCase known = decided("zaak", {});
    Option chosen;
    chosen.id = OptionId(QStringLiteral("gekozen"));
    chosen.kind = kind;
    chosen.effects = std::move(effects);
    Option other;
    other.id = OptionId(QStringLiteral("ander"));
    other.kind = OptionKind::Nothing;
    other.effects = {effect(CameTrue::Yes)};
    known.file.options = {chosen, other};
    known.file.decision->option = chosen.id;
    return known;
}

} // namespace

TEST_CASE("days to look back come in order, and say whether they have come") {
    std::vector<KnownCase> cases{decided("later", QDate(2026, 9, 1)), decided("vandaag", kToday),
                                 decided("bijna", kToday.addDays(30)), decided("nooit", {})};
    KnownCase open = decided("open", kToday);
    open.file.definitive.reset();
    cases.push_back(open);
    const auto due = dueEvaluations(cases, kToday);
    REQUIRE(due.size() == 3);
    CHECK(due[0].title == u"vandaag");
    CHECK(due[0].state == DueState::Past);
    CHECK(due[1].title == u"bijna");
    CHECK(due[1].state == DueState::Soon);
    CHECK(due[2].state == DueState::Later);
}

TEST_CASE("who looked back is not asked again, until the case was decided anew") {
    KnownCase known = decided("zaak", kToday);
    known.file.evaluation = Evaluation{kToday, {}, QStringLiteral("  ")};
    CHECK(dueEvaluations({known}, kToday).size() == 1);
    known.file.evaluation->effectReached = EffectReached::Partly;
    CHECK(dueEvaluations({known}, kToday).empty());
    const auto looked = lookedBack({known});
    REQUIRE(looked.size() == 1);
    CHECK(looked.front().reached == EffectReached::Partly);
    known.file.decision->decidedOn = kToday.addDays(1);
    known.file.decision->evaluateOn = kToday.addDays(200);
    CHECK(dueEvaluations({known}, kToday).size() == 1);
}

TEST_CASE("which effects came true is counted by kind of option, of what was chosen only") {
    const auto counts = cameTrueByKind({
        chose(OptionKind::Tailored, {effect(CameTrue::Yes), effect(CameTrue::Partly), effect({})}),
        chose(OptionKind::Tailored, {effect(CameTrue::No), effect(CameTrue::Yes)}),
        chose(OptionKind::Standard, {effect(CameTrue::Unknown)}),
        chose({}, {effect(CameTrue::Yes)}),
    });
    REQUIRE(counts.size() == 3);
    CHECK(counts[0].kind == OptionKind::Standard);
    CHECK(counts[0].unknown == 1);
    CHECK(counts[1].kind == OptionKind::Tailored);
    CHECK(counts[1].yes == 2);
    CHECK(counts[1].partly == 1);
    CHECK(counts[1].no == 1);
    CHECK(counts[1].notLooked == 1);
    CHECK(counts[1].looked() == 4);
    CHECK_FALSE(counts[2].kind.has_value());
}
