// SPDX-License-Identifier: EUPL-1.2
// The case as a picture, and a draft of the motivation, on their pages.
#include "tests/support/servicebench.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/pages/decisionpage.h"
#include "ui/pages/documentacts.h"
#include "ui/pages/effectspage.h"
#include "ui/pages/picturebutton.h"
#include "ui/pages/readoverpage.h"
#include "ui/style/look.h"
#include "ui/widgets/draftchoices.h"
#include "ui/widgets/draftpanel.h"
#include "ui/widgets/drawingview.h"
#include "ui/widgets/drawingwords.h"
#include "ui/widgets/gapsentence.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

struct NoActs : DocumentActs {
    std::vector<DocumentKind> offered() const override { return availableDocuments(); }
    void view(DocumentKind) override {}
    void saveAs(DocumentKind) override {}
    void makeDefinitive() override {}
    void reopen() override {}
    void transfer() override {}
    std::vector<JournalEntry> history() override { return {}; }
};

struct CasePage : ServiceBench {
    DossierSession session{service, content(), clock};
    NoActs acts;
    std::unique_ptr<Page> page;

    explicit CasePage(const char* name = "bingo") { REQUIRE(session.openCase(import(sampleText(p(name))).id)); }
    template <class P, class... Needs> P& show(Needs&... needs) {
        auto made = std::make_unique<P>(session, needs...);
        P& shown = *made;
        page = std::move(made);
        page->resize(1366, 738);
        page->show();
        return shown;
    }
    template <class W> W* find(const char* name = "") const {
        auto* found = page->findChild<W*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    QString motivation() const { return session.file().decision->motivation; }
};

} // namespace

TEST_CASE("the whole reasoning is looked at as a chain, and leads back to where it is typed") {
    CasePage read;
    auto& page = read.show<ReadOverPage>(read.acts);
    QSignalSpy leads(&page, &Page::leadsTo);
    page.helpColumn()->findChild<QPushButton*>(p("asChain"))->click();
    auto* dialog = page.window()->findChild<PictureDialog*>();
    if (dialog == nullptr)
        dialog = page.helpColumn()->window()->findChild<PictureDialog*>();
    REQUIRE(dialog != nullptr);
    auto* view = dialog->findChild<DrawingView*>();
    CHECK(view->stops().size() >= 10);
    QTest::keyClick(view, Qt::Key_End);
    QTest::keyClick(view, Qt::Key_Return);
    REQUIRE(leads.count() == 1);
    CHECK(leads.front().front().toString() == p("ethics.keepsChafing"));
    CHECK_FALSE(dialog->isVisible());
}

TEST_CASE("in a small window picture and words take turns, and both lead on") {
    CasePage read;
    read.show<EffectsPage>();
    read.page->resize(911, 449);
    read.find<PictureButton>("asPicture")->click();
    auto* dialog = read.find<PictureDialog>("pictureDialog");
    auto* view = dialog->findChild<DrawingView*>();
    auto* words = dialog->findChild<DrawingWords*>();
    auto* other = dialog->findChild<QPushButton*>(p("pictureOther"));
    REQUIRE(other->isVisible());
    CHECK(view->isVisible());
    CHECK_FALSE(words->isVisible());
    CHECK(view->width() <= dialog->width());
    QTest::mouseClick(other, Qt::LeftButton);
    CHECK(words->isVisible());
    CHECK_FALSE(view->isVisible());
    CHECK(words->topLevelItemCount() == static_cast<int>(read.session.file().options.size()));
}

TEST_CASE("a case without anything to draw says what comes first") {
    ServiceBench bench;
    DossierSession session(bench.service, content(), bench.clock);
    REQUIRE(session.openCase(bench.service.create(p("Leeg"))->id));
    EffectsPage page(session);
    page.resize(1366, 738);
    page.show();
    page.findChild<PictureButton*>()->click();
    auto* dialog = page.findChild<PictureDialog*>();
    REQUIRE(dialog != nullptr);
    CHECK(dialog->findChild<QLabel*>(p("pictureNothing"))->isVisible());
    CHECK_FALSE(dialog->findChild<QPushButton*>(p("pictureGo"))->isVisible());
}

TEST_CASE("a draft of the motivation is written only when it is asked for, and can be changed after") {
    CasePage decided;
    REQUIRE(decided.session.change(Change::set(p("decision.motivation"), Json())));
    decided.show<DecisionPage>();
    auto* make = decided.find<QPushButton>("makeDraft");
    CHECK(decided.motivation().isEmpty());
    CHECK(make->text() == p("Maak een voorzet"));
    QSignalSpy leads(decided.page.get(), &Page::leadsTo);
    make->click();
    CHECK(decided.motivation().contains(p("De vraag was: Een vergoeding voor de taxi")));
    REQUIRE(leads.count() == 1);
    CHECK(leads.front().front().toString() == p("decision.motivation"));
    CHECK(make->text() == p("Maak een nieuwe voorzet"));
    CHECK_FALSE(decided.find<DraftChoices>()->isVisible());
}

