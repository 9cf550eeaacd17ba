// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawquestion.h"
#include "core/method/citation.h"
#include "core/method/content.h"

#include <map>

namespace omgekeerd {

/// A card that answers a question, and how well; set beside the hits of the library over the same words.
struct FoundCard {
    const ArticleCard* card = nullptr;
    double score = 0;
};

/// Finds article cards by the number, the words or the law that somebody typed; a slip of the finger does not hide them.
/// Holds pointers into the cards it was made from.
class CardSearch {
public:
    void add(const MethodContent& content, const ArticleCard& card);
    /// Best first.
    std::vector<FoundCard> find(const LawQuestion& question) const;

private:
    struct Entry {
        const ArticleCard* card = nullptr;
        QString family;
        QStringList numbers;   ///< keys of the article numbers in the reference
        QString paragraph;
        QStringList inName;    ///< folded words of the citation and of the key
        QStringList inOpening; ///< of what it opens
        QStringList inRest;
    };
    /// What a typed word may stand for among the words of the cards.
    struct Asked {
        QString word;
        bool asBeginning = false;
        bool corrected = false;
        double rarity = 1;
    };
    std::vector<Asked> askedFor(const QString& typed, bool isOpen) const;
    static double meets(const Entry& entry, const Asked& asked);
    double numberScore(const Entry& entry, const LawQuestion& question) const;

    std::vector<Entry> m_entries;
    std::map<QString, int> m_words; ///< in how many cards each stands
};

} // namespace omgekeerd
