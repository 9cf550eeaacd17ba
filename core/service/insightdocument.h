// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/insight/knowncase.h"
#include "core/method/content.h"

#include <functional>

namespace omgekeerd {

/// What a part of the insight is about.
enum class InsightTopic { Outcomes, Keys, Values, Signals, CameTrue };
constexpr auto codeTable(InsightTopic) {
    using T = InsightTopic;
    return std::to_array<CodeRow<T>>(
        {{T::Outcomes, "outcomes"},
         {T::Keys, "keys"},
         {T::Values, "values"},
         {T::Signals, "signals"},
         {T::CameTrue, "cameTrue"}}
    );
}

/// One thing that all cases tell together: a table, and a picture that says the same.
struct InsightPart {
    InsightTopic topic = InsightTopic::Outcomes;
    QString heading;
    QString note; ///< what the picture leaves out; may be empty
    std::vector<QString> columns;
    std::vector<std::vector<QString>> rows; ///< the first cell names the row; none: nothing to tell
    std::function<Drawing(double width)> draw; ///< for so many points; only where there are rows
};

/// The words of the content, the months in a language; the picture of the signals is of the twelve months until today.
std::vector<InsightPart> insightParts(
    const std::vector<KnownCase>& cases, const MethodContent& content, Language language, QDate today
);
InsightPart insightPart(
    InsightTopic topic, const std::vector<KnownCase>& cases, const MethodContent& content, Language language, QDate today
);

/// All parts with their pictures and tables, for who decides on policy. No case and nobody can be known by it, but where
/// the vault holds one case.
Document composeInsight(const std::vector<KnownCase>& cases, const MethodContent& content, QDate today);

/// The tables below each other with one header row, for a spreadsheet.
std::vector<std::vector<QString>> insightSheet(const std::vector<InsightPart>& parts, const MethodContent& content);

} // namespace omgekeerd
