// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

class QRadioButton;

namespace omgekeerd::ui {

/// The honest page before a vault is made: what happens when the password is forgotten, and whether there will be a
/// recovery key on paper.
class ForgottenScreen : public QWidget {
    Q_OBJECT
public:
    explicit ForgottenScreen(QWidget* parent = nullptr);

    bool wantsRecoveryKey() const;

private:
    QRadioButton* m_key;
};

} // namespace omgekeerd::ui
