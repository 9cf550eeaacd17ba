// SPDX-License-Identifier: EUPL-1.2
#include "core/service/caseservice.h"

#include "core/service/casesummary.h"
#include "core/service/retention.h"
#include "core/service/timeline.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr int kSearchLimit = 200;

/// The case as it is shown: what is committed, with every draft that fits above it.
void showDrafts(OpenCase& open) {
    CaseState shown{open.committed, open.committedBasis, open.replaces};
    for (const Draft& draft : open.drafts) {
        Result<CaseState> next = shown.with(Change::set(draft.path, Json(draft.text)));
        // A draft that does not fit (an emptied title) keeps its words in the vault; the case shows what is committed.
        if (next)
            shown = std::move(*next);
    }
    open.shown = std::move(shown.dossier);
    open.basis = std::move(shown.basis);
}

void takeState(OpenCase& open, CaseState state) {
    open.committed = std::move(state.dossier);
    open.committedBasis = std::move(state.basis);
    open.replaces = std::move(state.replaces);
}

} // namespace

CaseService::CaseService(
    Vault& vault, const MethodContent& content, const Clock& clock, IdSource& ids, Voice voice
)
    : m_vault(vault), m_content(content), m_clock(clock), m_ids(ids), m_voice(voice) {}

Result<std::vector<CaseSummary>> CaseService::list() {
    Result<std::vector<CaseSummary>> all = m_vault.summaries();
    if (all)
        std::stable_sort(all->begin(), all->end(), [](const CaseSummary& a, const CaseSummary& b) {
            return a.changed > b.changed;
        });
    return all;
}

Result<std::vector<SearchHit>> CaseService::search(const QString& words) {
    if (!hasWords(words))
        return std::vector<SearchHit>{};
    return m_vault.search(words, kSearchLimit);
}

Result<OpenCase> CaseService::create(const QString& title) {
    const CaseId id(m_ids.next().toString(QUuid::WithoutBraces));
    const CaseKind kind = m_vault.kind() == VaultKind::Exercise ? CaseKind::Exercise : CaseKind::Practice;
    Result<Dossier> dossier = Dossier::empty(title, kind).with(Change::set(QStringLiteral("id"), Json(id.text())));
    if (!dossier)
        return Unexpected(dossier.error());
    Basis basis = Basis::of(dossier->file());
    return start(id, Act::Created, CaseState{std::move(*dossier), std::move(basis), {}});
}

Result<QByteArray> CaseService::exportCase(const CaseId& id) {
    const Result<OpenCase> opened = open(id);
    if (!opened)
        return Unexpected(opened.error());
    return opened->shown.toText();
}

Result<OpenCase> CaseService::open(const CaseId& id) {
    Result<StoredCase> stored = m_vault.load(id);
    if (!stored)
        return Unexpected(stored.error());
    Result<CaseState> state = CaseState::fromJson(stored->state);
    if (!state)
        return Unexpected(state.error());
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(id);
    if (!entries)
        return Unexpected(entries.error());
    const Timeline timeline(*entries);
    OpenCase open;
    open.id = id;
    takeState(open, std::move(*state));
    open.drafts = std::move(stored->drafts);
    open.summary = std::move(stored->summary);
    open.journalSeq = stored->journalSeq;
    open.status = open.summary.status;
    open.canUndo = timeline.lastDone() != nullptr;
    open.canRedo = timeline.lastUndone() != nullptr;
    showDrafts(open);
    return open;
}

Result<OpenCase> CaseService::saveDraft(const OpenCase& open, const QString& path, const QString& text) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    if (open.isFrozen() && !followsDecision(path))
        return fail(FailureCode::Frozen);
    OpenCase next = open;
    const Result<Dossier> changed = open.committed.with(Change::set(path, Json(text)));
    if (changed && changed->json() == open.committed.json())
        return dropDrafts(open, {path});
    const Draft draft{open.id, path, text, m_clock.now()};
    const Result<void> saved = m_vault.saveDraft(draft);
    if (!saved)
        return Unexpected(saved.error());
    const auto old = std::find_if(next.drafts.begin(), next.drafts.end(), [&path](const Draft& other) {
        return other.path == path;
    });
    if (old == next.drafts.end())
        next.drafts.push_back(draft);
    else
        *old = draft;
    showDrafts(next);
    return next;
}

