// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/casestate.h"

#include <vector>

namespace omgekeerd {

/// What of a case's journal is in force: the act that undo stops at, the acts done since, and those undone.
/// Nothing is rewritten; `Undone` and `Redone` entries only name the seq they are about.
class Timeline {
public:
    /// The entries of one case in order of seq.
    explicit Timeline(const std::vector<JournalEntry>& entries);

    /// The act that undo stops at; nothing only in a damaged journal.
    const std::optional<JournalEntry>& start() const { return m_start; }
    /// The act that undo takes back, or nothing.
    const JournalEntry* lastDone() const { return m_done.empty() ? nullptr : &m_done.back(); }
    /// The act that redo brings back, or nothing.
    const JournalEntry* lastUndone() const { return m_undone.empty() ? nullptr : &m_undone.back(); }
    std::size_t doneCount() const { return m_done.size(); }
    std::size_t undoneCount() const { return m_undone.size(); }
    /// The case as it was before lastDone(), replayed from the start.
    Result<CaseState> stateBeforeLastDone() const;

private:
    void take(const JournalEntry& entry);

    std::optional<JournalEntry> m_start;
    std::vector<JournalEntry> m_done;
    std::vector<JournalEntry> m_undone;
};

/// Whether undo goes past this act, stops at it, or does not see it.
enum class UndoReach { Passes, Stops, Ignores };
UndoReach undoReachOf(Act act);

} // namespace omgekeerd
