// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"

namespace omgekeerd {

/// What the program remembers of this user outside any vault, in one small file: the vault last used, the look of the
/// window. Nothing personal.
class Settings {
public:
    /// A file that is absent or not ours reads as empty settings.
    explicit Settings(QString file);

    QString lastVault() const { return text(QStringLiteral("lastVault")); }
    Result<void> setLastVault(const QString& path) { return setText(QStringLiteral("lastVault"), path); }
    QString text(const QString& key) const;
    Result<void> setText(const QString& key, const QString& value);

private:
    QString m_file;
    Json m_json;
};

} // namespace omgekeerd
