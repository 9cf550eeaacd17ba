// SPDX-License-Identifier: EUPL-1.2
// What is pressed with the mouse stays under it, and the help stays beside what is written.
#include "tests/support/servicebench.h"
#include "ui/pageframe.h"
#include "ui/pages/articlepage.h"
#include "ui/style/appearance.h"
#include "ui/style/look.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/helpcolumn.h"
#include "ui/widgets/textfield.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>
#include <QWindow>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// A text field above a tall column of buttons, with the help of the step beside it.
class TallPage : public Page {
public:
    explicit TallPage(DossierSession& session)
        : Page(session),
          m_heading(new QLabel(QStringLiteral("Kop"), this)),
          field(new TextField(session, QStringLiteral("wish.desiredEffect"), {QStringLiteral("Wat wil je?"), {}}, this)),
          last(new TextField(session, QStringLiteral("wish.summary"), {QStringLiteral("Begrepen"), {}}, this)),
          m_help(new HelpColumn(session, Step::Wish, this, this)) {
        m_heading->setFocusPolicy(Qt::TabFocus);
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(m_heading);
        column->addWidget(field);
        for (int i = 0; i < 24; ++i) {
            buttons.push_back(new QPushButton(QStringLiteral("Knop %1").arg(i), this));
            buttons.back()->setFixedHeight(80);
            column->addWidget(buttons.back());
        }
        column->addWidget(last);
    }
    bool focusField(const QString&) override { return false; }
    QWidget* heading() const override { return m_heading; }
    QWidget* helpColumn() override { return m_help; }

    QLabel* m_heading;
    TextField* field;
    TextField* last;
    HelpColumn* m_help;
    std::vector<QPushButton*> buttons;
};

/// A page in its frame on the screen, with a mouse that goes to a place of it.
template <class P> struct Framed : ServiceBench {
    Framed() {
        loadFonts();
        session.setDelays({1, 600'000, 600'000});
        REQUIRE(session.openCase(importBingo().id));
        page = new P(session);
        frame.setMode(LayoutMode::Wide);
        frame.add(page);
        frame.resize(1100, 500);
        frame.turnTo(page);
        frame.show();
        REQUIRE(QTest::qWaitForWindowExposed(&frame));
        settleLayout();
    }
    static void settleLayout() {
        for (int i = 0; i < 3; ++i)
            QCoreApplication::processEvents();
    }
    QScrollArea& scroll() { return *frame.findChild<QScrollArea*>(); }
    int at() { return scroll().verticalScrollBar()->value(); }
    void scrollTo(int value) {
        scroll().verticalScrollBar()->setValue(value);
        settleLayout();
    }
    /// The part of the widget between the edges of the view.
    QRect seen(const QWidget& widget) {
        const QRect box(widget.mapTo(scroll().viewport(), QPoint()), widget.size());
        return box & scroll().viewport()->rect();
    }
    QPoint inWindow(const QWidget& widget, QPoint place) { return widget.mapTo(&frame, place); }
    void press(QPoint place) { QTest::mousePress(frame.windowHandle(), Qt::LeftButton, {}, place); }
    void release(QPoint place) {
        QTest::mouseRelease(frame.windowHandle(), Qt::LeftButton, {}, place);
        settleLayout();
    }

    Appearance appearance;
    DossierSession session{service, content(), clock};
    PageFrame frame;
    P* page = nullptr;
};

} // namespace

TEST_CASE("A button half under the edge of the page is pressed with one click, and the page does not scroll") {
    Framed<TallPage> shown;
    QPushButton* half = shown.page->buttons[6];
    // Its lower half lies under the edge.
    const int low = half->mapTo(shown.scroll().widget(), QPoint(0, half->height() / 2)).y();
    shown.scrollTo(low - shown.scroll().viewport()->height());
    const int before = shown.at();
    REQUIRE(shown.seen(*half).height() < half->height());
    QSignalSpy clicked(half, &QPushButton::clicked);
    const QPoint place = shown.inWindow(*half, {40, 10});
    shown.press(place);
    CHECK(half->hasFocus());
    CHECK(half->isDown());
    CHECK(shown.at() == before);
    Framed<TallPage>::settleLayout();
    CHECK(shown.at() == before);
    shown.release(place);
    CHECK(clicked.size() == 1);
    CHECK(shown.at() == before);
}

