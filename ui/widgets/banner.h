// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/look.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// A line across the top of the page: one sentence what happened, one what is safe or to do, one
/// button.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    struct Message {
        PanelLook look = PanelLook::Quiet;
        QString happened; ///< bold
        QString more;
        QString button; ///< no button where this is empty
        std::function<void()> act;
        bool closable = false;
    };
    /// Stays until it is cleared, closed or replaced.
    void tell(Message message);
    void clear();
    QString text() const;

Q_SIGNALS:
    /// It came or went.
    void turned(bool shown);

private:
    QLabel* m_words;
    QPushButton* m_button;
    QPushButton* m_close;
    std::function<void()> m_act;
};

} // namespace omgekeerd::ui
