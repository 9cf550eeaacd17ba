// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/json.h"
#include "core/workshop/group.h"

#include <QDateTime>

namespace omgekeerd {

/// How the words of a group came in. Typing: they are being typed, and the next words take their place.
enum class EntrySource { Typed, HandedIn, Typing };
constexpr auto codeTable(EntrySource) {
    return std::to_array<CodeRow<EntrySource>>(
        {{EntrySource::Typed, "typed"}, {EntrySource::HandedIn, "handedIn"}, {EntrySource::Typing, "typing"}}
    );
}

/// What a group says at a step, and perhaps why. Both empty: the words were taken back.
struct Answer {
    QString text;
    QString because;
    bool hasWords() const { return !text.isEmpty(); }
    friend bool operator==(const Answer&, const Answer&) = default;
};

/// The words as they may stand in an entry: trimmed, at most 4000 signs; a because needs a text. Usage.
Result<Answer> answerFor(const QString& text, const QString& because);

/// Words of a group at one moment.
struct EntryRevision {
    Answer answer;
    EntrySource source = EntrySource::Typed;
    QDateTime when;
    friend bool operator==(const EntryRevision&, const EntryRevision&) = default;
};

/// Where an entry belongs: which group wrote at which step of which case.
struct EntryPlace {
    CaseId dossier;
    GroupId group;
    Step step = Step::Wish;
    friend auto operator<=>(const EntryPlace&, const EntryPlace&) = default;
};

/// What a group wrote at a step, with everything that stood there before: never empty, the last holds.
class Entry {
public:
    explicit Entry(EntryRevision first) : m_revisions{std::move(first)} {}
    const Answer& answer() const { return m_revisions.back().answer; }
    const std::vector<EntryRevision>& revisions() const { return m_revisions; }
    /// The same words once more change nothing; words that were still being typed leave no trace.
    void change(EntryRevision next);

    Json toJson() const;
    static Result<Entry> fromJson(const Json& json);
    friend bool operator==(const Entry&, const Entry&) = default;

private:
    std::vector<EntryRevision> m_revisions;
};

} // namespace omgekeerd
