// SPDX-License-Identifier: EUPL-1.2
// The acts on an open case that undo can take back, and undo itself.
#include "core/service/caseservice.h"
#include "core/service/timeline.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Where a case cannot be written: in the bin, or frozen while this is not about what follows the decision.
std::optional<FailureCode> refusalOf(const OpenCase& open, bool afterDecision) {
    if (open.isInBin())
        return FailureCode::InBin;
    if (open.isFrozen() && !afterDecision)
        return FailureCode::Frozen;
    return std::nullopt;
}

/// What only the program writes: which case this is, and that it is definitive.
bool isOurs(const QString& path) {
    for (const char16_t* member : {u"format", u"version", u"id", u"kind", u"definitive"})
        if (path == QStringView(member) || path.startsWith(QStringView(member).toString() + QLatin1Char('.')))
            return true;
    return false;
}

bool isWithin(const QString& path, const QString& above) {
    return path == above || path.startsWith(above + QLatin1Char('.')) || path.startsWith(above + QLatin1Char('['));
}

QString listOf(const QString& rowPath) {
    return rowPath.left(rowPath.lastIndexOf(QLatin1Char('[')));
}

int rowOf(const QString& rowPath) {
    const qsizetype bracket = rowPath.lastIndexOf(QLatin1Char('['));
    return rowPath.mid(bracket + 1, rowPath.size() - bracket - 2).toInt();
}

/// Where a field in a list stands after rows of that list changed places; nothing when its row is gone.
std::optional<QString> movedPath(const QString& path, const Change& change) {
    const QString list = listOf(change.path);
    const qsizetype end = path.indexOf(QLatin1Char(']'), list.size());
    int row = path.mid(list.size() + 1, end - list.size() - 1).toInt();
    const int changed = rowOf(change.path);
    switch (change.kind) {
    case Change::Kind::Set:
        return path;
    case Change::Kind::Insert:
        row += row >= changed ? 1 : 0;
        break;
    case Change::Kind::Remove:
        if (row == changed)
            return std::nullopt;
        row -= row > changed ? 1 : 0;
        break;
    case Change::Kind::Move:
        if (row == changed)
            row = change.to;
        else if (row > changed && row <= change.to)
            --row;
        else if (row < changed && row >= change.to)
            ++row;
        break;
    }
    return list + QLatin1Char('[') + QString::number(row) + path.mid(end);
}

std::optional<Step> pageOf(BlockKind kind) {
    switch (kind) {
    case BlockKind::Case:
        return std::nullopt;
    case BlockKind::Wish:
        return Step::Wish;
    case BlockKind::Value:
        return Step::Values;
    case BlockKind::Purpose:
        return Step::Purpose;
    case BlockKind::Option:
    case BlockKind::Ethics:
        return Step::Effects;
    case BlockKind::Article:
    case BlockKind::Proportionality:
        return Step::Article;
    case BlockKind::Decision:
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
    case BlockKind::Reading:
        return Step::Decision;
    }
    return std::nullopt;
}

const Draft* draftAt(const OpenCase& open, const QString& path) {
    const auto found = std::find_if(open.drafts.begin(), open.drafts.end(), [&path](const Draft& draft) {
        return draft.path == path;
    });
    return found == open.drafts.end() ? nullptr : &*found;
}

std::vector<Draft> draftsWithin(const OpenCase& open, const QString& path) {
    std::vector<Draft> within;
    std::copy_if(open.drafts.begin(), open.drafts.end(), std::back_inserter(within), [&path](const Draft& draft) {
        return isWithin(draft.path, path);
    });
    return within;
}

} // namespace

Result<OpenCase> CaseService::record(const OpenCase& open, const Change& change, const QString& why) {
    if (isOurs(change.path))
        return fail(FailureCode::Usage, change.path);
    if (const auto refusal = refusalOf(open, followsDecision(change.path)))
        return fail(*refusal);
    if (change.kind != Change::Kind::Set)
        return freeDraftsOf(open, change);
    std::vector<QString> settled;
    for (const Draft& draft : draftsWithin(open, change.path))
        settled.push_back(draft.path);
    return write(open, Act::Changed, change, why, std::move(settled));
}

// Rows change places: what is being typed in them is committed first. A text that cannot be committed (an emptied
// name) moves along with its row, or goes with it.
Result<OpenCase> CaseService::freeDraftsOf(const OpenCase& open, const Change& change) {
    OpenCase current = open;
    std::vector<QString> settled;
    std::vector<Draft> moved;
    for (Draft& draft : draftsWithin(open, listOf(change.path))) {
        Result<OpenCase> committed = commitDraft(current, draft.path);
        if (committed) {
            current = std::move(*committed);
            continue;
        }
        if (committed.error().code != FailureCode::InvalidCase)
            return committed;
        settled.push_back(draft.path);
        const std::optional<QString> path = movedPath(draft.path, change);
        if (path)
            moved.push_back({draft.dossier, *path, draft.text, draft.when});
    }
    Result<OpenCase> written = write(current, Act::Changed, change, {}, std::move(settled));
    for (auto draft = moved.begin(); written && draft != moved.end(); ++draft)
        written = saveDraft(*written, draft->path, draft->text);
    return written;
}

