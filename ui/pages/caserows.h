// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "core/store/vault.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace omgekeerd::ui {

/// Which cases the list shows.
enum class CaseFilter { All, Talking, Weighing, Decided, LookBack, Retention, Bin };
constexpr auto codeTable(CaseFilter) {
    using F = CaseFilter;
    return std::to_array<CodeRow<F>>(
        {{F::All, "all"},
         {F::Talking, "talking"},
         {F::Weighing, "weighing"},
         {F::Decided, "decided"},
         {F::LookBack, "lookBack"},
         {F::Retention, "retention"},
         {F::Bin, "bin"}}
    );
}

enum class CaseSort { Changed, Person, Title, DecideBefore };
constexpr auto codeTable(CaseSort) {
    using S = CaseSort;
    return std::to_array<CodeRow<S>>(
        {{S::Changed, "changed"},
         {S::Person, "person"},
         {S::Title, "title"},
         {S::DecideBefore, "decideBefore"}}
    );
}

/// One case in the list, in the words that are shown.
struct CaseRow {
    CaseId id;
    QString person; ///< alias, or the title where there is none
    QString title;
    QString sentence; ///< where you were, or what was found
    QString when;
    QString terms; ///< asked, to be decided, objection; empty where none is known
    std::vector<Step> written;
    bool exercise = false;
    CaseStatus status = CaseStatus::Talking;
    Step lastStep = Step::Wish;
};

/// What the list shows of all cases: filtered, in order, in words. With hits only what was found,
/// in their order.
std::vector<CaseRow> caseRows(
    std::vector<CaseSummary> cases, CaseFilter filter, CaseSort sort,
    const std::optional<std::vector<SearchHit>>& hits, const MethodContent& content,
    const QDateTime& now
);

/// `Terugkijken op 18 mei 2026`; once that day is past: `Terugkijken kan sinds 18 mei 2026`.
QString lookBackInWords(QDate on, QDate today);

/// `vandaag 14:02`, `maandag`, `vorige week`, `12 februari`.
QString whenInWords(const QDateTime& when, const QDateTime& now);

/// `Gevraagd 3 maart · beslissen vóór 28 april · bezwaar tot en met 9 juni`, what is known of it.
QString termsInWords(const CaseSummary& summary);

/// The case to look back on first, from today on or overdue; nothing where none is planned.
const CaseSummary* nextToLookBack(const std::vector<CaseSummary>& cases);

} // namespace omgekeerd::ui
