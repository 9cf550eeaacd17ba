// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "core/dossier/vocabulary.h"
#include "ui/dialogs/sheet.h"

#include <QDateTime>
#include <QTimer>

#include <optional>

namespace omgekeerd::ui {

class PasswordField;

/// Asks the password of a vault, or the recovery key. Opening takes a moment and happens elsewhere; stopping it frees
/// the dialog at once.
class UnlockDialog : public Sheet {
    Q_OBJECT
public:
    /// What is known before the vault is open.
    struct Known {
        QString vaultPath;
        bool afterLock = false; ///< it was open a moment ago, and what was typed is safe
        QDateTime savedAt;      ///< of the last safe write that is known here; may be invalid
    };
    explicit UnlockDialog(const Known& known, QWidget* parent = nullptr);

    void showBusy(bool busy);
    /// What the password, or the file, did not do.
    void showFailure(const Failure& failure);
    /// After so many failed tries the next one has to wait; counts down in words.
    void holdBack(int failures, int seconds);
    bool isBusy() const { return m_busy; }
    bool isHeldBack() const { return m_secondsLeft > 0; }

Q_SIGNALS:
    /// A password, or the recovery key as it was typed.
    void tried(const QString& secret);
    void stopped();
    void otherVaultAsked();
    void exerciseAsked();
    void languageAsked(omgekeerd::Language language);

protected:
    void reject() override;

private:
    QPushButton* addLink(QLayout* links, const QString& words);
    void tryNow();
    void turnToKey(bool key);
    void countDown();
    void say(const QString& happened, const QString& more);

    QLabel* m_label;
    PasswordField* m_password;
    QPushButton* m_open;
    QPushButton* m_stop;
    QPushButton* m_other;
    QLabel* m_busyWords;
    QLabel* m_trouble;
    QTimer m_second;
    int m_failures = 0;
    int m_secondsLeft = 0;
    bool m_busy = false;
    bool m_asksKey = false;
};

/// `vandaag om 14:02` is told as `14:02`, another day with its date.
QString safeSince(const QDateTime& savedAt, const QDateTime& now);

} // namespace omgekeerd::ui
