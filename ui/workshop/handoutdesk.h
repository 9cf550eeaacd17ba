// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/viewmodels/workshopsession.h"
#include "ui/viewmodels/worker.h"
#include "ui/workshop/handoutdialog.h"

namespace omgekeerd::ui {

/// Writes what a workshop hands out to files; the pages are set away from the window.
class HandoutDesk : public QObject {
    Q_OBJECT
public:
    HandoutDesk(WorkshopSession& session, FileChooser& files, QWidget* window);

    void ask();

private:
    /// A file to be: its tree, its form and its name.
    struct Sheet {
        Document tree;
        DocumentFormat format = DocumentFormat::Pdf;
        QString path;
    };
    std::vector<std::pair<CaseId, QString>> deck() const;
    void save(HandoutDialog* dialog, const HandoutWish& wish);
    void saveAll(HandoutDialog* dialog);
    Result<std::vector<Sheet>> everything(const QString& folder) const;
    void write(HandoutDialog* dialog, std::vector<Sheet> sheets, const QString& whenDone);
    void refuse(HandoutDialog* dialog, const Failure& failure) const;

    WorkshopSession& m_session;
    FileChooser& m_files;
    QWidget* m_window;
    Worker m_writer;
};

} // namespace omgekeerd::ui
