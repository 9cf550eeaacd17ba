// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/verifying.h"
#include "ui/dialogs/filechooser.h"

#include <QObject>

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
    VerificationReport reportOn(const QString& path);

    CaseService& m_service;
    Vault& m_vault;
    const MethodContent& m_content;
    FileChooser& m_files;
    QWidget* m_window;
};

} // namespace omgekeerd::ui
