// SPDX-License-Identifier: EUPL-1.2
#include "tests/app/gui/room.h"
#include "ui/viewmodels/triesbrake.h"

#include <QLabel>

using namespace omgekeerd;

namespace {

QString troubleOf(const ui::UnlockDialog* dialog) {
    const auto* label = dialog->findChild<QLabel*>(QStringLiteral("trouble"));
    return label == nullptr || label->isHidden() ? QString() : label->text();
}

} // namespace

TEST_CASE("Stopping an unlock frees the window at once, and its result is dropped") {
    ProgramBench bench;
    const QString slow = bench.folder.filePath(QStringLiteral("traag.omgekeerd"));
    RandomIds ids;
    const SystemClock clock;
    REQUIRE(store::createVault(slow, VaultKind::Protected, kPassword, clock, ids, {256ULL * 1024 * 1024, 3}));
    bench.vault = slow;
    bench.start();
    bench.type(kPassword);
    ui::UnlockDialog* dialog = bench.unlockDialog();
    REQUIRE(dialog->isBusy());
    QElapsedTimer since;
    since.start();
    QTest::keyClick(dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog->isBusy());
    CHECK(dialog->isVisible());
    // The derivation itself takes longer than this.
    CHECK(since.elapsed() < 100);
    QTest::qWait(2500);
    CHECK(bench.program->room() == nullptr);
    // And the next try does not meet the vault that was dropped.
    bench.unlock();
}

TEST_CASE("A wrong password and a damaged slot get one and the same sentence") {
    ProgramBench bench;
    bench.start();
    bench.type(QStringLiteral("dit is het niet hoor"));
    REQUIRE(QTest::qWaitFor([&] { return !troubleOf(bench.unlockDialog()).isEmpty(); }, 20'000));
    const QString wrong = troubleOf(bench.unlockDialog());
    CHECK(wrong.contains(QStringLiteral("Meestal is het een tikfout")));
    CHECK(wrong.contains(QStringLiteral("ook het slot van de kluis beschadigd")));
}

TEST_CASE("After three failed tries the next one waits, said in words, and the right password does not get in meanwhile") {
    ProgramBench bench;
    bench.start();
    for (int i = 0; i < 3; ++i) {
        bench.type(QStringLiteral("dit is het niet hoor"));
        REQUIRE(QTest::qWaitFor([&] { return !bench.unlockDialog()->isBusy(); }, 20'000));
    }
    CHECK(bench.unlockDialog()->isHeldBack());
    CHECK(troubleOf(bench.unlockDialog()).contains(QStringLiteral("Dit ging 3 keer mis.")));
    CHECK(troubleOf(bench.unlockDialog()).contains(QStringLiteral("tellen kun je het weer proberen")));
    bench.type(kPassword);
    QTest::qWait(300);
    CHECK(bench.program->room() == nullptr);
    CHECK_FALSE(bench.unlockDialog()->isBusy());
    REQUIRE(QTest::qWaitFor([&] { return !bench.unlockDialog()->isHeldBack(); }, 10'000));
    bench.unlock();
}

TEST_CASE("The pause grows to a minute, and starts anew after a success") {
    ui::TriesBrake brake;
    const QString vault = QStringLiteral("kluis");
    QDateTime now(QDate(2026, 3, 9), QTime(14, 0));
    std::vector<int> pauses;
    for (int i = 0; i < 9; ++i) {
        brake.failed(vault, now);
        pauses.push_back(brake.secondsLeft(vault, now));
        now = now.addSecs(100);
        CHECK(brake.secondsLeft(vault, now) == 0);
    }
    CHECK(pauses == std::vector<int>{0, 0, 5, 10, 20, 40, 60, 60, 60});
    CHECK(brake.secondsLeft(vault, now.addSecs(-200)) == 60);
    CHECK(brake.secondsLeft(QStringLiteral("andere"), now) == 0);
    brake.succeeded(vault);
    brake.failed(vault, now);
    CHECK(brake.secondsLeft(vault, now) == 0);
}

TEST_CASE("The recovery key opens the vault, in small letters and without dashes") {
    ProgramBench bench;
    QString key;
    {
        const SystemClock clock;
        auto vault = store::openVault(bench.vault, kPassword, clock);
        REQUIRE(vault);
        const auto made = (*vault)->makeRecoveryKey();
        REQUIRE(made);
        key = *made;
    }
    bench.start();
    ui::UnlockDialog* dialog = bench.unlockDialog();
    QTest::mouseClick(dialog->findChild<QPushButton*>(QStringLiteral("withKey")), Qt::LeftButton);
    auto* field = dialog->findChild<QLineEdit*>(QStringLiteral("password"));
    CHECK(field->echoMode() == QLineEdit::Normal);
    CHECK(field->accessibleName() == QStringLiteral("Herstelsleutel van papier"));
    bench.unlock(key.toLower().remove(QLatin1Char('-')));
}

TEST_CASE("Caps Lock is told in words, and taken back") {
    ui::PasswordField field;
    field.show();
    const auto* caps = field.findChild<QLabel*>(QStringLiteral("capsLock"));
    QTest::keyClick(field.line(), Qt::Key_A, Qt::NoModifier);
    CHECK_FALSE(caps->isVisible());
    QKeyEvent shouted(QEvent::KeyPress, Qt::Key_A, Qt::NoModifier, QStringLiteral("A"));
    QApplication::sendEvent(field.line(), &shouted);
    CHECK(caps->isVisible());
    CHECK(caps->text() == QStringLiteral("Caps Lock staat aan."));
    QTest::keyClick(field.line(), Qt::Key_B, Qt::NoModifier);
    CHECK_FALSE(caps->isVisible());
}
