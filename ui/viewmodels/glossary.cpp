// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/glossary.h"

#include "core/language/sentences.h"
#include "core/language/wordforms.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

bool isForm(const QString& word, const QString& of) {
    if (word == of || word == inflected(of))
        return true;
    const std::vector<QString> all = plurals(of);
    return std::find(all.begin(), all.end(), word) != all.end();
}

/// The place of a term among the words, or -1.
qsizetype placeIn(const std::vector<QString>& words, const QStringList& term) {
    const auto length = static_cast<std::size_t>(term.size());
    for (std::size_t at = 0; at + length <= words.size(); ++at) {
        bool fits = true;
        for (std::size_t part = 0; part < length && fits; ++part) {
            const QString& wanted = term[static_cast<qsizetype>(part)];
            fits = part + 1 == length ? isForm(words[at + part], wanted)
                                      : words[at + part] == wanted || words[at + part] == inflected(wanted);
        }
        if (fits)
            return static_cast<qsizetype>(at);
    }
    return -1;
}

} // namespace

std::vector<const GlossaryTerm*>
termsIn(const std::vector<GlossaryTerm>& glossary, const QString& text, std::size_t most) {
    std::vector<QString> words;
    for (const TextSpan& span : wordsIn(text))
        words.push_back(text.mid(span.start, span.length).toLower());
    std::vector<std::pair<qsizetype, const GlossaryTerm*>> found;
    for (const GlossaryTerm& term : glossary)
        if (const qsizetype place = placeIn(words, term.term.toLower().split(u' ')); place >= 0)
            found.emplace_back(place, &term);
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const GlossaryTerm*> terms;
    for (const auto& [place, term] : found)
        if (terms.size() < most)
            terms.push_back(term);
    return terms;
}

bool answers(const GlossaryTerm& term, const QString& words) {
    const QString all = term.term + u' ' + term.plain + u' ' + term.professionalWorld + u' ' + term.careWorld;
    for (const QString& word : words.split(u' ', Qt::SkipEmptyParts))
        if (!all.contains(word, Qt::CaseInsensitive))
            return false;
    return true;
}

} // namespace omgekeerd::ui
