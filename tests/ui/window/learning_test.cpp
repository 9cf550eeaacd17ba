// SPDX-License-Identifier: EUPL-1.2
// The sheets over all cases: signals, looking back, insight; by key and by mouse, and what of them goes out.
#include "core/base/zipreader.h"
#include "tests/support/fakevault.h"
#include "tests/ui/window/audit.h"
#include "tests/ui/window/desk.h"
#include "ui/commands.h"
#include "ui/dialogs/busyline.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/evaluationsdialog.h"
#include "ui/dialogs/insightdialog.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/dialogs/signallogdialog.h"
#include "ui/learningdesk.h"
#include "ui/pages/caselistpage.h"
#include "ui/pageset.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/drawingview.h"
#include "ui/widgets/field.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/textfield.h"

#include <QAction>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QRadioButton>

#include <condition_variable>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// A window with real pages on the sample cases, all decided.
struct Learning : Desk {
    explicit Learning(const QStringList& names = {QStringLiteral("bingo"), QStringLiteral("het-derde-adres"),
                                                  QStringLiteral("zesendertig-maanden"), QStringLiteral("nieuwe-start")}) {
        for (const QString& name : names)
            ids.push_back(import(name));
    }
    void decideAll() {
        for (const CaseId& id : ids)
            REQUIRE(service->makeDefinitive(service->open(id).value()));
    }
    MainWindow& start(QSize size = {1366, 738}) {
        return openWith(&makePage, size);
    }
    /// Chooses an act of the menu, and waits until the cases are read.
    template <class D> D& choose(const char* name) {
        QAction* act = nullptr;
        for (QAction* action : window->findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == QString::fromUtf8(name))
                act = action;
        REQUIRE(act != nullptr);
        act->trigger();
        auto* dialog = qobject_cast<D*>(window->learningDesk().sheet());
        REQUIRE(dialog != nullptr);
        REQUIRE(QTest::qWaitFor([dialog] { return !dialog->isReading(); }));
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
        return *dialog;
    }
    CaseFile now(std::size_t place) { return service->open(ids.at(place)).value().committed.file(); }
    std::vector<CaseId> ids;
};

template <class W> W* part(const QWidget& of, const char* name) {
    W* found = of.findChild<W*>(QString::fromLatin1(name));
    REQUIRE(found != nullptr);
    return found;
}

ComboField* comboAt(const QWidget& of, const char* ending) {
    for (auto* field : of.findChildren<ComboField*>())
        if (field->path().endsWith(QLatin1String(ending)))
            return field;
    FAIL("no such field");
    return nullptr;
}

/// Walks the table by key until the row with these words is current.
void walkTo(PlainTable& table, const QString& words) {
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Home, Qt::ControlModifier);
    for (int row = 0; row < table.rowCount(); ++row) {
        if (table.item(table.currentRow(), 0)->text().contains(words))
            return;
        QTest::keyClick(&table, Qt::Key_Down);
    }
    FAIL("no such row: " + words.toStdString());
}

/// Chooses in a list with the keys, as somebody without a mouse does.
void pick(ComboField& field, const QString& label) {
    field.box()->setFocus();
    const int wanted = field.box()->findText(label);
    REQUIRE(wanted >= 0);
    for (int tries = 0; field.box()->currentIndex() != wanted && tries < 20; ++tries)
        QTest::keyClick(field.box(), field.box()->currentIndex() < wanted ? Qt::Key_Down : Qt::Key_Up);
}

/// Waits in the worker until it may go on.
class SlowVault : public test::FakeVault {
public:
    using test::FakeVault::FakeVault;
    Result<StoredCase> load(const CaseId& id) override {
        std::unique_lock lock(m_mutex);
        m_go.wait(lock, [this] { return !isHeld; });
        return test::FakeVault::load(id);
    }
    void hold(bool held) {
        const std::scoped_lock lock(m_mutex);
        isHeld = held;
        m_go.notify_all();
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_go;
    bool isHeld = false;
};

} // namespace

