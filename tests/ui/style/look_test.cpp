// SPDX-License-Identifier: EUPL-1.2
#include "resources/resources.h"
#include "tests/support/catch.h"
#include "ui/style/appearance.h"
#include "ui/style/focusring.h"
#include "ui/style/look.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// A window with one widget in it that has the keyboard.
class Stage {
public:
    explicit Stage(QWidget* widget) {
        loadFonts();
        m_layout.setContentsMargins(20, 20, 20, 20);
        m_layout.addWidget(widget);
        m_window.resize(400, 200);
        m_window.show();
        m_window.activateWindow();
        widget->setFocus();
        static_cast<void>(QTest::qWaitForWindowActive(&m_window));
    }
    QWidget& window() { return m_window; }
    const QFocusFrame* frame() { return m_appearance.findChild<FocusRing*>()->frame(); }
    Appearance& appearance() { return m_appearance; }

private:
    Appearance m_appearance;
    QWidget m_window;
    QVBoxLayout m_layout{&m_window};
};

QRect inWindow(const QWidget* widget) {
    return {widget->mapTo(widget->window(), QPoint()), widget->size()};
}

} // namespace

TEST_CASE("A field has its focus frame one pixel outside it") {
    auto* field = new QLineEdit;
    Stage stage(field);
    REQUIRE(stage.frame() != nullptr);
    REQUIRE(stage.frame()->isVisible());
    const QColor focus = themeOf(field).color(Tone::Focus);
    const QImage seen = stage.window().grab().toImage();
    const QRect rect = inWindow(field);
    const int middle = rect.center().y();
    CHECK(seen.pixelColor(rect.left() - 4, middle) == focus);
    CHECK(seen.pixelColor(rect.left() - 2, middle) == focus);
    CHECK(seen.pixelColor(rect.left() - 1, middle) != focus);
    CHECK(seen.pixelColor(rect.left() - 5, middle) != focus);
}

TEST_CASE("A button has its focus frame two pixels outside it") {
    auto* button = new QPushButton(QStringLiteral("&Volgende"));
    setLook(button, ButtonLook::Filled);
    Stage stage(button);
    REQUIRE(stage.frame() != nullptr);
    CHECK(inWindow(stage.frame()) == inWindow(button).adjusted(-5, -5, 5, 5));
}

TEST_CASE("Words to read show the keyboard by a bar beside them, for they are no button") {
    auto* words = new QLabel(QStringLiteral("Wat wil mevrouw B. bereiken?"));
    words->setFocusPolicy(Qt::TabFocus);
    Stage stage(words);
    REQUIRE(stage.frame() != nullptr);
    const QColor focus = themeOf(words).color(Tone::Focus);
    const QImage seen = stage.window().grab().toImage();
    const QRect rect = inWindow(words);
    CHECK(seen.pixelColor(rect.left() - 3, rect.center().y()) == focus);
    CHECK(seen.pixelColor(rect.right() + 4, rect.center().y()) != focus);
    CHECK(seen.pixelColor(rect.center().x(), rect.top() - 4) != focus);
}

TEST_CASE("A box that is ticked holds a tick, and one that is not is empty") {
    auto* box = new QCheckBox;
    Stage stage(box);
    box->setChecked(false);
    const QImage empty = stage.window().grab().toImage();
    box->setChecked(true);
    const QImage ticked = stage.window().grab().toImage();
    const QRect rect = inWindow(box);
    const QColor ink = themeOf(box).color(Tone::Accent);
    const auto inked = [&](const QImage& seen, double x, double y) {
        return seen.pixelColor(rect.left() + qRound(x * 18), rect.center().y() + qRound((y - 0.5) * 18)) == ink;
    };
    CHECK_FALSE(inked(empty, 0.43, 0.68));
    CHECK(inked(ticked, 0.43, 0.68));
    CHECK_FALSE(inked(ticked, 0.7, 0.7)); // no square
}

TEST_CASE("A composed field takes the focus frame of the edit inside it") {
    auto* frame = new QFrame;
    setPanel(frame, PanelLook::Field);
    auto* layout = new QVBoxLayout(frame);
    auto* edit = new QPlainTextEdit;
    edit->setFrameShape(QFrame::NoFrame);
    setFocusFrameAround(edit, frame);
    layout->addWidget(edit);
    Stage stage(frame);
    edit->setFocus();
    REQUIRE(stage.frame() != nullptr);
    CHECK(stage.frame()->widget() == frame);
}

TEST_CASE("A list with a current row shows the focus in its row") {
    auto* list = new QListWidget;
    list->addItem(QStringLiteral("Meedoen"));
    list->setCurrentRow(0);
    Stage stage(list);
    CHECK((stage.frame() == nullptr || !stage.frame()->isVisible()));
    const QImage seen = stage.window().grab().toImage();
    const QPoint corner = list->viewport()->mapTo(&stage.window(), QPoint(1, 1));
    CHECK(seen.pixelColor(corner) == themeOf(list).color(Tone::Focus));
}

TEST_CASE("The focus frame goes along when its window goes") {
    Appearance appearance;
    auto* first = new QWidget;
    auto* field = new QLineEdit(first);
    first->show();
    first->activateWindow();
    field->setFocus();
    delete first;
    QWidget second;
    auto* other = new QLineEdit(&second);
    second.show();
    second.activateWindow();
    other->setFocus();
    REQUIRE(QTest::qWaitFor([&] { return QApplication::focusWidget() == other; }));
    REQUIRE(appearance.findChild<FocusRing*>()->frame() != nullptr);
    CHECK(appearance.findChild<FocusRing*>()->frame()->widget() == other);
}

