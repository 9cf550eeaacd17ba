// SPDX-License-Identifier: EUPL-1.2
// Each rule of the audit finds a fault that is planted in a window that is sound without it.
#include "tests/ui/window/audit.h"
#include "tests/ui/window/desk.h"

#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

std::string toldOf(const QStringList& findings) {
    return findings.join(QLatin1Char('\n')).toStdString();
}

/// A field whose edge can hardly be seen.
class EdgelessField : public QLineEdit {
protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.fillRect(rect(), QColor(238, 238, 238));
        painter.fillRect(rect().adjusted(1, 1, -1, -1), Qt::white);
    }
};

/// A window in which everything is as it should be; a test spoils one thing.
struct Sound {
    Sound() {
        loadFonts();
        layout->setContentsMargins(30, 30, 30, 30);
        layout->addWidget(field);
        layout->addWidget(edit);
        layout->addWidget(button);
        layout->addWidget(words);
        field->setAccessibleName(QStringLiteral("Naam"));
        field->setText(QStringLiteral("mevrouw B."));
        edit->setAccessibleName(QStringLiteral("Verhaal"));
        edit->setTabChangesFocus(true);
        window.resize(500, 400);
        window.show();
        static_cast<void>(QTest::qWaitForWindowActive(&window));
        field->setFocus();
        QApplication::processEvents();
    }
    QStringList findings() {
        QStringList found;
        for (const auto rule :
             {audit::namesAndTargets, audit::cutWords, audit::tabWalk, audit::contrast, audit::focusFrames}) {
            audit::settle(window);
            found += rule(window);
        }
        return found;
    }
    /// Puts a part of the window in an area that scrolls up and down.
    QScrollArea* scroll(QWidget* part) {
        auto* area = new QScrollArea;
        auto* inner = new QWidget;
        layout->removeWidget(part);
        (new QVBoxLayout(inner))->addWidget(part);
        area->setWidget(inner);
        area->setWidgetResizable(true);
        area->setFocusPolicy(Qt::NoFocus);
        area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        layout->addWidget(area);
        return area;
    }
    bool finds(const char* rule) {
        const QStringList all = findings();
        INFO(toldOf(all));
        return !all.filter(QString::fromLatin1(rule)).isEmpty();
    }

    Appearance appearance;
    QWidget window;
    QVBoxLayout* layout = new QVBoxLayout(&window);
    QLineEdit* field = new QLineEdit;
    QPlainTextEdit* edit = new QPlainTextEdit;
    QPushButton* button = new QPushButton(QStringLiteral("Bewaren"));
    QLabel* words = new QLabel(QStringLiteral("Alles is bewaard."));
};

} // namespace

TEST_CASE("The audit finds nothing in a window that is sound") {
    CHECK(toldOf(Sound().findings()) == "");
}

TEST_CASE("Each rule of the audit finds a fault that is planted") {
    Sound sound;
    SECTION("what takes the keyboard without a name") {
        sound.layout->addWidget(new QToolButton);
        CHECK(sound.finds("no name"));
    }
    SECTION("a target that is too small") {
        sound.button->setFixedHeight(20);
        CHECK(sound.finds("small target"));
    }
    SECTION("a row of a list that is too low") {
        auto* list = new QListWidget;
        list->setAccessibleName(QStringLiteral("Dossiers"));
        auto* row = new QListWidgetItem(QStringLiteral("Bingo"), list);
        row->setSizeHint({50, 10});
        sound.layout->addWidget(list);
        CHECK(sound.finds("small row"));
    }
    SECTION("a button that is too narrow for its words") {
        sound.button->setFixedWidth(50);
        CHECK(sound.finds("cut words"));
    }
    SECTION("a text that is wider than what scrolls it up and down") {
        sound.scroll(sound.words)->widget()->setMinimumWidth(900);
        CHECK(sound.finds("outside its place"));
    }
    SECTION("words on a line that is too short") {
        sound.words->setFixedWidth(40);
        CHECK(sound.finds("cut words"));
    }
    SECTION("words that wrap into too little height") {
        sound.words->setWordWrap(true);
        sound.words->setText(QStringLiteral("Alles is bewaard en niets is verloren. ").repeated(6));
        sound.words->setFixedSize(200, 20);
        CHECK(sound.finds("cut words"));
    }
    SECTION("words that stand outside their parent") {
        sound.layout->removeWidget(sound.words);
        sound.words->setParent(&sound.window);
        sound.words->show();
        sound.words->move(480, 10);
        CHECK(sound.finds("outside its place"));
    }
    SECTION("a text in which Tab sticks") {
        sound.edit->setTabChangesFocus(false);
        CHECK(sound.finds("Tab sticks"));
    }
    SECTION("an order that jumps back") {
        QWidget::setTabOrder(sound.field, sound.button);
        QWidget::setTabOrder(sound.button, sound.edit);
        CHECK(sound.finds("Tab jumps back"));
    }
    SECTION("a field that is scrolled in by half when it gets the keyboard") {
        sound.edit->setFixedHeight(120);
        QScrollArea* area = sound.scroll(sound.edit);
        area->setFixedHeight(160);
        area->widget()->layout()->setContentsMargins(0, 300, 0, 300);
        CHECK(sound.finds("focus half hidden"));
    }
    SECTION("a button that Tab does not reach") {
        QObject::connect(qApp, &QApplication::focusChanged, &sound.window, [&](QWidget*, QWidget* now) {
            if (now == sound.button)
                sound.field->setFocus();
        });
        CHECK(sound.finds("Tab does not reach"));
    }
    SECTION("faint words that are scrolled away") {
        QPalette faint = sound.words->palette();
        faint.setColor(QPalette::WindowText, QColor(170, 170, 170));
        sound.words->setPalette(faint);
        QScrollArea* area = sound.scroll(sound.words);
        area->widget()->layout()->setContentsMargins(0, 2000, 0, 0);
        CHECK(sound.finds("faint words"));
    }
    SECTION("words of a grey that only large words may have") {
        QPalette grey = sound.words->palette();
        grey.setColor(QPalette::WindowText, QColor(125, 125, 125));
        sound.words->setPalette(grey);
        CHECK(sound.finds("faint words"));
        QFont large = sound.words->font();
        large.setPointSizeF(19);
        sound.words->setFont(large);
        CHECK_FALSE(sound.finds("faint words"));
    }
    SECTION("faint words") {
        QPalette faint = sound.words->palette();
        faint.setColor(QPalette::WindowText, QColor(170, 170, 170));
        sound.words->setPalette(faint);
        CHECK(sound.finds("faint words"));
    }
    SECTION("a field without an edge") {
        auto* faint = new EdgelessField;
        faint->setAccessibleName(QStringLiteral("Plaats"));
        sound.layout->addWidget(faint);
        CHECK(sound.finds("faint edge"));
    }
    SECTION("a button that does not show its focus") {
        sound.button->setStyleSheet(QStringLiteral("QPushButton { border: 1px solid #444; outline: none }"));
        for (QObject* child : sound.appearance.children())
            delete child; // the frame of the program
        CHECK(sound.finds("focus does not show"));
    }
}
