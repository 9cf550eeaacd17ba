// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/dossier.h"

#include "core/dossier/casefaults.h"
#include "core/dossier/caseschema.h"
#include "core/dossier/decoding.h"
#include "core/dossier/editing.h"

namespace omgekeerd {

Dossier Dossier::empty(const QString& title, CaseKind kind) {
    Dossier dossier;
    dossier.m_json = Json::object(
        {{QStringLiteral("format"), QStringLiteral("omgekeerd-case")},
         {QStringLiteral("version"), 1},
         {QStringLiteral("title"), title},
         {QStringLiteral("kind"), codeOf(kind)}}
    );
    dossier.m_file = caseFileFrom(dossier.m_json);
    return dossier;
}

Result<Dossier> Dossier::fromJson(Json json) {
    if (std::vector<Fault> faults = faultsIn(json); !faults.empty())
        return Unexpected(Failure{FailureCode::InvalidCase, {}, std::move(faults)});
    Dossier dossier;
    dossier.m_json = caseSchema().inOrder(json);
    dossier.m_file = caseFileFrom(dossier.m_json);
    return dossier;
}

Result<Dossier> Dossier::fromText(const QByteArray& utf8) {
    Result<Json> json = Json::parse(utf8);
    if (!json && json.error().code == FailureCode::InvalidJson)
        return Unexpected(Failure{FailureCode::InvalidCase, {}, json.error().faults});
    if (!json)
        return Unexpected(json.error());
    return fromJson(std::move(*json));
}

Result<Dossier> Dossier::with(const Change& change) const {
    Result<Json> json = edited(m_json, change);
    if (!json)
        return Unexpected(json.error());
    return fromJson(std::move(*json));
}

Result<Dossier> Dossier::withAgain(const Change& change) const {
    Result<Json> json = edited(m_json, change);
    if (!json)
        return Unexpected(json.error());
    Dossier dossier;
    dossier.m_json = std::move(*json);
    dossier.m_file = caseFileFrom(dossier.m_json);
    return dossier;
}

} // namespace omgekeerd