TEST_CASE("The log holds each signal of all cases, and how often each obstacle was met") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    const auto* table = part<PlainTable>(dialog, "signalLog");
    CHECK(table->rowCount() == 4);
    CHECK(table->horizontalHeaderItem(0)->text() == QStringLiteral("Signaal"));
    const auto* counts = part<PlainTable>(dialog, "kindCounts");
    REQUIRE(counts->rowCount() == 3);
    int times = 0;
    for (int row = 0; row < counts->rowCount(); ++row)
        times += counts->item(row, 1)->text().toInt();
    CHECK(times == 4);
    CHECK(counts->item(0, 0)->text() == QStringLiteral("De verordening"));
    CHECK(counts->item(0, 1)->text() == QStringLiteral("2"));
    CHECK(part<QLabel>(dialog, "patterns")->text().contains(QStringLiteral("Nog niets kwam drie keer terug")));
}

TEST_CASE("What keeps coming back is said in a sentence, with what it hangs on") {
    Learning desk({QStringLiteral("bingo"), QStringLiteral("bingo"), QStringLiteral("bingo"), QStringLiteral("bingo")});
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    CHECK(part<QLabel>(dialog, "patterns")->text().startsWith(QStringLiteral("Vierde keer dit jaar: ")));
    CHECK(part<QLabel>(dialog, "patterns")->text().contains(QStringLiteral("de beleidsregel")));
}

TEST_CASE("How a signal stands and whom it is for is written in the log by key, and kept in its case as an act") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    walkTo(*part<PlainTable>(dialog, "signalLog"), desk.now(0).signals_.front().description.left(30).simplified());
    const auto before = desk.service->history(desk.ids[0])->size();
    pick(*comboAt(dialog, ".status"), QStringLiteral("beantwoord"));
    CHECK(desk.now(0).signals_.front().status == SignalStatus::Answered);
    pick(*comboAt(dialog, ".audience"), QStringLiteral("leiding"));
    CHECK(desk.now(0).signals_.front().audience == SignalAudience::Management);
    const auto history = desk.service->history(desk.ids[0]).value();
    CHECK(history.size() > before);
    CHECK(history.back().act == Act::Changed);
    CHECK(history.back().subject == QStringLiteral("signals[0].audience"));
    const auto* table = part<PlainTable>(dialog, "signalLog");
    CHECK(table->item(table->currentRow(), 3)->text() == QStringLiteral("beantwoord"));
    CHECK(desk.now(0).definitive.has_value());
}

TEST_CASE("A signal of the case that is open in the window is written there, and undone there") {
    Learning desk;
    MainWindow& window = desk.start();
    window.openCase(desk.ids[0], Place::Decision);
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    walkTo(*part<PlainTable>(dialog, "signalLog"), desk.now(0).signals_.front().description.left(30).simplified());
    pick(*comboAt(dialog, ".status"), QStringLiteral("afgesloten"));
    CHECK(window.session().file().signals_.front().status == SignalStatus::Closed);
    dialog.reject();
    REQUIRE(window.session().undo());
    CHECK(window.session().file().signals_.front().status != SignalStatus::Closed);
}

TEST_CASE("The log shows what is asked for: where it lies, how it stands, a word") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    const auto* table = part<PlainTable>(dialog, "signalLog");
    auto* kinds = part<QComboBox>(dialog, "kinds");
    kinds->setFocus();
    QTest::keyClick(kinds, Qt::Key_Down);
    CHECK(table->rowCount() == 2);
    QTest::keyClick(kinds, Qt::Key_Home);
    CHECK(table->rowCount() == 4);
    auto* statuses = part<QComboBox>(dialog, "statuses");
    statuses->setCurrentIndex(statuses->findText(QStringLiteral("doorgegeven")));
    const int raised = table->rowCount();
    CHECK(raised >= 1);
    CHECK(raised < 4);
    statuses->setCurrentIndex(0);
    QTest::keyClicks(part<QLineEdit>(dialog, "words"), QStringLiteral("zzzz"));
    CHECK(table->isHidden());
    CHECK(part<QLabel>(dialog, "found")->text() == QStringLiteral("Geen signaal past hierbij. Kies ruimer."));
}

