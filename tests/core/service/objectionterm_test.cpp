// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casesummary.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("The term for an objection ends six weeks after the decision, and is not there before it") {
    CaseFile file;
    CHECK_FALSE(lastDayToObject(file).has_value());
    file.decision = Decision{};
    file.decision->decidedOn = QDate(2026, 4, 28);
    file.definitive = Definitive{};
    CHECK(lastDayToObject(file) == QDate(2026, 6, 9));
}
