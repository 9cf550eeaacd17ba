// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace omgekeerd::ui {

/// Until when a case is kept: by hand, or by the term of its process. A date reminds; it never takes anything away.
class RetentionDialog : public Sheet {
    Q_OBJECT
public:
    /// `now`: the date as it stands; `chosen`: it was set by hand.
    RetentionDialog(std::optional<QDate> now, bool chosen, QWidget* parent);

Q_SIGNALS:
    /// Nothing: follow the term of the process.
    void given(std::optional<QDate> until, const QString& why);

private:
    void give();

    QLineEdit* m_date;
    QLineEdit* m_why;
};

} // namespace omgekeerd::ui
