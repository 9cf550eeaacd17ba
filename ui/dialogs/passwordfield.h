// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// A field for a password: pasting allowed, showing allowed, and it says in words that Caps Lock is
/// on.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    explicit PasswordField(QWidget* parent = nullptr);

    QString password() const { return m_line->text(); }
    QLineEdit* line() const { return m_line; }
    void clear() { m_line->clear(); }

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle();

    QLineEdit* m_line;
    QPushButton* m_show;
    QLabel* m_caps;
};

} // namespace omgekeerd::ui
