// SPDX-License-Identifier: EUPL-1.2
#include "core/base/jsonpath.h"
#include "core/dossier/dossier.h"

#include <limits>

namespace omgekeerd {

namespace {

bool carriesValue(Change::Kind kind) {
    return kind == Change::Kind::Set || kind == Change::Kind::Insert;
}

} // namespace

Json Change::toJson() const {
    Json json =
        Json::object({{QStringLiteral("kind"), codeOf(kind)}, {QStringLiteral("path"), path}});
    if (carriesValue(kind))
        json.set(QStringLiteral("value"), value);
    if (kind == Kind::Move)
        json.set(QStringLiteral("to"), to);
    return json;
}

Result<Change> Change::fromJson(const Json& json) {
    const auto kind = fromCode<Kind>(json[u"kind"].toString());
    const QString path = json[u"path"].toString();
    const qint64 to = json[u"to"].toInteger();
    if (!kind || !parseJsonPath(path) || to < 0 || to > std::numeric_limits<int>::max())
        return fail(FailureCode::InvalidCase, QStringLiteral("change"));
    Change change;
    change.kind = *kind;
    change.path = path;
    if (carriesValue(*kind))
        change.value = json[u"value"];
    change.to = static_cast<int>(to);
    return change;
}

} // namespace omgekeerd
