// SPDX-License-Identifier: EUPL-1.2
// Every page and dialog, in every theme and size of text: findings of the audit, of which there may be none.
#include "core/document/chain.h"
#include "tests/support/fakelawlibrary.h"
#include "tests/ui/window/audit.h"
#include "tests/ui/window/colleaguedialogs.h"
#include "tests/ui/window/desk.h"
#include "ui/coverpage.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/accessdialog.h"
#include "ui/dialogs/anonymisedialog.h"
#include "ui/dialogs/backupsdialog.h"
#include "ui/dialogs/documentdialog.h"
#include "ui/dialogs/erasedialog.h"
#include "ui/dialogs/evaluationsdialog.h"
#include "ui/dialogs/faultsdialog.h"
#include "ui/dialogs/firstrundialog.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/dialogs/insightdialog.h"
#include "ui/dialogs/keysdialog.h"
#include "ui/dialogs/lawlibrarydialog.h"
#include "ui/dialogs/newcasedialog.h"
#include "ui/dialogs/oldcopiesdialog.h"
#include "ui/dialogs/palette.h"
#include "ui/dialogs/passworddialog.h"
#include "ui/dialogs/picturedialog.h"
#include "ui/dialogs/reasondialog.h"
#include "ui/dialogs/recoverykeydialog.h"
#include "ui/dialogs/retentiondialog.h"
#include "ui/dialogs/salvagedialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/dialogs/signallogdialog.h"
#include "ui/dialogs/transferdialog.h"
#include "ui/dialogs/unlockdialog.h"
#include "ui/dialogs/vaultfaultsdialog.h"
#include "ui/dialogs/verifydialog.h"
#include "ui/pageset.h"
#include "ui/togetherdesk.h"
#include "ui/widgets/foldsection.h"

#include <QAction>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

constexpr QSize kLaptop(1366, 738);
constexpr QSize kSmall(880, 430);

/// As long as on a network drive.
const char* const kFolder = "/home/gebruiker/Documenten/Gemeente Zonnedaal/Sociaal domein/reservekopieen_van_de_kluis/"
                            "laptopvandeconsulentdieaandekeukentafelstaat/2026";

constexpr int kShape = 1;
constexpr int kColour = 2;

/// One way to look at the program.
struct Way {
    ThemeName theme;
    int percent;
    QSize size;
    int rules;
};


/// A window with real pages on the bingo case.
class Audited {
public:
    explicit Audited(const Way& look) : m_look(look) {
        m_desk.appearance.setTheme(look.theme);
        m_desk.appearance.setTextPercent(look.percent);
        m_case = m_desk.import(QStringLiteral("bingo"));
        m_desk.import(QStringLiteral("nieuwe-start"));
        m_desk.window = std::make_unique<MainWindow>(m_desk.needs(), &makePage);
        m_desk.window->resize(look.size);
        m_desk.window->show();
        static_cast<void>(QTest::qWaitForWindowActive(m_desk.window.get()));
    }

