// SPDX-License-Identifier: EUPL-1.2
#include "ui/commands.h"

#include "core/method/content.h"
#include "ui/wording/windowlocale.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QMenuBar>

namespace omgekeerd::ui {

Commands::Commands(
    QMenuBar& bar, const MethodContent& content, Appearance& appearance, QObject* parent
)
    : QObject(parent) {
    fillCaseMenu(bar);
    fillEditMenu(bar);
    fillStepMenu(bar, content);
    fillViewMenu(bar, appearance);
    fillVaultMenu(bar);
    fillLearningMenu(bar);
    fillHelpMenu(bar);
    m_ofCase = {allCases,    saveCopy,    reopen,  moveToBin, undo,      redo,    nextStep,  previousStep,
                confirmStep, nextMistake, nextTip, applyTip,  keepUntil, transfer, insight,   anonymous,
                eraseField,  eraseCase,   together, findHere,  family,    letRead,  handOver,
                compare,     saveNow};
    setCaseOpen(false);
}

QAction* Commands::add(QMenu* menu, const QString& words, const QKeySequence& key) {
    QAction* action = menu->addAction(words);
    if (!key.isEmpty())
        action->setShortcut(key);
    m_all.push_back(action);
    return action;
}

void Commands::fillCaseMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Dossier"));
    allCases = add(menu, tr("&Alle dossiers"), Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    newCase = add(menu, tr("&Nieuw dossier…"), QKeySequence::New);
    openFile = add(menu, tr("Dossier &openen…"), QKeySequence::Open);
    family = add(menu, tr("Nieuw dossier voor een &gezinslid…"));
    saveNow = add(menu, tr("N&u bewaren"), Qt::CTRL | Qt::Key_S);
    saveCopy = add(menu, tr("&Kopie opslaan als…"), Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    fillColleagueMenu(menu->addMenu(tr("Met een &collega")));
    menu->addSeparator();
    compare = add(menu, tr("&Eerdere zaken die hierop lijken"));
    divergent = add(menu, tr("Waar ge&lijke dossiers anders uitkwamen…"));
    menu->addSeparator();
    reopen = add(menu, tr("&Heropenen…"));
    keepUntil = add(menu, tr("&Bewaren tot…"));
    transfer = add(menu, tr("O&vergedragen aan zaaksysteem…"));
    menu->addSeparator();
    insight = add(menu, tr("&Inzage: alles over deze inwoner…"));
    anonymous = add(menu, tr("Anonie&m exporteren…"));
    menu->addSeparator();
    moveToBin = add(menu, tr("In de &prullenbak"));
    eraseField = add(menu, tr("Tekst van een veld &wissen…"));
    eraseCase = add(menu, tr("Dossier voo&rgoed wissen…"));
    menu->addSeparator();
    checkPdf = add(menu, tr("Nagaan of een P&DF bij een dossier hoort…"));
    lawLibrary = add(menu, tr("We&tsbibliotheek…"), Qt::CTRL | Qt::Key_B);
    menu->addSeparator();
    quit = add(menu, tr("Af&sluiten"), QKeySequence(Qt::CTRL | Qt::Key_Q));
}

void Commands::fillColleagueMenu(QMenu* menu) {
    letRead = add(menu, tr("Laten &meelezen…"));
    handOver = add(menu, tr("O&verdragen aan een collega…"));
    menu->addSeparator();
    openParcel = add(menu, tr("Meelezing of overdracht &openen…"));
}

void Commands::fillEditMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Bewerken"));
    undo = add(menu, tr("&Ongedaan maken"), Qt::CTRL | Qt::Key_Z);
    redo = add(menu, tr("O&pnieuw doen"), Qt::CTRL | Qt::SHIFT | Qt::Key_Z);
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)}
    );
    menu->addSeparator();
    search = add(menu, tr("&Zoeken en doen…"), Qt::CTRL | Qt::Key_K);
    findHere = add(menu, tr("Zoeken in &dit dossier…"), QKeySequence::Find);
    menu->addSeparator();
    nextMistake = add(menu, tr("Volgend &woord om na te kijken"), Qt::Key_F7);
    nextTip = add(menu, tr("Volgende &tip voor gewone taal"), Qt::SHIFT | Qt::Key_F7);
    applyTip = add(menu, tr("Tip o&vernemen"), Qt::CTRL | Qt::Key_Period);
}

void Commands::fillVaultMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Kluis"));
    lock = add(menu, tr("Kluis op &slot"), Qt::CTRL | Qt::Key_L);
    menu->addSeparator();
    backups = add(menu, tr("&Reservekopieën…"));
    checkVault = add(menu, tr("Kluis &nakijken"));
    salvage = add(menu, tr("Beschadigde kluis r&edden…"));
    menu->addSeparator();
    password = add(menu, tr("Ander &wachtwoord…"));
    recoveryKey = add(menu, tr("&Herstelsleutel maken…"));
    menu->addSeparator();
    practise = add(menu, tr("Naar de &oefenkluis"));
    ownVault = add(menu, tr("Naar je eigen k&luis"));
    menu->addSeparator();
    settings = add(menu, tr("&Instellingen…"), Qt::CTRL | Qt::Key_Comma);
}

