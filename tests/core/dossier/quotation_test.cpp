// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/quotation.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("A quotation opens as its language does and closes alike in both") {
    CHECK(quotation(QStringLiteral("Ik wil meedoen."), Language::Dutch) == QStringLiteral("„Ik wil meedoen.”"));
    CHECK(quotation(QStringLiteral("I want in."), Language::English) == QStringLiteral("“I want in.”"));
}
