// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/comparableindex.h"

#include <algorithm>
#include <cmath>

namespace omgekeerd {

namespace {

/// How much each aspect says, in the order of the enum: the article and what the case is about say most.
constexpr std::array kWeights{0.18, 0.14, 0.26, 0.16, 0.26};
/// How many rows are looked at exactly after the lists were walked.
constexpr std::size_t kLookedAt = 200;
constexpr std::size_t kWordsTold = 6;

std::size_t placeOf(Aspect aspect) {
    switch (aspect) {
    case Aspect::Values:
        return 0;
    case Aspect::Purposes:
        return 1;
    case Aspect::Articles:
        return 2;
    case Aspect::Circumstances:
        return 3;
    case Aspect::Words:
        return 4;
    }
    return 0;
}

QString keyOf(const Trait& trait) { return codeOf(trait.aspect) + u':' + trait.code; }

} // namespace

int ComparableIndex::listFor(const Trait& trait) {
    const QString key = keyOf(trait);
    const auto known = m_listOf.constFind(key);
    if (known != m_listOf.cend())
        return *known;
    const int place = static_cast<int>(m_lists.size());
    m_lists.push_back({trait.aspect, trait.code, trait.word, {}});
    m_listOf.insert(key, place);
    return place;
}

void ComparableIndex::put(const CaseId& id, const CaseFile& file) {
    remove(id);
    int place = static_cast<int>(m_rows.size());
    if (m_free.empty()) {
        m_rows.emplace_back();
    } else {
        place = m_free.back();
        m_free.pop_back();
    }
    Row row;
    row.isLive = true;
    row.decided.id = id;
    row.decided.title = file.title;
    if (file.decision) {
        row.decided.outcome = file.decision->outcome;
        row.decided.coreReason = file.decision->coreReason;
        row.decided.on = file.decision->decidedOn;
    }
    int words = 0;
    for (const Trait& trait : traitsOf(file, m_stems)) {
        const int list = listFor(trait);
        row.traits.push_back(list);
        m_lists[static_cast<std::size_t>(list)].rows.push_back(place);
        words += trait.aspect == Aspect::Words ? 1 : 0;
    }
    std::sort(row.traits.begin(), row.traits.end());
    row.wordShare = 1.0F / std::sqrt(static_cast<float>(std::max(words, 20)));
    m_rows[static_cast<std::size_t>(place)] = std::move(row);
    m_rowOf.insert(id, place);
}

void ComparableIndex::remove(const CaseId& id) {
    const auto known = m_rowOf.constFind(id);
    if (known == m_rowOf.cend())
        return;
    const int place = *known;
    Row& row = m_rows[static_cast<std::size_t>(place)];
    for (const int list : row.traits)
        std::erase(m_lists[static_cast<std::size_t>(list)].rows, place);
    row = Row();
    m_free.push_back(place);
    m_rowOf.remove(id);
}

const DecidedCase* ComparableIndex::decided(const CaseId& id) const {
    const auto known = m_rowOf.constFind(id);
    return known == m_rowOf.cend() ? nullptr : &m_rows[static_cast<std::size_t>(*known)].decided;
}

std::size_t ComparableIndex::entryCount() const {
    std::size_t entries = 0;
    for (const List& list : m_lists)
        entries += list.rows.size();
    return entries;
}

/// What few cases have says more than what many have.
double ComparableIndex::rarity(std::size_t cases) const {
    return std::log(1.0 + static_cast<double>(m_rowOf.size()) / (1.0 + static_cast<double>(cases)));
}

ComparableIndex::Question ComparableIndex::questionOf(const std::vector<Trait>& traits) const {
    Question question;
    for (const Trait& trait : traits) {
        const auto known = m_listOf.constFind(keyOf(trait));
        const std::size_t cases = known == m_listOf.cend() ? 0 : m_lists[static_cast<std::size_t>(*known)].rows.size();
        question.total[placeOf(trait.aspect)] += rarity(cases);
        if (known == m_listOf.cend())
            question.unknown.push_back(trait);
        else
            question.traits.push_back(*known);
    }
    std::sort(question.traits.begin(), question.traits.end());
    return question;
}

ComparableIndex::Question ComparableIndex::questionOf(const Row& row) const {
    Question question;
    question.traits = row.traits;
    for (const int list : row.traits) {
        const List& asked = m_lists[static_cast<std::size_t>(list)];
        question.total[placeOf(asked.aspect)] += rarity(asked.rows.size());
    }
    return question;
}

/// For each aspect that the question has: what both have against what either has, by rarity.
double ComparableIndex::likeness(const Question& question, const Row& row) const {
    std::array<double, kAspects> both{};
    std::array<double, kAspects> there{};
    auto asked = question.traits.begin();
    for (const int list : row.traits) {
        const List& held = m_lists[static_cast<std::size_t>(list)];
        const double weight = rarity(held.rows.size());
        there[placeOf(held.aspect)] += weight;
        while (asked != question.traits.end() && *asked < list)
            ++asked;
        if (asked != question.traits.end() && *asked == list)
            both[placeOf(held.aspect)] += weight;
    }
    double likeness = 0;
    double weights = 0;
    for (std::size_t aspect = 0; aspect < kAspects; ++aspect) {
        // What is not written yet says nothing for or against.
        if (question.total[aspect] <= 0)
            continue;
        const double either = question.total[aspect] + there[aspect] - both[aspect];
        // Of words two people never use the same: a third in common is much.
        const double share = either > 0 ? both[aspect] / either : 0;
        likeness += kWeights[aspect] * (aspect == placeOf(Aspect::Words) ? std::min(1.0, share * 3) : share);
        weights += kWeights[aspect];
    }
    return weights > 0 ? likeness / weights : 0;
}

std::vector<ComparableIndex::Ranked> ComparableIndex::ranked(
    const Question& question, std::size_t most, int except
) const {
    std::vector<float> scores(m_rows.size(), 0.0F);
    for (const int list : question.traits) {
        const List& asked = m_lists[static_cast<std::size_t>(list)];
        const std::size_t aspect = placeOf(asked.aspect);
        const bool isWord = asked.aspect == Aspect::Words;
        const auto weight =
            static_cast<float>(kWeights[aspect] * rarity(asked.rows.size()) / std::max(question.total[aspect], 1e-9));
        for (const int row : asked.rows)
            scores[static_cast<std::size_t>(row)] +=
                isWord ? weight * 12.0F * m_rows[static_cast<std::size_t>(row)].wordShare : weight;
    }
    std::vector<Ranked> found;
    for (std::size_t row = 0; row < scores.size(); ++row)
        if (scores[row] > 0 && static_cast<int>(row) != except)
            found.push_back({static_cast<int>(row), scores[row]});
    const auto better = [this](const Ranked& a, const Ranked& b) {
        if (a.likeness != b.likeness)
            return a.likeness > b.likeness;
        return m_rows[static_cast<std::size_t>(a.row)].decided.id < m_rows[static_cast<std::size_t>(b.row)].decided.id;
    };
    const auto cut = [&](std::size_t size) {
        const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(size, found.size()));
        std::partial_sort(found.begin(), end, found.end(), better);
        found.erase(end, found.end());
    };
    cut(std::max(kLookedAt, most));
    for (Ranked& one : found)
        one.likeness = likeness(question, m_rows[static_cast<std::size_t>(one.row)]);
    cut(most);
    return found;
}

