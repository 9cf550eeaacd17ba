// SPDX-License-Identifier: EUPL-1.2
// The window in English: asked for and given without a restart, and no Dutch left in it.
#include "core/base/files.h"
#include "tests/app/gui/room.h"
#include "tests/support/spokenwords.h"
#include "ui/commands.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/wording/windowlocale.h"

#include <QAction>
#include <QComboBox>

using namespace omgekeerd;
using test::DutchWords;

namespace {

/// The program with the exercise vault and its sample cases open.
class ExerciseBench : public ProgramBench {
public:
    ExerciseBench() {
        program = std::make_unique<Program>(*house);
        program->start({{}, true, false});
        REQUIRE(QTest::qWaitFor([this] { return program->room() != nullptr; }, 20'000));
    }
    // The next test starts in Dutch again.
    ~ExerciseBench() {
        program.reset();
        QLocale::setDefault(ui::localeOf(Language::Dutch));
    }
    ui::MainWindow& window() const { return program->room()->window(); }
    /// By value: what a result held goes with it.
    std::vector<CaseSummary> listed() const { return house->service().list().value(); }
    CaseId bingo() const {
        for (const CaseSummary& summary : listed())
            if (summary.id.text().contains(QStringLiteral("bingo")))
                return summary.id;
        return listed().front().id;
    }
    void speak(Language language) const {
        const QString name = ui::ownNameOf(language);
        for (QAction* action : window().findChild<ui::Commands*>()->all())
            if (action->text() == name) {
                action->trigger();
                break;
            }
        REQUIRE(QTest::qWaitFor([language] { return ui::windowLanguage() == language; }, 5'000));
    }
    /// What stands in the window with the list, on each page of a case, and in the dialogs of the menus.
    QStringList everything() const {
        QStringList said = test::wordsOf(window());
        window().openCase(bingo(), ui::Place::Wish);
        for (const ui::Place place : allOf<ui::Place>()) {
            window().workbench().goTo(place);
            QCoreApplication::processEvents();
            said += test::wordsOf(window());
        }
        const ui::Commands* does = window().findChild<ui::Commands*>();
        for (QAction* act : {does->newCase, does->glossary, does->keys, does->about, does->lawLibrary}) {
            act->trigger();
            QCoreApplication::processEvents();
            for (auto* dialog : window().findChildren<QDialog*>())
                if (dialog->isVisible()) {
                    said += test::wordsOf(*dialog);
                    dialog->reject();
                }
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        window().showCases();
        return said;
    }
    QStringList cases() const {
        QStringList texts;
        for (const CaseSummary& summary : listed())
            texts += QString::fromUtf8(house->service().exportCase(summary.id).value());
        return texts;
    }
};

} // namespace

TEST_CASE("The window speaks English as soon as it is asked, on the same page with what was typed, and remembers it") {
    ExerciseBench bench;
    const CaseId bingo = bench.bingo();
    bench.window().openCase(bingo, ui::Place::Values);
    bench.window().session().type(QStringLiteral("wish.ownWords"), QStringLiteral("Ik wil weer onder de mensen."));
    CHECK(bench.window().workbench().place() == ui::Place::Values);
    CHECK(bench.house->words().step(Step::Wish).name == u"Wens");

    bench.speak(Language::English);
    REQUIRE(bench.program->room() != nullptr);
    ui::MainWindow& window = bench.window();
    CHECK(window.isVisible());
    REQUIRE(window.session().isOpen());
    CHECK(window.session().open().id == bingo);
    CHECK(window.session().file().wish.ownWords == u"Ik wil weer onder de mensen.");
    CHECK(window.workbench().place() == ui::Place::Values);
    CHECK(window.session().content().step(Step::Wish).name == u"Wish");
    CHECK(test::wordsOf(window).contains(QStringLiteral("Next: Purpose of the law")));
    // A decision of a Dutch municipality stays Dutch.
    CHECK(bench.house->content().step(Step::Wish).name == u"Wens");
    Settings settings(bench.house->paths().settingsFile());
    CHECK(WindowSettings(settings).language() == Language::English);

    bench.speak(Language::Dutch);
    CHECK(bench.window().session().content().step(Step::Wish).name == u"Wens");
}

TEST_CASE("No Dutch is left in an English window: the list, each page, the menus and their dialogs") {
    ExerciseBench bench;
    const DutchWords dutch(bench.cases());
    CHECK(dutch.count() > 2000);
    // In a Dutch window the same walk finds it everywhere.
    CHECK(dutch.in(bench.everything()).size() > 150);
    bench.speak(Language::English);
    CHECK(dutch.in(bench.everything()).join(QLatin1Char('\n')).toStdString() == "");
}

TEST_CASE("Who starts for the first time can choose English on the first screen") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({});
    const auto dialog = [] {
        for (QWidget* widget : QApplication::topLevelWidgets())
            if (auto* first = qobject_cast<ui::FirstRunDialog*>(widget); first != nullptr && first->isVisible())
                return first;
        return static_cast<ui::FirstRunDialog*>(nullptr);
    };
    REQUIRE(dialog() != nullptr);
    CHECK(dialog()->windowTitle() == u"Welkom bij Omgekeerd");
    auto* languages = dialog()->findChild<QComboBox*>(QStringLiteral("language"));
    REQUIRE(languages != nullptr);
    languages->setCurrentIndex(1);
    Q_EMIT languages->activated(1);
    REQUIRE(QTest::qWaitFor([] { return ui::windowLanguage() == Language::English; }, 5'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(dialog() != nullptr);
    CHECK(dialog()->windowTitle() == u"Welcome to Omgekeerd");
    CHECK(DutchWords({}).in(test::wordsOf(*dialog())).isEmpty());
    bench.program.reset();
    QLocale::setDefault(ui::localeOf(Language::Dutch));
}

TEST_CASE("Who has the vault before a lock can choose English there, at once") {
    ProgramBench bench;
    bench.start();
    REQUIRE(QTest::qWaitFor([&] { return bench.unlockDialog() != nullptr; }));
    auto* languages = bench.unlockDialog()->findChild<QComboBox*>(QStringLiteral("language"));
    REQUIRE(languages != nullptr);
    CHECK(languages->currentText() == u"Nederlands");
    languages->setCurrentIndex(1);
    Q_EMIT languages->activated(1);
    REQUIRE(QTest::qWaitFor([] { return ui::windowLanguage() == Language::English; }, 5'000));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    REQUIRE(bench.unlockDialog() != nullptr);
    CHECK(DutchWords({}).in(test::wordsOf(*bench.unlockDialog())).isEmpty());
    CHECK(bench.unlockDialog()->findChild<QComboBox*>(QStringLiteral("language"))->currentText() == u"English");
    // The same vault opens behind it.
    bench.unlock();
    bench.program.reset();
    QLocale::setDefault(ui::localeOf(Language::Dutch));
}