    QStringList findings() {
        MainWindow& window = *m_desk.window;
        look(QStringLiteral("case list"), window);
        window.openCase(m_case, Place::Wish);
        // On the list a card asks what to do with a case whose time is over.
        REQUIRE(window.session().setRetention(QDate::currentDate(), QStringLiteral("De termijn is om.")));
        window.showCases();
        look(QStringLiteral("case list with a reminder"), window);
        window.openCase(m_case, Place::Wish);
        for (const Place place : allOf<Place>()) {
            window.workbench().begin(place);
            look(codeOf(place), window);
            for (FoldSection* fold : window.findChildren<FoldSection*>())
                if (fold->isVisible())
                    fold->setOpen(true);
            look(codeOf(place) + QStringLiteral(" unfolded"), window);
            window.workbench().toggleHelp();
            look(codeOf(place) + QStringLiteral(" with help"), window);
        }
        window.togetherDesk().enter();
        look(QStringLiteral("together"), window);
        window.togetherDesk().leave();
        window.cover();
        look(QStringLiteral("cover"), window);
        window.uncover();
        dialogs();
        return m_findings;
    }

private:
    void look(const QString& what, QWidget& window) {
        QStringList found;
        const auto take = [&](QStringList (*rule)(QWidget&)) {
            audit::settle(window);
            found += rule(window);
        };
        if ((m_look.rules & kShape) != 0)
            for (const auto rule : {audit::namesAndTargets, audit::cutWords, audit::tabWalk, audit::cutWords})
                take(rule);
        if ((m_look.rules & kColour) != 0)
            for (const auto rule : {audit::contrast, audit::focusFrames})
                take(rule);
        found.removeDuplicates();
        for (const QString& finding : found)
            m_findings += QStringLiteral("%1 (%2 %, %3x%4): %5")
                              .arg(what).arg(m_look.percent).arg(window.width()).arg(window.height()).arg(finding);
    }
    void look(QDialog* dialog) {
        std::unique_ptr<QDialog> held(dialog);
        dialog->setModal(false);
        dialog->show();
        static_cast<void>(QTest::qWaitForWindowActive(dialog));
        look(QString::fromLatin1(dialog->metaObject()->className()).section(u':', -1), *dialog);
    }
    void dialogs() {
        MainWindow* window = m_desk.window.get();
        const auto cases = *m_desk.service->list();
        const QString path = QStringLiteral("/home/gebruiker/kluis.omgekeerd");
        const Backup copy{path, QDateTime(QDate(2026, 11, 24), QTime(16, 40)), 1'200'000};
        look(new AboutDialog(m_desk.content.packs(), window));
        look(new AccessDialog(QStringLiteral("mevrouw B."), cases, window));
        look(new AnonymiseDialog(
            {{IdentifierKind::Name, QStringLiteral("Annie"), 2, QStringLiteral("dat Annie elke week"), QStringLiteral("[naam 1]")}},
            window
        ));
        look(new BackupsDialog({path, QString::fromLatin1(kFolder), true}, m_desk.files, window));
        look(new DocumentDialog(
            {{DocumentKind::Report, QStringLiteral("Afwegingsverslag")}}, {{DocumentFormat::Pdf, QStringLiteral("PDF")}},
            DocumentKind::Report, window
        ));
        look(new EraseDialog({QStringLiteral("Voorgoed wissen?"), QStringLiteral("Dit kan niet terug."), QStringLiteral("Wissen")}, window));
        Failure failure{FailureCode::InvalidCase, {}, {}};
        failure.faults.emplace_back();
        failure.faults.back().path = QStringLiteral("$.title");
        failure.faults.back().message = QStringLiteral("ontbreekt");
        look(new FaultsDialog(failure, window));
        firstRun(path);
        look(new GlossaryDialog(m_desk.content.glossary(), window));
        const QList<QAction*> acts = window->findChildren<QAction*>();
        look(new KeysDialog({acts.begin(), acts.end()}, window));
        look(new NewCaseDialog(window));
        look(new OldCopiesDialog({copy}, window));
        look(new PasswordDialog(window));
        look(new RecoveryKeyDialog(QStringLiteral("ABCD-EFGH-IJKL-MNOP-QRST-UVWX"), window));
        look(new ReasonDialog(
            {QStringLiteral("Toch al naar Wetsartikel?"), QStringLiteral("De wet komt na de effecten."), {QStringLiteral("Nog open.")},
             QStringLiteral("&Waarom?"), QStringLiteral("Vooruit"), QStringLiteral("Blijven"), QStringLiteral("Leeg.")},
            window
        ));
        look(new RetentionDialog(QDate(2041, 3, 9), false, window));
        look(new SalvageDialog(path, m_desk.files, window));
        look(new SettingsDialog({true, 5, QString::fromLatin1(kFolder), {QStringLiteral("Wmo")}}, m_desk.appearance, m_desk.files, window));
        look(new TransferDialog(QDate(2026, 3, 9), QStringLiteral("Z-2026-0012"), window));
        look(new UnlockDialog({path, true, QDateTime(QDate(2026, 11, 24), QTime(16, 40))}, window));
        auto* shut = new UnlockDialog({path, false, {}}, window);
        shut->showFailure({FailureCode::WrongPassword, path, {}});
        shut->showBusy(true);
        look(shut);
        look(new VaultFaultsDialog({QStringLiteral("Het dossier van mevrouw B. opent niet.")}, window));
        for (QDialog* dialog : colleagueDialogs(m_desk, window))
            look(dialog);
        auto* verified = new VerifyDialog(window);
        verified->showWaiting(QStringLiteral("besluit.pdf"));
        verified->show({QStringLiteral("Deze PDF hoort bij een dossier, maar er is iets veranderd."),
                        {QStringLiteral("Besluit van 3 maart 2026.")}, {QStringLiteral("De wens is anders.")}});
        look(verified);
        pictures();
        libraryAndPalette();
        overAllCases();
    }
    void overAllCases() {
        const LearningNeeds needs{
            *m_desk.service, *m_desk.vault, m_desk.content, m_desk.clock, m_desk.window->session()};
        MainWindow* window = m_desk.window.get();
        for (LearningSheet* sheet : std::initializer_list<LearningSheet*>{
                 new SignalLogDialog(needs, window), new EvaluationsDialog(needs, window), new InsightDialog(needs, window)}) {
            sheet->read();
            static_cast<void>(QTest::qWaitFor([sheet] { return !sheet->isReading(); }));
            look(sheet);
        }
    }
    void firstRun(const QString& path) {
        auto dialog = std::make_unique<FirstRunDialog>(
            path, m_desk.appearance, m_desk.files, [](const QString&) { return true; }, m_desk.window.get()
        );
        dialog->show();
        static_cast<void>(QTest::qWaitForWindowActive(dialog.get()));
        for (int screen = 1; screen <= 3; ++screen) {
            look(QStringLiteral("FirstRunDialog %1").arg(screen), *dialog);
            dialog->findChild<QPushButton*>(QStringLiteral("onward"))->click();
        }
    }
    void pictures() {
        DossierSession& session = m_desk.window->session();
        REQUIRE(session.isOpen());
        const auto chain = [&session](int width, double factor) -> std::optional<ScaledPicture> {
            const double scale = 1.6 * factor;
            const Scribe scribe(session.file(), session.content());
            auto picture = chainPicture(scribe, ChainLayout::Rows, qMax(340.0, width / scale));
            if (!picture)
                return std::nullopt;
            return ScaledPicture{std::move(*picture), scale};
        };
        const auto none = [](int, double) -> std::optional<ScaledPicture> { return std::nullopt; };
        look(new PictureDialog(QStringLiteral("De redenering"), chain, {}, m_desk.window.get()));
        look(new PictureDialog(
            QStringLiteral("De redenering"), none, QStringLiteral("Er is nog geen redenering."), m_desk.window.get()
        ));
    }
    void libraryAndPalette() {
        test::FakeLawLibrary library;
        LawDesk law(library, m_desk.content);
        look(new LawLibraryDialog({law, [] { return nullptr; }, m_desk.files, [] { return QStringList(); }}, m_desk.window.get()));
        PaletteContents contents;
        contents.index.add({PaletteKind::Step, QStringLiteral("4 Effecten"), QStringLiteral("Gevolgen"), QStringLiteral("Ctrl+4"), {}, {}});
        look(new Palette(std::move(contents), m_desk.window.get()));
    }

