// SPDX-License-Identifier: EUPL-1.2
#include "core/base/json.h"

namespace omgekeerd {

namespace {
const Json kNull;
const Json::Array kNoItems;
const Json::Object kNoMembers;
} // namespace

bool Json::toBool(bool fallback) const {
    const bool* held = std::get_if<bool>(&m_value);
    return held ? *held : fallback;
}

qint64 Json::toInteger(qint64 fallback) const {
    const qint64* held = std::get_if<qint64>(&m_value);
    return held ? *held : fallback;
}

double Json::toDouble(double fallback) const {
    if (const qint64* whole = std::get_if<qint64>(&m_value))
        return static_cast<double>(*whole);
    const double* held = std::get_if<double>(&m_value);
    return held ? *held : fallback;
}

QString Json::toString(const QString& fallback) const {
    const QString* held = std::get_if<QString>(&m_value);
    return held ? *held : fallback;
}

const Json::Array& Json::items() const {
    const Array* held = std::get_if<Array>(&m_value);
    return held ? *held : kNoItems;
}

const Json::Object& Json::members() const {
    const Object* held = std::get_if<Object>(&m_value);
    return held ? *held : kNoMembers;
}

Json::Array& Json::items() {
    if (isNull())
        m_value = Array{};
    assert(isArray());
    return *std::get_if<Array>(&m_value);
}

Json::Object& Json::members() {
    if (isNull())
        m_value = Object{};
    assert(isObject());
    return *std::get_if<Object>(&m_value);
}

const Json* Json::find(QStringView key) const {
    for (const Member& member : members())
        if (member.first == key)
            return &member.second;
    return nullptr;
}

Json* Json::find(QStringView key) {
    return const_cast<Json*>(std::as_const(*this).find(key));
}

const Json& Json::operator[](QStringView key) const {
    const Json* found = find(key);
    return found ? *found : kNull;
}

const Json& Json::at(std::size_t index) const {
    const Array& all = items();
    return index < all.size() ? all[index] : kNull;
}

void Json::set(const QString& key, Json value) {
    if (Json* found = find(key))
        *found = std::move(value);
    else
        members().emplace_back(key, std::move(value));
}

bool Json::remove(QStringView key) {
    if (!isObject())
        return false;
    return std::erase_if(members(), [key](const Member& member) { return member.first == key; }) >
           0;
}

std::size_t Json::size() const {
    return isArray() ? items().size() : members().size();
}

bool operator==(const Json& a, const Json& b) {
    if (!a.isObject() || !b.isObject())
        return a.m_value == b.m_value;
    if (a.size() != b.size())
        return false;
    for (const Json::Member& member : a.members()) {
        const Json* other = b.find(member.first);
        if (!other || !(*other == member.second))
            return false;
    }
    return true;
}

} // namespace omgekeerd
