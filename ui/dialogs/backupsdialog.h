// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/backups.h"
#include "ui/dialogs/filechooser.h"
#include "ui/dialogs/sheet.h"

class QListWidget;

namespace omgekeerd::ui {

class BusyLine;
class PasswordField;

/// The copies of a vault by date: make one now, or bring one back in a new file. The vault itself is never replaced.
class BackupsDialog : public Sheet {
    Q_OBJECT
public:
    struct Now {
        QString vaultPath;
        QString folder;
        bool canMake = false; ///< the vault is open
    };
    BackupsDialog(const Now& now, FileChooser& files, QWidget* parent);

    void refresh();
    BusyLine& busy() const { return *m_busy; }
    /// It lies there: offers to open it.
    void showRestored(const QString& path);

Q_SIGNALS:
    void makeAsked();
    void restoreAsked(const QString& from, const QString& to, const QString& password);
    void openAsked(const QString& path);

private:
    void addList();
    void addRestoring(FileChooser& files);
    void askWhere(FileChooser& files);

    Now m_now;
    std::vector<Backup> m_backups;
    QListWidget* m_list;
    QLabel* m_empty;
    PasswordField* m_password;
    BusyLine* m_busy;
    QPushButton* m_open;
    QString m_restored;
};

/// `dinsdag 24 november 2026, 16:40 · 1,2 MB`
QString lineFor(const Backup& backup);

} // namespace omgekeerd::ui
