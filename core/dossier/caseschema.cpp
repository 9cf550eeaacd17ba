// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/caseschema.h"

#include "resources/resources.h"

#include <QFile>

namespace omgekeerd {

namespace {

JsonSchema carried() {
    registerResources();
    QFile file(QStringLiteral(":/omgekeerd/schema/case.schema.json"));
    const bool isThere = file.open(QIODevice::ReadOnly);
    assert(isThere);
    static_cast<void>(isThere);
    Result<JsonSchema> schema = JsonSchema::parse(file.readAll());
    assert(schema);
    return std::move(*schema);
}

} // namespace

const JsonSchema& caseSchema() {
    static const JsonSchema schema = carried();
    return schema;
}

} // namespace omgekeerd
