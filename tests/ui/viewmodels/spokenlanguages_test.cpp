// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/spokenlanguages.h"

#include "tests/support/catch.h"
#include "ui/wording/windowlocale.h"

using namespace omgekeerd::ui;

TEST_CASE("The languages of the country come first, and the others stand in the order of their names") {
    const std::vector<SpokenLanguage> languages = spokenLanguages();
    REQUIRE(languages.size() > 10);
    CHECK(languages[0].code == u"nl");
    CHECK(languages[1].code == u"fy");
    for (std::size_t i = 3; i < languages.size(); ++i)
        CHECK_FALSE(sortsBefore(languages[i].name, languages[i - 1].name));
}