Result<OpenCase> CaseService::write(
    const OpenCase& open, Act act, const Change& change, const QString& why, std::vector<QString> settledDrafts
) {
    const CaseState now{open.committed, open.committedBasis, open.replaces};
    Result<CaseState> next = now.with(change);
    if (!next)
        return Unexpected(next.error());
    if (next->dossier.json() == open.committed.json())
        return dropDrafts(open, settledDrafts);
    Result<JournalEntry> entry = entryFor(open, act, change.path, stepOf(change.path), why);
    if (!entry)
        return Unexpected(entry.error());
    entry->change = change.toJson();
    return commit(open, std::move(*entry), std::move(*next), std::move(settledDrafts));
}

Result<OpenCase> CaseService::commitDraft(const OpenCase& open, const QString& path) {
    const Draft* draft = draftAt(open, path);
    if (draft == nullptr)
        return open;
    return record(open, Change::set(path, Json(draft->text)));
}

Result<OpenCase> CaseService::commitDrafts(const OpenCase& open) {
    Result<OpenCase> current = open;
    for (const Draft& draft : open.drafts) {
        Result<OpenCase> next = commitDraft(*current, draft.path);
        if (next)
            current = std::move(next);
        else if (next.error().code != FailureCode::InvalidCase)
            return next;
    }
    return current;
}

Result<OpenCase> CaseService::confirm(const OpenCase& open, const BlockRef& block) {
    if (const auto refusal = refusalOf(open, false))
        return fail(*refusal);
    CaseState next{open.committed, open.committedBasis, open.replaces};
    next.basis.confirm(next.dossier.file(), block);
    if (next.basis == open.committedBasis)
        return open;
    Result<JournalEntry> entry = entryFor(open, Act::Confirmed, block.code(), pageOf(block.kind), {});
    if (!entry)
        return Unexpected(entry.error());
    return commit(open, std::move(*entry), std::move(next), {});
}

Result<OpenCase> CaseService::goAhead(const OpenCase& open, Step step, const QString& reason) {
    if (const auto refusal = refusalOf(open, false))
        return fail(*refusal);
    if (!hasWords(reason))
        return fail(FailureCode::ReasonNeeded);
    const Result<Profile> profile = m_vault.profile();
    if (!profile)
        return Unexpected(profile.error());
    Json row = Json::object(
        {{QStringLiteral("step"), Json(codeOf(step))}, {QStringLiteral("reason"), Json(reason.trimmed())}}
    );
    const std::vector<Person>& people = open.committed.file().people;
    const auto self = std::find_if(people.begin(), people.end(), [&profile](const Person& person) {
        return hasWords(person.alias) && (person.alias.compare(profile->name, Qt::CaseInsensitive) == 0 ||
                                          person.alias.compare(profile->function, Qt::CaseInsensitive) == 0);
    });
    if (self != people.end())
        row.set(QStringLiteral("person"), Json(self->id.text()));
    row.set(QStringLiteral("on"), Json(m_clock.today().toString(Qt::ISODate)));
    const QString path = QStringLiteral("aheads[%1]").arg(open.committed.file().aheads.size());
    return write(open, Act::WentAhead, Change::insert(path, std::move(row)), reason.trimmed(), {});
}

Result<OpenCase> CaseService::undo(const OpenCase& open) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    const Result<OpenCase> settled = commitDrafts(open);
    if (!settled)
        return settled;
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    if (!entries)
        return Unexpected(entries.error());
    const Timeline timeline(*entries);
    const JournalEntry* last = timeline.lastDone();
    if (last == nullptr) {
        if (!timeline.start() || timeline.start()->act == Act::Created)
            return fail(FailureCode::NothingToUndo);
        return fail(FailureCode::UndoStopsHere, codeOf(timeline.start()->act));
    }
    Result<CaseState> before = timeline.stateBeforeLastDone();
    if (!before)
        return Unexpected(before.error());
    Result<JournalEntry> entry = entryFor(*settled, Act::Undone, last->subject, last->step, {});
    if (!entry)
        return Unexpected(entry.error());
    entry->change = Json::object({{QStringLiteral("seq"), Json(last->seq)}});
    Result<OpenCase> after = commit(*settled, std::move(*entry), std::move(*before), {});
    if (after) {
        after->canUndo = timeline.doneCount() > 1;
        after->canRedo = true;
    }
    return after;
}

Result<OpenCase> CaseService::redo(const OpenCase& open) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    if (!entries)
        return Unexpected(entries.error());
    const Timeline timeline(*entries);
    const JournalEntry* undone = timeline.lastUndone();
    if (undone == nullptr)
        return fail(FailureCode::NothingToRedo);
    Result<CaseState> next = CaseState{open.committed, open.committedBasis, open.replaces}.after(*undone);
    if (!next)
        return Unexpected(next.error());
    Result<JournalEntry> entry = entryFor(open, Act::Redone, undone->subject, undone->step, {});
    if (!entry)
        return Unexpected(entry.error());
    entry->change = Json::object({{QStringLiteral("seq"), Json(undone->seq)}});
    Result<OpenCase> after = commit(open, std::move(*entry), std::move(*next), {});
    if (after) {
        after->canUndo = true;
        after->canRedo = timeline.undoneCount() > 1;
    }
    return after;
}

} // namespace omgekeerd