TEST_CASE("Enter on a signal opens its case at that signal") {
    Learning desk;
    MainWindow& window = desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    auto* table = part<PlainTable>(dialog, "signalLog");
    walkTo(*table, desk.now(1).signals_.front().description.left(30).simplified());
    QTest::keyClick(table, Qt::Key_Return);
    CHECK_FALSE(dialog.isVisible());
    REQUIRE(window.session().isOpen());
    CHECK(window.session().open().id == desk.ids[1]);
    CHECK(window.workbench().place() == Place::Decision);
    const QWidget* focused = window.focusWidget();
    REQUIRE(focused != nullptr);
    const auto* field = qobject_cast<const Field*>(focused->parentWidget());
    REQUIRE(field != nullptr);
    CHECK(field->path() == QStringLiteral("signals[0].description"));
}

TEST_CASE("Signals go out after each candidate is decided, and the preview says what the program cannot know") {
    Learning desk;
    auto opened = desk.service->open(desk.ids[0]).value();
    REQUIRE(desk.service->record(
        opened, Change::set(
                    QStringLiteral("signals[0].description"),
                    Json(QStringLiteral("De zus Fatimazahra van de bakker is te bellen op 06-12345678 of 06-87654321."))
                )
    ));
    desk.start();
    auto& dialog = desk.choose<SignalLogDialog>("Signalen…");
    QTest::mouseClick(part<QPushButton>(dialog, "act"), Qt::LeftButton);
    QDialog* marks = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (marks = dialog.findChild<QDialog*>(QStringLiteral("anonymiseDialog"))) != nullptr; }, 20'000));
    static_cast<void>(QTest::qWaitForWindowActive(marks));
    CHECK(part<QLabel>(*marks, "limits")->text().contains(QStringLiteral("herkent het programma niet")));
    auto* found = part<QListWidget>(*marks, "found");
    for (int i = 0; i < found->count(); ++i) {
        const QString now = found->currentItem()->text();
        QTest::mouseClick(part<QPushButton>(*marks, now.startsWith(QStringLiteral("06-8")) ? "leave" : "replace"), Qt::LeftButton);
    }
    QTest::mouseClick(part<QPushButton>(*marks, "act"), Qt::LeftButton);
    auto* document = dialog.findChild<DocumentDialog*>();
    REQUIRE(document != nullptr);
    CHECK(part<QLabel>(*document, "documentWarning")->text().contains(QStringLiteral("gaat mee zoals het er staat")));
    auto* save = part<QPushButton>(*document, "documentSave");
    REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }, 20'000));
    auto* formats = part<QComboBox>(*document, "documentFormat");
    for (const char* form : {"txt", "odt", "pdf", "csv"}) {
        desk.files.path = desk.folder.filePath(QStringLiteral("signalen.") + QString::fromLatin1(form));
        for (int at = 0; at < formats->count(); ++at)
            if (codeOf(static_cast<DocumentFormat>(formats->itemData(at).toInt())) == QString::fromLatin1(form))
                formats->setCurrentIndex(at);
        QTest::mouseClick(qstrcmp(form, "csv") == 0 ? part<QPushButton>(*document, "documentSheet") : save, Qt::LeftButton);
        QByteArray bytes = *readFile(desk.files.path, 1 << 24);
        if (qstrcmp(form, "odt") == 0)
            bytes = ZipReader::open(bytes, QStringLiteral("x.odt"))->read(QStringLiteral("content.xml")).value();
        if (qstrcmp(form, "pdf") == 0) {
            QProcess run;
            run.start(QStringLiteral("pdftotext"), {desk.files.path, QStringLiteral("-")});
            REQUIRE(run.waitForFinished());
            bytes = run.readAllStandardOutput();
        }
        INFO(form);
        CHECK_FALSE(bytes.contains("Fatimazahra"));
        CHECK_FALSE(bytes.contains("12345678"));
        CHECK(bytes.contains("bakker"));
        CHECK(bytes.contains("87654321"));
    }
}

