// SPDX-License-Identifier: EUPL-1.2
// Which of ten thousand decided cases are like this one, against one bare pass over as many entries as the index holds.
#include "core/insight/comparableindex.h"
#include "tests/bench/bench.h"
#include "tests/support/casefamilies.h"

#include <numeric>

using namespace omgekeerd;

namespace {

constexpr int kCases = 10'000;
constexpr int kQuestions = 200;

} // namespace

int main() {
    test::CaseFamilies families(2026);
    ComparableIndex index;
    std::vector<CaseFile> asked;
    for (int number = 0; number < kCases; ++number) {
        CaseFile file = families.make(number % test::CaseFamilies::kFamilies, number + 1).file;
        index.put(*file.id, file);
        if (number % (kCases / kQuestions) == 0)
            asked.push_back(std::move(file));
    }
    const std::size_t entries = index.entryCount();
    std::vector<int> bare(entries);
    std::iota(bare.begin(), bare.end(), 0);
    std::vector<float> scores(kCases, 0.0F);
    std::size_t turn = 0;
    std::size_t found = 0;
    const auto [ours, reference] = bench::inTurns(
        kQuestions,
        [&] {
            const CaseFile& file = asked[turn++ % asked.size()];
            found += index.nearest(file, 3, file.id).size();
        },
        [&] {
            for (const int entry : bare)
                scores[static_cast<std::size_t>(entry % kCases)] += 1.0F;
        }
    );
    if (found == 0 || scores.front() <= 0.0F)
        return 1;
    bench::report("comparable cases among 10000", ours, "bare pass over as many entries", reference);
    const CaseFile& file = asked.front();
    const auto [change, whole] = bench::inTurns(
        kQuestions, [&] { index.put(*file.id, file); },
        [&] {
            for (const int entry : bare)
                scores[static_cast<std::size_t>(entry % kCases)] += 1.0F;
        }
    );
    bench::report("one changed case taken in among 10000", change, "bare pass over as many entries", whole);
    return 0;
}
