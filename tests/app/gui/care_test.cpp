// SPDX-License-Identifier: EUPL-1.2
// The care for the vault as a person gives it: from the menu, by keys and mouse, on a real vault.
#include "core/base/files.h"
#include "core/language/spelling.h"
#include "core/service/backups.h"
#include "core/service/ownwords.h"
#include "tests/app/gui/room.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/documenttext.h"
#include "ui/pages/caselistpage.h"
#include "ui/vaultdesk.h"
#include "ui/widgets/banner.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRadioButton>

using namespace omgekeerd;

namespace {

/// Chooses what the menu calls so.
void choose(ui::MainWindow& window, const QString& words) {
    for (QAction* action : window.findChildren<QAction*>())
        if (action->text().remove(QLatin1Char('&')) == words) {
            REQUIRE(action->isEnabled());
            action->trigger();
            QApplication::processEvents();
            return;
        }
    FAIL("no such act: " + words.toStdString());
}

template <class W> W* part(const QWidget* of, const char* name) {
    auto* found = of->findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
}

QDialog* dialogNamed(const QWidget& window, const char* name) {
    QDialog* found = nullptr;
    REQUIRE(QTest::qWaitFor(
        [&] {
            for (QDialog* dialog : window.findChildren<QDialog*>(QString::fromLatin1(name)))
                if (dialog->isVisible())
                    found = dialog;
            return found != nullptr;
        },
        20'000
    ));
    static_cast<void>(QTest::qWaitForWindowActive(found)); // shortcuts need it
    return found;
}

void press(QWidget* of, const char* name) {
    auto* button = part<QAbstractButton>(of, name);
    REQUIRE(button->isVisible());
    QTest::mouseClick(button, Qt::LeftButton);
    QApplication::processEvents();
}

void type(QWidget* of, const char* name, const QString& text) {
    auto* line = part<QLineEdit>(of, name);
    line->clear();
    QTest::keyClicks(line, text);
}

/// A key to the window, which has the keyboard again once a dialog over it has gone.
void keyTo(ui::MainWindow& window, Qt::Key key, Qt::KeyboardModifiers modifiers) {
    window.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, key, modifiers);
}

bool waitForWords(const QDialog* dialog, const QString& words) {
    return QTest::qWaitFor(
        [&] { return part<QLabel>(dialog, "busyWords")->text().contains(words); }, 20'000
    );
}

CaseId makeCase(House& house, const QString& title) {
    auto made = house.service().create(title);
    REQUIRE(made);
    return made->id;
}

QString folderOf(const ProgramBench& bench) {
    return defaultBackupFolder(bench.vault);
}

} // namespace

