// SPDX-License-Identifier: EUPL-1.2
#include "core/service/cardsearch.h"

#include "core/law/lawwords.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace omgekeerd {

namespace {

// On the scale of the library (core/store/sqlite/lawscoring.cpp): the asked article, then titles, then words of texts.
constexpr double kAskedCard = 1005;
constexpr double kAskedElsewhere = 305;
constexpr double kGrowingNumber = 118;
constexpr double kAskedParagraph = 20;
constexpr double kOtherParagraph = 30;
constexpr double kInName = 7;
constexpr double kInOpening = 5;
constexpr double kInRest = 2;
constexpr double kOfNamedLaw = 12;
constexpr double kCorrected = 0.7;
constexpr qsizetype kGrows = 3; ///< a word that is done still finds its plural

bool stands(const QStringList& words, const QString& word, bool asBeginning, qsizetype longest) {
    return std::any_of(words.begin(), words.end(), [&](const QString& one) {
        return asBeginning ? one.startsWith(word) && one.size() <= longest : one == word;
    });
}

} // namespace

void CardSearch::add(const MethodContent& content, const ArticleCard& card) {
    Entry entry;
    entry.card = &card;
    if (const auto reference = Reference::parse(card.reference)) {
        entry.family = reference->regulation().section(u'_', 0, 0);
        entry.numbers << numberKey(reference->article());
        entry.paragraph = reference->paragraph();
    }
    const KeyText& key = content.key(card.key);
    entry.inName = lawWords(QString(card.citation + u' ' + key.name));
    for (const LawText& law : content.laws())
        if (law.id == card.law)
            entry.inName << lawWords(QString(law.name + u' ' + QStringList(law.shortNames.begin(), law.shortNames.end()).join(u' ')));
    entry.inOpening = lawWords(card.opens);
    entry.inRest = lawWords(QString(card.doesNotOpen + u' ' + card.whoDecides + u' ' + card.pitfall));
    std::set<QString> all;
    for (const QStringList& words : {entry.inName, entry.inOpening, entry.inRest})
        all.insert(words.begin(), words.end());
    for (const QString& word : all)
        ++m_words[word];
    m_entries.push_back(std::move(entry));
}

std::vector<CardSearch::Asked> CardSearch::askedFor(const QString& typed, bool isOpen) const {
    const auto rarity = [&](int times) {
        return std::clamp(std::log(static_cast<double>(m_entries.size() + 1) / (times + 1.0)) / 2.0, 0.25, 2.0);
    };
    const auto first = m_words.lower_bound(typed);
    const bool begins = first != m_words.end() && first->first.startsWith(typed);
    if (begins) {
        const bool whole = first->first == typed;
        return {{typed, isOpen || typed.size() > 3, false, rarity(whole ? first->second : 1)}};
    }
    std::vector<Asked> near;
    const int most = slipsAllowed(typed);
    for (auto at = m_words.begin(); most > 0 && at != m_words.end(); ++at)
        if (editDistance(typed, at->first, most) <= most)
            near.push_back({at->first, false, true, rarity(at->second) * kCorrected});
    return near;
}

double CardSearch::meets(const Entry& entry, const Asked& asked) {
    const qsizetype longest = asked.word.size() + (asked.asBeginning ? 24 : kGrows);
    double score = 0;
    if (stands(entry.inName, asked.word, asked.asBeginning, longest))
        score += kInName;
    if (stands(entry.inOpening, asked.word, asked.asBeginning, longest))
        score += kInOpening;
    if (stands(entry.inRest, asked.word, asked.asBeginning, longest))
        score += kInRest;
    return score * asked.rarity;
}

double CardSearch::numberScore(const Entry& entry, const LawQuestion& question) const {
    const bool named = !question.regulations.empty();
    const auto place = std::find(question.regulations.begin(), question.regulations.end(), entry.family);
    if (named && place == question.regulations.end())
        return 0;
    double score = named ? kAskedCard - 40.0 * static_cast<double>(place - question.regulations.begin()) : kAskedElsewhere;
    for (const QString& number : question.numbers) {
        if (entry.numbers.contains(number)) {
            if (question.paragraph.isEmpty() || entry.paragraph.isEmpty())
                return score;
            return entry.paragraph == question.paragraph ? score + kAskedParagraph : score - kOtherParagraph;
        }
        score -= 100;
    }
    const bool grows = named && question.numberIsLast && question.lastIsOpen && !entry.numbers.isEmpty() &&
                       entry.numbers.front().startsWith(question.numbers.front());
    return grows ? kGrowingNumber - static_cast<double>(entry.numbers.front().size()) : 0;
}

std::vector<FoundCard> CardSearch::find(const LawQuestion& question) const {
    std::vector<std::vector<Asked>> words;
    for (const QString& word : question.words)
        words.push_back(askedFor(word, question.lastIsOpen && word == question.words.back() && !question.numberIsLast));
    std::vector<FoundCard> found;
    for (const Entry& entry : m_entries) {
        double score = question.numbers.isEmpty() ? 0 : numberScore(entry, question);
        if (!question.numbers.isEmpty() && score <= 0)
            continue;
        bool all = true;
        for (const std::vector<Asked>& forms : words) {
            double best = 0;
            for (const Asked& asked : forms)
                best = std::max(best, meets(entry, asked));
            all = all && best > 0;
            score += best;
        }
        const auto& named = question.regulations;
        if (std::find(named.begin(), named.end(), entry.family) != named.end())
            score += words.empty() ? 1 : kOfNamedLaw;
        else if (question.numbers.isEmpty() && words.empty())
            continue;
        if ((all || !question.numbers.isEmpty()) && score > 0)
            found.push_back({entry.card, score});
    }
    std::stable_sort(found.begin(), found.end(), [](const FoundCard& a, const FoundCard& b) { return a.score > b.score; });
    return found;
}

} // namespace omgekeerd
