// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/gui/room.h"
#include "ui/dialogs/firstrundialog.h"

#include <QAction>
#include <QLabel>
#include <QRadioButton>

using namespace omgekeerd;

namespace {

ui::FirstRunDialog* firstRun() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<ui::FirstRunDialog*>(widget); dialog != nullptr && dialog->isVisible())
            return dialog;
    return nullptr;
}

QString allWords(const QWidget* of) {
    QStringList words;
    for (const QLabel* label : of->findChildren<QLabel*>())
        if (label->isVisible())
            words += label->text();
    return words.join(QLatin1Char(' '));
}

} // namespace

TEST_CASE("The first run makes a vault in three screens, tells honestly what a forgotten password means, and shows the key") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({});
    ui::FirstRunDialog* dialog = firstRun();
    REQUIRE(dialog != nullptr);
    auto* onward = dialog->findChild<QPushButton*>(QStringLiteral("onward"));
    auto* password = dialog->findChild<QLineEdit*>(QStringLiteral("password"));
    QTest::keyClicks(password, QStringLiteral("kort"));
    QTest::mouseClick(onward, Qt::LeftButton);
    CHECK(allWords(dialog).contains(QStringLiteral("Dit wachtwoord is te kort.")));
    CHECK(allWords(dialog).contains(QStringLiteral("Scherm 1 van 3")));
    password->clear();
    QTest::keyClicks(password, kPassword);
    QTest::mouseClick(onward, Qt::LeftButton);
    CHECK(allWords(dialog).contains(QStringLiteral("Scherm 2 van 3")));
    QTest::mouseClick(onward, Qt::LeftButton);
    CHECK(allWords(dialog).contains(QStringLiteral("Scherm 3 van 3")));
    CHECK(allWords(dialog).contains(
        QStringLiteral("Zonder wachtwoord en zonder herstelsleutel gaat de kluis nooit meer open.")
    ));
    CHECK(allWords(dialog).contains(QStringLiteral("Niemand kan dat herstellen")));
    CHECK(dialog->findChild<QRadioButton*>(QStringLiteral("recoveryKey"))->isChecked());
    QTest::mouseClick(onward, Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bench.program->room() != nullptr; }, 30'000));
    const ui::MainWindow& window = bench.program->room()->window();
    auto* key = window.findChild<QDialog*>(QStringLiteral("recoveryKeyDialog"));
    REQUIRE(key != nullptr);
    CHECK(key->isVisible());
    CHECK(bench.house->vault().hasRecoveryKey());
}

TEST_CASE("Text can be made larger on the first screen already") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({});
    ui::FirstRunDialog* dialog = firstRun();
    REQUIRE(dialog != nullptr);
    const double before = dialog->font().pointSizeF();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("largerText")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return dialog->font().pointSizeF() > before; }));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("smallerText")), Qt::LeftButton);
    CHECK(QTest::qWaitFor([&] { return dialog->font().pointSizeF() == before; }));
}

TEST_CASE("Who practised first goes on to a vault of one's own from there, and it is made where there is none") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({});
    REQUIRE(firstRun() != nullptr);
    QTest::mouseClick(firstRun()->findChild<QPushButton*>(QStringLiteral("practise")), Qt::LeftButton);
    CHECK(allWords(firstRun()).contains(QStringLiteral("Bezig…")));
    REQUIRE(QTest::qWaitFor([&] { return bench.program->room() != nullptr; }, 30'000));
    CHECK_FALSE(bench.program->room()->isProtected());
    QAction* own = nullptr;
    for (QAction* action : bench.program->room()->window().findChildren<QAction*>())
        if (action->text() == QStringLiteral("Naar je eigen k&luis"))
            own = action;
    REQUIRE(own != nullptr);
    REQUIRE(own->isVisible());
    own->trigger();
    REQUIRE(QTest::qWaitFor([] { return firstRun() != nullptr; }, 20'000));
    CHECK(bench.program->room() == nullptr);
    QTest::keyClicks(firstRun()->findChild<QLineEdit*>(QStringLiteral("password")), kPassword);
    for (int screen = 0; screen < 3; ++screen)
        QTest::mouseClick(firstRun()->findChild<QPushButton*>(QStringLiteral("onward")), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return bench.program->room() != nullptr; }, 30'000));
    CHECK(bench.program->room()->isProtected());
}

TEST_CASE("A complaint about a password goes as soon as the password is long enough") {
    ProgramBench bench;
    bench.program = std::make_unique<Program>(*bench.house);
    bench.program->start({});
    ui::FirstRunDialog* dialog = firstRun();
    REQUIRE(dialog != nullptr);
    auto* password = dialog->findChild<QLineEdit*>(QStringLiteral("password"));
    QTest::keyClicks(password, QStringLiteral("kort"));
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("onward")), Qt::LeftButton);
    REQUIRE(allWords(dialog).contains(QStringLiteral("Dit wachtwoord is te kort.")));
    QTest::keyClicks(password, QStringLiteral("e woorden, maar samen lang"));
    CHECK_FALSE(allWords(dialog).contains(QStringLiteral("Dit wachtwoord is te kort.")));
}
