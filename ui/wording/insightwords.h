// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/evaluations.h"
#include "core/insight/insightcounts.h"
#include "core/insight/signallog.h"
#include "core/method/content.h"

namespace omgekeerd::ui {

/// `vierde keer dit jaar: taaleis vooraf`; „dit jaar” only where all of it is of this year.
QString sentenceFor(const SignalPattern& pattern, QDate today);
/// What a pattern hangs on: the law, the article or the step.
QString placeOf(const SignalPattern& pattern, const MethodContent& content);
/// `voorbij`, `binnen dertig dagen`, `later`
QString wordFor(DueState state);
/// `Maatwerk: 3 van de 5 verwachte effecten kwamen uit. Deels: 1.`
QString sentenceFor(const CameTrueCount& count, const MethodContent& content);

/// One line of the counts, for a list or a spreadsheet.
struct CountRow {
    QString group; ///< code: outcome, key, value, signal
    QString code;
    QString words;
    QString month; ///< of signals: 2026-03
    int number = 0;
};
std::vector<CountRow> rowsOf(const InsightCounts& counts, const MethodContent& content);

} // namespace omgekeerd::ui
