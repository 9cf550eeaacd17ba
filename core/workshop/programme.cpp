// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/programme.h"

#include <numeric>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestLine = 200;
constexpr qsizetype kLongestText = 4000;
constexpr qint64 kMostMinutes = 480;

Result<QString> within(const QString& what, const QString& typed, qsizetype most) {
    if (typed.isEmpty())
        return fail(FailureCode::Usage, what + QStringLiteral(" is leeg"));
    if (typed.size() > most)
        return fail(FailureCode::Usage, what + QStringLiteral(" is langer dan %1 tekens").arg(most));
    return typed;
}

} // namespace

Result<QString> lineFor(const QString& what, const QString& typed) {
    return within(what, typed.simplified(), kLongestLine);
}

Result<QString> textFor(const QString& what, const QString& typed) {
    return within(what, typed.trimmed(), kLongestText);
}

Result<Minutes> Minutes::make(qint64 count) {
    if (count < 1 || count > kMostMinutes)
        return fail(
            FailureCode::Usage,
            QStringLiteral("een onderdeel duurt 1 tot %1 minuten, niet %2").arg(kMostMinutes).arg(count)
        );
    return Minutes(static_cast<int>(count));
}

Result<ProgrammeItem> ProgrammeItem::make(
    ItemKind kind, std::optional<Step> step, const QString& title, Minutes minutes
) {
    if ((kind == ItemKind::StepWork) != step.has_value())
        return fail(
            FailureCode::Usage,
            step.has_value() ? QStringLiteral("alleen werken aan een stap noemt een stap")
                             : QStringLiteral("werken aan een stap noemt de stap")
        );
    Result<QString> line = lineFor(QStringLiteral("de titel van het onderdeel"), title);
    if (!line)
        return Unexpected(line.error());
    return ProgrammeItem(kind, step, *std::move(line), minutes);
}

int minutesOf(const std::vector<PlacedItem>& items) {
    return std::accumulate(items.begin(), items.end(), 0, [](int sum, const PlacedItem& placed) {
        return sum + placed.item.minutes().count();
    });
}

} // namespace omgekeerd
