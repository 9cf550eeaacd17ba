// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QLineEdit;

namespace omgekeerd::ui {

/// Shows the recovery key, once: to print or to save, and to type its last group over as a sign that it is on paper.
class RecoveryKeyDialog : public Sheet {
    Q_OBJECT
public:
    RecoveryKeyDialog(const QString& key, QWidget* parent);
    ~RecoveryKeyDialog() override;

    /// It was printed, or it was saved: said below the buttons.
    void tell(const QString& sentence);

Q_SIGNALS:
    void printAsked();
    void saveAsked();

protected:
    void reject() override;

private:
    QPushButton* addAct(QLayout* row, const QString& words, const char* name);
    void confirm();

    QString m_key;
    QLabel* m_shown;
    QLabel* m_told;
    QLineEdit* m_last;
    bool m_warned = false;
};

} // namespace omgekeerd::ui
