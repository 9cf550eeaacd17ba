// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/casefile.h"

#include <algorithm>

namespace omgekeerd {

namespace {

template <class Row, class Id>
const Row* find(const std::vector<Row>& rows, const Id& wanted, Id Row::*id) {
    const auto found =
        std::find_if(rows.begin(), rows.end(), [&](const Row& row) { return row.*id == wanted; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

const Person* CaseFile::person(const PersonId& wanted) const {
    return find(people, wanted, &Person::id);
}

const Option* CaseFile::option(const OptionId& wanted) const {
    return find(options, wanted, &Option::id);
}

const ValueAssessment* CaseFile::value(const ValueId& wanted) const {
    return find(values, wanted, &ValueAssessment::value);
}

const Option* CaseFile::chosenOption() const {
    return decision && !decision->option.isEmpty() ? option(decision->option) : nullptr;
}

std::vector<const LegalBasis*> CaseFile::basisArticles() const {
    std::vector<const LegalBasis*> articles;
    for (const LegalBasis& article : legal)
        if (article.use == LegalUse::Basis)
            articles.push_back(&article);
    return articles;
}

bool hasWords(const QString& text) {
    return std::any_of(text.begin(), text.end(), [](QChar letter) {
        return !letter.isSpace() && letter.category() != QChar::Other_Format &&
               letter.category() != QChar::Other_Control;
    });
}

} // namespace omgekeerd
