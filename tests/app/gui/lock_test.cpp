// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/gui/room.h"
#include "core/base/files.h"
#include "ui/commands.h"
#include "ui/dialogs/learningsheet.h"
#include "ui/learningdesk.h"
#include "ui/pages/caselistpage.h"
#include "ui/vaultdesk.h"
#include "ui/widgets/growingedit.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QMetaProperty>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace omgekeerd;

namespace {

const QString kMarker = QStringLiteral("Zwaluwstaart");

void addWordsOf(const QAbstractItemModel* model, QStringList& words) {
    if (model == nullptr)
        return;
    for (int row = 0; row < model->rowCount(); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole), int(Qt::EditRole)})
                words += model->index(row, column).data(role).toString();
}

/// Every text that any widget or model of the program holds, shown or not.
QStringList wordsInProgram() {
    QStringList words;
    for (const QWidget* widget : QApplication::allWidgets()) {
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            if (property.isReadable() && property.userType() == QMetaType::QString)
                words += property.read(widget).toString();
        }
        for (const QByteArray& name : widget->dynamicPropertyNames())
            words += widget->property(name.constData()).toString();
        if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
            words += plain->toPlainText();
        if (const auto* view = qobject_cast<const QAbstractItemView*>(widget))
            addWordsOf(view->model(), words);
        for (const QAction* action : widget->actions())
            words += action->text();
    }
    for (QClipboard::Mode mode : {QClipboard::Clipboard, QClipboard::Selection})
        words += QApplication::clipboard()->text(mode);
    return words;
}

bool isSomewhere(const QString& marker) {
    const QStringList words = wordsInProgram();
    return std::any_of(words.begin(), words.end(), [&marker](const QString& text) {
        return text.contains(marker, Qt::CaseInsensitive);
    });
}

CaseId openMarked(ui::MainWindow& window, House& house) {
    auto made = house.service().create(QStringLiteral("Titel ") + kMarker);
    REQUIRE(made);
    const CaseId id = made->id;
    REQUIRE(house.service().record(
        *made, Change::set(QStringLiteral("residentAlias"), Json(QStringLiteral("alias ") + kMarker))
    ));
    window.openCase(id, ui::Place::Wish);
    return id;
}

} // namespace

TEST_CASE("After locking no word of a case stands in any widget, model, title or on the clipboard, and it comes back") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    const CaseId id = openMarked(window, *bench.house);
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    auto* field = qobject_cast<ui::GrowingEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, kMarker + QStringLiteral(" in het veld"));
    QTest::keyClick(field, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field, Qt::Key_C, Qt::ControlModifier);
    REQUIRE(isSomewhere(kMarker));
    REQUIRE(QApplication::clipboard()->text().contains(kMarker));

    QTest::keyClick(field, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(bench.waitForLock());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(isSomewhere(kMarker));
    CHECK(QApplication::clipboard()->text().isEmpty());
    CHECK_FALSE(bench.house->hasVault());
    CHECK(bench.unlockDialog()->windowTitle() == QStringLiteral("Omgekeerd"));

    ui::MainWindow& again = bench.unlock();
    REQUIRE(again.session().isOpen());
    CHECK(again.session().open().id == id);
    CHECK(again.workbench().place() == ui::Place::Wish);
    CHECK(again.session().open().committed.file().wish.desiredEffect == kMarker + QStringLiteral(" in het veld"));
}

TEST_CASE("Locking closes the dialogs that are open over a case") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    openMarked(window, *bench.house);
    window.workbench().goTo(ui::Place::Effects);
    window.workbench().goTo(ui::Place::Article);
    auto* dialog = window.findChild<QDialog*>(QStringLiteral("aheadDialog"));
    REQUIRE(dialog != nullptr);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(QStringLiteral("reason")), kMarker);
    Q_EMIT window.vaultDesk().lockAsked();
    REQUIRE(bench.waitForLock());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(isSomewhere(kMarker));
    for (const QWidget* widget : QApplication::topLevelWidgets())
        if (widget->isVisible())
            CHECK(widget->objectName() == QStringLiteral("unlockDialog"));
}

TEST_CASE("Locking closes the sheets over all cases, and what was typed in one is kept in its case") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    QByteArray text = *readFile(QStringLiteral(":/omgekeerd/cases/bingo.json"), 1 << 24);
    text.replace("\"exercise\"", "\"practice\"");
    text.replace("Vervoer naar de bingomiddag", kMarker.toUtf8());
    CaseService& service = bench.house->service();
    const OpenCase made = service.importCase(text, true).value();
    REQUIRE(service.makeDefinitive(made));
    window.findChild<ui::Commands*>()->evaluations->trigger();
    ui::LearningSheet* sheet = window.learningDesk().sheet();
    REQUIRE(sheet != nullptr);
    REQUIRE(QTest::qWaitFor([sheet] { return !sheet->isReading(); }));
    auto* field = sheet->findChild<ui::GrowingEdit*>();
    REQUIRE(field != nullptr);
    field->setFocus();
    QTest::keyClicks(field, kMarker + QStringLiteral(" geleerd"));
    REQUIRE(isSomewhere(kMarker));
    Q_EMIT window.vaultDesk().lockAsked();
    REQUIRE(bench.waitForLock());
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(isSomewhere(kMarker));
    bench.unlock();
    const CaseFile file = bench.house->service().open(made.id).value().committed.file();
    REQUIRE(file.evaluation);
    CHECK(file.evaluation->learned == kMarker + QStringLiteral(" geleerd"));
}

TEST_CASE("A vault that nobody touches locks by itself, also when it is covered; a key puts it off") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    openMarked(window, *bench.house);
    CHECK(window.vaultDesk().idleWatch().limit() == std::chrono::minutes(5));
    window.vaultDesk().idleWatch().setLimit(std::chrono::milliseconds(1500));
    for (int i = 0; i < 4; ++i) {
        QTest::qWait(500);
        QTest::keyClick(&window, Qt::Key_Shift);
    }
    REQUIRE(bench.program->room() != nullptr);
    QTest::keyClick(&window, Qt::Key_F8);
    CHECK(window.isCovered());
    REQUIRE(bench.waitForLock());
    CHECK_FALSE(isSomewhere(kMarker));
}

TEST_CASE("An exercise vault has no lock") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({{}, true, false});
    REQUIRE(bench.program->room() != nullptr);
    ui::MainWindow& window = bench.program->room()->window();
    CHECK(window.windowTitle() == QStringLiteral("Omgekeerd – OEFENING"));
    CHECK(window.vaultDesk().idleWatch().limit().count() == 0);
    QTest::keyClick(&window, Qt::Key_L, Qt::ControlModifier);
    QTest::qWait(50);
    CHECK(bench.program->room() != nullptr);
}

TEST_CASE("What another program copied stays on the clipboard") {
    ui::ClipboardWatch watch;
    QApplication::clipboard()->setText(QStringLiteral("van elders"));
    watch.clearOurs();
    if (!QApplication::clipboard()->ownsClipboard())
        CHECK(QApplication::clipboard()->text() == QStringLiteral("van elders"));
}
