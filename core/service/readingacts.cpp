// SPDX-License-Identifier: EUPL-1.2
// Sending a case to be read, and taking in what the reader said.
#include "core/service/caseservice.h"
#include "core/workflow/blockplace.h"
#include "core/workflow/restson.h"

#include <algorithm>
#include <set>

namespace omgekeerd {

namespace {

QString sameName(const QString& name) { return name.simplified().toCaseFolded(); }

/// What the journal knows of earlier parcels of this case: what was sent, and which readings were taken in.
struct Known {
    QString sentDigest; ///< of the request in question; empty where this vault did not send it
    std::set<QString> readings;
};

Known knownOf(const std::vector<JournalEntry>& entries, const QString& request) {
    Known known;
    for (const JournalEntry& entry : entries) {
        if (entry.erased)
            continue;
        if (entry.act == Act::SentForReading && entry.change[u"parcel"].toString() == request)
            known.sentDigest = entry.change[u"digest"].toString();
        if (const std::optional<Told> told = toldIn(entry))
            known.readings.insert(told->readings.begin(), told->readings.end());
    }
    return known;
}

/// Puts readings into a case one after another, with the people who give them.
class Merging {
public:
    Merging(CaseState state, const ReadingFile& file) : m_state(std::move(state)), m_file(file) {}

    const CaseState& state() const { return m_state; }

    Result<void> add(const GivenReading& given, MergedReading& told) {
        const Result<QString> person = personFor(given);
        if (!person)
            return Unexpected(person.error());
        Json row = Json::object({{QStringLiteral("person"), Json(*person)}});
        const std::optional<BlockRef> block = BlockRef::fromCode(given.about);
        const QString then = block ? contentOf(m_file.dossier.file(), *block) : QString();
        const bool isThere = block && stands(*block);
        const bool isSame = !block || (isThere && contentOf(m_state.dossier.file(), *block) == then);
        if (isThere)
            row.set(QStringLiteral("about"), Json(given.about));
        row.set(QStringLiteral("verdict"), Json(codeOf(given.verdict)));
        if (!given.remark.isEmpty())
            row.set(QStringLiteral("remark"), Json(given.remark));
        row.set(QStringLiteral("on"), Json(given.on.toString(Qt::ISODate)));
        if (!isSame)
            row.set(QStringLiteral("readText"), Json(whatWasRead(*block)));
        if (const Result<void> put = insert(QStringLiteral("readings"), m_state.dossier.file().readings.size(), row); !put)
            return put;
        // It rests on what was read, not on what stands here now: what changed meanwhile marks it by itself.
        const CaseFile& now = m_state.dossier.file();
        m_state.basis.confirm(m_file.dossier.file(), blockOfReading(now, now.readings.size() - 1));
        ++told.added;
        told.onChanged += !isSame && isThere ? 1 : 0;
        told.onGone += !isSame && !isThere ? 1 : 0;
        return {};
    }

    /// Whether the case says this already: the same person, block, verdict, words and day.
    bool says(const GivenReading& given) const {
        const CaseFile& now = m_state.dossier.file();
        return std::any_of(now.readings.begin(), now.readings.end(), [&](const SecondReading& reading) {
            const Person* person = now.person(reading.person);
            return person != nullptr && sameName(person->alias) == sameName(given.name) &&
                   (reading.about == given.about || hasWords(reading.readText)) && reading.verdict == given.verdict &&
                   reading.remark == given.remark && reading.on == std::optional(given.on);
        });
    }

private:
    bool stands(const BlockRef& block) const {
        const std::vector<BlockRef> blocks = readableBlocks(m_state.dossier.file());
        return std::find(blocks.begin(), blocks.end(), block) != blocks.end();
    }

    /// A block may hold no words (a value that is only touched): then its name tells which it was.
    QString whatWasRead(const BlockRef& block) const {
        const QString text = textOf(m_file.dossier.file(), block);
        return text.isEmpty() ? block.code() : text;
    }

    Result<void> insert(const QString& list, std::size_t row, const Json& value) {
        Result<CaseState> next = m_state.with(Change::insert(QStringLiteral("%1[%2]").arg(list).arg(row), value));
        if (!next)
            return Unexpected(next.error());
        m_state = std::move(*next);
        return {};
    }

