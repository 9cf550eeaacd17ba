// SPDX-License-Identifier: EUPL-1.2
#include "ui/proofreading.h"

#include "core/service/ownwords.h"
#include "tests/ui/window/desk.h"
#include "ui/pageset.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/plainhelp.h"
#include "ui/widgets/spellingmarks.h"
#include "ui/widgets/textfield.h"

#include <QApplication>
#include <QFile>
#include <QMenu>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/// The real pages of the bingo case, with a dictionary of a few words.
struct ProofDesk : Desk {
    explicit ProofDesk(Place place) {
        write("nl.aff", "SET UTF-8\nTRY enaritdswgm\n");
        write("nl.dic", "5\nde\nwens\nis\nwij\nvervoer\n");
        dictionaries = {folder.path()};
        const CaseId id = import(QStringLiteral("bingo"));
        openWith(&makePage);
        window->openCase(id, place);
    }
    void write(const char* name, const char* text) {
        QFile file(folder.filePath(QString::fromLatin1(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    GrowingEdit* text(const char* path) {
        for (TextField* field : window->findChildren<TextField*>())
            if (field->path() == QLatin1String(path))
                return field->edit();
        FAIL("no field at " << path);
        return nullptr;
    }
};

} // namespace

TEST_CASE("Every text field of a page is read along, and F7 leads from one word to the next") {
    ProofDesk desk(Place::Decision);
    GrowingEdit* content = desk.text("decision.content");
    REQUIRE(SpellingMarks::of(content) != nullptr);
    REQUIRE(QTest::qWaitFor([&] { return !SpellingMarks::of(content)->mistakes().empty(); }));
    content->setFocus();
    content->moveCursor(QTextCursor::Start);
    QTest::keyClick(desk.window.get(), Qt::Key_F7);
    const QString first = content->textCursor().selectedText();
    CHECK_FALSE(first.isEmpty());
    QTest::keyClick(desk.window.get(), Qt::Key_F7);
    auto* next = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    REQUIRE(next != nullptr);
    CHECK((next != content || next->textCursor().selectedText() != first));
}

TEST_CASE("An own word is kept in the vault and is right in every field") {
    ProofDesk desk(Place::Decision);
    GrowingEdit* content = desk.text("decision.content");
    SpellingMarks* marks = SpellingMarks::of(content);
    REQUIRE(QTest::qWaitFor([&] { return !marks->mistakes().empty(); }));
    const TextSpan span = marks->mistakes().front();
    const QString word = content->text().mid(span.start, span.length);
    content->setFocus();
    REQUIRE(marks->selectNext(true));
    QTest::keyClick(content, Qt::Key_F10, Qt::ShiftModifier);
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    REQUIRE(menu != nullptr);
    for (QAction* action : menu->actions())
        if (action->text().contains(q("woordenlijst")) && action->isEnabled())
            action->trigger();
    menu->close();
    CHECK(OwnWords(*desk.vault).list().value() == std::vector<QString>{word});
    REQUIRE(QTest::qWaitFor([&] {
        return marks->mistakes().empty() || !(marks->mistakes().front() == span);
    }));
}

TEST_CASE("Under the text for the resident stand tips, and one key takes the common word over") {
    ProofDesk desk(Place::Decision);
    GrowingEdit* letter = desk.text("decision.plainLanguage");
    PlainHelp* help = nullptr;
    for (PlainHelp* one : desk.window->findChildren<PlainHelp*>())
        if (one->edit() == letter)
            help = one;
    REQUIRE(help != nullptr);
    letter->setFocus();
    letter->selectAll();
    QTest::keyClicks(letter, q("wij verstrekken vervoer."));
    REQUIRE(QTest::qWaitFor([&] { return help->hints().size() == 1; }));
    CHECK(help->isVisible());
    QTest::keyClick(desk.window.get(), Qt::Key_F7, Qt::ShiftModifier);
    CHECK(letter->textCursor().selectedText() == q("verstrekken"));
    QTest::keyClick(desk.window.get(), Qt::Key_Period, Qt::ControlModifier);
    CHECK(letter->text() == q("wij geven vervoer."));
    CHECK(QTest::qWaitFor([&] {
        return desk.window->session().file().decision->plainLanguage == q("wij geven vervoer.");
    }));
}

TEST_CASE("Without a dictionary F7 says so, and what to ask for") {
    Desk desk;
    const CaseId id = desk.import(QStringLiteral("bingo"));
    MainWindow& window = desk.open();
    window.openCase(id, Place::Wish);
    auto* reading = window.findChild<Proofreading*>();
    REQUIRE(reading != nullptr);
    reading->reader().check({q("xqzt")});
    REQUIRE(QTest::qWaitFor([&] { return !reading->reader().hasDictionary(); }));
    QTest::keyClick(&window, Qt::Key_F7);
    bool said = false;
    for (const QLabel* label : window.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(q("niet nagekeken")));
    CHECK(said);
}
