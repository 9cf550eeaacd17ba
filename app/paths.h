// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// Where the program keeps things of this user: data and settings, and nowhere else.
class Paths {
public:
    /// By the rules of the desktop (XDG on Linux).
    static Paths ofUser();
    Paths(QString dataFolder, QString settingsFolder);

    const QString& dataFolder() const { return m_data; }
    QString settingsFile() const;  ///< settings.json
    QString packsFolder() const;   ///< packs of the municipality
    QString lawLibrary() const;    ///< the imported law texts
    QString exerciseVault() const; ///< the vault that the program makes by itself
    QString defaultVault() const;  ///< what is offered as name for the first real vault

private:
    QString m_data;
    QString m_settings;
};

} // namespace omgekeerd
