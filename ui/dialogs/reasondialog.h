// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QPlainTextEdit;

namespace omgekeerd::ui {

/// Asks for one sentence of reason before something that stays visible: going ahead, reopening.
class ReasonDialog : public Sheet {
    Q_OBJECT
public:
    /// The words of one such question.
    struct Words {
        QString heading;
        QString subheading;
        QStringList first; ///< what could be done instead, as sentences
        QString label;
        QString act;
        QString stay;
        QString empty; ///< said when there is no reason yet
    };
    ReasonDialog(const Words& words, QWidget* parent);

    QString reason() const;

Q_SIGNALS:
    void given(const QString& reason);

private:
    void give();

    QPlainTextEdit* m_reason;
    QString m_empty;
};

} // namespace omgekeerd::ui
