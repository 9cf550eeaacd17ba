// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

#include <QStringList>

namespace omgekeerd::ui {

/// What is asked of the article cards.
struct ArticleQuery {
    QString words;                       ///< numbers, words, names of laws; every one must be met
    std::vector<RegulationId> onlyLaws;  ///< empty: every law
    std::optional<QDate> on;             ///< the reference date of the case
};

/// Finds article cards by number, word or law, from the lightest key to the heaviest.
class ArticleSearch {
public:
    explicit ArticleSearch(const MethodContent& content);

    /// Cards of the Awb, of laws that serve every value and of local packs are found whatever the laws.
    std::vector<const ArticleCard*> find(const ArticleQuery& query) const;

private:
    struct Entry {
        const ArticleCard* card = nullptr;
        QString text; ///< folded
        QStringList numbers;
        std::vector<RegulationId> regulations;
        bool always = false;
        int weight = 0;
    };
    static bool meets(const Entry& entry, const QStringList& words);
    bool fits(const Entry& entry, std::optional<QDate> on) const;

    std::vector<Entry> m_entries; ///< by weight of the key, then as in the packs
};

/// The laws of the purposes that fit, wholly or partly.
std::vector<RegulationId> chosenLawsOf(const CaseFile& file);

/// Lower case without accents, for finding.
QString folded(const QString& text);

} // namespace omgekeerd::ui
