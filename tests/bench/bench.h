// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string>
#include <vector>

namespace bench {

/// Milliseconds of each run, sorted.
using Series = std::vector<double>;

inline double median(const Series& sorted) { return sorted[sorted.size() / 2]; }
inline double p99(const Series& sorted) {
    return sorted[std::min(sorted.size() - 1, static_cast<std::size_t>(static_cast<double>(sorted.size()) * 0.99))];
}

/// Runs both in turns, so that what disturbs the machine disturbs both alike; the first round warms up and is not kept.
/// `settle` waits, outside the clock, for what ours left to be done behind it, so that this does not disturb the other.
inline std::pair<Series, Series> inTurns(
    int rounds, const std::function<void()>& ours, const std::function<void()>& reference,
    const std::function<void()>& settle = {}
) {
    const auto timed = [](const std::function<void()>& act) {
        const auto from = std::chrono::steady_clock::now();
        act();
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - from).count();
    };
    Series first;
    Series second;
    for (int round = 0; round <= rounds; ++round) {
        const double mine = timed(ours);
        if (settle)
            settle();
        const double theirs = timed(reference);
        if (round == 0)
            continue;
        first.push_back(mine);
        second.push_back(theirs);
    }
    std::sort(first.begin(), first.end());
    std::sort(second.begin(), second.end());
    return {first, second};
}

/// One line of JSON for tests/bench/run.
inline void report(
    const std::string& name, const Series& ours, const std::string& referenceName, const Series& reference
) {
    std::printf(
        "{\"name\": \"%s\", \"unit\": \"ms\", \"median\": %.3f, \"p99\": %.3f, \"reference\": \"%s\", "
        "\"referenceMedian\": %.3f, \"referenceP99\": %.3f, \"ratio\": %.3f, \"ratioP99\": %.3f}\n",
        name.c_str(), median(ours), p99(ours), referenceName.c_str(), median(reference), p99(reference),
        median(ours) / median(reference), p99(ours) / p99(reference)
    );
    std::fflush(stdout);
}

/// One line of JSON for tests/bench/run: a number beside another that it is held against.
inline void reportAgainst(
    const std::string& name, const char* unit, double value, const std::string& reference, double other
) {
    std::printf(
        "{\"name\": \"%s\", \"unit\": \"%s\", \"median\": %.3f, \"p99\": %.3f, \"reference\": \"%s\", "
        "\"referenceMedian\": %.3f, \"referenceP99\": %.3f, \"ratio\": %.3f, \"ratioP99\": %.3f}\n",
        name.c_str(), unit, value, value, reference.c_str(), other, other, value / other, value / other
    );
    std::fflush(stdout);
}

} // namespace bench
