// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonschema.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd {

namespace {

const Json kSaysNothing;
constexpr int kLongestChain =
    16; // of `$ref` to `$ref`: a schema that turns in a circle must not hang us

} // namespace

Result<JsonSchema> JsonSchema::parse(const QByteArray& utf8) {
    Result<Json> read = Json::parse(utf8);
    if (!read)
        return Unexpected(Failure{FailureCode::InvalidContent, {}, read.error().faults});
    if (!read->isObject())
        return fail(FailureCode::InvalidContent);
    JsonSchema schema;
    schema.m_root = std::move(*read);
    return schema;
}

const Json& JsonSchema::followed(const Json& node) const {
    const Json* at = &node;
    for (int steps = 0; steps < kLongestChain && at->contains(u"$ref"); ++steps) {
        const QString target = (*at)[u"$ref"].toString();
        at = &m_root;
        for (const QString& part : target.split(u'/').mid(1))
            at = &(*at)[part];
    }
    return *at;
}

const Json& JsonSchema::member(const Json& node, QStringView key) const {
    if (const Json* known = node[u"properties"].find(key))
        return followed(*known);
    const Json& others = node[u"additionalProperties"];
    return others.isObject() ? followed(others) : kSaysNothing;
}

const Json& JsonSchema::item(const Json& node) const {
    const Json& items = node[u"items"];
    return items.isObject() ? followed(items) : kSaysNothing;
}

const Json& JsonSchema::at(const JsonPath& path) const {
    const Json* node = &m_root;
    for (const auto& part : path) {
        const auto* key = std::get_if<QString>(&part);
        node = key ? &member(*node, *key) : &item(*node);
    }
    return *node;
}

bool JsonSchema::isRequired(const JsonPath& path) const {
    if (path.empty())
        return false;
    const auto* key = std::get_if<QString>(&path.back());
    if (!key)
        return false;
    const Json::Array& required = at(JsonPath(path.begin(), path.end() - 1))[u"required"].items();
    return std::any_of(required.begin(), required.end(), [key](const Json& name) {
        return name.toString() == *key;
    });
}

Json JsonSchema::inOrder(const Json& value, const Json& node) const {
    if (value.isArray()) {
        Json::Array items;
        items.reserve(value.size());
        for (const Json& each : value.items())
            items.push_back(inOrder(each, item(node)));
        return Json(std::move(items));
    }
    if (!value.isObject())
        return value;
    Json::Object members;
    members.reserve(value.size());
    const Json& known = node[u"properties"];
    for (const auto& [key, below] : known.members())
        if (const Json* held = value.find(key))
            members.emplace_back(key, inOrder(*held, followed(below)));
    for (const auto& [key, held] : value.members())
        if (!known.contains(key))
            members.emplace_back(key, inOrder(held, member(node, key)));
    return Json(std::move(members));
}

} // namespace omgekeerd
