// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLineEdit>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

/// A field for a password, or for the recovery key from paper: pasting allowed, showing allowed, and it says in words
/// that Caps Lock is on.
class PasswordField : public QWidget {
    Q_OBJECT
public:
    enum class Kind { Password, RecoveryKey };
    explicit PasswordField(QWidget* parent = nullptr);
    ~PasswordField() override;

    QString password() const { return m_line->text(); }
    QLineEdit* line() const { return m_line; }
    void clear() { m_line->clear(); }
    /// Empties the field. A key is read from paper: it is shown as it is typed, and capitals make no difference.
    void setKind(Kind kind);

Q_SIGNALS:
    void entered();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void toggle();
    void showWords(bool shown);

    QLineEdit* m_line;
    QPushButton* m_show;
    QLabel* m_caps;
    Kind m_kind = Kind::Password;
};

} // namespace omgekeerd::ui