TEST_CASE("With Tab the same button comes whole in view") {
    Framed<TallPage> shown;
    QPushButton* half = shown.page->buttons[6];
    half->setFocus(Qt::TabFocusReason);
    Framed<TallPage>::settleLayout();
    CHECK(shown.seen(*half).height() == half->height());
}

TEST_CASE("A text that is left by a press is decided when the button is let go, before the click is done") {
    Framed<TallPage> shown;
    const QString path = QStringLiteral("wish.desiredEffect");
    shown.page->field->edit()->setFocus();
    QTest::keyClicks(shown.page->field->edit(), QStringLiteral("Morgen "));
    const auto decided = [&] {
        return shown.session.open().committed.file().wish.desiredEffect.contains(QStringLiteral("Morgen"));
    };
    bool wasDecided = false;
    QPushButton* button = shown.page->buttons[0];
    QObject::connect(button, &QPushButton::clicked, button, [&] { wasDecided = decided(); });
    const QPoint place = shown.inWindow(*button, {40, 10});
    shown.press(place);
    CHECK_FALSE(decided());
    shown.release(place);
    CHECK(decided());
    CHECK(wasDecided);
}

TEST_CASE("The help stays in view while a long page scrolls, and comes along with the field that is written in") {
    Framed<TallPage> shown;
    QWidget* help = shown.page->helpColumn();
    REQUIRE(help->isVisible());
    const QWidget* card = help->layout()->itemAt(0)->widget();
    shown.scrollTo(shown.scroll().verticalScrollBar()->maximum() / 2);
    CHECK(shown.seen(*card).height() >= card->height() / 2);
    shown.page->last->edit()->setFocus(Qt::TabFocusReason);
    Framed<TallPage>::settleLayout();
    CHECK(shown.at() > 500);
    CHECK(shown.page->helpColumn() == help);
    CHECK(shown.seen(*card).height() >= qMin(card->height(), shown.scroll().viewport()->height() - 60));
}

TEST_CASE("The article opens on which the mouse was pressed, also with a field that had the keyboard before") {
    Framed<ArticlePage> shown;
    ArticleList* list = shown.page->list();
    const auto* rows = qobject_cast<ArticleCardsModel*>(list->model());
    REQUIRE(rows);
    REQUIRE(rows->rowCount() > 3);
    const QModelIndex row = rows->index(2);
    const QRect box = list->visualRect(row);
    // The list is higher than the view, and the row lies low in it.
    const int low = list->viewport()->mapTo(shown.scroll().widget(), box.center()).y();
    shown.scrollTo(low - shown.scroll().viewport()->height() + 4);
    const QString wanted = rows->row(row.row()).reference;
    const int before = shown.at();
    const QPoint place = shown.inWindow(*list->viewport(), {box.right() - 40, box.center().y() - 10});
    shown.press(place);
    CHECK(shown.at() == before);
    QTest::mouseRelease(shown.frame.windowHandle(), Qt::LeftButton, {}, place);
    const auto* opened = shown.page->findChild<ArticleCandidate*>();
    REQUIRE(opened->isVisible());
    CHECK(opened->reference() == wanted);
}

TEST_CASE("Pressed on one article and let go on another opens neither") {
    Framed<ArticlePage> shown;
    ArticleList* list = shown.page->list();
    const auto centre = [&](int row) {
        return shown.inWindow(*list->viewport(), list->visualRect(list->model()->index(row, 0)).center());
    };
    shown.scrollTo(list->mapTo(shown.scroll().widget(), QPoint()).y() - 20);
    shown.press(centre(0));
    shown.release(centre(1));
    CHECK_FALSE(shown.page->findChild<ArticleCandidate*>()->isVisible());
}
