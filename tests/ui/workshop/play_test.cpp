// SPDX-License-Identifier: EUPL-1.2
// A whole workshop given through its windows, by keys: what a trainer does on a Tuesday afternoon.
#include "core/base/files.h"
#include "tests/support/pdfstructure.h"
#include "tests/support/samplecases.h"
#include "tests/ui/workshop/bench.h"
#include "ui/widgets/banner.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QRadioButton>
#include <QSpinBox>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

template <class W> W* in(QWidget& whole, const char* name) {
    W* found = nullptr;
    for (W* one : whole.findChildren<W*>(q(name)))
        if (found == nullptr || (!found->isVisible() && one->isVisible()))
            found = one;
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

void press(QWidget& whole, const char* name) {
    auto* button = in<QPushButton>(whole, name);
    REQUIRE(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCoreApplication::processEvents(); // what waits for the next turn
}

void type(QWidget* field, const QString& words) {
    field->setFocus();
    QTest::keyClicks(field, words);
}

QString wordsAt(const WorkshopBench& bench, const EntryPlace& place) {
    const Workshop kept = bench.kept();
    const Entry* entry = kept.entry(place);
    return entry != nullptr ? entry->answer().text : QString();
}

void typeInCard(TrainerWindow& trainer, int group, const QString& answer, const QString& because = {}) {
    EntryCard* card = trainer.work().groups().card(group);
    type(in<QPlainTextEdit>(*card, "answer"), answer);
    if (!because.isEmpty())
        type(in<QPlainTextEdit>(*card, "because"), because);
}

} // namespace

TEST_CASE("A whole workshop is given through its windows by keys, and every act is in the vault") {
    WorkshopBench bench;
    // Made in the form that comes first where there is none yet.
    bench.room->open();
    auto* plan = bench.window.findChild<QDialog*>(q("planDialog"));
    REQUIRE(plan != nullptr);
    type(in<QLineEdit>(*plan, "title"), q("Dinsdagmiddag"));
    in<QLineEdit>(*plan, "date")->selectAll();
    type(in<QLineEdit>(*plan, "date"), q("10-3-2026"));
    auto* dossier = plan->findChild<QCheckBox*>(q("case.") + bench.bingo.text());
    REQUIRE(dossier != nullptr);
    QTest::keyClick(dossier, Qt::Key_Space);
    CHECK(plan->findChildren<QLineEdit*>(q("groupName")).size() == 3);
    QTest::keyClick(plan->findChildren<QCheckBox*>(q("role.official")).first(), Qt::Key_Space);
    press(*plan, "act");
    REQUIRE(bench.room->trainer() != nullptr);
    TrainerWindow& trainer = *bench.room->trainer();
    WorkshopSession& session = *bench.room->session();
    static_cast<void>(QTest::qWaitForWindowActive(&trainer));
    bench.id = session.workshop().id();
    CHECK(bench.kept().title() == q("Dinsdagmiddag"));
    CHECK(bench.kept().date() == QDate(2026, 3, 10));
    CHECK(bench.kept().deck() == std::vector{bench.bingo});
    REQUIRE(bench.kept().groups().size() == 3);
    CHECK(bench.kept().groups()[0].group.roles() == std::vector{GroupRole::Official});
    // The programme: a part more, longer, one place down, and the coffee goes again.
    CHECK(minutesOf(bench.kept().programme()) == 180);
    in<QListWidget>(trainer, "programme")->setCurrentRow(0);
    press(trainer, "newItem");
    auto* item = trainer.findChild<QDialog*>(q("itemDialog"));
    REQUIRE(item != nullptr);
    in<QComboBox>(*item, "kind")->setCurrentIndex(in<QComboBox>(*item, "kind")->findData(codeOf(ItemKind::Break)));
    in<QLineEdit>(*item, "title")->selectAll();
    type(in<QLineEdit>(*item, "title"), q("Koffie"));
    in<QSpinBox>(*item, "minutes")->setValue(5);
    press(*item, "act");
    CHECK(bench.kept().programme()[1].item.title() == q("Koffie"));
    CHECK(minutesOf(bench.kept().programme()) == 185);
    in<QListWidget>(trainer, "programme")->setCurrentRow(1);
    press(trainer, "itemDown");
    CHECK(bench.kept().programme()[2].item.title() == q("Koffie"));
    press(trainer, "removeItem");
    CHECK(minutesOf(bench.kept().programme()) == 180);

    // The opener and the introduction pass by; then six steps, three groups.
    trainer.present(true);
    trainer.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&trainer));
    trainer.takeFocus();
    auto* slide = in<QWidget>(trainer, "slide");
    QTest::keyClick(slide, Qt::Key_Space);
    for (const Step step : allOf<Step>()) {
        while (session.workshop().slide()->kind != SlideKind::Question || session.workshop().slide()->step != step)
            QTest::keyClick(slide, Qt::Key_PageDown);
        CHECK(trainer.work().groups().step() == step);
        press(trainer, "runTime");
        CHECK(bench.kept().timer().state() == TimerState::Running);
        for (int group = 0; group < 3; ++group)
            typeInCard(
                trainer, group, q(test::kGroupWords[group][static_cast<int>(step)]),
                group == 2 ? q("dan telt ze mee") : QString()
            );
        CHECK_FALSE(inTheRoom(*trainer.presenter()).contains(q(test::kGroupWords[0][static_cast<int>(step)])));
        // The clicker goes on while the trainer still has the keyboard in a field; what was typed is said.
        QWidget* field = QApplication::focusWidget();
        REQUIRE(qobject_cast<QPlainTextEdit*>(field) != nullptr);
        QTest::keyClick(field, Qt::Key_PageDown);
        for (int group = 0; group < 3; ++group) {
            const Workshop kept = bench.kept();
            const Entry* entry = kept.entry({bench.bingo, kept.groups()[static_cast<std::size_t>(group)].id, step});
            REQUIRE(entry != nullptr);
            CHECK(entry->answer().text == q(test::kGroupWords[group][static_cast<int>(step)]));
            CHECK(entry->answer().because == (group == 2 ? q("dan telt ze mee") : QString()));
            CHECK(entry->revisions().size() == 1);
            CHECK(entry->revisions().back().source == EntrySource::Typed);
        }
        slide->setFocus();
    }
    // Compare: row by row, with what the groups say makes the difference.
    while (session.workshop().slide()->kind != SlideKind::Compare)
        QTest::keyClick(slide, Qt::Key_Space);
    CHECK(trainer.work().part() == WorkArea::Part::Compare);
    for (int row = 0; row < 3; ++row)
        QTest::keyClick(slide, Qt::Key_Space); // three of the six were shown at their reveal
    CHECK(session.screen().conclusion == q("Het eerste verschil zit bij: Wens."));
    CHECK(inTheRoom(*trainer.presenter()).contains(q("Gastvrouw bij de eetgroep")));
    type(in<QPlainTextEdit>(trainer, "difference"), q("Of je naar de rit kijkt of naar de mensen."));
    slide->setFocus();
    CHECK(bench.kept().whatMakesTheDifference(bench.bingo) == q("Of je naar de rit kijkt of naar de mensen."));
    // Maar wat als…?
    QTest::keyClick(slide, Qt::Key_Space);
    REQUIRE(session.workshop().slide()->kind == SlideKind::Variant);
    in<QComboBox>(trainer, "whichFact")->setCurrentIndex(1);
    type(in<QPlainTextEdit>(trainer, "becomes"), q("Haar dochter woont om de hoek."));
    press(trainer, "addVariant");
    REQUIRE(bench.kept().variants().size() == 1);
    CHECK(bench.kept().slide()->variant == bench.kept().variants().front().id);
    CHECK(inTheRoom(*trainer.presenter()).contains(q("Haar dochter woont om de hoek.")));
    type(in<QPlainTextEdit>(trainer, "outcome"), q("Geen taxi meer nodig"));
    auto* tips = in<QComboBox>(trainer, "tips");
    tips->setCurrentIndex(1);
    Q_EMIT tips->activated(1);
    const Workshop said = bench.kept();
    const auto outcome = said.variants().front().outcomes.begin();
    REQUIRE(outcome != said.variants().front().outcomes.end());
    CHECK(outcome->second == VariantOutcome{q("Geen taxi meer nodig"), Tips::Yes, q("Haar dochter woont om de hoek.")});
    // Harvest.
    slide->setFocus();
    QTest::keyClick(slide, Qt::Key_Space);
    REQUIRE(session.workshop().slide()->kind == SlideKind::Harvest);
    type(in<QPlainTextEdit>(trainer, "newInsight"), q("De wens was anders, de wet niet."));
    press(trainer, "addInsight");
    type(in<QPlainTextEdit>(trainer, "newSignal"), q("Ritten worden vergoed, een plek in de wijk niet."));
    press(trainer, "addSignal");
    CHECK(bench.kept().insights().front().insight.text() == q("De wens was anders, de wet niet."));
    CHECK(bench.kept().signals_().front().signal.text() == q("Ritten worden vergoed, een plek in de wijk niet."));
    CHECK(inTheRoom(*trainer.presenter()).contains(q("De wens was anders, de wet niet.")));
    // Everything that is handed out, in a folder.
    bench.bench.files.path = bench.bench.folder.filePath(q("uit"));
    REQUIRE(QDir().mkpath(bench.bench.files.path));
    Q_EMIT trainer.handoutsAsked();
    auto* handouts = trainer.findChild<QDialog*>(q("handoutDialog"));
    REQUIRE(handouts != nullptr);
    press(*handouts, "all");
    const QDir out(bench.bench.files.path);
    auto* told = in<QLabel>(*handouts, "said");
    REQUIRE(QTest::qWaitFor([told] { return told->text().contains(q("bestanden staan in")); }, 60'000));
    REQUIRE(out.entryList(QDir::Files).size() == 6);
    for (const QString& name : out.entryList(QDir::Files)) {
        INFO(name.toStdString());
        const QByteArray pdf = readFile(out.filePath(name), 1 << 26).value();
        CHECK(test::asLines(test::structureFaults(pdf)).toStdString() == "");
    }
    bench.bench.files.path = bench.bench.folder.filePath(q("werkblad.odt"));
    auto* kind = in<QComboBox>(*handouts, "kind");
    kind->setCurrentIndex(kind->findData(codeOf(HandoutKind::Worksheet)));
    in<QComboBox>(*handouts, "step")->setCurrentIndex(1);
    auto* format = in<QComboBox>(*handouts, "format");
    format->setCurrentIndex(format->findData(q("odt")));
    press(*handouts, "act");
    REQUIRE(QTest::qWaitFor([told] { return told->text() == q("Het staat in werkblad.odt."); }, 60'000));
    CHECK(readFile(bench.bench.files.path, 1 << 26).value().startsWith("PK"));
}

TEST_CASE("What is typed for a group is in the vault before the field is left, and leaves no trace of half words") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    bench.goTo(SlideKind::Question, Step::Wish);
    typeInCard(trainer, 0, q("Ze wil men"));
    const EntryPlace place{bench.bingo, bench.kept().groups()[0].id, Step::Wish};
    REQUIRE(QTest::qWaitFor([&] { return bench.kept().hasWritten(place); }, 5000));
    typeInCard(trainer, 0, q("sen zien"));
    REQUIRE(QTest::qWaitFor([&] { return wordsAt(bench, place) == q("Ze wil mensen zien"); }, 5000));
    trainer.takeFocus();
    Workshop kept = bench.kept();
    CHECK(kept.entry(place)->revisions().size() == 1);
    CHECK(kept.entry(place)->revisions()[0].source == EntrySource::Typed);
    // A change of mind is another thing: it stays to be told.
    typeInCard(trainer, 0, q(" en meedoen"));
    trainer.takeFocus();
    kept = bench.kept();
    REQUIRE(kept.entry(place)->revisions().size() == 2);
    CHECK(kept.entry(place)->revisions()[0].answer.text == q("Ze wil mensen zien"));
}

TEST_CASE("A reason without an answer is not kept, says so, and waits at its own step") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    bench.goTo(SlideKind::Question, Step::Wish);
    EntryCard* card = trainer.work().groups().card(0);
    type(in<QPlainTextEdit>(*card, "because"), q("anders is ze alleen"));
    bench.goTo(SlideKind::Question, Step::Values);
    CHECK(in<QPlainTextEdit>(*card, "because")->toPlainText().isEmpty());
    bench.goTo(SlideKind::Question, Step::Wish);
    CHECK(in<QPlainTextEdit>(*card, "because")->toPlainText() == q("anders is ze alleen"));
    CHECK(onScreen().join(u' ').contains(q("Hier staat nog niet wat de groep vindt")));
    type(in<QPlainTextEdit>(*card, "answer"), q("Mensen zien"));
    trainer.takeFocus();
    const Workshop kept = bench.kept();
    CHECK(kept.entry({bench.bingo, kept.groups()[0].id, Step::Wish})->answer().because == q("anders is ze alleen"));
}

TEST_CASE("A group hands in its case file, and a wrong file is refused in a sentence") {
    WorkshopBench bench;
    TrainerWindow& trainer = bench.give();
    bench.bench.files.path = bench.bench.folder.filePath(q("zaak.json"));
    REQUIRE(writeFile(bench.bench.files.path, test::sampleText(q("bingo"))));
    press(*trainer.work().groups().card(1), "handIn");
    const Workshop kept = bench.kept();
    for (const Step step : allOf<Step>())
        CHECK(kept.hasWritten({bench.bingo, kept.groups()[1].id, step}));
    REQUIRE(writeFile(bench.bench.files.path, "geen zaak"));
    press(*trainer.work().groups().card(0), "handIn");
    CHECK_FALSE(bench.kept().hasWritten({bench.bingo, kept.groups()[0].id, Step::Wish}));
    CHECK_FALSE(trainer.banner().text().trimmed().isEmpty());
}

TEST_CASE("Elsewhere than in an exercise vault the room says where workshops live, and opens it when asked") {
    WorkshopBench other;
    QWidget window;
    WorkshopRoom room(
        []() -> Result<WorkshopDesk*> { return fail(FailureCode::CaseKindMismatch); }, other.bench.appearance,
        other.bench.files, window
    );
    bool asked = false;
    QObject::connect(&room, &WorkshopRoom::exerciseAsked, &window, [&asked] { asked = true; });
    window.show();
    room.open();
    auto* sheet = window.findChild<QDialog*>(q("workshopsElsewhere"));
    REQUIRE(sheet != nullptr);
    CHECK(onScreen().join(u' ').contains(q("nooit tussen echte dossiers")));
    CHECK(room.trainer() == nullptr);
    press(*sheet, "act");
    CHECK(asked);
}
