// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"
#include "ui/dialogs/sheet.h"
#include "ui/viewmodels/sidesession.h"
#include "ui/viewmodels/worker.h"

class QLabel;
class QVBoxLayout;

namespace omgekeerd::ui {

class BusyLine;

/// What a sheet over all cases works with; all of it lives longer than the sheet.
struct LearningNeeds {
    CaseService& service;
    Vault& vault;
    const MethodContent& content; ///< what the window says
    const Clock& clock;
    DossierSession& session;
};

/// A large sheet over all cases of the vault. It reads them away from the window, says how far it is and can be stopped;
/// where there is nothing to show yet it says so in one sentence, with one button.
class LearningSheet : public Sheet {
    Q_OBJECT
public:
    LearningSheet(const QString& heading, const QString& subheading, const LearningNeeds& needs, QWidget* parent);

    /// Reads the cases, and shows what they tell once they are there.
    void read();
    bool isReading() const { return m_worker.isBusy(); }
    /// What is typed here is kept; no where it could not be.
    virtual bool settle() { return true; }
    const std::vector<KnownCase>& cases() const { return m_cases; }

Q_SIGNALS:
    /// To the case, at what stands at this path.
    void caseAsked(const omgekeerd::CaseId& id, const QString& path);
    void newCaseAsked();

protected:
    /// What stands in place of the rest: a sentence and its button.
    struct Nothing {
        QString sentence;
        QString button;
        std::function<void()> act;
    };
    /// Shows the cases; gives what to say where they tell nothing.
    virtual std::optional<Nothing> fill() = 0;
    QVBoxLayout& content() const { return *m_content; }
    const LearningNeeds& needs() const { return m_needs; }
    /// The case as it stands now, after something was written in it.
    void renew(const CaseId& id, const CaseFile& file);
    /// A heading over a part of the sheet.
    QLabel* addHeading(const QString& words);
    QLabel* addWords(const QString& words);
    /// What was made later comes right after what stands above it, or before the buttons below.
    void putInTabOrder(QWidget* above, QWidget* room);
    /// To the list of cases, or to the first case.
    Nothing beginSomewhere(const QString& sentence);
    void closeEvent(QCloseEvent* event) override;

public Q_SLOTS:
    void done(int result) override;

private:
    void showAll(Result<std::vector<KnownCase>> read);
    void sayNothing(const std::optional<Nothing>& nothing);

    LearningNeeds m_needs;
    std::vector<KnownCase> m_cases;
    BusyLine* m_busy;
    QWidget* m_shown;
    QVBoxLayout* m_content;
    QWidget* m_nothing;
    QLabel* m_nothingWords;
    QPushButton* m_nothingAct;
    std::function<void()> m_nothingDoes;
    Worker m_worker; ///< last, so that it is waited for before what it tells
};

} // namespace omgekeerd::ui
