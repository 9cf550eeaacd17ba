// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

#include <QDate>

class QLineEdit;

namespace omgekeerd::ui {

/// When and under which number the case went to the case system.
class TransferDialog : public Sheet {
    Q_OBJECT
public:
    TransferDialog(QDate on, const QString& number, QWidget* parent);

Q_SIGNALS:
    void given(QDate on, const QString& number);

private:
    void give();

    QLineEdit* m_on;
    QLineEdit* m_number;
};

} // namespace omgekeerd::ui
