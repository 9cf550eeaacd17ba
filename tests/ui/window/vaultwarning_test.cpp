// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/fakevault.h"
#include "tests/ui/window/desk.h"
#include "ui/pages/caselistpage.h"
#include "ui/vaultdesk.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QDialog>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScreen>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// A vault of which the history does not hold.
class BrokenVault : public test::FakeVault {
public:
    BrokenVault() : FakeVault(VaultKind::Protected) {}
    Result<std::vector<Fault>> check() override { return faults; }
    std::vector<Fault> faults;
};

} // namespace

TEST_CASE("A broken chain names the case and the entry, offers the last good copy, and does not go away") {
    auto broken = std::make_unique<BrokenVault>();
    BrokenVault* vault = broken.get();
    Desk desk(std::move(broken));
    auto made = desk.service->create(QStringLiteral("Een rolstoel"));
    REQUIRE(made);
    vault->faults = {
        {QStringLiteral("journal[14] dossier[%1]").arg(made->id.text()), QStringLiteral("is veranderd")},
        {QStringLiteral("meta"), QStringLiteral("er ontbreekt iets")}};
    MainWindow& window = desk.open();
    window.vaultDesk().afterUnlock();
    auto* warning = desk.find<Banner>("vaultWarning");
    REQUIRE(QTest::qWaitFor([&] { return !warning->text().isEmpty(); }));
    CHECK(warning->text().contains(QStringLiteral("dossier „Een rolstoel”, regel 14 van de geschiedenis: is veranderd.")));
    CHECK(warning->text().contains(QStringLiteral("Er is niets overschreven.")));
    for (auto* button : warning->findChildren<QPushButton*>()) {
        CHECK_FALSE((button->isVisible() && button->text() == QStringLiteral("Sluiten")));
        if (button->text() == QStringLiteral("Bekijken…"))
            button->click();
    }
    auto* dialog = desk.find<QDialog>("vaultFaultsDialog");
    CHECK(dialog->findChild<QPlainTextEdit*>(QStringLiteral("faults"))->toPlainText().count(QLatin1Char('\n')) == 1);
    dialog->findChild<QPushButton*>(QStringLiteral("act"))->click();
    CHECK(desk.find<QDialog>("backupsDialog")->isVisible());
    window.openCase(made->id, Place::Wish);
    window.showCases();
    CHECK_FALSE(warning->text().isEmpty());
}

TEST_CASE("A window that was left on a screen that is gone comes back on one that is there") {
    QByteArray far;
    {
        QMainWindow lost;
        lost.setGeometry(9000, 7000, 900, 600);
        lost.show();
        far = lost.saveGeometry();
    }
    Desk desk;
    desk.memory.kept = far;
    const MainWindow& window = desk.open({0, 0});
    const QRect screen = QGuiApplication::primaryScreen()->availableGeometry();
    CHECK(screen.contains(window.frameGeometry().center()));
    // Its side may stick out: a screen can be narrower than the window.
    CHECK(window.frameGeometry().top() >= screen.top());
}
