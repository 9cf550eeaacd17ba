// SPDX-License-Identifier: EUPL-1.2
// Where like cases went different ways.
#include "core/insight/comparableindex.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace omgekeerd {

namespace {

/// How many neighbours of each case are looked at.
constexpr std::size_t kNeighbours = 5;

/// Whether the outcome is a way that a case went.
bool isWay(Outcome outcome) {
    switch (outcome) {
    case Outcome::StandardSuffices:
    case Outcome::TailoredWithinLaw:
    case Outcome::Deviation:
    case Outcome::Refused:
        return true;
    case Outcome::Referred:
    case Outcome::FurtherResearch:
        return false;
    }
    return false;
}

/// Rows that hang together.
class Bonds {
public:
    explicit Bonds(std::size_t rows) : m_above(rows) { std::iota(m_above.begin(), m_above.end(), 0); }

    int top(int row) {
        int at = row;
        while (m_above[static_cast<std::size_t>(at)] != at)
            at = m_above[static_cast<std::size_t>(at)];
        m_above[static_cast<std::size_t>(row)] = at;
        return at;
    }
    void bind(int a, int b) { m_above[static_cast<std::size_t>(top(a))] = top(b); }

private:
    std::vector<int> m_above;
};

} // namespace

std::vector<DivergentGroup> ComparableIndex::divergent(std::stop_token stop) const {
    Bonds bonds(m_rows.size());
    for (std::size_t place = 0; place < m_rows.size() && !stop.stop_requested(); ++place) {
        const Row& row = m_rows[place];
        if (!row.isLive || !isWay(row.decided.outcome))
            continue;
        for (const Ranked& near : ranked(questionOf(row), kNeighbours, static_cast<int>(place))) {
            const DecidedCase& other = m_rows[static_cast<std::size_t>(near.row)].decided;
            if (near.likeness >= kAlike && isWay(other.outcome) && other.outcome != row.decided.outcome)
                bonds.bind(static_cast<int>(place), near.row);
        }
    }
    std::map<int, std::vector<int>> groups;
    for (std::size_t place = 0; place < m_rows.size(); ++place)
        if (m_rows[place].isLive)
            groups[bonds.top(static_cast<int>(place))].push_back(static_cast<int>(place));
    std::vector<DivergentGroup> found;
    for (const auto& [top, rows] : groups) {
        if (rows.size() < 2)
            continue;
        DivergentGroup group;
        for (const int row : rows)
            group.cases.push_back(m_rows[static_cast<std::size_t>(row)].decided);
        std::sort(group.cases.begin(), group.cases.end(), [](const DecidedCase& a, const DecidedCase& b) {
            return std::tuple(a.on.value_or(QDate()), a.id) < std::tuple(b.on.value_or(QDate()), b.id);
        });
        group.shared = sharedBy(rows);
        found.push_back(std::move(group));
    }
    return found;
}

} // namespace omgekeerd
