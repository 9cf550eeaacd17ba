// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/editing.h"

#include "core/base/jsonpath.h"
#include "core/dossier/caseschema.h"
#include "core/dossier/references.h"

#include <algorithm>

namespace omgekeerd {

namespace {

Unexpected nowhere(const JsonPath& path) {
    const QString text = QStringLiteral("$.") + toText(path);
    return Unexpected(Failure{
        FailureCode::InvalidCase, {}, {{text, QStringLiteral("bestaat niet")}}});
}

bool isEmpty(const Json& value) {
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           ((value.isObject() || value.isArray()) && value.size() == 0);
}

Json* below(Json& container, const std::variant<QString, std::size_t>& part) {
    if (const auto* key = std::get_if<QString>(&part))
        return container.find(*key);
    const std::size_t index = *std::get_if<std::size_t>(&part);
    return container.isArray() && index < container.size() ? &container.items()[index] : nullptr;
}

Json* find(Json& root, const JsonPath& path) {
    Json* at = &root;
    for (const auto& part : path)
        if (at = below(*at, part); !at)
            return nullptr;
    return at;
}

JsonPath above(const JsonPath& path) {
    return JsonPath(path.begin(), path.end() - 1);
}

/// Takes out a member or a row, and above it every object or list that it leaves empty; a row of a
/// list stays.
void takeOut(Json& root, JsonPath path) {
    while (!path.empty()) {
        Json* container = find(root, above(path));
        if (!container)
            return;
        if (const auto* key = std::get_if<QString>(&path.back()))
            container->remove(*key);
        else if (const auto* index = std::get_if<std::size_t>(&path.back());
                 *index < container->size())
            container->items().erase(
                container->items().begin() + static_cast<std::ptrdiff_t>(*index)
            );
        path.pop_back();
        const bool isRow = !path.empty() && std::holds_alternative<std::size_t>(path.back());
        if (container->size() > 0 || isRow)
            return;
    }
}

/// A text that must be there is kept, empty, when it is cleared: the row around it stays a row.
bool staysAsEmptyText(const JsonPath& path) {
    const Json& node = caseSchema().at(path);
    return caseSchema().isRequired(path) && node[u"type"].toString() == u"string" &&
           !node.contains(u"minLength") && !node.contains(u"pattern");
}

Result<void> put(Json& root, const JsonPath& path, const Json& value) {
    Json* at = &root;
    for (const auto& part : path) {
        Json* next = below(*at, part);
        if (!next) {
            const auto* key = std::get_if<QString>(&part);
            if (!key || !(at->isObject() || at->isNull()))
                return nowhere(path);
            at->members().emplace_back(*key, Json());
            next = at->find(*key);
        }
        at = next;
    }
    *at = value;
    return {};
}

Result<void> set(Json& root, const JsonPath& path, const Json& value) {
    if (!isEmpty(value))
        return put(root, path, value);
    if (staysAsEmptyText(path) && find(root, above(path)))
        return put(root, path, Json(QLatin1String("")));
    takeOut(root, path);
    return {};
}

/// The list in which a row stands and the index of the row; nothing when the path does not end with
/// an index.
std::optional<std::pair<JsonPath, std::size_t>> listAndRow(const JsonPath& path) {
    const auto* index = path.empty() ? nullptr : std::get_if<std::size_t>(&path.back());
    return index ? std::optional(std::pair(above(path), *index)) : std::nullopt;
}

Result<void> insert(Json& root, const JsonPath& path, const Json& row) {
    const auto place = listAndRow(path);
    if (!place)
        return nowhere(path);
    if (!find(root, place->first) && place->second == 0) {
        if (Result<void> made = put(root, place->first, Json::array()); !made)
            return made;
    }
    Json* list = find(root, place->first);
    if (!list || !list->isArray() || place->second > list->size())
        return nowhere(path);
    list->items().insert(list->items().begin() + static_cast<std::ptrdiff_t>(place->second), row);
    return {};
}

Result<void> move(Json& root, const JsonPath& path, int to) {
    const auto place = listAndRow(path);
    Json* list = place ? find(root, place->first) : nullptr;
    if (!list || !list->isArray() || place->second >= list->size() || to < 0 ||
        static_cast<std::size_t>(to) >= list->size())
        return nowhere(path);
    const auto begin = list->items().begin();
    const auto from = begin + static_cast<std::ptrdiff_t>(place->second);
    if (const auto target = begin + to; from < target)
        std::rotate(from, from + 1, target + 1);
    else
        std::rotate(target, from, from + 1);
    return {};
}

Result<void> apply(Json& root, const JsonPath& path, const Change& change) {
    switch (change.kind) {
    case Change::Kind::Set:
        return set(root, path, change.value);
    case Change::Kind::Insert:
        return insert(root, path, change.value);
    case Change::Kind::Remove:
        if (!find(root, path))
            return nowhere(path);
        takeOut(root, path);
        return {};
    case Change::Kind::Move:
        return move(root, path, change.to);
    }
    return {};
}

} // namespace

Result<Json> edited(const Json& before, const Change& change) {
    const std::optional<JsonPath> path = parseJsonPath(change.path);
    if (!path)
        return nowhere({});
    Json after = before;
    if (const Result<void> applied = apply(after, *path, change); !applied)
        return Unexpected(applied.error());
    bringReferencesAlong(before, after, change.kind == Change::Kind::Set ? *path : JsonPath());
    return caseSchema().inOrder(after);
}

} // namespace omgekeerd