TEST_CASE("Looking back is written in the list by key, kept in its case, and told over all cases") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<EvaluationsDialog>("Evaluaties…");
    auto* table = part<PlainTable>(dialog, "evaluations");
    REQUIRE(table->rowCount() == 4);
    CHECK(part<QLabel>(dialog, "together")->text().contains(QStringLiteral("is nog niet teruggekeken")));
    walkTo(*table, desk.now(0).title);
    const int row = table->currentRow();
    for (auto* choice : dialog.findChildren<ChoiceRow*>()) {
        const auto answers = choice->findChildren<QRadioButton*>();
        answers.front()->setFocus();
        QTest::keyClick(answers.front(), Qt::Key_Space);
    }
    auto* learned = part<QWidget>(dialog, "evaluationDetail")->findChild<TextField*>();
    REQUIRE(learned != nullptr);
    learned->edit()->setFocus();
    QTest::keyClicks(learned->edit(), QStringLiteral("Eerder bellen helpt."));
    CHECK(table->item(row, 2)->text() == QStringLiteral("teruggekeken"));
    CHECK(part<QLabel>(dialog, "together")->text().contains(QStringLiteral("verwachte effecten kwamen uit")));
    CHECK(part<PlainTable>(dialog, "cameTrueCounts")->rowCount() >= 1);
    dialog.reject();
    const CaseFile file = desk.now(0);
    REQUIRE(file.evaluation);
    CHECK(file.evaluation->effectReached == EffectReached::Yes);
    CHECK(file.evaluation->learned == QStringLiteral("Eerder bellen helpt."));
    CHECK(file.evaluation->on == desk.clock.today());
    CHECK(file.definitive.has_value());
    for (const Effect& effect : file.chosenOption()->effects)
        CHECK(effect.cameTrue == CameTrue::Yes);
    CHECK(desk.service->history(desk.ids[0])->back().subject.startsWith(QStringLiteral("evaluation")));
}

TEST_CASE("The days to look back go to a calendar without a word of a case") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<EvaluationsDialog>("Evaluaties…");
    desk.files.path = desk.folder.filePath(QStringLiteral("dagen.ics"));
    QTest::keyClick(&dialog, Qt::Key_A, Qt::AltModifier);
    REQUIRE(QTest::qWaitFor([&] { return QFile::exists(desk.files.path); }));
    const QString ics = QString::fromUtf8(*readFile(desk.files.path, 1 << 20));
    CHECK(ics.count(QStringLiteral("BEGIN:VEVENT")) >= 4);
    for (std::size_t place = 0; place < desk.ids.size(); ++place) {
        CHECK_FALSE(ics.contains(desk.now(place).title));
        CHECK_FALSE(ics.contains(desk.now(place).residentAlias));
    }
    const auto* table = part<PlainTable>(dialog, "evaluations");
    for (int row = 0; row < table->rowCount(); ++row)
        CHECK(ics.contains(table->item(row, 3)->text()));
    CHECK(part<QLabel>(dialog, "told")->text().contains(QStringLiteral("dagen.ics")));
}