TEST_CASE("Another password opens the vault from then on, and the dialog says what old copies keep") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    choose(window, QStringLiteral("Ander wachtwoord…"));
    QDialog* dialog = dialogNamed(window, "passwordDialog");
    type(dialog, "oldPassword", kPassword);
    type(dialog, "newPassword", QStringLiteral("kort"));
    press(dialog, "act");
    REQUIRE(QTest::qWaitFor(
        [&] { return part<QLineEdit>(dialog, "newPassword")->parentWidget()->accessibleDescription().contains(QStringLiteral("te kort")); },
        20'000
    ));
    type(dialog, "newPassword", QStringLiteral("een heel ander wachtwoord"));
    press(dialog, "act");
    REQUIRE(QTest::qWaitFor(
        [&] {
            return part<QLabel>(dialog, "state")->text() ==
                   QStringLiteral("Het wachtwoord is gewijzigd. Oude reservekopieën gaan nog open met het oude.");
        },
        20'000
    ));
    CHECK(part<QLineEdit>(dialog, "newPassword")->text().isEmpty());
    QTest::keyClick(dialog, Qt::Key_Escape);
    keyTo(window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(bench.waitForLock());
    bench.type(kPassword);
    REQUIRE(QTest::qWaitFor([&] { return !bench.unlockDialog()->isBusy(); }, 20'000));
    CHECK(bench.program->room() == nullptr);
    bench.unlock(QStringLiteral("een heel ander wachtwoord"));
}

TEST_CASE("The recovery key is shown once, goes to a PDF, and is confirmed from paper") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    choose(window, QStringLiteral("Herstelsleutel maken…"));
    press(dialogNamed(window, "askRecoveryKey"), "act");
    QDialog* dialog = dialogNamed(window, "recoveryKeyDialog");
    const QString key = part<QLabel>(dialog, "key")->text().remove(QChar(0x200b));
    CHECK(key.count(QLatin1Char('-')) == 8);
    bench.files->path = bench.folder.filePath(QStringLiteral("sleutel.pdf"));
    press(dialog, "save");
    const auto pdf = readFile(bench.files->path, 1 << 24);
    REQUIRE(pdf);
    CHECK(pdf->startsWith("%PDF-"));
    type(dialog, "lastGroup", QStringLiteral("0000"));
    press(dialog, "act");
    CHECK(dialog->isVisible());
    // Leaving by accident is caught once.
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK(dialog->isVisible());
    type(dialog, "lastGroup", key.section(QLatin1Char('-'), -1).toLower());
    press(dialog, "act");
    CHECK(QTest::qWaitFor([&] { return window.findChild<QDialog*>(QStringLiteral("recoveryKeyDialog")) == nullptr; }));
}

TEST_CASE("Each day with changes has its copy, and a copy comes back in a new file while the vault stays") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    // The first one comes by itself after the unlock.
    REQUIRE(QTest::qWaitFor([&] { return backupsOf(bench.vault, folderOf(bench)).size() == 1; }, 20'000));
    makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    choose(window, QStringLiteral("Reservekopieën…"));
    QDialog* dialog = dialogNamed(window, "backupsDialog");
    CHECK(part<QListWidget>(dialog, "backups")->count() == 1);
    press(dialog, "make");
    REQUIRE(waitForWords(dialog, QStringLiteral("De kopie is gemaakt en nagelezen.")));
    bench.files->path = bench.folder.filePath(QStringLiteral("terug.omgekeerd"));
    press(dialog, "act");
    CHECK(part<QLineEdit>(dialog, "password")->parentWidget()->accessibleDescription().contains(QStringLiteral("nog geen wachtwoord")));
    type(dialog, "password", QStringLiteral("dit is het niet hoor"));
    press(dialog, "act");
    REQUIRE(waitForWords(dialog, QStringLiteral("De kluis gaat hiermee niet open")));
    CHECK_FALSE(QFileInfo::exists(bench.files->path));
    type(dialog, "password", kPassword);
    press(dialog, "act");
    REQUIRE(waitForWords(dialog, QStringLiteral("De kopie staat in terug.omgekeerd.")));
    const SystemClock clock;
    const auto restored = store::openVault(bench.files->path, kPassword, clock);
    REQUIRE(restored);
    const auto summaries = (*restored)->summaries();
    REQUIRE(summaries);
    REQUIRE(summaries->size() == 1);
    CHECK(summaries->front().title == QStringLiteral("Een rolstoel"));
}

TEST_CASE("Locking makes the copy of today, away from the window") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    REQUIRE(QTest::qWaitFor([&] { return backupsOf(bench.vault, folderOf(bench)).size() == 1; }, 20'000));
    const Backup first = backupsOf(bench.vault, folderOf(bench)).front();
    makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    QTest::qWait(1100); // names of copies tell seconds
    keyTo(window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(bench.waitForLock());
    REQUIRE(QTest::qWaitFor(
        [&] {
            const auto copies = backupsOf(bench.vault, folderOf(bench));
            return copies.size() == 1 && copies.front().path != first.path;
        },
        20'000
    ));
}

TEST_CASE("A case is erased on a ground, the copies that still hold it are named, and one act replaces them") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    const CaseId id = makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    Backups copies(bench.house->vault(), folderOf(bench), bench.house->clock());
    REQUIRE(copies.make());
    QTest::qWait(1100);
    window.openCase(id, ui::Place::Wish);
    choose(window, QStringLiteral("Dossier voorgoed wissen…"));
    QDialog* erase = dialogNamed(window, "eraseDialog");
    press(erase, "act");
    CHECK(erase->isVisible()); // no ground, no erasing
    erase->findChildren<QRadioButton*>().constFirst()->click();
    press(erase, "act");
    QDialog* old = dialogNamed(window, "oldCopiesDialog");
    CHECK_FALSE(window.session().isOpen());
    CHECK_FALSE(bench.house->vault().contains(id));
    CHECK(part<QListWidget>(old, "copies")->count() == 1);
    const QString before = copies.list().front().path;
    press(old, "act");
    REQUIRE(waitForWords(old, QStringLiteral("De oude is weg.")));
    CHECK_FALSE(QFileInfo::exists(before));
    CHECK(copies.list().size() == 1);
}

TEST_CASE("The words of one field are erased on a ground of your own, and their place in the history stays") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    const CaseId id = makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    window.openCase(id, ui::Place::Wish);
    choose(window, QStringLiteral("Tekst van een veld wissen…"));
    CHECK(window.findChild<QDialog*>(QStringLiteral("eraseDialog")) == nullptr); // no field has the keyboard
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Zwaluwstaart"));
    choose(window, QStringLiteral("Tekst van een veld wissen…"));
    QDialog* erase = dialogNamed(window, "eraseDialog");
    type(erase, "otherGround", QStringLiteral("Het hoort bij een ander."));
    press(erase, "act");
    CHECK(QTest::qWaitFor([&] { return window.session().file().wish.desiredEffect.isEmpty(); }));
    const auto history = bench.house->service().history(id);
    REQUIRE(history);
    for (const JournalEntry& entry : *history)
        CHECK_FALSE(QString::fromUtf8(entry.change.dump()).contains(QStringLiteral("Zwaluwstaart")));
    CHECK(history->back().act == Act::Erased);
    CHECK(history->back().why == QStringLiteral("Het hoort bij een ander."));
}

TEST_CASE("What lies in the bin is put back, or removed for good before its days are over") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    const CaseId stays = makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    REQUIRE(bench.house->service().moveToBin(stays));
    window.showCases();
    auto* filters = part<QListWidget>(&window, "filters");
    filters->setCurrentRow(static_cast<int>(ui::CaseFilter::Bin));
    press(&window, "putBack");
    CHECK_FALSE(bench.house->service().open(stays)->isInBin());
    REQUIRE(bench.house->service().moveToBin(stays));
    window.cases().refresh();
    press(&window, "removeForGood");
    QDialog* purge = dialogNamed(window, "purgeDialog");
    press(purge, "act");
    CHECK_FALSE(bench.house->vault().contains(stays));
}

TEST_CASE("A date to keep a case until is set by hand, and a date that comes near stands on the list") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    const CaseId id = makeCase(*bench.house, QStringLiteral("Een rolstoel"));
    window.openCase(id, ui::Place::Wish);
    choose(window, QStringLiteral("Bewaren tot…"));
    QDialog* dialog = dialogNamed(window, "retentionDialog");
    type(dialog, "until", QStringLiteral("31-2-2027"));
    press(dialog, "act");
    CHECK(part<QLineEdit>(dialog, "until")->accessibleDescription().contains(QStringLiteral("bestaat niet")));
    const QDate soon = QDate::currentDate().addDays(10);
    type(dialog, "until", soon.toString(QStringLiteral("d-M-yyyy")));
    press(dialog, "act");
    CHECK(window.session().open().summary.retainUntil == soon);
    window.showCases();
    auto* show = part<QPushButton>(&window, "retention");
    REQUIRE(show->isVisible());
    QTest::mouseClick(show, Qt::LeftButton);
    CHECK(part<QListWidget>(&window, "filters")->currentRow() == static_cast<int>(ui::CaseFilter::Retention));
}

