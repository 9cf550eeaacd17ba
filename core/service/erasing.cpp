// SPDX-License-Identifier: EUPL-1.2
// Erasing a case or a field for good, the bin, how long a case is kept, and handing it over.
#include "core/service/erasing.h"

#include "core/base/jsonpath.h"
#include "core/service/caseservice.h"
#include "core/service/retention.h"

#include <algorithm>

namespace omgekeerd {

namespace {

using Part = JsonPath::value_type;

bool isEmpty(const Json& json) {
    return json.isNull() || (json.isString() && json.toString().isEmpty()) || (json.isArray() && json.items().empty()) ||
           (json.isObject() && json.members().empty());
}

/// Whether something stands in a value at the rest of a path, in whichever row.
bool holdsAt(const Json& json, const JsonPath& path, std::size_t from) {
    if (from == path.size())
        return !isEmpty(json);
    if (const auto* name = std::get_if<QString>(&path[from])) {
        const Json* member = json.find(*name);
        return member != nullptr && holdsAt(*member, path, from + 1);
    }
    return std::any_of(json.items().begin(), json.items().end(), [&](const Json& item) {
        return holdsAt(item, path, from + 1);
    });
}

/// Names must agree; rows need not.
bool agrees(const Part& a, const Part& b) {
    const auto* name = std::get_if<QString>(&a);
    const auto* other = std::get_if<QString>(&b);
    return (name == nullptr) == (other == nullptr) && (name == nullptr || *name == *other);
}

bool holds(const Json& change, const JsonPath& field) {
    // What another vault told came along inside an entry of ours.
    for (const Json& told : change[u"told"][u"entries"].items())
        if (holds(told[u"change"], field))
            return true;
    if (const Json* state = change.find(u"case"))
        return holdsAt(*state, field, 0);
    const auto written = parseJsonPath(change[u"path"].toString());
    const Json* value = change.find(u"value");
    if (!written || value == nullptr || isEmpty(*value))
        return false;
    const std::size_t shared = std::min(written->size(), field.size());
    if (!std::equal(field.begin(), field.begin() + static_cast<std::ptrdiff_t>(shared), written->begin(), agrees))
        return false;
    return written->size() >= field.size() || holdsAt(*value, field, shared);
}

/// When the last erasure was: backups made before it may still hold what is gone.
const QString kErasedSetting = QStringLiteral("erased.last");

} // namespace

std::vector<qint64> entriesThatHold(const std::vector<JournalEntry>& entries, const QString& path) {
    std::vector<qint64> seqs;
    const auto field = parseJsonPath(path);
    if (!field)
        return seqs;
    for (const JournalEntry& entry : entries)
        if (!entry.erased && holds(entry.change, *field))
            seqs.push_back(entry.seq);
    return seqs;
}

Result<void> CaseService::noteErased() {
    return m_vault.setSetting(kErasedSetting, m_clock.now().toUTC().toString(Qt::ISODateWithMs));
}

Result<QDateTime> CaseService::lastErased() {
    const Result<QString> text = m_vault.setting(kErasedSetting);
    if (!text)
        return Unexpected(text.error());
    return QDateTime::fromString(*text, Qt::ISODateWithMs);
}

// AVG art. 17: wie er niet meer in hoort te staan, wordt gewist; dat er is gewist, door wie en waarom, blijft staan.
Result<void> CaseService::erase(const CaseId& id, const QString& ground) {
    if (!hasWords(ground))
        return fail(FailureCode::ReasonNeeded);
    OpenCase gone;
    gone.id = id;
    const Result<JournalEntry> entry = entryFor(gone, Act::Erased, {}, {}, ground.trimmed());
    if (!entry)
        return Unexpected(entry.error());
    if (const Result<void> erased = m_vault.erase(id, *entry); !erased)
        return erased;
    return noteErased();
}

Result<OpenCase> CaseService::eraseField(const OpenCase& open, const QString& path, const QString& ground) {
    if (!hasWords(ground))
        return fail(FailureCode::ReasonNeeded);
    const CaseState now{open.committed, open.committedBasis, open.replaces};
    Result<CaseState> next = now.with(Change::set(path, Json()));
    if (!next)
        return Unexpected(next.error());
    Result<JournalEntry> emptied = entryFor(open, Act::Changed, path, stepOf(path), {});
    if (!emptied)
        return Unexpected(emptied.error());
    emptied->change = Change::set(path, Json()).toJson();
    std::vector<QString> settled;
    for (const Draft& draft : open.drafts)
        if (draft.path.startsWith(path))
            settled.push_back(draft.path);
    Result<OpenCase> written = commit(open, std::move(*emptied), *next, std::move(settled));
    if (!written)
        return written;
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(open.id);
    const Result<std::vector<int>> versions = m_vault.versions(open.id);
    if (!entries || !versions)
        return Unexpected(entries ? versions.error() : entries.error());
    Result<JournalEntry> erased = entryFor(open, Act::Erased, path, stepOf(path), ground.trimmed());
    if (!erased)
        return Unexpected(erased.error());
    // What came before can no longer be walked again; undo starts anew from here.
    erased->change = next->toJson();
    const Result<void> wiped =
        m_vault.eraseEntries(open.id, entriesThatHold(*entries, path), !versions->empty(), *erased);
    if (!wiped)
        return Unexpected(wiped.error());
    if (const Result<void> noted = noteErased(); !noted)
        return Unexpected(noted.error());
    return this->open(open.id);
}

Result<void> CaseService::purge(const CaseId& id) {
    const Result<StoredCase> stored = m_vault.load(id);
    if (!stored)
        return Unexpected(stored.error());
    if (!stored->summary.binnedOn)
        return fail(FailureCode::Usage, id.text());
    OpenCase gone;
    gone.id = id;
    const Result<JournalEntry> entry = entryFor(gone, Act::Erased, QStringLiteral("bin"), {}, {});
    if (!entry)
        return Unexpected(entry.error());
    if (const Result<void> erased = m_vault.erase(id, *entry); !erased)
        return erased;
    return noteErased();
}

Result<std::vector<CaseSummary>> CaseService::emptyBin() {
    const Result<std::vector<CaseSummary>> all = m_vault.summaries();
    if (!all)
        return all;
    std::vector<CaseSummary> gone;
    for (const CaseSummary& summary : *all) {
        const std::optional<QDate> day = leavesBinOn(summary);
        if (!day || *day > m_clock.today())
            continue;
        if (const Result<void> purged = purge(summary.id); !purged)
            return Unexpected(purged.error());
        gone.push_back(summary);
    }
    return gone;
}

Result<OpenCase> CaseService::setRetention(const OpenCase& open, std::optional<QDate> until, const QString& why) {
    Result<JournalEntry> entry = entryFor(open, Act::RetentionSet, QStringLiteral("retainUntil"), {}, why.trimmed());
    if (!entry)
        return Unexpected(entry.error());
    if (until)
        entry->change = Json::object({{QStringLiteral("until"), Json(until->toString(Qt::ISODate))}});
    OpenCase next = open;
    next.summary.retainChosen = until.has_value();
    next.summary.retainUntil = until;
    return commit(
        next, std::move(*entry), CaseState{open.committed, open.committedBasis, open.replaces}, {}
    );
}

Result<OpenCase> CaseService::transfer(const OpenCase& open, QDate on, const QString& number) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    if (!hasWords(number))
        return Unexpected(
            {FailureCode::InvalidCase, {}, {{QStringLiteral("$.transferred.number"), QStringLiteral("ontbreekt")}}}
        );
    Json value = Json::object(
        {{QStringLiteral("on"), Json(on.toString(Qt::ISODate))}, {QStringLiteral("number"), Json(number.trimmed())}}
    );
    return write(open, Act::Transferred, Change::set(QStringLiteral("transferred"), std::move(value)), {}, {});
}

} // namespace omgekeerd