    /// The key of the person of the case with this name; who is not there yet is added.
    Result<QString> personFor(const GivenReading& given) {
        const std::vector<Person>& people = m_state.dossier.file().people;
        for (const Person& person : people)
            if (hasWords(person.alias) && sameName(person.alias) == sameName(given.name))
                return person.id.text();
        QString key = QStringLiteral("lezer");
        for (int number = 2; m_state.dossier.file().person(PersonId(key)) != nullptr; ++number)
            key = QStringLiteral("lezer-%1").arg(number);
        const Json row = Json::object(
            {{QStringLiteral("id"), Json(key)},
             {QStringLiteral("role"), Json(codeOf(given.role))},
             {QStringLiteral("alias"), Json(given.name)}}
        );
        const Result<void> added = insert(QStringLiteral("people"), people.size(), row);
        return added ? Result<QString>(key) : Unexpected(added.error());
    }

    CaseState m_state;
    const ReadingFile& m_file;
};

} // namespace

Result<ReadingFile> CaseService::readingFor(const OpenCase& open, const ReadingRequest& request) {
    if (open.isInBin())
        return fail(FailureCode::InBin);
    const Result<OpenCase> settled = commitDrafts(open);
    const Result<Correspondent> from = self();
    if (!settled || !from)
        return Unexpected(settled ? from.error() : settled.error());
    ReadingFile file;
    file.id = m_ids.next().toString(QUuid::WithoutBraces);
    file.from = *from;
    file.sentAt = m_clock.now();
    file.to = request.to.simplified().left(300);
    file.role = request.role;
    file.question = request.question.trimmed().left(20'000);
    file.dossier = settled->committed;
    return file;
}

Result<OpenCase> CaseService::noteSent(const ReadingFile& file) {
    const Result<OpenCase> opened = open(file.caseId());
    if (!opened)
        return opened;
    Result<JournalEntry> entry = entryFor(*opened, Act::SentForReading, file.to, Step::Decision, file.question);
    if (!entry)
        return Unexpected(entry.error());
    entry->change = Json::object(
        {{QStringLiteral("parcel"), Json(file.id)}, {QStringLiteral("digest"), Json(file.digest())}}
    );
    return commit(
        *opened, std::move(*entry), CaseState{opened->committed, opened->committedBasis, opened->replaces}, {}
    );
}

Result<MergedReading> CaseService::mergeReading(const ReadingFile& file) {
    Result<OpenCase> opened = open(file.caseId());
    if (!opened)
        return Unexpected(opened.error());
    const Result<std::vector<JournalEntry>> entries = m_vault.journal(opened->id);
    if (!entries)
        return Unexpected(entries.error());
    if (file.dossier.file().kind != opened->committed.file().kind)
        return fail(FailureCode::CaseKindMismatch, codeOf(file.dossier.file().kind));
    const Known known = knownOf(*entries, file.id);
    if (!known.sentDigest.isEmpty() && known.sentDigest != file.digest())
        return fail(FailureCode::ParcelOfOther);
    MergedReading merged;
    Merging merging(CaseState{opened->committed, opened->committedBasis, opened->replaces}, file);
    Told told{{file.readings.empty() ? file.to : file.readings.back().name, {}}, file.id, {}, file.told};
    for (const GivenReading& given : file.readings) {
        if (known.readings.contains(given.id) || merging.says(given)) {
            ++merged.known;
            continue;
        }
        if (opened->isInBin() || opened->isFrozen())
            return fail(opened->isInBin() ? FailureCode::InBin : FailureCode::Frozen);
        if (const Result<void> added = merging.add(given, merged); !added)
            return Unexpected(added.error());
        told.readings.push_back(given.id);
    }
    merged.open = std::move(*opened);
    if (merged.added == 0)
        return merged;
    Result<JournalEntry> entry =
        entryFor(merged.open, Act::ReadingMerged, told.from.name, Step::Decision, file.question);
    if (!entry)
        return Unexpected(entry.error());
    entry->change = merging.state().toJson();
    tellIn(*entry, told);
    Result<OpenCase> after = commit(merged.open, std::move(*entry), merging.state(), {});
    if (!after)
        return Unexpected(after.error());
    merged.open = std::move(*after);
    return merged;
}

} // namespace omgekeerd
