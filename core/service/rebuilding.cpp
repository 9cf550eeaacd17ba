// SPDX-License-Identifier: EUPL-1.2
#include "core/service/rebuilding.h"

#include "core/service/casestate.h"
#include "core/service/casesummary.h"
#include "core/service/timeline.h"

namespace omgekeerd {

namespace {

/// The state after the last act in force; a bin or a confirmation alters no words.
Result<CaseState> walked(const std::vector<JournalEntry>& entries) {
    const Timeline timeline(entries);
    Result<CaseState> state = timeline.stateBeforeLastDone();
    const JournalEntry* last = timeline.lastDone();
    return state && last ? state->after(*last) : state;
}

} // namespace

RebuiltCase rebuiltCase(
    const CaseId& id, const std::vector<JournalEntry>& entries, const std::optional<Json>& state, CaseKind kind
) {
    Result<CaseState> found = state ? CaseState::fromJson(*state) : walked(entries);
    RebuiltCase rebuilt;
    rebuilt.whole = found.has_value();
    if (!found) {
        Dossier empty = Dossier::empty(id.text(), kind);
        Basis basis = Basis::of(empty.file());
        found = CaseState{std::move(empty), std::move(basis), {}};
    }
    JournalEntry last;
    if (!entries.empty())
        last = entries.back();
    last.dossier = id;
    CaseSummary before;
    for (const JournalEntry& entry : entries) {
        if (entry.act == Act::MovedToBin)
            before.binnedOn = entry.when.date();
        if (entry.act == Act::TakenFromBin)
            before.binnedOn.reset();
    }
    rebuilt.summary = summaryAfter(before, found->dossier.file(), last);
    rebuilt.state = found->toJson();
    rebuilt.searchText = searchTextOf(found->dossier.json());
    return rebuilt;
}

} // namespace omgekeerd
