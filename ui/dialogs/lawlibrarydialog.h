// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/lawdesk.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/sheet.h"
#include "ui/viewmodels/lawimportjob.h"

class QPlainTextEdit;
class QProgressBar;
class QTableWidget;

namespace omgekeerd::ui {

/// What the dialog of the library works with; all of it lives longer than the dialog.
struct LawLibraryNeeds {
    LawDesk& desk;
    OpenLawLibrary openForWriting;
    FileChooser& files;
    /// The cases whose articles changed after their decision, in words; asked for after an import.
    std::function<QStringList()> changedCases;
};

/// The imported regulations, how old they are, and how to bring in more: files, a folder, a zip.
class LawLibraryDialog : public Sheet {
    Q_OBJECT
public:
    LawLibraryDialog(LawLibraryNeeds needs, QWidget* parent);

    void import(const std::vector<QString>& paths);
    QTableWidget* list() const { return m_list; }

Q_SIGNALS:
    /// The library is another one now: read it again.
    void libraryChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void buildList();
    void buildActs();
    void buildReport();
    void refresh();
    void remove();
    void showReport();
    void setBusy(bool busy);
    void say(const QStringList& lines);

    LawLibraryNeeds m_needs;
    LawImportJob m_job;
    std::vector<LawEntry> m_entries;
    QTableWidget* m_list = nullptr;
    QLabel* m_state = nullptr;
    QWidget* m_acts = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_cancel = nullptr;
    QProgressBar* m_progress = nullptr;
    QPlainTextEdit* m_report = nullptr;
    QLabel* m_reportLabel = nullptr;
};

} // namespace omgekeerd::ui
