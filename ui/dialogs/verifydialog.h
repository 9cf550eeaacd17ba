// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QListWidget;

namespace omgekeerd::ui {

class BusyLine;

/// What was found about a PDF, in words.
struct VerificationReport {
    QString verdict;        ///< in one sentence
    QStringList more;       ///< which document it is, and what else is to be known
    QStringList differences; ///< block by block; empty: there are none
};

/// Says whether a PDF belongs to a case, and block by block what in it is not as it should be.
class VerifyDialog : public Sheet {
    Q_OBJECT
public:
    explicit VerifyDialog(QWidget* parent);

    void showWaiting(const QString& file);
    void showProgress(std::size_t looked, std::size_t all); ///< of the cases in the vault
    void show(const VerificationReport& report);
    using QDialog::show;

Q_SIGNALS:
    void otherAsked();
    void stopAsked();

private:
    QLabel* m_file;
    QLabel* m_verdict;
    QLabel* m_more;
    BusyLine* m_busy;
    QLabel* m_listHead;
    QListWidget* m_list;
};

} // namespace omgekeerd::ui
