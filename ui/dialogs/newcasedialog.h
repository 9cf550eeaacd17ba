// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QLineEdit;

namespace omgekeerd::ui {

/// Starts a case: for whom (an alias, no name) and what it is about.
class NewCaseDialog : public Sheet {
    Q_OBJECT
public:
    explicit NewCaseDialog(QWidget* parent);

Q_SIGNALS:
    void asked(const QString& alias, const QString& title);

private:
    void start();
    void advise();

    QLineEdit* m_alias;
    QLineEdit* m_title;
    QPushButton* m_shorter;
};

} // namespace omgekeerd::ui
