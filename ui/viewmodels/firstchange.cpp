// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/firstchange.h"

#include <algorithm>
#include <optional>

namespace omgekeerd::ui {

namespace {

std::optional<QString> changeAt(const QString& path, const Json& before, const Json& after);

std::optional<QString> changeInMembers(const QString& path, const Json& before, const Json& after) {
    const auto below = [&path](const QString& name) { return path.isEmpty() ? name : QString(path + u'.' + name); };
    for (const auto& [name, member] : after.members())
        if (const auto found = changeAt(below(name), before[name], member))
            return found;
    for (const auto& [name, member] : before.members())
        if (const auto found = changeAt(below(name), member, after[name]))
            return found;
    return std::nullopt;
}

std::optional<QString> changeInRows(const QString& path, const Json& before, const Json& after) {
    for (std::size_t i = 0; i < std::max(before.size(), after.size()); ++i) {
        const QString row = path + QStringLiteral("[%1]").arg(i);
        if (i >= before.size() || i >= after.size())
            return row;
        if (const auto found = changeAt(row, before.at(i), after.at(i)))
            return before.size() == after.size() ? *found : row;
    }
    return std::nullopt;
}

std::optional<QString> changeAt(const QString& path, const Json& before, const Json& after) {
    if (before == after)
        return std::nullopt;
    if (before.isObject() && after.isObject())
        return changeInMembers(path, before, after);
    if (before.isArray() && after.isArray())
        return changeInRows(path, before, after);
    return path;
}

} // namespace

QString firstChange(const Json& before, const Json& after) {
    return changeAt({}, before, after).value_or(QString());
}

} // namespace omgekeerd::ui
