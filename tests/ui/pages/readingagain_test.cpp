// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/pages/decisionpage.h"
#include "ui/style/appearance.h"

#include <QPushButton>

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

bool isOutdated(const DossierSession& session) {
    const std::vector<Blocker> open = session.blockers(Step::Decision);
    return std::any_of(open.begin(), open.end(), [](const Blocker& blocker) {
        return blocker.code == BlockerCode::ReadingOutdated;
    });
}

QPushButton* readAgain(const QWidget& page) {
    for (QPushButton* button : page.findChildren<QPushButton*>())
        if (button->text() == p("Opnieuw gelezen: het oordeel blijft") && button->isVisibleTo(&page))
            return button;
    return nullptr;
}

} // namespace

TEST_CASE("Who read an earlier text and reads again says so in one press, and the judgement stays") {
    ServiceBench bench;
    const Appearance appearance;
    DossierSession session{bench.service, content(), bench.clock};
    REQUIRE(session.openCase(bench.importBingo().id));
    DecisionPage page(session);
    page.show();
    REQUIRE_FALSE(isOutdated(session));
    CHECK(readAgain(page) == nullptr);
    const Verdict before = session.file().readings.front().verdict;
    REQUIRE(session.change(Change::set(p("decision.mandate"), Json(p("Anders")))));
    REQUIRE(isOutdated(session));
    QPushButton* button = readAgain(page);
    REQUIRE(button != nullptr);
    button->click();
    CHECK_FALSE(isOutdated(session));
    CHECK(readAgain(page) == nullptr);
    CHECK(session.file().readings.front().verdict == before);
}

TEST_CASE("Answering a question to oneself asks nobody to read again") {
    ServiceBench bench;
    const Appearance appearance;
    DossierSession session{bench.service, content(), bench.clock};
    REQUIRE(session.openCase(bench.importBingo().id));
    REQUIRE(session.change(Change::set(p("pitfalls[0].answer"), Json(p("Nee, ook naar de buren gekeken.")))));
    CHECK_FALSE(isOutdated(session));
}
