// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/viewmodels/filename.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

TEST_CASE("A document is saved under a name that tells whom it is about and of which day it is") {
    CaseFile file;
    const QString name = QStringLiteral("Uw vraag en ons besluit");
    CHECK(fileNameOf(name, file) == u"uw-vraag-en-ons-besluit");
    file.residentAlias = QStringLiteral("mevrouw B. / (78)");
    file.referenceDate = QDate(2026, 3, 2);
    CHECK(fileNameOf(name, file) == u"uw-vraag-en-ons-besluit-mevrouw-b-78-2026-03-02");
    file.decision = Decision();
    file.decision->decidedOn = QDate(2026, 3, 9);
    CHECK(fileNameOf(name, file) == u"uw-vraag-en-ons-besluit-mevrouw-b-78-2026-03-09");
}