std::vector<ComparableCase> ComparableIndex::nearest(
    const CaseFile& file, std::size_t most, const std::optional<CaseId>& except
) const {
    const Question question = questionOf(traitsOf(file, m_stems));
    const int self = except ? m_rowOf.value(*except, -1) : -1;
    std::vector<ComparableCase> cases;
    for (const Ranked& one : ranked(question, most, self)) {
        const Row& row = m_rows[static_cast<std::size_t>(one.row)];
        cases.push_back({row.decided, one.likeness, aspectsOf(question, row)});
    }
    return cases;
}

void ComparableIndex::nameOf(Likeness& likeness, std::vector<int> lists) const {
    std::stable_sort(lists.begin(), lists.end(), [this](int a, int b) {
        return m_lists[static_cast<std::size_t>(a)].rows.size() < m_lists[static_cast<std::size_t>(b)].rows.size();
    });
    if (likeness.aspect == Aspect::Words && lists.size() > kWordsTold)
        lists.resize(kWordsTold);
    for (const int list : lists) {
        const List& named = m_lists[static_cast<std::size_t>(list)];
        likeness.same.push_back(likeness.aspect == Aspect::Words ? named.word : named.code);
    }
}

std::vector<Likeness> ComparableIndex::aspectsOf(const Question& question, const Row& row) const {
    std::vector<Likeness> aspects;
    for (const Aspect aspect : allOf<Aspect>()) {
        Likeness likeness;
        likeness.aspect = aspect;
        std::vector<int> same;
        const auto isHere = [&](int list) {
            return std::binary_search(question.traits.begin(), question.traits.end(), list);
        };
        for (const int list : row.traits) {
            const List& held = m_lists[static_cast<std::size_t>(list)];
            if (held.aspect != aspect)
                continue;
            if (isHere(list))
                same.push_back(list);
            else if (aspect != Aspect::Words)
                likeness.onlyThere.push_back(held.code);
        }
        nameOf(likeness, std::move(same));
        for (const int list : question.traits) {
            const List& asked = m_lists[static_cast<std::size_t>(list)];
            if (asked.aspect == aspect && aspect != Aspect::Words &&
                !std::binary_search(row.traits.begin(), row.traits.end(), list))
                likeness.onlyHere.push_back(asked.code);
        }
        for (const Trait& trait : question.unknown)
            if (trait.aspect == aspect && aspect != Aspect::Words)
                likeness.onlyHere.push_back(trait.code);
        aspects.push_back(std::move(likeness));
    }
    return aspects;
}

std::vector<Likeness> ComparableIndex::sharedBy(const std::vector<int>& rows) const {
    std::vector<int> shared = m_rows[static_cast<std::size_t>(rows.front())].traits;
    for (const int row : rows) {
        const std::vector<int>& held = m_rows[static_cast<std::size_t>(row)].traits;
        std::erase_if(shared, [&](int list) { return !std::binary_search(held.begin(), held.end(), list); });
    }
    std::vector<Likeness> aspects;
    for (const Aspect aspect : allOf<Aspect>()) {
        Likeness likeness;
        likeness.aspect = aspect;
        std::vector<int> lists;
        std::copy_if(shared.begin(), shared.end(), std::back_inserter(lists), [&](int list) {
            return m_lists[static_cast<std::size_t>(list)].aspect == aspect;
        });
        nameOf(likeness, std::move(lists));
        aspects.push_back(std::move(likeness));
    }
    return aspects;
}

} // namespace omgekeerd