Result<OpenCase> CaseService::dropDrafts(const OpenCase& open, const std::vector<QString>& paths) {
    OpenCase next = open;
    for (const QString& path : paths) {
        const auto removed = std::erase_if(next.drafts, [&path](const Draft& draft) { return draft.path == path; });
        if (removed == 0)
            continue;
        const Result<void> dropped = m_vault.dropDraft(open.id, path);
        if (!dropped)
            return Unexpected(dropped.error());
    }
    showDrafts(next);
    return next;
}

Result<std::vector<JournalEntry>> CaseService::history(const CaseId& id) {
    if (!m_vault.contains(id))
        return fail(FailureCode::CaseUnknown, id.text());
    return m_vault.journal(id);
}

Result<QString> CaseService::ownName() const {
    const Result<Profile> profile = m_vault.profile();
    return profile ? Result<QString>(profile->name.simplified()) : Unexpected(profile.error());
}

Result<QString> CaseService::ownMandate() const {
    const Result<Profile> profile = m_vault.profile();
    return profile ? Result<QString>(profile->mandate.simplified()) : Unexpected(profile.error());
}

Result<QString> CaseService::writer() const {
    const Result<Profile> profile = m_vault.profile();
    if (!profile)
        return Unexpected(profile.error());
    QString who = profile->name.simplified();
    if (!who.isEmpty() && hasWords(profile->function))
        who += QStringLiteral(", ") + profile->function.simplified();
    if (who.isEmpty())
        who = m_vault.kind() == VaultKind::Exercise ? QStringLiteral("oefenaar") : QStringLiteral("zonder naam");
    if (m_voice == Voice::CommandLine)
        who += QStringLiteral(" (opdrachtregel)");
    return who;
}

Result<JournalEntry> CaseService::entryFor(
    const OpenCase& open, Act act, const QString& subject, std::optional<Step> step, const QString& why
) const {
    const Result<QString> who = writer();
    if (!who)
        return Unexpected(who.error());
    JournalEntry entry;
    entry.dossier = open.id;
    entry.who = *who;
    entry.when = m_clock.now();
    entry.step = step;
    entry.act = act;
    entry.subject = subject;
    entry.why = why;
    return entry;
}

Result<OpenCase> CaseService::start(const CaseId& id, Act act, CaseState state) {
    OpenCase open;
    open.id = id;
    Result<JournalEntry> entry = entryFor(open, act, {}, {}, {});
    if (!entry)
        return Unexpected(entry.error());
    entry->change = state.toJson();
    return commit(open, std::move(*entry), std::move(state), {});
}

Result<OpenCase> CaseService::commit(
    const OpenCase& open, JournalEntry entry, CaseState next, std::vector<QString> settledDrafts,
    std::optional<StoredVersion> version, std::vector<StoredVersion> received
) {
    OpenCase after = open;
    Commit commit;
    commit.dossier = open.id;
    commit.summary = summaryAfter(open.summary, next.dossier.file(), entry);
    if (!commit.summary.retainChosen)
        commit.summary.retainUntil = retainUntil(next.dossier.file(), m_content);
    commit.state = next.toJson();
    commit.searchText = searchTextOf(next.dossier.json());
    commit.version = std::move(version);
    commit.received = std::move(received);
    commit.entry = std::move(entry);
    std::erase_if(after.drafts, [&settledDrafts](const Draft& draft) {
        return std::find(settledDrafts.begin(), settledDrafts.end(), draft.path) != settledDrafts.end();
    });
    commit.settledDrafts = std::move(settledDrafts);
    const Result<qint64> seq = m_vault.commit(commit);
    if (!seq)
        return Unexpected(seq.error());
    takeState(after, std::move(next));
    after.cameAsVersion.reset();
    after.summary = std::move(commit.summary);
    after.status = after.summary.status;
    after.journalSeq = *seq;
    const UndoReach reach = undoReachOf(commit.entry.act);
    if (reach != UndoReach::Ignores) {
        after.canUndo = reach == UndoReach::Passes;
        after.canRedo = false;
    }
    showDrafts(after);
    return after;
}

} // namespace omgekeerd
