// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/pages/documentacts.h"
#include "ui/pages/readoverpanels.h"
#include "ui/style/appearance.h"
#include "ui/widgets/gapsentence.h"

#include <QLabel>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// The window offers its documents and does nothing with them.
class NoDocuments : public DocumentActs {
public:
    std::vector<DocumentKind> offered() const override { return {DocumentKind::Report, DocumentKind::Decision}; }
    void view(DocumentKind) override {}
    void saveAs(DocumentKind) override {}
    void makeDefinitive() override {}
    void reopen() override {}
    std::vector<JournalEntry> history() override { return {}; }
    void transfer() override {}
};

/// The panels beside the bingo case, which misses nothing and was read by nobody else.
struct PanelsBench : ServiceBench {
    PanelsBench() {
        REQUIRE(session.openCase(importBingo().id));
        while (!session.file().readings.empty()) // it would have read another text after each change
            REQUIRE(session.change(Change::remove(p("readings[0]"))));
    }
    QString state() {
        panels.refresh();
        return panels.findChild<QLabel*>(p("definitiveState"))->text();
    }
    QStringList told() {
        QStringList links;
        for (const GapSentence* gap : panels.findChildren<GapSentence*>())
            for (const QPushButton* link : gap->findChildren<QPushButton*>())
                links += link->accessibleDescription();
        return links;
    }
    Appearance appearance;
    DossierSession session{service, content(), clock};
    NoDocuments documents;
    ReadOverPanels panels{session, documents};
};

} // namespace

TEST_CASE("Where nothing misses, the case can be made definitive and that is all that is said") {
    PanelsBench bench;
    CHECK(bench.state().startsWith(p("Er staat niets meer open.")));
    CHECK(bench.told().isEmpty());
}

TEST_CASE("What does not keep from making definitive is told all the same, so that no page says otherwise") {
    PanelsBench bench;
    REQUIRE(bench.session.change(Change::set(p("decision.plainLanguage"), Json(QString()))));
    REQUIRE(bench.session.blockersForDefinitive().empty());
    CHECK(bench.state().startsWith(p("Definitief maken kan al.")));
    CHECK(bench.told() == QStringList{p("Hier staat nog niet hoe je het aan mevrouw B. uitlegt.")});
}

TEST_CASE("What keeps from making definitive is told without what does not") {
    PanelsBench bench;
    REQUIRE(bench.session.change(Change::set(p("decision.plainLanguage"), Json(QString()))));
    REQUIRE(bench.session.change(Change::set(p("decision.coreReason"), Json(QString()))));
    CHECK(bench.state() == p("Dit staat nog open voor je definitief kunt maken:"));
    CHECK(bench.told() == QStringList{p("Hier staat nog niet in één zin waarom.")});
}
