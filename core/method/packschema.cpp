// SPDX-License-Identifier: EUPL-1.2
#include "core/method/packschema.h"

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
    return pack;
}

} // namespace omgekeerd
