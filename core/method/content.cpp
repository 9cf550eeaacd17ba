// SPDX-License-Identifier: EUPL-1.2
#include "core/method/content.h"

#include "core/base/jsonpath.h"
#include "core/law/reference.h"

#include <algorithm>
#include <cassert>

namespace omgekeerd {

namespace {

const Json kNothing;

QString withoutVersion(const RegulationId& id) { return id.text().section(QLatin1Char('_'), 0, 0); }

const Json& phraseAt(const Json& phrases, const QString& place) {
    const std::optional<JsonPath> path = parseJsonPath(place);
    const Json* at = path ? &phrases : &kNothing;
    for (const auto& part : path.value_or(JsonPath{})) {
        const auto* key = std::get_if<QString>(&part);
        at = key ? &(*at)[*key] : &at->at(std::get<std::size_t>(part));
    }
    return *at;
}

/// How far a card is from a reference to its article: 0 the same place; nothing when it is about another place.
std::optional<int> distance(const Reference& card, const Reference& wanted) {
    if (!card.wholeArticle().samePlaceAs(wanted.wholeArticle()))
        return std::nullopt;
    if (card.samePlaceAs(wanted))
        return 0;
    if (card.paragraph().isEmpty())
        return 1;
    if (wanted.paragraph().isEmpty() || card.paragraph() == wanted.paragraph())
        return 2;
    return std::nullopt;
}

bool fits(const ArticleCard& card, std::optional<QDate> on) {
    return !on || ((!card.validFrom || *card.validFrom <= *on) && (!card.validTo || *on <= *card.validTo));
}

} // namespace

const StepText& MethodContent::step(Step step) const {
    const auto found =
        std::find_if(m_steps.begin(), m_steps.end(), [step](const StepText& one) { return one.step == step; });
    assert(found != m_steps.end());
    return *found;
}

const ValueText* MethodContent::value(const ValueId& id) const {
    const auto found = std::find_if(m_values.begin(), m_values.end(), [&id](const ValueText& one) {
        return one.id == id;
    });
    return found == m_values.end() ? nullptr : &*found;
}

const LawText* MethodContent::lawOf(const RegulationId& regulation) const {
    for (const LawText& law : m_laws)
        for (const RegulationId& own : law.regulations)
            if (withoutVersion(own) == withoutVersion(regulation))
                return &law;
    return nullptr;
}

const RegulationText* MethodContent::regulation(const RegulationId& id) const {
    const auto found = std::find_if(m_regulations.begin(), m_regulations.end(), [&id](const RegulationText& one) {
        return withoutVersion(one.id) == withoutVersion(id);
    });
    return found == m_regulations.end() ? nullptr : &*found;
}

std::vector<const ArticleCard*> MethodContent::cardsFor(const ArticleId& article, std::optional<QDate> on) const {
    const Result<Reference> wanted = Reference::parse(article.text());
    if (!wanted)
        return {};
    std::vector<std::pair<int, const ArticleCard*>> found;
    for (const ArticleCard& card : m_cards) {
        const Result<Reference> reference = Reference::parse(card.reference);
        if (!reference || !fits(card, on))
            continue;
        if (const std::optional<int> away = distance(*reference, *wanted))
            found.emplace_back(*away, &card);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<const ArticleCard*> cards;
    for (const auto& [away, card] : found)
        cards.push_back(card);
    return cards;
}

const KeyText& MethodContent::key(LegalKey key) const {
    const auto found = std::find_if(m_keys.begin(), m_keys.end(), [key](const KeyText& one) { return one.key == key; });
    assert(found != m_keys.end());
    return *found;
}

const PitfallText& MethodContent::pitfall(Pitfall pitfall) const {
    const auto found = std::find_if(m_pitfalls.begin(), m_pitfalls.end(), [pitfall](const PitfallText& one) {
        return one.pitfall == pitfall;
    });
    assert(found != m_pitfalls.end());
    return *found;
}

QString MethodContent::lifeDomain(LifeDomain domain) const {
    const auto found = m_lifeDomains.find(codeOf(domain));
    assert(found != m_lifeDomains.end());
    return found->second;
}

QString MethodContent::phrase(const QString& place) const {
    const Json& found = phraseAt(m_phrases, place);
    assert(found.isString());
    return found.toString();
}

std::vector<QString> MethodContent::phrases(const QString& place) const {
    const Json& found = phraseAt(m_phrases, place);
    assert(found.isArray());
    std::vector<QString> texts;
    for (const Json& one : found.items())
        texts.push_back(one.toString());
    return texts;
}

bool MethodContent::hasPhrase(const QString& place) const {
    const Json& found = phraseAt(m_phrases, place);
    return found.isString() || found.isArray();
}

QString MethodContent::blockerSentence(const QString& blockerId) const {
    const auto found = m_blockers.find(blockerId);
    assert(found != m_blockers.end());
    return found->second.sentence;
}

QString MethodContent::blockerGround(const QString& blockerId) const {
    const auto found = m_blockers.find(blockerId);
    return found == m_blockers.end() ? QString() : found->second.ground;
}

} // namespace omgekeerd
