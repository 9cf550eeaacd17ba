// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

#include <QDate>

#include <optional>

class QLineEdit;

namespace omgekeerd::ui {

/// What a case begins with.
struct NewCase {
    QString alias;
    QString title;
    std::optional<QDate> requestedOn;
    std::optional<QDate> decideBefore;
};

/// Starts a case: for whom (an alias, no name), what it is about, and the two days that matter.
class NewCaseDialog : public Sheet {
    Q_OBJECT
public:
    explicit NewCaseDialog(QWidget* parent);

Q_SIGNALS:
    void asked(const omgekeerd::ui::NewCase& what);

private:
    void start();
    void advise();
    /// False where what is typed is no day; the field says so.
    bool read(QLineEdit* field, std::optional<QDate>& day);

    QLineEdit* m_alias;
    QLineEdit* m_title;
    QLineEdit* m_requestedOn;
    QLineEdit* m_decideBefore;
    QPushButton* m_shorter;
};

} // namespace omgekeerd::ui