    Way m_look;
    Desk m_desk;
    CaseId m_case;
    QStringList m_findings;
};

std::string toldOf(const QStringList& findings) {
    return findings.join(QLatin1Char('\n')).toStdString();
}

} // namespace

// By day shape is looked at in each size and colour in each theme; the whole product runs at night.
TEST_CASE("No page and no dialog has a finding, in the light theme at 100, 150 and 200 % text") {
    const Way way = GENERATE(
        Way{ThemeName::Light, 100, kLaptop, kShape | kColour}, Way{ThemeName::Light, 100, kSmall, kShape},
        Way{ThemeName::Light, 150, kLaptop, kShape}, Way{ThemeName::Light, 200, kLaptop, kShape},
        Way{ThemeName::Light, 200, kSmall, kShape}
    );
    CHECK(toldOf(Audited(way).findings()) == "");
}

TEST_CASE("No page and no dialog has a finding, in the dark theme") {
    CHECK(toldOf(Audited({ThemeName::Dark, 200, kLaptop, kColour}).findings()) == "");
}

TEST_CASE("No page and no dialog has a finding, in high contrast") {
    CHECK(toldOf(Audited({ThemeName::HighContrast, 100, kLaptop, kColour}).findings()) == "");
}

TEST_CASE("No page and no dialog has a finding, in the colours of the system") {
    CHECK(toldOf(Audited({ThemeName::System, 100, kLaptop, kColour}).findings()) == "");
}

TEST_CASE("No page and no dialog has a finding, in every theme at every size of text", "[.nightly]") {
    const ThemeName theme = GENERATE(ThemeName::Light, ThemeName::Dark, ThemeName::HighContrast, ThemeName::System);
    const int percent = GENERATE(100, 150, 200);
    const QSize size = GENERATE(kLaptop, kSmall);
    CHECK(toldOf(Audited({theme, percent, size, kShape | kColour}).findings()) == "");
}
