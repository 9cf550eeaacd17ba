// SPDX-License-Identifier: EUPL-1.2
#include "core/method/packschema.h"

#include "core/base/files.h"
#include "core/base/jsonfaults.h"

#include <QStringList>

namespace omgekeerd {

namespace {

constexpr QLatin1String kFormat("omgekeerd-");

Unexpected refused(std::vector<Fault> faults) {
    return Unexpected(Failure{FailureCode::InvalidContent, {}, std::move(faults)});
}

QString allowedFormats(bool isLocal) {
    QStringList allowed;
    for (const PackKind kind : allOf<PackKind>())
        if ((kind == PackKind::Local) == isLocal)
            allowed += kFormat + codeOf(kind);
    return allowed.join(QStringLiteral(", "));
}

/// The schema of a kind of pack, inside the program.
Result<JsonFaults> schemaOf(PackKind kind) {
    const QString path = QStringLiteral(":/omgekeerd/schema/content-%1.schema.json").arg(codeOf(kind));
    const Result<QByteArray> text = readFile(path, 1024 * 1024);
    if (!text)
        return Unexpected(text.error());
    const Result<JsonSchema> schema = JsonSchema::parse(*text);
    if (!schema)
        return Unexpected(schema.error());
    return JsonFaults::of(*schema);
}

} // namespace

std::optional<PackKind> packKindOf(const Json& pack) {
    const QString format = pack[u"format"].toString();
    return format.startsWith(kFormat) ? fromCode<PackKind>(QStringView(format).mid(kFormat.size())) : std::nullopt;
}

Result<Json> packFrom(const QByteArray& text, bool isLocal) {
    Result<Json> pack = Json::parse(text);
    if (!pack)
        return refused(pack.error().faults);
    const std::optional<PackKind> kind = packKindOf(*pack);
    if (!kind || (*kind == PackKind::Local) != isLocal)
        return refused(
            {{QStringLiteral("$.format"), QStringLiteral("„%1” is niet toegestaan; wel: %2")
                                              .arg((*pack)[u"format"].toString(), allowedFormats(isLocal))}}
        );
    const Result<JsonFaults> schema = schemaOf(*kind);
    if (!schema)
        return refused({{QStringLiteral("$"), QStringLiteral("het schema van dit pakket ontbreekt in het programma")}});
    std::vector<Fault> faults = schema->in(*pack);
    if (!faults.empty())
        return refused(std::move(faults));
    return pack;
}

} // namespace omgekeerd
