// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/place.h"
#include "ui/style/appearance.h"

#include <QObject>

#include <map>

class QAction;
class QMenu;
class QMenuBar;

namespace omgekeerd {
class MethodContent;
}

namespace omgekeerd::ui {

/// The menus: every act of the window by name, with its key. What each does is connected by the
/// window.
class Commands : public QObject {
    Q_OBJECT
public:
    Commands(QMenuBar& bar, const MethodContent& content, Appearance& appearance, QObject* parent);

    QAction* allCases;
    QAction* newCase;
    QAction* openFile;
    QAction* family;
    QAction* saveNow;
    QAction* saveCopy;
    QAction* letRead;
    QAction* handOver;
    QAction* openParcel;
    QAction* compare;
    QAction* divergent;
    QAction* reopen;
    QAction* moveToBin;
    QAction* checkPdf;
    QAction* lawLibrary;
    QAction* quit;
    QAction* keepUntil;
    QAction* transfer;
    QAction* insight;
    QAction* anonymous;
    QAction* eraseField;
    QAction* eraseCase;
    QAction* signalLog;
    QAction* evaluations;
    QAction* overview;
    QAction* lock;
    QAction* backups;
    QAction* checkVault;
    QAction* salvage;
    QAction* password;
    QAction* recoveryKey;
    QAction* practise;
    QAction* ownVault;
    QAction* settings;
    QAction* undo;
    QAction* redo;
    QAction* search;
    QAction* findHere;
    QAction* nextMistake;
    QAction* nextTip;
    QAction* applyTip;
    QAction* nextStep;
    QAction* previousStep;
    QAction* confirmStep;
    QAction* largerText;
    QAction* smallerText;
    QAction* normalText;
    QAction* nextRegion;
    QAction* previousRegion;
    QAction* workshop;
    QAction* together;
    QAction* cover;
    QAction* help;
    QAction* glossary;
    QAction* keys;
    QAction* about;

    /// What can be done now: the menus of a case only with a case.
    void setCaseOpen(bool open);
    /// An exercise vault has no lock, no password and no backups; from there one goes to the own vault, and back.
    void setProtected(bool isProtected);
    /// Every act that can be done now, for the overview of keys and for the search of acts.
    std::vector<QAction*> all() const;
    /// Those that turn to a page, in the order of the places.
    const std::vector<QAction*>& places() const { return m_places; }

Q_SIGNALS:
    void placeAsked(omgekeerd::ui::Place place);
    void languageAsked(omgekeerd::Language language);

private:
    QAction* add(QMenu* menu, const QString& words, const QKeySequence& key = {});
    void fillCaseMenu(QMenuBar& bar);
    void fillColleagueMenu(QMenu* menu);
    void fillEditMenu(QMenuBar& bar);
    void fillVaultMenu(QMenuBar& bar);
    void fillStepMenu(QMenuBar& bar, const MethodContent& content);
    void fillViewMenu(QMenuBar& bar, Appearance& appearance);
    void fillThemes(QMenu* menu, Appearance& appearance);
    void fillLanguages(QMenu* menu);
    void fillLearningMenu(QMenuBar& bar);
    void fillHelpMenu(QMenuBar& bar);

    QMenu* m_steps = nullptr;
    std::vector<QAction*> m_ofCase;
    std::vector<QAction*> m_places;
    std::vector<QAction*> m_all;
};

} // namespace omgekeerd::ui
