// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/aliasadvice.h"

#include "tests/support/catch.h"

using omgekeerd::ui::shorterAlias;

TEST_CASE("a name gets a shorter way to be named, an alias stays as it is") {
    const auto shorter = [](const char* typed) {
        return shorterAlias(QString::fromUtf8(typed)).value_or(QStringLiteral("-")).toStdString();
    };
    CHECK(shorter("mevrouw Bouzid") == "mevrouw B.");
    CHECK(shorter("de heer Jansen") == "de heer J.");
    CHECK(shorter("Fatima Bouzid") == "F.B.");
    CHECK(shorter("mevrouw van der Berg") == "mevrouw B.");
    CHECK(shorter("gezin Öztürk") == "gezin Ö.");
    CHECK(shorter("mevrouw B.") == "-");
    CHECK(shorter("de heer A.") == "-");
    CHECK(shorter("S.") == "-");
    CHECK(shorter("gezin K") == "-");
    CHECK(shorter("") == "-");
    CHECK(shorter("Mrs H.") == "-");
    CHECK(shorter("Mrs Haile") == "Mrs H.");
}
