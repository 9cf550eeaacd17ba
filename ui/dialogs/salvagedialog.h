// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/sheet.h"
#include "ui/vaultfiles.h"

class QLineEdit;
class QPlainTextEdit;

namespace omgekeerd::ui {

class BusyLine;
class PasswordField;

/// Brings every record that still opens out of a damaged vault into a new one, and lists what did not.
class SalvageDialog : public Sheet {
    Q_OBJECT
public:
    SalvageDialog(const QString& vaultPath, FileChooser& files, QWidget* parent);

    BusyLine& busy() const { return *m_busy; }
    void showReport(const SalvageTold& told, const QString& path);

Q_SIGNALS:
    void salvageAsked(const QString& from, const QString& to, const QString& password);
    void openAsked(const QString& path);

private:
    void askWhere(FileChooser& files);

    QLineEdit* m_from;
    PasswordField* m_password;
    BusyLine* m_busy;
    QLabel* m_reportLabel;
    QPlainTextEdit* m_report;
    QPushButton* m_open;
    QString m_saved;
};

/// The report in sentences: first what was saved, then each record that did not open.
QString sentencesOf(const SalvageTold& told);

} // namespace omgekeerd::ui
