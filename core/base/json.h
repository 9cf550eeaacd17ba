// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <initializer_list>
#include <utility>
#include <variant>
#include <vector>

namespace omgekeerd {

/// A JSON value as we keep it: objects remember the order of their keys, numbers are integers or
/// doubles.
class Json {
public:
    using Array = std::vector<Json>;
    using Member = std::pair<QString, Json>;
    using Object = std::vector<Member>;

    Json() = default; ///< null
    Json(std::nullptr_t) {}
    Json(bool value) : m_value(value) {}
    Json(int value) : m_value(static_cast<qint64>(value)) {}
    Json(qint64 value) : m_value(value) {}
    Json(double value) : m_value(value) {}
    Json(QString value) : m_value(std::move(value)) {}
    Json(const char*) = delete;
    Json(Array value) : m_value(std::move(value)) {}
    Json(Object value) : m_value(std::move(value)) {}
    static Json array() { return Json(Array{}); }
    static Json object() { return Json(Object{}); }
    static Json object(std::initializer_list<Member> members) { return Json(Object(members)); }

    bool isNull() const { return std::holds_alternative<std::monostate>(m_value); }
    bool isBool() const { return std::holds_alternative<bool>(m_value); }
    bool isInteger() const { return std::holds_alternative<qint64>(m_value); }
    bool isDouble() const { return std::holds_alternative<double>(m_value); }
    bool isString() const { return std::holds_alternative<QString>(m_value); }
    bool isArray() const { return std::holds_alternative<Array>(m_value); }
    bool isObject() const { return std::holds_alternative<Object>(m_value); }

    /// The held value, or a harmless default when it is of another kind.
    bool toBool(bool fallback = false) const;
    qint64 toInteger(qint64 fallback = 0) const;
    double toDouble(double fallback = 0) const;
    QString toString(const QString& fallback = {}) const;
    const Array& items() const;    ///< empty when this is no array
    const Object& members() const; ///< empty when this is no object
    Array& items();                ///< turns null into an empty array; asserts it is an array
    Object& members();             ///< turns null into an empty object; asserts it is an object

    bool contains(QStringView key) const { return find(key) != nullptr; }
    const Json* find(QStringView key) const;
    Json* find(QStringView key);
    /// The member, or null where there is none.
    const Json& operator[](QStringView key) const;
    /// The item, or null where there is none.
    const Json& at(std::size_t index) const;
    /// Sets a member, keeping its place when it was there.
    void set(const QString& key, Json value);
    bool remove(QStringView key);
    std::size_t size() const;

    /// Equal as values: order of members does not count, order of items does.
    friend bool operator==(const Json& a, const Json& b);

    /// Reads UTF-8 text. Faults with their path: not well-formed (with line and column), a repeated
    /// key, a lone surrogate, U+0000, invalid UTF-8, a BOM, more than 64 levels, a million values
    /// or 16 MiB. Never throws.
    static Result<Json> parse(const QByteArray& utf8);
    /// UTF-8 without BOM: indented by two spaces with a line end after it, or compact on one line.
    QByteArray dump() const;
    QByteArray dumpCompact() const;

private:
    std::variant<std::monostate, bool, qint64, double, QString, Array, Object> m_value;
};

} // namespace omgekeerd
