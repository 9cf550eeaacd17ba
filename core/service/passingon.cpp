// SPDX-License-Identifier: EUPL-1.2
// Handing a whole case over to a colleague, and taking one over.
#include "core/service/casecheck.h"
#include "core/service/caseservice.h"

namespace omgekeerd {

Result<Correspondent> CaseService::self() const {
    const Result<Profile> profile = m_vault.profile();
    if (!profile)
        return Unexpected(profile.error());
    const Result<QString> who = writer();
    if (!who)
        return Unexpected(who.error());
    // Who has no name yet is called as in the journal.
    const QString name = profile->name.simplified();
    return Correspondent{(name.isEmpty() ? *who : name).left(300), profile->function.simplified().left(300)};
}

Result<Handover> CaseService::handoverFor(const OpenCase& open, const QString& to, const QString& why) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    if (!hasWords(to))
        return fail(FailureCode::ReasonNeeded);
    const Result<OpenCase> settled = commitDrafts(open);
    const Result<Correspondent> from = self();
    if (!settled || !from)
        return Unexpected(settled ? from.error() : settled.error());
    const Result<QString> head = m_vault.journalHead();
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    const Result<std::vector<int>> numbers = m_vault.versions(open.id);
    if (!head || !entries || !numbers)
        return Unexpected(!head ? head.error() : !entries ? entries.error() : numbers.error());
    Handover handover;
    handover.id = m_ids.next().toString(QUuid::WithoutBraces);
    handover.from = *from;
    handover.sentAt = m_clock.now();
    handover.to = to.simplified().left(300);
    handover.why = why.trimmed();
    handover.state = CaseState{settled->committed, settled->committedBasis, settled->replaces};
    if (settled->summary.retainChosen)
        handover.keepUntil = settled->summary.retainUntil;
    handover.journalHead = *head;
    for (const JournalEntry& entry : *entries)
        handover.journal.push_back(ToldEntry::of(entry));
    for (const int number : *numbers) {
        Result<StoredVersion> version = m_vault.version(open.id, number);
        if (!version)
            return Unexpected(version.error());
        handover.versions.push_back(std::move(*version));
    }
    return handover;
}

Result<OpenCase> CaseService::noteHandedOver(const Handover& handover) {
    const Result<OpenCase> opened = open(handover.caseId());
    if (!opened)
        return opened;
    Result<JournalEntry> entry = entryFor(*opened, Act::HandedOver, handover.to, {}, handover.why);
    if (!entry)
        return Unexpected(entry.error());
    entry->change = Json::object({{QStringLiteral("parcel"), Json(handover.id)}});
    return commit(
        *opened, std::move(*entry), CaseState{opened->committed, opened->committedBasis, opened->replaces}, {}
    );
}

Result<OpenCase> CaseService::receive(const Handover& handover) {
    const CaseId id = handover.caseId();
    const CaseFile& file = handover.state.dossier.file();
    const CaseKind kind = m_vault.kind() == VaultKind::Exercise ? CaseKind::Exercise : CaseKind::Practice;
    if (file.kind != kind)
        return fail(FailureCode::CaseKindMismatch, codeOf(file.kind));
    if (m_vault.contains(id))
        return fail(FailureCode::CaseExists, id.text());
    // A case may name values of a pack that only the sender has.
    std::vector<Fault> faults = faultsAgainst(m_content, handover.state.dossier.json());
    if (!faults.empty())
        return Unexpected({FailureCode::InvalidCase, {}, std::move(faults)});
    OpenCase fresh;
    fresh.id = id;
    fresh.summary.retainChosen = handover.keepUntil.has_value();
    fresh.summary.retainUntil = handover.keepUntil;
    Result<JournalEntry> entry = entryFor(fresh, Act::Received, handover.from.inWords(), {}, handover.why);
    if (!entry)
        return Unexpected(entry.error());
    entry->change = handover.state.toJson();
    tellIn(*entry, {handover.from, handover.id, {}, handover.journal});
    const Result<OpenCase> taken = commit(fresh, std::move(*entry), handover.state, {}, {}, handover.versions);
    return taken ? open(id) : taken;
}

} // namespace omgekeerd
