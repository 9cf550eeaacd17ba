// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QButtonGroup;
class QLineEdit;

namespace omgekeerd::ui {

/// Asks on which ground words go for good, before they do.
class EraseDialog : public Sheet {
    Q_OBJECT
public:
    /// The words of one such question.
    struct Words {
        QString heading;
        QString subheading;
        QString act;
    };
    EraseDialog(const Words& words, QWidget* parent);

Q_SIGNALS:
    void given(const QString& ground);

private:
    void give();

    QButtonGroup* m_grounds;
    QLineEdit* m_other;
};

} // namespace omgekeerd::ui
