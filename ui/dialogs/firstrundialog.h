// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "core/store/vault.h"
#include "ui/dialogs/filechooser.h"
#include "ui/style/appearance.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QLayout;
class QStackedLayout;

namespace omgekeerd::ui {

class ForgottenScreen;
class PasswordField;

/// The first start in three screens: where the cases are and the password, who writes, what happens when the password
/// is forgotten. How it looks can be changed on each of them; practising without any of it is one button.
class FirstRunDialog : public QDialog {
    Q_OBJECT
public:
    /// Whether a password is long enough for a vault.
    using PasswordRule = std::function<bool(const QString& password)>;
    FirstRunDialog(
        const QString& proposedVault, Appearance& appearance, FileChooser& files, PasswordRule rule,
        QWidget* parent = nullptr
    );

    /// The vault could not be made: back to the first screen, with why.
    void showFailure(const Failure& failure);
    void showBusy(bool busy);

Q_SIGNALS:
    void practiceAsked();
    void languageAsked(omgekeerd::Language language);
    void otherVaultAsked();
    void vaultAsked(
        const QString& path, const QString& password, const omgekeerd::Profile& profile, bool recoveryKey
    );

private:
    QWidget* makeWhere();
    QWidget* makeWho();
    void showFolder();
    QLayout* makeTop();
    QComboBox* makeThemes();
    void turnTo(int screen);
    QString placeInWords() const;
    void onward();
    bool complainAboutPassword();
    void complain(const QString& happened, const QString& more);

    Appearance& m_appearance;
    FileChooser& m_files;
    PasswordRule m_isLongEnough;
    QString m_path;
    QStackedLayout* m_screens;
    QLabel* m_count;
    QLabel* m_heading;
    QLabel* m_under;
    QLineEdit* m_folder;
    PasswordField* m_password;
    QLabel* m_trouble;
    QLineEdit* m_name;
    QLineEdit* m_function;
    QLineEdit* m_mandate;
    ForgottenScreen* m_forgotten;
    QPushButton* m_practise;
    QPushButton* m_back;
    QPushButton* m_onward;
};

} // namespace omgekeerd::ui