TEST_CASE("The case is told to be transferred, on a day and under a number") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    window.openCase(makeCase(*bench.house, QStringLiteral("Een rolstoel")), ui::Place::ReadOver);
    choose(window, QStringLiteral("Overgedragen aan zaaksysteem…"));
    QDialog* dialog = dialogNamed(window, "transferDialog");
    press(dialog, "act");
    CHECK(dialog->isVisible());
    type(dialog, "number", QStringLiteral("111222333")); // passes the elfproef
    press(dialog, "act");
    CHECK(dialog->isVisible());
    CHECK_FALSE(window.session().file().transferred);
    CHECK(part<QLineEdit>(dialog, "number")->accessibleDescription().contains(QStringLiteral("111222333")));
    type(dialog, "number", QStringLiteral("Z-2026-104"));
    press(dialog, "act");
    REQUIRE(window.session().file().transferred);
    CHECK(window.session().file().transferred->number == QStringLiteral("Z-2026-104"));
    const QString told = part<QLabel>(&window, "transferred")->text();
    CHECK(told.startsWith(QStringLiteral("Overgedragen aan het zaaksysteem op ")));
    CHECK(told.endsWith(QStringLiteral(" onder nummer Z-2026-104.")));
}

TEST_CASE("An anonymous copy asks about each word by keys, and leaves the case as it is") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    auto made = bench.house->service().create(QStringLiteral("Vervoer"));
    REQUIRE(made);
    REQUIRE(bench.house->service().record(
        *made, Change::set(
                   QStringLiteral("wish.ownWords"),
                   Json(QStringLiteral("Vandaag belt Fatima met 06-12345678 of mailt naar f.bouzid@voorbeeld.nl."))
               )
    ));
    window.openCase(made->id, ui::Place::Wish);
    choose(window, QStringLiteral("Anoniem exporteren…"));
    QDialog* dialog = dialogNamed(window, "anonymiseDialog");
    auto* found = part<QListWidget>(dialog, "found");
    REQUIRE(found->count() >= 2);
    CHECK(found->findItems(QStringLiteral("Fatima "), Qt::MatchStartsWith).size() == 1);
    // A word that the dictionary of this computer has tells nobody who it is about.
    const bool hasDictionary = dutchDictionaryIn(dictionaryFolders()) != nullptr;
    CHECK(found->findItems(QStringLiteral("Vandaag "), Qt::MatchStartsWith).size() == (hasDictionary ? 0 : 1));
    bench.files->path = bench.folder.filePath(QStringLiteral("oefening.json"));
    press(dialog, "act");
    CHECK(dialog->isVisible()); // nothing goes out before each is decided
    for (int i = 0; i < found->count(); ++i) {
        const QListWidgetItem* row = found->currentItem();
        const QString now = row->text();
        const bool telling = now.startsWith(QStringLiteral("Fatima")) || now.contains(QStringLiteral("06-12345678")) ||
                             now.contains(QLatin1Char('@'));
        QTest::keyClick(dialog, telling ? Qt::Key_V : Qt::Key_L, Qt::AltModifier);
        CHECK(QTest::qWaitFor([&] { return row->text() != now; })); // the button is seen to go down first
    }
    CHECK(part<QLabel>(dialog, "count")->text() == QStringLiteral("Over alles is beslist."));
    QTest::keyClick(part<QPushButton>(dialog, "act"), Qt::Key_Space);
    const auto written = readFile(bench.files->path, 1 << 24);
    REQUIRE(written);
    CHECK_FALSE(written->contains("12345678"));
    CHECK_FALSE(written->contains("bouzid"));
    CHECK_FALSE(written->contains("Fatima"));
    CHECK(window.session().file().wish.ownWords.contains(QStringLiteral("06-12345678")));
}

