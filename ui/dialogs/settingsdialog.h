// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/sheet.h"
#include "ui/style/appearance.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace omgekeerd::ui {

/// The settings: when the vault locks, where backups go, how it looks, and the words that are no spelling mistakes.
/// Each is kept at once; there is nothing to confirm.
class SettingsDialog : public Sheet {
    Q_OBJECT
public:
    struct Now {
        bool canLock = true;
        int idleMinutes = 5;
        QString backupFolder;
        QStringList words;
    };
    SettingsDialog(const Now& now, Appearance& appearance, FileChooser& files, QWidget* parent);
    ~SettingsDialog() override;

Q_SIGNALS:
    void idleMinutesChosen(int minutes);
    void backupFolderChosen(const QString& folder);
    void wordsChanged(const QStringList& words);

private:
    void addIdle(const Now& now);
    void addFolder(const Now& now, FileChooser& files);
    void addLooks(Appearance& appearance);
    void addWords(const Now& now);
    void takeWords();

    QLineEdit* m_folder = nullptr;
    QPlainTextEdit* m_words = nullptr;
    QStringList m_known;
};

} // namespace omgekeerd::ui
