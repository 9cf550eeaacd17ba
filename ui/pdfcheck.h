// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/verifying.h"
#include "ui/dialogs/filechooser.h"
#include "ui/viewmodels/worker.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace omgekeerd::ui {

class VerifyDialog;
struct VerificationReport;

/// Asks for a PDF and tells whether it belongs to a case of the vault, or to the one that travels inside it.
class PdfCheck : public QObject {
    Q_OBJECT
public:
    PdfCheck(CaseService& service, Vault& vault, const MethodContent& content, FileChooser& files, QWidget* window);

    void ask();

private:
    void askFor(VerifyDialog* dialog);
    void check(VerifyDialog& dialog, const QString& path);
    std::function<void(std::size_t, std::size_t)> progressTo(const QPointer<VerifyDialog>& shown);
    /// In the thread of the worker.
    Result<Verification> look(const QString& path, const SearchWatch& watch) const;
    VerificationReport reportOn(const Result<Verification>& found) const;

    CaseService& m_service;
    Vault& m_vault;
    const MethodContent& m_content;
    FileChooser& m_files;
    QWidget* m_window;
    Worker m_worker;
};

} // namespace omgekeerd::ui
