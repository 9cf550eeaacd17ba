// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

#include <functional>
#include <set>

namespace omgekeerd {

/// What a row of the signals is about.
enum class SignalTopic { Signal, Chafing, Wider, Law, Article };

/// One thing that came up, in one case or in more; it does not tell in which.
struct SignalRow {
    SignalTopic topic = SignalTopic::Signal;
    std::optional<SignalKind> kind;
    QString text;
    std::set<SignalAudience> audiences;
    std::set<SignalStatus> statuses;
    int cases = 0;
};

/// What is done to the words of a case before they are told outside it.
using TellingChange = std::function<QString(const QString&)>;

/// What the cases tell that can be told outside them: signals, what keeps chafing, wider issues, the laws whose purpose
/// was weighed and the articles used. The same words of more cases are one row; rows stand in the order of the words, so
/// that their order tells of no case. Aliases in the words are replaced by the role; after that they are changed as asked.
std::vector<SignalRow> signalRows(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const TellingChange& change = {}
);

/// A text without the aliases of the people of the case.
QString withoutAliases(const QString& text, const CaseFile& file, const MethodContent& content);

/// The rows as a table with one header row, for a spreadsheet.
std::vector<std::vector<QString>> signalSheet(const std::vector<SignalRow>& rows, const MethodContent& content);

} // namespace omgekeerd
