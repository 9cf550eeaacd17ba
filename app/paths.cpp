// SPDX-License-Identifier: EUPL-1.2
#include "app/paths.h"

#include <QStandardPaths>

namespace omgekeerd {

Paths Paths::ofUser() {
    const QString name = QStringLiteral("/omgekeerd");
    return {QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + name,
            QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + name};
}

Paths::Paths(QString dataFolder, QString settingsFolder)
    : m_data(std::move(dataFolder)), m_settings(std::move(settingsFolder)) {}

QString Paths::settingsFile() const {
    return m_settings + QStringLiteral("/settings.json");
}

QString Paths::packsFolder() const {
    return m_data + QStringLiteral("/inhoud");
}

QString Paths::lawLibrary() const {
    return m_data + QStringLiteral("/wetten.db");
}

QString Paths::exerciseVault() const {
    return m_data + QStringLiteral("/oefenkluis.omgekeerd");
}

QString Paths::defaultVault() const {
    return m_data + QStringLiteral("/dossiers.omgekeerd");
}

} // namespace omgekeerd
