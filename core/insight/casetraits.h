// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/language/dutchstems.h"

namespace omgekeerd {

/// By what two cases can be alike.
enum class Aspect { Values, Purposes, Articles, Circumstances, Words };
constexpr auto codeTable(Aspect) {
    using A = Aspect;
    return std::to_array<CodeRow<A>>(
        {{A::Values, "values"},
         {A::Purposes, "purposes"},
         {A::Articles, "articles"},
         {A::Circumstances, "circumstances"},
         {A::Words, "words"}}
    );
}

/// One thing by which a case can be known among others.
struct Trait {
    Aspect aspect = Aspect::Words;
    QString code; ///< id of a value, law or article; `domain:finances`, `role:child`, `process:wmo`; a stem
    QString word; ///< of a stem: the word as it was written
};

/// What there is to compare in a case, each thing once. What was decided is left out: likeness may not follow from it.
/// Aliases are no likeness either.
std::vector<Trait> traitsOf(const CaseFile& file, const DutchStems& stems);

/// The article without lid, dates and version, so that one article is one in all cases; as it came where it is none.
QString wholeArticle(const ArticleId& article);
/// The law without its version.
QString wholeLaw(const RegulationId& law);

} // namespace omgekeerd
