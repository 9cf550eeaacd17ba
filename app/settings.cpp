// SPDX-License-Identifier: EUPL-1.2
#include "app/settings.h"

#include "core/base/files.h"

#include <QDir>
#include <QFileInfo>

namespace omgekeerd {

namespace {

constexpr qint64 kLimit = 1024 * 1024;

} // namespace

Settings::Settings(QString file) : m_file(std::move(file)), m_json(Json::object()) {
    const Result<QByteArray> bytes = readFile(m_file, kLimit);
    if (!bytes)
        return;
    const Result<Json> json = Json::parse(*bytes);
    if (json && json->isObject())
        m_json = *json;
}

QString Settings::text(const QString& key) const {
    return m_json[key].toString();
}

Result<void> Settings::setText(const QString& key, const QString& value) {
    if (text(key) == value)
        return {};
    m_json.set(key, Json(value));
    if (!QDir().mkpath(QFileInfo(m_file).path()))
        return fail(FailureCode::CannotWrite, m_file);
    return writeFile(m_file, m_json.dump());
}

} // namespace omgekeerd
