// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/casetraits.h"

#include <QHash>

#include <array>
#include <stop_token>

namespace omgekeerd {

/// A decided case, as far as it is set beside another.
struct DecidedCase {
    CaseId id;
    QString title;
    Outcome outcome = Outcome::TailoredWithinLaw;
    QString coreReason;
    std::optional<QDate> on;
};

/// In what two cases are the same and in what they differ, by one aspect; codes as in Trait, of words the words.
struct Likeness {
    Aspect aspect = Aspect::Words;
    std::vector<QString> same;
    std::vector<QString> onlyHere;  ///< in the case that asks; never of words
    std::vector<QString> onlyThere; ///< in the decided case; never of words
};

/// A decided case that is like the one that asks, with what makes it so.
struct ComparableCase {
    DecidedCase decided;
    double likeness = 0; ///< for the order only; it decides nothing and is shown nowhere
    std::vector<Likeness> aspects; ///< all five, in their order
};

/// Cases that are alike and were decided differently.
struct DivergentGroup {
    std::vector<DecidedCase> cases; ///< the oldest first
    std::vector<Likeness> shared;   ///< what all of them have; only `same` is filled
};

/// Decided cases in memory, by what they can be alike in: one case goes in or out without the others being read again.
class ComparableIndex {
public:
    /// From what likeness on two cases are alike enough to ask why they were decided differently.
    static constexpr double kAlike = 0.45;

    void put(const CaseId& id, const CaseFile& file); ///< in the place of what was known of it
    void remove(const CaseId& id);
    const DecidedCase* decided(const CaseId& id) const; ///< null where it is not known; holds until the next change
    std::size_t size() const { return static_cast<std::size_t>(m_rowOf.size()); }
    /// How many entries all lists hold together: what a question walks over at most.
    std::size_t entryCount() const;

    /// The most alike first; none that shares nothing. `except`: the case itself.
    std::vector<ComparableCase> nearest(
        const CaseFile& file, std::size_t most, const std::optional<CaseId>& except = {}
    ) const;
    /// Like cases that went different ways; a resting point (referred, further research) is no way yet.
    std::vector<DivergentGroup> divergent(std::stop_token stop = {}) const;

private:
    static constexpr std::size_t kAspects = 5;

    struct Row {
        DecidedCase decided;
        std::vector<int> traits; ///< sorted
        float wordShare = 1;     ///< a long case does not win by its length
        bool isLive = false;
    };
    struct List {
        Aspect aspect = Aspect::Words;
        QString code;
        QString word;
        std::vector<int> rows;
    };
    /// A question: what it asks by list, what it asks that no case has, and how heavy each aspect is.
    struct Question {
        std::vector<int> traits; ///< sorted
        std::vector<Trait> unknown;
        std::array<double, kAspects> total{};
    };
    struct Ranked {
        int row = 0;
        double likeness = 0;
    };

    int listFor(const Trait& trait);
    double rarity(std::size_t cases) const;
    Question questionOf(const std::vector<Trait>& traits) const;
    Question questionOf(const Row& row) const;
    std::vector<Ranked> ranked(const Question& question, std::size_t most, int except) const;
    double likeness(const Question& question, const Row& row) const;
    std::vector<Likeness> aspectsOf(const Question& question, const Row& row) const;
    std::vector<Likeness> sharedBy(const std::vector<int>& rows) const;
    void nameOf(Likeness& likeness, std::vector<int> lists) const;

    DutchStems m_stems;
    std::vector<Row> m_rows;
    std::vector<int> m_free;
    QHash<CaseId, int> m_rowOf;
    std::vector<List> m_lists;
    QHash<QString, int> m_listOf; ///< `words:vervoer`
};

} // namespace omgekeerd
