// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/windowsettings.h"

#include <QLoggingCategory>

#include <array>

namespace omgekeerd {

namespace {

const QString kGeometry = QStringLiteral("windowGeometry");
const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");
const QString kText = QStringLiteral("textPercent");
const QString kIdle = QStringLiteral("idleMinutes");
const QString kBackups = QStringLiteral("backupFolder");
constexpr int kLongestIdle = 60;

constexpr std::array kThemes = std::to_array<CodeRow<ui::ThemeName>>(
    {{ui::ThemeName::Light, "light"},
     {ui::ThemeName::Dark, "dark"},
     {ui::ThemeName::HighContrast, "highContrast"},
     {ui::ThemeName::System, "system"}}
);

} // namespace

// A look that is not remembered is a pity and no more: it is logged, not shown.
void WindowSettings::keep(const QString& key, const QString& value) {
    if (const auto kept = m_settings.setText(key, value); !kept)
        qWarning("settings: %s was not kept", qPrintable(key));
}

QByteArray WindowSettings::geometry() const {
    return QByteArray::fromBase64(m_settings.text(kGeometry).toLatin1());
}

void WindowSettings::setGeometry(const QByteArray& geometry) {
    keep(kGeometry, QString::fromLatin1(geometry.toBase64()));
}

ui::ThemeName WindowSettings::theme() const {
    const QString code = m_settings.text(kTheme);
    for (const auto& row : kThemes)
        if (code == QLatin1String(row.code.data(), static_cast<qsizetype>(row.code.size())))
            return row.value;
    return ui::ThemeName::Light;
}

void WindowSettings::setTheme(ui::ThemeName theme) {
    for (const auto& row : kThemes)
        if (row.value == theme)
            keep(
                kTheme,
                QString::fromLatin1(row.code.data(), static_cast<qsizetype>(row.code.size()))
            );
}

int WindowSettings::textPercent() const {
    const int percent = m_settings.text(kText).toInt();
    return percent >= 100 && percent <= 200 ? percent : 100;
}

void WindowSettings::setTextPercent(int percent) {
    keep(kText, QString::number(percent));
}

Language WindowSettings::language() const {
    return fromCode<Language>(m_settings.text(kLanguage)).value_or(Language::Dutch);
}

void WindowSettings::setLanguage(Language language) {
    keep(kLanguage, codeOf(language));
}

// A file that was changed by hand does not keep the vault open.
int WindowSettings::idleMinutes() const {
    const int minutes = m_settings.text(kIdle).toInt();
    return minutes >= 1 && minutes <= kLongestIdle ? minutes : kUsualIdleMinutes;
}

void WindowSettings::setIdleMinutes(int minutes) {
    keep(kIdle, QString::number(minutes));
}

QString WindowSettings::backupFolder() const {
    return m_settings.text(kBackups);
}

void WindowSettings::setBackupFolder(const QString& folder) {
    keep(kBackups, folder);
}

} // namespace omgekeerd