void Commands::fillLearningMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Leren"));
    signalLog = add(menu, tr("&Signalen…"));
    evaluations = add(menu, tr("&Evaluaties…"));
    overview = add(menu, tr("&Inzicht…"));
    menu->addSeparator();
    workshop = add(menu, tr("&Workshop…"));
}

void Commands::setProtected(bool isProtected) {
    for (QAction* action : {lock, backups, password, recoveryKey, practise})
        action->setVisible(isProtected);
    ownVault->setVisible(!isProtected);
}

void Commands::fillStepMenu(QMenuBar& bar, const MethodContent& content) {
    m_steps = bar.addMenu(tr("&Stap"));
    int number = 1;
    for (Place place : allOf<Place>()) {
        const auto step = stepAt(place);
        if (!step)
            m_steps->addSeparator();
        const QString name =
            step ? QStringLiteral("&%1 %2").arg(number).arg(content.step(*step).name)
                 : tr("&Nalezen en documenten");
        QAction* action = add(m_steps, name, QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + number)));
        m_places.push_back(action);
        connect(action, &QAction::triggered, this, [this, place] { Q_EMIT placeAsked(place); });
        ++number;
    }
    m_steps->addSeparator();
    nextStep = add(m_steps, tr("&Volgende stap"), Qt::CTRL | Qt::Key_PageDown);
    previousStep = add(m_steps, tr("V&orige stap"), Qt::CTRL | Qt::Key_PageUp);
    confirmStep = add(m_steps, tr("&Klopt nog"), Qt::CTRL | Qt::Key_Return);
}

void Commands::fillThemes(QMenu* menu, Appearance& appearance) {
    auto* group = new QActionGroup(this);
    const std::vector<std::pair<ThemeName, QString>> themes{
        {ThemeName::Light, tr("&Licht")},
        {ThemeName::Dark, tr("&Donker")},
        {ThemeName::HighContrast, tr("&Hoog contrast")},
        {ThemeName::System, tr("Zoals het s&ysteem")}};
    for (const auto& [theme, words] : themes) {
        QAction* action = add(menu, words);
        action->setCheckable(true);
        action->setChecked(appearance.theme() == theme);
        group->addAction(action);
        connect(action, &QAction::triggered, &appearance, [&appearance, which = theme] {
            appearance.setTheme(which);
        });
    }
}

// Each language under its own name, for somebody who cannot read the other one.
void Commands::fillLanguages(QMenu* menu) {
    auto* group = new QActionGroup(this);
    for (const Language language : windowLanguages()) {
        QAction* action = add(menu, ownNameOf(language));
        action->setCheckable(true);
        action->setChecked(language == windowLanguage());
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { Q_EMIT languageAsked(language); });
    }
}

void Commands::fillViewMenu(QMenuBar& bar, Appearance& appearance) {
    QMenu* menu = bar.addMenu(tr("B&eeld"));
    fillThemes(menu, appearance);
    menu->addSeparator();
    largerText = add(menu, tr("Tekst &groter"), Qt::CTRL | Qt::Key_Plus);
    largerText->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)}
    );
    smallerText = add(menu, tr("Tekst &kleiner"), Qt::CTRL | Qt::Key_Minus);
    normalText = add(menu, tr("Tekst &normaal"), Qt::CTRL | Qt::Key_0);
    connect(largerText, &QAction::triggered, &appearance, &Appearance::larger);
    connect(smallerText, &QAction::triggered, &appearance, &Appearance::smaller);
    connect(normalText, &QAction::triggered, &appearance, [&appearance] {
        appearance.setTextPercent(100);
    });
    menu->addSeparator();
    fillLanguages(menu->addMenu(tr("&Taal / Language")));
    menu->addSeparator();
    nextRegion = add(menu, tr("&Volgend deel van het venster"), Qt::Key_F6);
    previousRegion = add(menu, tr("V&orig deel van het venster"), Qt::SHIFT | Qt::Key_F6);
    menu->addSeparator();
    together = add(menu, tr("&Samen met de inwoner"), Qt::Key_F9);
    cover = add(menu, tr("&Afdekken"), Qt::Key_F8);
}

void Commands::fillHelpMenu(QMenuBar& bar) {
    QMenu* menu = bar.addMenu(tr("&Help"));
    help = add(menu, tr("&Hulp bij deze vraag"), Qt::Key_F1);
    glossary = add(menu, tr("&Woorden van het vak…"), Qt::CTRL | Qt::Key_F1);
    keys = add(menu, tr("Overzicht van &toetsen"), Qt::SHIFT | Qt::Key_F1);
    about = add(menu, tr("&Over Omgekeerd"));
}

void Commands::setCaseOpen(bool open) {
    m_steps->menuAction()->setVisible(open);
    for (QAction* action : m_steps->actions())
        action->setEnabled(open);
    for (QAction* action : m_ofCase)
        action->setEnabled(open);
    help->setEnabled(open);
}

std::vector<QAction*> Commands::all() const {
    std::vector<QAction*> possible;
    for (QAction* action : m_all)
        if (action->isEnabled() && action->isVisible())
            possible.push_back(action);
    return possible;
}

} // namespace omgekeerd::ui
