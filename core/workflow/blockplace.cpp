// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/blockplace.h"

#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Where a kind of block is written: the member or list, and the field that speaks for it.
struct PlaceRow {
    BlockKind kind;
    const char* member;
    const char* field;
    Step step;
    bool isList;
};

constexpr auto kPlaces = std::to_array<PlaceRow>({
    {BlockKind::Wish, "wish", "desiredEffect", Step::Wish, false},
    {BlockKind::Value, "values", "how", Step::Values, true},
    {BlockKind::Purpose, "purposes", "reason", Step::Purpose, true},
    {BlockKind::Option, "options", "name", Step::Effects, true},
    {BlockKind::Ethics, "ethics", "capacityToAct", Step::Effects, false},
    {BlockKind::Article, "legal", "enables", Step::Article, true},
    {BlockKind::Proportionality, "proportionality", "suitable", Step::Article, false},
    {BlockKind::Decision, "decision", "content", Step::Decision, false},
    {BlockKind::PlainLanguage, "decision", "plainLanguage", Step::Decision, false},
    {BlockKind::Motivation, "decision", "motivation", Step::Decision, false},
    {BlockKind::Reading, "readings", "verdict", Step::Decision, true},
});

std::size_t rowsIn(const CaseFile& file, BlockKind kind) {
    switch (kind) {
    case BlockKind::Value:
        return file.values.size();
    case BlockKind::Purpose:
        return file.purposes.size();
    case BlockKind::Option:
        return file.options.size();
    case BlockKind::Article:
        return file.legal.size();
    case BlockKind::Reading:
        return file.readings.size();
    case BlockKind::Case:
    case BlockKind::Wish:
    case BlockKind::Ethics:
    case BlockKind::Proportionality:
    case BlockKind::Decision:
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
        return 1;
    }
    return 1;
}

} // namespace

std::vector<BlockPlace> placesOf(const CaseFile& file) {
    std::vector<BlockRef> present = blocksOf(file);
    // What keeps chafing stands in the ethics but is written after the decision: alone it rests on nothing.
    if (!hasWords(file.ethics.capacityToAct) && !hasWords(file.ethics.guidingPrinciples) &&
        !hasWords(file.ethics.ownLens))
        std::erase(present, BlockRef{BlockKind::Ethics, {}});
    std::vector<BlockPlace> places;
    for (const PlaceRow& row : kPlaces) {
        const QLatin1String member(row.member);
        for (std::size_t index = 0; index < rowsIn(file, row.kind); ++index) {
            BlockPlace place;
            place.step = row.step;
            place.root = row.isList ? QStringLiteral("%1[%2]").arg(member).arg(index) : QString(member);
            place.field = place.root % QLatin1Char('.') % QLatin1String(row.field);
            if (row.kind == BlockKind::PlainLanguage || row.kind == BlockKind::Motivation)
                place.root = place.field;
            place.block = row.isList ? blockAt(file, place.root) : BlockRef{row.kind, {}};
            if (std::find(present.begin(), present.end(), place.block) != present.end())
                places.push_back(std::move(place));
        }
    }
    return places;
}

BlockRef blockOfReading(const CaseFile& file, std::size_t row) {
    return blockAt(file, QStringLiteral("readings[%1]").arg(row));
}

} // namespace omgekeerd
