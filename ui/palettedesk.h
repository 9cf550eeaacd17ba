// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/lawdesk.h"
#include "ui/dialogs/palette.h"

#include <QObject>

namespace omgekeerd {
class CaseService;
}

namespace omgekeerd::ui {

class Commands;
class DossierSession;
class Workbench;

/// What the palette can lead to; all of it lives longer than the desk.
struct PalettePlaces {
    CaseService& service;
    DossierSession& session;
    const Commands& commands;
    Workbench& bench;
    std::function<LawDesk&()> law; ///< empty: the cards alone
};

/// Gathers what can be found from where the user is now, and opens the palette over the window.
class PaletteDesk : public QObject {
    Q_OBJECT
public:
    PaletteDesk(const PalettePlaces& places, QWidget* window);

    void open();
    /// Over the words of the open case: every field with text, by its question.
    void openFind();

Q_SIGNALS:
    void caseAsked(const omgekeerd::CaseId& id, omgekeerd::Step step);

private:
    PaletteContents gather();
    void addSteps(PaletteIndex& index);
    void addCases(PaletteIndex& index);
    void addCards(PaletteIndex& index);
    void addValues(PaletteIndex& index);
    void addActs(PaletteIndex& index);
    void addTerms(PaletteIndex& index);
    void addTexts(PaletteIndex& index, const Json& at, const QString& path);
    std::vector<PaletteEntry> articles(const QString& words);
    PaletteEntry articleEntry(const QString& citation, const QString& more, const QString& cardId, const QString& reference);
    QString whyClosed(Step step) const; ///< empty where the step is open
    void showValue(const ValueText& value);
    void showTerm(const QString& term);

    PalettePlaces m_places;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
