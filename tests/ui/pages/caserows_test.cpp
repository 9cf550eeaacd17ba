// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caserows.h"
#include "tests/support/catch.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

TEST_CASE("A case in the list tells when it was asked, before when to decide, and until when objection is open") {
    CaseSummary summary;
    CHECK(termsInWords(summary).isEmpty());
    summary.requestedOn = QDate(2026, 3, 3);
    summary.decideBefore = QDate(2026, 4, 28);
    CHECK(termsInWords(summary) == QStringLiteral("gevraagd 3 maart · beslissen vóór 28 april"));
    summary.status = CaseStatus::Decided;
    summary.objectUntil = QDate(2026, 6, 9);
    CHECK(termsInWords(summary) == QStringLiteral("gevraagd 3 maart · bezwaar tot en met 9 juni"));
}

TEST_CASE("The cases to be decided first stand first, and those without a day last") {
    const MethodContent content = MethodContent::load(Language::Dutch).value();
    std::vector<CaseSummary> cases(3);
    const std::optional<QDate> days[] = {std::nullopt, QDate(2026, 5, 1), QDate(2026, 4, 1)};
    for (std::size_t i = 0; i < cases.size(); ++i) {
        cases[i].id = CaseId(QString::number(i));
        cases[i].title = QString::number(i);
        cases[i].decideBefore = days[i];
    }
    const auto rows = caseRows(
        cases, CaseFilter::All, CaseSort::DecideBefore, std::nullopt, content, QDateTime(QDate(2026, 3, 5), QTime(12, 0))
    );
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].title == QStringLiteral("2"));
    CHECK(rows[2].title == QStringLiteral("0"));
}
