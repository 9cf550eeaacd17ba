// SPDX-License-Identifier: EUPL-1.2
#include "core/service/timeline.h"

namespace omgekeerd {

UndoReach undoReachOf(Act act) {
    switch (act) {
    case Act::Changed:
    case Act::Confirmed:
    case Act::WentAhead:
    case Act::Transferred:
        return UndoReach::Passes;
    case Act::Created:
    case Act::Imported:
    case Act::MadeDefinitive:
    case Act::Reopened:
    case Act::ReadingMerged:
    case Act::Received:
    case Act::Erased:
        return UndoReach::Stops;
    case Act::Undone:
    case Act::Redone:
    case Act::MovedToBin:
    case Act::TakenFromBin:
    case Act::RetentionSet:
    case Act::SentForReading:
    case Act::HandedOver:
        return UndoReach::Ignores;
    }
    return UndoReach::Ignores;
}

Timeline::Timeline(const std::vector<JournalEntry>& entries) {
    for (const JournalEntry& entry : entries)
        take(entry);
}

void Timeline::take(const JournalEntry& entry) {
    if (entry.act == Act::Undone) {
        if (!m_done.empty() && m_done.back().seq == entry.change[u"seq"].toInteger()) {
            m_undone.push_back(m_done.back());
            m_done.pop_back();
        }
        return;
    }
    if (entry.act == Act::Redone) {
        if (!m_undone.empty() && m_undone.back().seq == entry.change[u"seq"].toInteger()) {
            m_done.push_back(m_undone.back());
            m_undone.pop_back();
        }
        return;
    }
    switch (undoReachOf(entry.act)) {
    case UndoReach::Passes:
        m_done.push_back(entry);
        m_undone.clear();
        return;
    case UndoReach::Stops:
        m_start = entry;
        m_done.clear();
        m_undone.clear();
        return;
    case UndoReach::Ignores:
        return;
    }
}

Result<CaseState> Timeline::stateBeforeLastDone() const {
    if (!m_start)
        return fail(FailureCode::VaultDamaged, QStringLiteral("journal"));
    Result<CaseState> state = CaseState::fromJson(m_start->change);
    for (std::size_t i = 0; state && i + 1 < m_done.size(); ++i)
        state = state->after(m_done[i]);
    return state;
}

} // namespace omgekeerd
