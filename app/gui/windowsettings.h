// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "app/settings.h"
#include "ui/windowmemory.h"

namespace omgekeerd {

/// What the window remembers, kept in the settings of this user.
class WindowSettings final : public ui::WindowMemory {
public:
    explicit WindowSettings(Settings& settings) : m_settings(settings) {}

    QByteArray geometry() const override;
    void setGeometry(const QByteArray& geometry) override;
    ui::ThemeName theme() const override;
    void setTheme(ui::ThemeName theme) override;
    int textPercent() const override;
    void setTextPercent(int percent) override;
    Language language() const; ///< of the window
    void setLanguage(Language language);
    int idleMinutes() const override;
    void setIdleMinutes(int minutes) override;
    QString backupFolder() const override;
    void setBackupFolder(const QString& folder) override;

private:
    void keep(const QString& key, const QString& value);

    Settings& m_settings;
};

} // namespace omgekeerd
