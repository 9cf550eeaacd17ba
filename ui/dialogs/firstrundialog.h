// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "core/store/vault.h"
#include "ui/dialogs/filechooser.h"
#include "ui/style/appearance.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedLayout;

namespace omgekeerd::ui {

class PasswordField;

/// The first start in three screens: where the cases are and the password, who writes, how it
/// looks. Practising without any of it is one button.
class FirstRunDialog : public QDialog {
    Q_OBJECT
public:
    FirstRunDialog(
        const QString& proposedVault, Appearance& appearance, FileChooser& files,
        QWidget* parent = nullptr
    );

    /// The vault could not be made: back to the first screen, with why.
    void showFailure(const Failure& failure);
    void showBusy(bool busy);

Q_SIGNALS:
    void practiceAsked();
    void otherVaultAsked();
    void
    vaultAsked(const QString& path, const QString& password, const omgekeerd::Profile& profile);

private:
    QWidget* makeWhere();
    QWidget* makeWho();
    QWidget* makeLook();
    void turnTo(int screen);
    void onward();
    bool complainAboutPassword();

    Appearance& m_appearance;
    FileChooser& m_files;
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
    QPushButton* m_practise;
    QPushButton* m_back;
    QPushButton* m_onward;
};

} // namespace omgekeerd::ui