TEST_CASE("Insight shows each picture with its table, and both go out") {
    Learning desk;
    desk.decideAll();
    desk.start();
    auto& dialog = desk.choose<InsightDialog>("Inzicht…");
    for (const char* topic : {"outcomes", "keys", "values", "signals", "cameTrue"}) {
        INFO(topic);
        const auto* view = part<DrawingView>(dialog, ("picture-" + std::string(topic)).c_str());
        const auto* table = part<PlainTable>(dialog, ("table-" + std::string(topic)).c_str());
        CHECK(table->rowCount() > 0);
        CHECK(view->stops().size() > 0);
        CHECK_FALSE(table->horizontalHeaderItem(0)->text().isEmpty());
        CHECK(view->width() <= view->parentWidget()->width());
        if (qstrcmp(topic, "signals") != 0 && qstrcmp(topic, "cameTrue") != 0)
            CHECK(view->stops().size() == static_cast<std::size_t>(table->rowCount()));
    }
    QTest::keyClick(&dialog, Qt::Key_E, Qt::AltModifier);
    DocumentDialog* document = nullptr;
    REQUIRE(QTest::qWaitFor([&] { return (document = dialog.findChild<DocumentDialog*>()) != nullptr; }));
    CHECK(part<QLabel>(*document, "documentWarning")->text().contains(QStringLiteral("weinig dossiers")));
    auto* save = part<QPushButton>(*document, "documentSave");
    REQUIRE(QTest::qWaitFor([save] { return save->isEnabled(); }, 20'000));
    desk.files.path = desk.folder.filePath(QStringLiteral("inzicht.csv"));
    QTest::mouseClick(part<QPushButton>(*document, "documentSheet"), Qt::LeftButton);
    const QByteArray csv = *readFile(desk.files.path, 1 << 20);
    CHECK(csv.contains("Wat er is besloten"));
    CHECK_FALSE(csv.contains("evrouw B."));
    desk.files.path = desk.folder.filePath(QStringLiteral("inzicht.pdf"));
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(readFile(desk.files.path, 1 << 24)->startsWith("%PDF"));
}

TEST_CASE("Where there is nothing yet, one sentence says so and one button leads on") {
    Learning desk(QStringList{});
    desk.start();
    for (const char* name : {"Signalen…", "Evaluaties…", "Inzicht…"}) {
        auto& dialog = desk.choose<LearningSheet>(name);
        INFO(name);
        CHECK(part<QLabel>(dialog, "nothing")->isVisible());
        CHECK_FALSE(part<QPushButton>(dialog, "act")->isVisible());
        QTest::keyClick(part<QPushButton>(dialog, "nothingAct"), Qt::Key_Space);
        CHECK_FALSE(dialog.isVisible());
        auto* asked = desk.window->findChild<NewCaseDialog*>();
        REQUIRE(asked != nullptr);
        asked->reject();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_CASE("Reading all cases says how far it is, can be stopped, and begun again") {
    auto made = std::make_unique<SlowVault>(VaultKind::Exercise);
    SlowVault* vault = made.get();
    Desk desk(std::move(made));
    desk.import(QStringLiteral("bingo"));
    desk.window = std::make_unique<MainWindow>(desk.needs(), &makePage);
    desk.window->show();
    vault->hold(true);
    desk.window->findChild<Commands*>()->signalLog->trigger();
    LearningSheet* sheet = desk.window->learningDesk().sheet();
    REQUIRE(sheet != nullptr);
    CHECK(sheet->isReading());
    auto* busy = sheet->findChild<BusyLine*>();
    CHECK(QTest::qWaitFor([busy] { return busy->words().startsWith(QStringLiteral("Dossier 1 van 1 wordt gelezen.")); }));
    QTest::mouseClick(part<QPushButton>(*busy, "stop"), Qt::LeftButton);
    CHECK_FALSE(sheet->isReading());
    CHECK(part<QLabel>(*sheet, "nothing")->text().startsWith(QStringLiteral("Het lezen is gestopt.")));
    vault->hold(false);
    QTest::keyClick(part<QPushButton>(*sheet, "nothingAct"), Qt::Key_Space);
    CHECK(QTest::qWaitFor([sheet] { return !sheet->isReading(); }));
    CHECK(part<PlainTable>(*sheet, "signalLog")->rowCount() == 1);
}

TEST_CASE("In a small window and at twice the size of text the sheets cut no word and need no sideways scrolling") {
    for (const int percent : {100, 200}) {
        Learning desk;
        desk.decideAll();
        desk.appearance.setTextPercent(percent);
        desk.start({880, 430});
        for (const char* name : {"Signalen…", "Evaluaties…", "Inzicht…"}) {
            auto& dialog = desk.choose<LearningSheet>(name);
            INFO(name << ' ' << percent);
            for (int turn = 0; turn < 5; ++turn)
                QApplication::processEvents();
            CHECK(dialog.width() <= 880);
            QStringList findings = audit::cutWords(dialog) + audit::namesAndTargets(dialog) + audit::tabWalk(dialog);
            CHECK(findings.join(QLatin1Char('\n')).toStdString() == "");
            dialog.reject();
            QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        desk.appearance.setTextPercent(100);
    }
}
