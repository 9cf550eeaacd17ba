// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QByteArray>

namespace omgekeerd::ui {

/// What the window remembers of this user between two starts; the program keeps it, a test forgets
/// it.
class WindowMemory {
public:
    virtual ~WindowMemory() = default;
    virtual QByteArray geometry() const = 0;
    virtual void setGeometry(const QByteArray& geometry) = 0;
    virtual ThemeName theme() const = 0;
    virtual void setTheme(ThemeName theme) = 0;
    virtual int textPercent() const = 0;
    virtual void setTextPercent(int percent) = 0;
    /// After how long without a touch a vault with a password locks.
    static constexpr int kUsualIdleMinutes = 5;
    virtual int idleMinutes() const = 0;
    virtual void setIdleMinutes(int minutes) = 0;
    /// Where backups go; empty: beside the vault.
    virtual QString backupFolder() const = 0;
    virtual void setBackupFolder(const QString& folder) = 0;
};

} // namespace omgekeerd::ui
