// SPDX-License-Identifier: EUPL-1.2
// Not run by itself: makes pictures of every dialog of the vault on a real screen, to be looked at.
// OMGEKEERD_PICTURES=FOLDER xvfb-run … program_tests "[pictures]"
#include "core/service/backups.h"
#include "tests/app/gui/room.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/dialogs/vaultfaultsdialog.h"
#include "ui/pages/caselistpage.h"
#include "ui/vaultdesk.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QScreen>

#include <algorithm>

using namespace omgekeerd;

namespace {

/// Takes pictures of the whole screen at one size of the window and of the text.
class Photographer {
public:
    Photographer(QString size, QWidget& window) : m_size(std::move(size)), m_window(window) {}

    void take(const QString& name) const {
        QTest::qWait(350);
        const QString folder = qEnvironmentVariable("OMGEKEERD_PICTURES", QDir::tempPath());
        CHECK(QDir().mkpath(folder));
        CHECK(m_window.screen()->grabWindow(0).save(QStringLiteral("%1/%2-%3.png").arg(folder, name, m_size)));
    }
    /// Opens what the menu calls so, takes its picture, and closes it.
    void takeDialog(const QString& words, const QString& name) const {
        for (QAction* action : m_window.findChildren<QAction*>())
            if (action->text().remove(QLatin1Char('&')) == words)
                action->trigger();
        CHECK(QTest::qWaitFor(
            [this] {
                const auto dialogs = m_window.findChildren<QDialog*>();
                return std::any_of(dialogs.begin(), dialogs.end(), [](const QDialog* one) { return one->isVisible(); });
            },
            20'000
        ));
        take(name);
        closeDialogs();
    }
    void closeDialogs() const {
        for (QDialog* dialog : m_window.findChildren<QDialog*>())
            dialog->deleteLater();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private:
    QString m_size;
    QWidget& m_window;
};

void fillVault(House& house) {
    const auto put = [&house](const QString& name) {
        auto made = house.service().create(name);
        REQUIRE(made);
        return *made;
    };
    const auto set = [&house](Result<OpenCase> open, const char* path, const QString& text) {
        auto next = house.service().record(*open, Change::set(QString::fromLatin1(path), Json(text)));
        REQUIRE(next);
        return next;
    };
    auto bus = set(set(put(QStringLiteral("Vervoer naar de bingomiddag")), "residentAlias", QStringLiteral("mevrouw B.")),
                   "wish.ownWords", QStringLiteral("Ik bel altijd met Fatima Bouzid, 06-12345678, Dorpsstraat 12 in Gouda."));
    bus = set(set(bus, "requestedOn", QStringLiteral("2026-11-03")), "decideBefore", QStringLiteral("2026-12-29"));
    REQUIRE(house.service().setRetention(*bus, QDate::currentDate().addDays(12), {}));
    auto gone = set(put(QStringLiteral("Drie kinderen, een slaapkamer")), "residentAlias", QStringLiteral("gezin K."));
    REQUIRE(house.service().moveToBin(gone->id));
}

void takeAll(ProgramBench& bench, const Photographer& photos, ui::MainWindow& window) {
    window.showCases();
    photos.take(QStringLiteral("list"));
    for (auto* filters : window.findChildren<QListWidget*>(QStringLiteral("filters")))
        filters->setCurrentRow(static_cast<int>(ui::CaseFilter::Bin));
    photos.take(QStringLiteral("bin"));
    for (auto* filters : window.findChildren<QListWidget*>(QStringLiteral("filters")))
        filters->setCurrentRow(0);
    const auto cases = bench.house->service().list();
    REQUIRE(cases);
    for (const CaseSummary& summary : *cases)
        if (!summary.binnedOn)
            window.openCase(summary.id, ui::Place::Wish);
    window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
    const std::vector<std::pair<const char*, const char*>> dialogs{
        {"Reservekopieën…", "backups"},
        {"Beschadigde kluis redden…", "salvage"},
        {"Ander wachtwoord…", "password"},
        {"Herstelsleutel maken…", "askkey"},
        {"Instellingen…", "settings"},
        {"Bewaren tot…", "retention"},
        {"Overgedragen aan zaaksysteem…", "transfer"},
        {"Inzage: alles over deze inwoner…", "access"},
        {"Anoniem exporteren…", "anonymise"},
        {"Tekst van een veld wissen…", "erasefield"},
        {"Dossier voorgoed wissen…", "erasecase"},
        {"Nieuw dossier…", "newcase"}};
    for (const auto& [words, name] : dialogs)
        photos.takeDialog(QString::fromUtf8(words), QString::fromLatin1(name));
    window.vaultDesk().showRecoveryKey(QStringLiteral("4F7K-Q2ZD-9M3X-T6VB-H8RC-W5JN-P2GA-Y4SE-K7D3"));
    photos.take(QStringLiteral("key"));
    photos.closeDialogs();
    auto* faults = new ui::VaultFaultsDialog(
        {QStringLiteral("dossier „Een rolstoel”, regel 14 van de geschiedenis: is veranderd.")}, &window
    );
    faults->open();
    photos.take(QStringLiteral("faults"));
    photos.closeDialogs();
    window.showCases();
    window.vaultDesk().sayRelation(SeenRelation::Older, QDateTime(QDate(2026, 3, 9), QTime(14, 2)));
    photos.take(QStringLiteral("older"));
    window.cover();
    photos.take(QStringLiteral("cover"));
    window.uncover();
}

} // namespace

TEST_CASE("Pictures of the dialogs of the vault", "[.pictures]") {
    struct Size {
        const char* name;
        QSize window;
        int percent;
    };
    for (const Size& size : {Size{"1366", {1366, 738}, 100}, Size{"880", {880, 430}, 100}, Size{"200", {1366, 738}, 200}}) {
        ProgramBench bench;
        Settings settings(bench.house->paths().settingsFile());
        WindowSettings(settings).setTextPercent(size.percent);
        bench.start();
        QTest::qWait(400);
        ui::Appearance appearance;
        appearance.setTextPercent(size.percent);
        const Photographer locked(QString::fromLatin1(size.name), *bench.unlockDialog());
        locked.take(QStringLiteral("unlock"));
        bench.unlockDialog()->holdBack(3, 5);
        locked.take(QStringLiteral("heldback"));
        bench.unlockDialog()->holdBack(0, 0);
        QTest::qWait(5500);
        ui::FirstRunDialog first(
            QStringLiteral("/home/jij/.local/share/omgekeerd/dossiers.omgekeerd"), appearance, *bench.files,
            [](const QString& password) { return password.size() >= 12; }
        );
        bench.unlockDialog()->hide();
        first.show();
        const Photographer run(QString::fromLatin1(size.name), first);
        for (int screen = 1; screen <= 3; ++screen) {
            run.take(QStringLiteral("first%1").arg(screen));
            first.findChild<QLineEdit*>(QStringLiteral("password"))->setText(kPassword);
            if (screen < 3)
                first.findChild<QPushButton*>(QStringLiteral("onward"))->click();
        }
        first.close();
        bench.unlockDialog()->show();
        ui::MainWindow& window = bench.unlock();
        fillVault(*bench.house);
        window.resize(size.window);
        takeAll(bench, Photographer(QString::fromLatin1(size.name), window), window);
    }
}