TEST_CASE("Targets are large enough for a finger at every size of text") {
    for (int percent : {100, 150, 200}) {
        Appearance appearance;
        appearance.setTextPercent(percent);
        QPushButton filled(QStringLiteral("Volgende"));
        setLook(&filled, ButtonLook::Filled);
        QPushButton small(QStringLiteral("Klein"));
        setLook(&small, ButtonLook::Small);
        QPushButton link(QStringLiteral("Aanpassen"));
        setLook(&link, ButtonLook::Link);
        CHECK(filled.sizeHint().height() >= 44);
        CHECK(small.sizeHint().height() >= 32);
        CHECK(link.sizeHint().height() >= 24);
        CHECK(QLineEdit().sizeHint().height() >= 44);
        CHECK(QComboBox().sizeHint().height() >= 44);
        CHECK(QDateEdit().sizeHint().height() >= 44);
        CHECK(QSpinBox().sizeHint().height() >= 44);
        CHECK(QRadioButton(QStringLiteral("ja")).sizeHint().height() >= 28);
        CHECK(QCheckBox(QStringLiteral("geschat")).sizeHint().height() >= 28);
    }
}

TEST_CASE("A text keeps its place in the sizes when the text grows") {
    Appearance appearance;
    QLabel label(QStringLiteral("Wat wil mevrouw B. bereiken?"));
    setText(&label, TypeSize::Title, TypeFace::SerifBold);
    label.ensurePolished();
    const double before = label.font().pointSizeF();
    appearance.setTextPercent(200);
    CHECK(label.font().pointSizeF() == Approx(2 * before));
    appearance.setTextPercent(900);
    CHECK(appearance.textPercent() == 200);
}

TEST_CASE("A text takes the colours of the theme that comes after") {
    Appearance appearance;
    QLabel label(QStringLiteral("Stap 1"));
    setText(&label, TypeSize::Body, TypeFace::SansBold, Step::Wish);
    label.ensurePolished();
    CHECK(
        label.palette().color(QPalette::WindowText) == Theme::of(ThemeName::Light).hue(Step::Wish)
    );
    appearance.setTheme(ThemeName::Dark);
    CHECK(
        label.palette().color(QPalette::WindowText) == Theme::of(ThemeName::Dark).hue(Step::Wish)
    );
}

TEST_CASE("A button that cannot do its work now stays in the tab order and says why") {
    QPushButton button(QStringLiteral("Definitief maken"));
    setUnavailable(&button, QStringLiteral("Er staat nog iets open."));
    CHECK(button.isEnabled());
    CHECK(isUnavailable(&button));
    CHECK(button.accessibleDescription() == QStringLiteral("Er staat nog iets open."));
    setAvailable(&button);
    CHECK_FALSE(isUnavailable(&button));
}

TEST_CASE("A button grows with the words, the icon and the key that are put in it") {
    Appearance appearance;
    QPushButton button(QStringLiteral("Zoeken"));
    setLook(&button, ButtonLook::Small);
    const int bare = button.sizeHint().width();
    setLeadingIcon(&button, Icon::Search);
    const int withIcon = button.sizeHint().width();
    CHECK(withIcon > bare);
    setKeyHint(&button, QStringLiteral("Ctrl+K"));
    CHECK(button.sizeHint().width() > withIcon);
    setKeyHint(&button, QString());
    CHECK(button.sizeHint().width() == withIcon);
}

TEST_CASE("Enter presses the button that has the keyboard, also beside the default button of a dialog") {
    Appearance appearance;
    QDialog dialog;
    QVBoxLayout layout(&dialog);
    QPushButton larger(QStringLiteral("Tekst groter"));
    QPushButton onward(QStringLiteral("Verder"));
    QCheckBox box(QStringLiteral("Alle dossiers"));
    for (QWidget* part : {static_cast<QWidget*>(&larger), static_cast<QWidget*>(&onward), static_cast<QWidget*>(&box)})
        layout.addWidget(part);
    larger.setAutoDefault(false);
    onward.setDefault(true);
    int largerPressed = 0;
    int onwardPressed = 0;
    QObject::connect(&larger, &QPushButton::clicked, &dialog, [&] { ++largerPressed; });
    QObject::connect(&onward, &QPushButton::clicked, &dialog, [&] { ++onwardPressed; });
    dialog.show();
    static_cast<void>(QTest::qWaitForWindowActive(&dialog));
    larger.setFocus();
    QTest::keyClick(&larger, Qt::Key_Return);
    CHECK(largerPressed == 1);
    CHECK(onwardPressed == 0);
    box.setFocus();
    QTest::keyClick(&box, Qt::Key_Return);
    CHECK(onwardPressed == 1);
    CHECK_FALSE(box.isChecked());
}

TEST_CASE("What has the keyboard and is scrolled into view later has its frame then") {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    auto* first = new QLineEdit;
    auto* last = new QComboBox;
    column->addWidget(first);
    column->addSpacing(2000);
    column->addWidget(last);
    auto* area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    Stage stage(area);
    first->setFocus();
    QApplication::processEvents();
    last->setFocus();
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents(); // the frame was asked for, and is out of sight
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
    REQUIRE(stage.frame() != nullptr);
    CHECK(stage.frame()->widget() == last);
    CHECK(stage.frame()->isVisible());
}