TEST_CASE("a new draft shows what it would change, and takes only the paragraphs that were chosen") {
    CasePage decided;
    REQUIRE(decided.session.change(Change::set(p("decision.motivation"), Json())));
    decided.show<DecisionPage>();
    auto* make = decided.find<QPushButton>("makeDraft");
    make->click();
    const QString first = decided.motivation();
    const QString mine = p("Zelf geschreven.\n\n") + first;
    REQUIRE(decided.session.change(Change::set(p("decision.motivation"), Json(mine))));
    REQUIRE(decided.session.change(Change::set(p("decision.coreReason"), Json(p("Een nieuwe kern.")))));
    make->click();
    auto* choices = decided.find<DraftChoices>();
    REQUIRE(choices->isVisible());
    CHECK(decided.motivation() == mine);
    const auto radios = choices->findChildren<QRadioButton*>();
    REQUIRE(radios.size() == 4); // my own paragraph, and the one with the new reason
    bool isShown = false;
    for (const QLabel* label : choices->findChildren<QLabel*>())
        isShown = isShown || label->text().contains(p("<b>De reden: Een nieuwe kern.</b>"));
    CHECK(isShown);
    CHECK(radios[0]->isChecked());
    radios[3]->setFocus();
    QTest::keyClick(radios[3], Qt::Key_Space);
    REQUIRE(radios[3]->isChecked());
    choices->findChild<QPushButton*>(p("draftApply"))->click();
    CHECK(decided.motivation().startsWith(p("Zelf geschreven.")));
    CHECK(decided.motivation().contains(p("De reden: Een nieuwe kern.")));
    CHECK_FALSE(choices->isVisible());
    CHECK(decided.session.undo());
    CHECK(decided.motivation() == mine);
}

TEST_CASE("choices that were shown for other words are not written over what was typed since") {
    CasePage decided;
    decided.show<DecisionPage>();
    REQUIRE(decided.session.change(Change::set(p("decision.motivation"), Json(p("Mijn eigen woorden.")))));
    auto* make = decided.find<QPushButton>("makeDraft");
    make->click();
    auto* choices = decided.find<DraftChoices>();
    REQUIRE(choices->isVisible());
    REQUIRE(decided.session.change(Change::set(p("decision.motivation"), Json(p("Nog meer eigen woorden.")))));
    CHECK_FALSE(choices->isVisible());
    make->click();
    choices->findChild<QPushButton*>(p("draftTakeAll"))->click();
    choices->findChild<QPushButton*>(p("draftApply"))->click();
    CHECK_FALSE(decided.motivation().contains(p("eigen woorden")));
    // The same draft again changes nothing, and says so.
    make->click();
    CHECK_FALSE(choices->isVisible());
    CHECK(decided.find<QLabel>("draftSaid")->text().contains(p("hetzelfde")));
}

TEST_CASE("what the answers do not tell yet stands below the draft, with the article that asks for it") {
    CasePage decided("nieuwe-start");
    for (const char* path : {"decision.motivation", "decision.whyNotOtherwise", "proportionality.balanced"})
        REQUIRE(decided.session.change(Change::set(p(path), Json())));
    decided.show<DecisionPage>();
    auto* panel = decided.find<DraftPanel>();
    CHECK(panel->findChildren<GapSentence*>().isEmpty());
    panel->button()->click();
    const auto gaps = panel->findChildren<GapSentence*>();
    REQUIRE_FALSE(gaps.isEmpty());
    bool hasGround = false;
    for (const GapSentence* gap : gaps)
        for (const QLabel* label : gap->findChildren<QLabel*>())
            hasGround = hasGround || label->text().contains(p("Dat vraagt Awb 3:"));
    CHECK(hasGround);
    CHECK_FALSE(gaps.front()->path().isEmpty());
    REQUIRE(decided.session.change(Change::set(p("decision.whyNotOtherwise"), Json(p("Omdat het anders niet past.")))));
    REQUIRE(decided.session.change(Change::set(p("proportionality.balanced"), Json(p("In balans.")))));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK(panel->findChildren<GapSentence*>().size() < gaps.size());
}

TEST_CASE("without a decision, or with one that is kept, no draft is made and the button says why") {
    ServiceBench bench;
    DossierSession session(bench.service, content(), bench.clock);
    REQUIRE(session.openCase(bench.service.create(p("Leeg"))->id));
    DecisionPage page(session);
    auto* make = page.findChild<QPushButton*>(p("makeDraft"));
    CHECK(isUnavailable(make));
    make->click();
    CHECK_FALSE(session.file().decision.has_value());
    CHECK(make->accessibleDescription().contains(p("Kies eerst")));
}
