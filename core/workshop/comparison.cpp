// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/comparison.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool isList(Step step) {
    switch (step) {
    case Step::Values:
    case Step::Purpose:
    case Step::Article:
        return true;
    case Step::Wish:
    case Step::Effects:
    case Step::Decision:
        return false;
    }
    return false;
}

QString plainOf(QString text) {
    text = text.simplified().toCaseFolded();
    while (text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u';'))
        text.chop(1);
    return text.trimmed();
}

/// What two answers must share to be the same.
QString coreOf(const QString& text, Step step) {
    const QString plain = plainOf(text);
    if (!isList(step))
        return plain;
    QStringList parts;
    for (const QString& part : QString(plain).replace(QStringLiteral(" en "), QStringLiteral(",")).split(u','))
        if (const QString one = part.trimmed(); !one.isEmpty())
            parts.push_back(one);
    parts.sort();
    parts.removeDuplicates();
    return parts.join(u',');
}

void markDifferences(ComparedRow& row) {
    std::map<QString, int> counts;
    for (const ComparedCell& cell : row.cells)
        if (cell.answer.hasWords())
            ++counts[coreOf(cell.answer.text, row.step)];
    if (counts.size() < 2)
        return;
    int most = 0;
    for (const auto& [core, count] : counts)
        most = std::max(most, count);
    const auto withMost = std::count_if(counts.begin(), counts.end(), [most](const auto& one) { return one.second == most; });
    const bool hasCommon = withMost == 1;
    for (ComparedCell& cell : row.cells)
        if (cell.answer.hasWords())
            cell.differs = !hasCommon || counts[coreOf(cell.answer.text, row.step)] != most;
}

} // namespace

bool ComparedRow::differs() const {
    return std::any_of(cells.begin(), cells.end(), [](const ComparedCell& cell) { return cell.differs; });
}

std::optional<Step> Comparison::firstDifference() const {
    for (const ComparedRow& row : rows)
        if (row.differs())
            return row.step;
    return std::nullopt;
}

Comparison compared(const Workshop& workshop, const CaseId& dossier, Sight sight) {
    Comparison comparison{dossier, {}};
    for (const Step step : allOf<Step>()) {
        ComparedRow row{step, sight == Sight::Room && !workshop.isRevealed(dossier, step), {}};
        for (const PlacedGroup& placed : workshop.groups()) {
            const Entry* entry = row.isHidden ? nullptr : workshop.entry({dossier, placed.id, step});
            row.cells.push_back({placed.id, entry ? entry->answer() : Answer{}, false});
        }
        markDifferences(row);
        comparison.rows.push_back(std::move(row));
    }
    return comparison;
}

} // namespace omgekeerd
