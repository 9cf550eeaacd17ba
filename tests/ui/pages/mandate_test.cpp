// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/pages/decisionpage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/personfield.h"

#include <QComboBox>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

void pick(const ComboField& field, const QString& line) {
    const int index = field.box()->findText(line);
    REQUIRE(index >= 0);
    field.box()->setCurrentIndex(index);
    Q_EMIT field.box()->activated(index);
}

} // namespace

TEST_CASE("Who decides themselves finds the mandate there that they told at the start, and may write another") {
    ServiceBench bench;
    REQUIRE(bench.vault.setProfile({p("J. Pietersen"), p("klantmanager"), p("Wmo tot € 5.000")}));
    const Appearance appearance;
    DossierSession session{bench.service, content(), bench.clock};
    REQUIRE(session.openCase(bench.importBingo().id));
    REQUIRE(session.change(Change::set(p("decision.mandate"), Json())));
    DecisionPage page(session);
    page.show();
    auto* who = qobject_cast<PersonField*>(fieldFor(&page, p("decision.decidedBy")));
    REQUIRE(who != nullptr);
    pick(*who, p("ik (J. Pietersen)"));
    CHECK(session.file().decision->mandate == p("Wmo tot € 5.000"));
    REQUIRE(session.change(Change::set(p("decision.mandate"), Json(p("Anders afgesproken")))));
    pick(*who, p("nog niet gekozen"));
    pick(*who, p("ik (J. Pietersen)"));
    CHECK(session.file().decision->mandate == p("Anders afgesproken"));
}