TEST_CASE("Inzage gives everything about an inhabitant as one document, the notes of the professional too") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    auto made = bench.house->service().create(QStringLiteral("Vervoer"));
    REQUIRE(made);
    auto named = bench.house->service().record(
        *made, Change::set(QStringLiteral("residentAlias"), Json(QStringLiteral("mevrouw Z.")))
    );
    REQUIRE(named);
    REQUIRE(bench.house->service().record(
        *named, Change::set(QStringLiteral("ethics.ownLens"), Json(QStringLiteral("Ik vind haar moedig.")))
    ));
    window.openCase(made->id, ui::Place::Wish);
    choose(window, QStringLiteral("Inzage: alles over deze inwoner…"));
    QDialog* dialog = dialogNamed(window, "accessDialog");
    CHECK(part<QListWidget>(dialog, "accessCases")->count() == 1);
    press(dialog, "act");
    QDialog* document = dialogNamed(window, "documentDialog");
    const auto* text = part<ui::DocumentText>(document, "documentText");
    CHECK(QTest::qWaitFor(
        [text] { return text->toPlainText().contains(QStringLiteral("Ik vind haar moedig.")); }, 20'000
    ));
    // The inhabitant gets it in the form that can be read with the means at hand.
    auto* form = part<QComboBox>(document, "documentFormat");
    form->setCurrentIndex(form->findText(QStringLiteral("HTML"), Qt::MatchContains));
    bench.files->path = bench.folder.filePath(QStringLiteral("inzage.html"));
    press(document, "documentSave");
    const auto written = readFile(bench.files->path, 1 << 24);
    REQUIRE(written);
    CHECK(written->startsWith("<!DOCTYPE html>"));
    CHECK(written->contains("Ik vind haar moedig."));
}

TEST_CASE("Settings hold at once and after a restart") {
    ProgramBench bench;
    bench.start();
    ui::MainWindow& window = bench.unlock();
    keyTo(window, Qt::Key_Comma, Qt::ControlModifier);
    QDialog* dialog = dialogNamed(window, "settingsDialog");
    auto* idle = part<QComboBox>(dialog, "idleMinutes");
    QTest::keyClick(idle, Qt::Key_Down);
    CHECK(window.vaultDesk().idleWatch().limit() == std::chrono::minutes(10));
    QTest::keyClicks(part<QPlainTextEdit>(dialog, "words"), QStringLiteral("keukentafelgesprek"));
    press(dialog, "act");
    keyTo(window, Qt::Key_L, Qt::ControlModifier);
    REQUIRE(bench.waitForLock());
    ui::MainWindow& again = bench.unlock();
    CHECK(again.vaultDesk().idleWatch().limit() == std::chrono::minutes(10));
    keyTo(again, Qt::Key_Comma, Qt::ControlModifier);
    QDialog* after = dialogNamed(again, "settingsDialog");
    CHECK(part<QPlainTextEdit>(after, "words")->toPlainText() == QStringLiteral("keukentafelgesprek"));
    const auto spelt = OwnWords(bench.house->vault()).list();
    REQUIRE(spelt);
    CHECK(*spelt == std::vector{QStringLiteral("keukentafelgesprek")});
}
