// SPDX-License-Identifier: EUPL-1.2
// Making a case definitive, opening it again, and the bin.
#include "core/service/caseservice.h"

namespace omgekeerd {

namespace {

Json definitiveJson(const std::optional<ReplacedVersion>& replaces, QDate on) {
    const int version = replaces ? replaces->version + 1 : 1;
    Json json = Json::object(
        {{QStringLiteral("version"), Json(version)}, {QStringLiteral("on"), Json(on.toString(Qt::ISODate))}}
    );
    if (replaces) {
        json.set(QStringLiteral("replaces"), Json(replaces->version));
        if (hasWords(replaces->reason))
            json.set(QStringLiteral("reopenReason"), Json(replaces->reason));
    }
    return json;
}

QString versionsOf(const MethodContent& content) {
    QStringList versions;
    for (const PackInfo& pack : content.packs())
        versions += QString(pack.id + QLatin1Char(' ') + pack.version);
    return versions.join(QStringLiteral(", "));
}

QString fileName(DocumentKind kind, DocumentFormat format) {
    return codeOf(kind) + QLatin1Char('.') + codeOf(format);
}

} // namespace

Result<OpenCase> CaseService::makeDefinitive(const OpenCase& open) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    if (open.isFrozen())
        return fail(FailureCode::Frozen);
    const Result<OpenCase> settled = commitDrafts(open);
    if (!settled)
        return settled;
    for (const Draft& draft : settled->drafts) {
        const Result<Dossier> refused = settled->committed.with(Change::set(draft.path, Json(draft.text)));
        return refused ? fail(FailureCode::InvalidCase, draft.path) : Unexpected(refused.error());
    }
    if (!blockersForDefinitive(settled->committed.file(), settled->committedBasis).empty())
        return fail(FailureCode::Blocked);
    Result<Dossier> next = settled->committed;
    const QString today = m_clock.today().toString(Qt::ISODate);
    if (!settled->committed.file().decision->decidedOn)
        next = next->with(Change::set(QStringLiteral("decision.decidedOn"), Json(today)));
    if (next)
        next = next->with(
            Change::set(QStringLiteral("definitive"), definitiveJson(settled->replaces, m_clock.today()))
        );
    if (!next)
        return Unexpected(next.error());
    // Nothing is to be looked at again (else it was blocked), and the date that we fill in changes nobody's reasons.
    Basis basis = Basis::of(next->file());
    CaseState state{std::move(*next), std::move(basis), {}};
    Result<StoredVersion> version = freeze(*settled, state);
    if (!version)
        return Unexpected(version.error());
    Result<JournalEntry> entry = entryFor(*settled, Act::MadeDefinitive, {}, Step::Decision, {});
    if (!entry)
        return Unexpected(entry.error());
    entry->change = state.toJson();
    return commit(*settled, std::move(*entry), std::move(state), {}, std::move(*version));
}

Result<StoredVersion> CaseService::freeze(const OpenCase& open, const CaseState& state) {
    const Result<QString> head = m_vault.journalHead();
    if (!head)
        return Unexpected(head.error());
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    if (!entries)
        return Unexpected(entries.error());
    const std::vector<JournalDay> days = journalDays(*entries);
    StoredVersion version;
    version.dossier = open.id;
    version.version = state.dossier.file().definitive->version;
    version.when = m_clock.now();
    version.caseText = state.dossier.toText();
    version.contentVersions = versionsOf(m_content);
    version.programVersion = QStringLiteral(OMGEKEERD_VERSION);
    version.journalHead = *head;
    for (const DocumentKind kind : availableDocuments()) {
        for (const DocumentFormat format : availableFormats()) {
            Result<QByteArray> bytes =
                renderDocument(state.dossier, state.basis, m_content, kind, format, *head, days);
            if (!bytes)
                return Unexpected(bytes.error());
            version.files.push_back({fileName(kind, format), std::move(*bytes)});
        }
    }
    return version;
}

Result<OpenCase> CaseService::reopen(const OpenCase& open, const QString& why) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    if (!open.isFrozen())
        return fail(FailureCode::NotFrozen);
    if (!hasWords(why))
        return fail(FailureCode::ReasonNeeded);
    const int version = open.committed.file().definitive->version;
    Result<Dossier> next = open.committed.with(Change::set(QStringLiteral("definitive"), Json()));
    if (!next)
        return Unexpected(next.error());
    CaseState state{std::move(*next), open.committedBasis, ReplacedVersion{version, why.trimmed()}};
    Result<JournalEntry> entry = entryFor(open, Act::Reopened, {}, Step::Decision, why.trimmed());
    if (!entry)
        return Unexpected(entry.error());
    entry->change = state.toJson();
    return commit(open, std::move(*entry), std::move(state), {});
}

Result<void> CaseService::moveToBin(const CaseId& id) {
    const Result<OpenCase> moved = setBinned(id, Act::MovedToBin, m_clock.today());
    return moved ? Result<void>() : Unexpected(moved.error());
}

Result<void> CaseService::takeFromBin(const CaseId& id) {
    const Result<OpenCase> taken = setBinned(id, Act::TakenFromBin, std::nullopt);
    return taken ? Result<void>() : Unexpected(taken.error());
}

Result<OpenCase> CaseService::setBinned(const CaseId& id, Act act, std::optional<QDate> on) {
    Result<OpenCase> opened = open(id);
    if (!opened || opened->isInBin() == on.has_value())
        return opened;
    Result<JournalEntry> entry = entryFor(*opened, act, {}, {}, {});
    if (!entry)
        return Unexpected(entry.error());
    opened->summary.binnedOn = on;
    return commit(
        *opened, std::move(*entry), CaseState{opened->committed, opened->committedBasis, opened->replaces}, {}
    );
}

Result<QByteArray> CaseService::versionWithCase(const OpenCase& open, DocumentKind kind, DocumentFormat format) {
    const Result<StoredVersion> version = m_vault.version(open.id, open.committed.file().definitive->version);
    if (!version)
        return Unexpected(version.error());
    const Result<Dossier> dossier = Dossier::fromText(version->caseText);
    if (!dossier)
        return fail(FailureCode::VaultDamaged);
    Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    if (!entries)
        return Unexpected(entries.error());
    // Nothing was to be looked at again, else the version would not be there.
    return renderDocument(
        *dossier, Basis::of(dossier->file()), m_content, kind, format, version->journalHead,
        journalDays(untilDefinitive(*std::move(entries))), CaseInside::Yes
    );
}

Result<QByteArray> CaseService::document(
    const CaseId& id, DocumentKind kind, DocumentFormat format, CaseInside inside
) {
    const Result<OpenCase> opened = open(id);
    if (!opened)
        return Unexpected(opened.error());
    const Result<std::vector<int>> versions = m_vault.versions(id);
    if (!versions)
        return Unexpected(versions.error());
    // Where a field was erased, the stored bytes went with it, and the document is made anew.
    if (opened->isFrozen() && !versions->empty()) {
        if (inside == CaseInside::Yes)
            return versionWithCase(*opened, kind, format);
        const Result<StoredVersion> version = m_vault.version(id, opened->committed.file().definitive->version);
        if (!version)
            return Unexpected(version.error());
        for (const VersionFile& file : version->files)
            if (file.name == fileName(kind, format))
                return file.bytes;
    }
    const Result<QString> head = m_vault.journalHead();
    if (!head)
        return Unexpected(head.error());
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(id);
    if (!entries)
        return Unexpected(entries.error());
    return renderDocument(opened->shown, opened->basis, m_content, kind, format, *head, journalDays(*entries), inside);
}

} // namespace omgekeerd
