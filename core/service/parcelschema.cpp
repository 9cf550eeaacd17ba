// SPDX-License-Identifier: EUPL-1.2
#include "core/service/parcelschema.h"

#include "core/base/files.h"
#include "core/base/jsonfaults.h"

namespace omgekeerd {

namespace {

JsonFaults carried(ParcelKind kind) {
    const Result<QByteArray> text =
        readFile(QStringLiteral(":/omgekeerd/schema/parcel-%1.schema.json").arg(codeOf(kind)), 1024 * 1024);
    assert(text);
    const Result<JsonSchema> schema = JsonSchema::parse(*text);
    assert(schema);
    Result<JsonFaults> faults = JsonFaults::of(*schema);
    assert(faults);
    return *std::move(faults);
}

} // namespace

std::vector<Fault> parcelFaults(ParcelKind kind, const Json& body) {
    static const JsonFaults reading = carried(ParcelKind::Reading);
    static const JsonFaults handover = carried(ParcelKind::Handover);
    switch (kind) {
    case ParcelKind::Reading:
        return reading.in(body);
    case ParcelKind::Handover:
        return handover.in(body);
    }
    return {};
}

} // namespace omgekeerd
