// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/pdfreading.h"

#include <algorithm>
#include <set>

namespace omgekeerd {

namespace {

using Blocks = std::vector<PdfBlock>;

/// Two stretches of blocks that stand between blocks that are the same.
struct Gap {
    std::size_t from, to;                 ///< of the PDF
    std::size_t expectedFrom, expectedTo; ///< of what it should be
};

/// The longest common row of blocks, by the table that everybody uses; where the table would be too large the whole
/// stretch is one gap.
std::vector<Gap> gapsBetween(const Blocks& pdf, const Blocks& expected) {
    constexpr std::size_t largestTable = 4'000'000;
    const auto firsts = std::mismatch(pdf.begin(), pdf.end(), expected.begin(), expected.end());
    const auto start = static_cast<std::size_t>(firsts.first - pdf.begin());
    std::size_t end = pdf.size();
    std::size_t expectedEnd = expected.size();
    while (end > start && expectedEnd > start && pdf[end - 1] == expected[expectedEnd - 1]) {
        --end;
        --expectedEnd;
    }
    const std::size_t rows = end - start;
    const std::size_t columns = expectedEnd - start;
    if (rows == 0 && columns == 0)
        return {};
    if (rows == 0 || columns == 0 || rows * columns > largestTable)
        return {{start, end, start, expectedEnd}};
    std::vector<std::size_t> longest((rows + 1) * (columns + 1));
    const auto at = [columns](std::size_t row, std::size_t column) { return row * (columns + 1) + column; };
    for (std::size_t row = rows; row-- > 0;)
        for (std::size_t column = columns; column-- > 0;)
            longest[at(row, column)] = pdf[start + row] == expected[start + column]
                                           ? longest[at(row + 1, column + 1)] + 1
                                           : std::max(longest[at(row + 1, column)], longest[at(row, column + 1)]);
    std::vector<Gap> gaps;
    Gap gap{start, start, start, start};
    while (gap.to < end || gap.expectedTo < expectedEnd) {
        const bool bothLeft = gap.to < end && gap.expectedTo < expectedEnd;
        if (bothLeft && pdf[gap.to] == expected[gap.expectedTo]) {
            gaps.push_back(gap);
            gap = {gap.to + 1, gap.to + 1, gap.expectedTo + 1, gap.expectedTo + 1};
        } else if (!bothLeft ? gap.to < end
                             : longest[at(gap.to + 1 - start, gap.expectedTo - start)] >=
                                   longest[at(gap.to - start, gap.expectedTo + 1 - start)]) {
            ++gap.to;
        } else {
            ++gap.expectedTo;
        }
    }
    gaps.push_back(gap);
    return gaps;
}

void addBlocks(std::vector<PdfDifference>& differences, const Blocks& pdf, const Blocks& expected, const Gap& gap) {
    const std::size_t count = std::max(gap.to - gap.from, gap.expectedTo - gap.expectedFrom);
    for (std::size_t i = 0; i < count; ++i) {
        const PdfBlock* is = gap.from + i < gap.to ? &pdf[gap.from + i] : nullptr;
        const PdfBlock* should = gap.expectedFrom + i < gap.expectedTo ? &expected[gap.expectedFrom + i] : nullptr;
        // The heading is told as it should be: a heading may be what was changed.
        const PdfBlock& named = should != nullptr ? *should : *is;
        differences.push_back({is != nullptr ? is->page : named.page, named.tag, named.heading,
                               is != nullptr ? is->text : QString(), should != nullptr ? should->text : QString()});
    }
}

} // namespace

std::vector<PdfDifference> differencesIn(const PdfReading& pdf, const PdfReading& expected) {
    std::vector<PdfDifference> differences;
    for (const Gap& gap : gapsBetween(pdf.blocks, expected.blocks))
        addBlocks(differences, pdf.blocks, expected.blocks, gap);
    std::set<int> pages;
    for (const PdfDifference& difference : differences)
        pages.insert(difference.page);
    const PdfPage none;
    for (std::size_t i = 0; i < std::max(pdf.pages.size(), expected.pages.size()); ++i) {
        const PdfPage& is = i < pdf.pages.size() ? pdf.pages[i] : none;
        const PdfPage& should = i < expected.pages.size() ? expected.pages[i] : none;
        const int page = static_cast<int>(i) + 1;
        if (is.running != should.running || (is.drawn != should.drawn && pages.count(page) == 0))
            differences.push_back({page, {}, {}, is.running, should.running});
    }
    if (differences.empty() && pdf.fonts != expected.fonts)
        differences.push_back({1, {}, {}, {}, {}});
    return differences;
}

} // namespace omgekeerd
