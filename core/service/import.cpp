// SPDX-License-Identifier: EUPL-1.2
#include "core/service/casecheck.h"
#include "core/service/caseservice.h"

namespace omgekeerd {

namespace {

CaseKind kindFor(VaultKind kind) {
    return kind == VaultKind::Exercise ? CaseKind::Exercise : CaseKind::Practice;
}

} // namespace

Result<CaseService::Incoming> CaseService::incoming(const QByteArray& text, bool asCopy) {
    std::vector<Fault> faults = faultsInCase(text, m_content);
    if (!faults.empty())
        return Unexpected({FailureCode::InvalidCase, {}, std::move(faults)});
    Result<Dossier> dossier = Dossier::fromText(text);
    if (!dossier)
        return Unexpected(dossier.error());
    if (dossier->file().kind != kindFor(m_vault.kind()))
        return fail(FailureCode::CaseKindMismatch, codeOf(dossier->file().kind));
    std::optional<CaseId> id = dossier->file().id;
    if (id && !asCopy && m_vault.contains(*id))
        return fail(FailureCode::CaseExists, id->text());
    if (!id || asCopy) {
        id = CaseId(m_ids.next().toString(QUuid::WithoutBraces));
        dossier = dossier->with(Change::set(QStringLiteral("id"), Json(id->text())));
    }
    std::optional<ReplacedVersion> replaces;
    if (dossier && dossier->file().definitive) {
        replaces = ReplacedVersion{dossier->file().definitive->version, {}};
        dossier = dossier->with(Change::set(QStringLiteral("definitive"), Json()));
    }
    if (!dossier)
        return Unexpected(dossier.error());
    Basis basis = Basis::of(dossier->file());
    std::optional<int> version;
    if (replaces)
        version = replaces->version;
    return Incoming{*id, CaseState{std::move(*dossier), std::move(basis), std::move(replaces)}, version};
}

Result<void> CaseService::canImport(const QByteArray& text, bool asCopy) {
    const Result<Incoming> read = incoming(text, asCopy);
    return read ? Result<void>() : Unexpected(read.error());
}

Result<OpenCase> CaseService::importCase(const QByteArray& text, bool asCopy) {
    Result<Incoming> read = incoming(text, asCopy);
    if (!read)
        return Unexpected(read.error());
    Result<OpenCase> open = start(read->id, Act::Imported, std::move(read->state));
    if (open)
        open->cameAsVersion = read->cameAsVersion;
    return open;
}

} // namespace omgekeerd
