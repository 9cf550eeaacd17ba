// SPDX-License-Identifier: EUPL-1.2
#include "core/service/lawdesk.h"

#include "core/law/lawwords.h"
#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// From here on a hit of the library is the article that was named, not one that has the words.
constexpr double kMeant = 150;

QString familyOf(const QString& regulation) { return regulation.section(u'_', 0, 0); }

bool fitsDate(const ArticleCard& card, std::optional<QDate> on) {
    return !on || ((!card.validFrom || *card.validFrom <= *on) && (!card.validTo || *card.validTo >= *on));
}

bool sameArticle(const Reference& a, const Reference& b) {
    return a.wholeArticle().samePlaceAs(b.wholeArticle());
}

LegalKey keyOf(LocalUse use) {
    switch (use) {
    case LocalUse::HardshipClause:
        return LegalKey::HardshipClause;
    case LocalUse::Mandate:
        return LegalKey::Interpretation;
    case LocalUse::GuidingPrinciple:
        return LegalKey::Weighing;
    }
    return LegalKey::Interpretation;
}

ArticleCard cardOf(const MethodContent& content, const LocalMark& mark) {
    const QString place = QStringLiteral("localUse.") + codeOf(mark.use) + u'.';
    ArticleCard card;
    card.id = u"local:" + mark.reference;
    card.reference = mark.reference;
    card.citation = mark.title + u", " + mark.label.left(1).toLower() + mark.label.mid(1);
    card.key = keyOf(mark.use);
    card.opens = content.phrase(place + u"opens");
    card.doesNotOpen = content.phrase(place + u"doesNotOpen");
    card.whoDecides = content.phrase(place + u"whoDecides");
    card.pitfall = content.phrase(place + u"pitfall");
    if (!mark.heading.isEmpty())
        card.opens = mark.heading + u". " + card.opens;
    return card;
}

} // namespace

LawDesk::LawDesk(LawLibrary& library, const MethodContent& content) : m_library(library), m_content(content) {
    for (const auto& [regulation, name] : namesOfLaws(content))
        m_names.emplace(lawWords(name).join(u' '), regulation);
    for (const ArticleCard& card : content.cards())
        m_cards.add(content, card);
}

std::vector<QString> LawDesk::named(const QString& name) const {
    std::vector<QString> regulations;
    const auto [first, last] = m_names.equal_range(name);
    for (auto at = first; at != last; ++at)
        if (std::find(regulations.begin(), regulations.end(), at->second) == regulations.end())
            regulations.push_back(at->second);
    return regulations;
}

std::optional<std::vector<QString>> LawDesk::regulationsFor(const LawDeskQuery& query) {
    if (query.laws.empty() && !query.value)
        return std::nullopt;
    std::vector<QString> regulations;
    for (const RegulationId& law : query.laws)
        regulations.push_back(law.text());
    if (query.value) {
        std::vector<QString> serving;
        for (const LawText& law : m_content.laws())
            if (law.serves.empty() || std::find(law.serves.begin(), law.serves.end(), *query.value) != law.serves.end())
                for (const RegulationId& regulation : law.regulations)
                    if (query.laws.empty() ||
                        std::find(regulations.begin(), regulations.end(), regulation.text()) != regulations.end())
                        serving.push_back(regulation.text());
        regulations = std::move(serving);
    }
    if (!query.laws.empty() && query.withCommon)
        regulations.insert(regulations.end(), byLaws().begin(), byLaws().end());
    return regulations;
}

bool LawDesk::fits(const ArticleCard& card, const LawDeskQuery& query) const {
    if (query.key && card.key != *query.key)
        return false;
    if (query.value && !card.serves.empty() &&
        std::find(card.serves.begin(), card.serves.end(), *query.value) == card.serves.end())
        return false;
    if (query.laws.empty() || (query.withCommon && card.serves.empty()))
        return fitsDate(card, query.on);
    const auto reference = Reference::parse(card.reference);
    return fitsDate(card, query.on) && reference &&
           std::any_of(query.laws.begin(), query.laws.end(), [&](const RegulationId& law) {
               return familyOf(law.text()) == familyOf(reference->regulation());
           });
}

Result<LawFinding> LawDesk::alone(const FoundCard& found, std::optional<QDate> on) {
    LawFinding finding;
    finding.cards.push_back(found.card);
    finding.hit.reference = found.card->reference;
    finding.hit.label = found.card->citation.section(QStringLiteral(", "), 1);
    finding.hit.title = found.card->citation.section(QStringLiteral(", "), 0, 0);
    finding.hit.snippet = found.card->opens;
    finding.hit.score = found.score;
    finding.hit.standing = LawStanding::OtherDay;
    const auto reference = Reference::parse(found.card->reference);
    if (!reference)
        return finding;
    finding.hit.regulation = familyOf(reference->regulation());
    const Result<FoundArticle> article = m_library.article(*reference, on);
    if (!article) {
        if (article.error().code == FailureCode::ReferenceUnknown)
            return finding;
        return Unexpected(article.error());
    }
    finding.hasText = true;
    finding.hit.title = article->version.title();
    finding.hit.label = article->article.label;
    finding.hit.heading = article->article.title;
    finding.hit.standing = article->standing;
    return finding;
}

Result<std::vector<LawFinding>> LawDesk::find(const LawDeskQuery& query) {
    const auto regulations = regulationsFor(query);
    const bool hasNone = regulations && regulations->empty();
    const Result<std::vector<LawHit>> hits =
        hasNone ? std::vector<LawHit>()
                : m_library.search(
                      {query.words, query.on, regulations.value_or(std::vector<QString>()), query.limit}
                  );
    if (!hits)
        return Unexpected(hits.error());
    const LawQuestion question = readQuestion(query.words, [this](const QString& name) { return named(name); });
    std::vector<FoundCard> cards = m_cards.find(question);
    localCards();
    for (const FoundCard& local : m_localCards.find(question))
        cards.push_back(local);
    std::vector<LawFinding> findings;
    std::vector<std::optional<Reference>> places; ///< of the articles among the hits
    for (const LawHit& hit : *hits) {
        findings.push_back({hit, {}, true});
        const auto place = Reference::parse(hit.reference);
        places.push_back(place && place->namesArticle() ? std::optional(*place) : std::nullopt);
    }
    const std::size_t ofLibrary = findings.size();
    for (const FoundCard& found : cards) {
        if (!fits(*found.card, query))
            continue;
        const auto reference = Reference::parse(found.card->reference);
        std::size_t at = 0;
        while (reference && at < ofLibrary && !(places[at] && sameArticle(*places[at], *reference)))
            ++at;
        if (reference && at < ofLibrary) {
            findings[at].cards.push_back(found.card);
            findings[at].hit.score = std::max(findings[at].hit.score, found.score) + (findings[at].cards.size() == 1 ? 2 : 0);
            continue;
        }
        Result<LawFinding> one = alone(found, query.on);
        if (!one)
            return Unexpected(one.error());
        findings.push_back(std::move(*one));
    }
    if (query.key)
        std::erase_if(findings, [](const LawFinding& finding) { return finding.cards.empty(); });
    std::stable_sort(findings.begin(), findings.end(), [](const LawFinding& a, const LawFinding& b) {
        return a.hit.score > b.hit.score;
    });
    if (findings.size() > static_cast<std::size_t>(std::max(query.limit, 0)))
        findings.resize(static_cast<std::size_t>(std::max(query.limit, 0)));
    return findings;
}

Result<FoundArticle> LawDesk::article(const Reference& reference, std::optional<QDate> on) {
    return m_library.article(reference, on);
}

Result<Reference> LawDesk::reference(const QString& typed) {
    if (auto reference = Reference::parse(typed.trimmed()))
        return reference;
    const Result<const CitationNames*> known = names();
    if (!known)
        return Unexpected(known.error());
    if (auto cited = readCitation(typed, **known))
        return cited;
    const Result<std::vector<LawHit>> hits = m_library.search({typed + u' ', std::nullopt, {}, 1});
    if (!hits)
        return Unexpected(hits.error());
    if (hits->empty() || hits->front().score < kMeant)
        return fail(FailureCode::InvalidReference, typed);
    return Reference::parse(hits->front().reference);
}

Result<const CitationNames*> LawDesk::names() {
    if (!m_citationNames) {
        const Result<std::vector<LawEntry>> entries = m_library.entries();
        if (!entries)
            return Unexpected(entries.error());
        CitationNames names;
        for (const auto& [regulation, name] : namesOfLaws(m_content))
            if (const RegulationText* text = m_content.regulation(RegulationId(regulation)))
                names.add(regulation, text->cite, name);
        for (const LawEntry& entry : *entries)
            names.add(entry.version);
        m_citationNames = std::move(names);
    }
    return &*m_citationNames;
}

QString LawDesk::citation(const LawFinding& finding) const {
    const auto reference = Reference::parse(finding.hit.reference);
    if (reference && m_content.regulation(RegulationId(reference->regulation())))
        return citationFor(m_content, ArticleId(finding.hit.reference));
    if (finding.hit.label.isEmpty())
        return finding.hit.title;
    QString label = finding.hit.label.left(1).toLower() + finding.hit.label.mid(1);
    if (reference && !reference->paragraph().isEmpty())
        label += u" lid " + reference->paragraph();
    return finding.hit.title + u", " + label;
}

std::vector<const ArticleCard*> LawDesk::cardsFor(const ArticleId& article, std::optional<QDate> on) {
    std::vector<const ArticleCard*> cards = m_content.cardsFor(article, on);
    const auto asked = Reference::parse(article.text());
    for (const ArticleCard& card : localCards())
        if (const auto reference = Reference::parse(card.reference); asked && reference && sameArticle(*asked, *reference))
            cards.push_back(&card);
    return cards;
}

const std::vector<ArticleCard>& LawDesk::localCards() {
    if (!m_local) {
        // A library that cannot be read says so where it is searched; here it only has no marks.
        m_local.emplace();
        m_localCards = CardSearch();
        if (const auto marks = m_library.marks())
            for (const LocalMark& mark : *marks)
                m_local->push_back(cardOf(m_content, mark));
        for (const ArticleCard& card : *m_local)
            m_localCards.add(m_content, card);
    }
    return *m_local;
}

const std::vector<QString>& LawDesk::byLaws() {
    if (!m_byLaws) {
        m_byLaws.emplace();
        if (const auto entries = m_library.entries())
            for (const LawEntry& entry : *entries)
                if (entry.version.isLocal)
                    m_byLaws->push_back(familyOf(entry.version.regulation));
    }
    return *m_byLaws;
}

void LawDesk::refresh() {
    m_local.reset();
    m_byLaws.reset();
    m_citationNames.reset();
}

Result<std::optional<LawDifference>> LawDesk::difference(const Reference& reference, QDate day) {
    Result<FoundArticle> then = m_library.article(reference.withoutDates(), day);
    Result<FoundArticle> now = m_library.article(reference.withoutDates(), std::nullopt);
    for (const Result<FoundArticle>* one : {&then, &now})
        if (!*one && one->error().code != FailureCode::ReferenceUnknown)
            return Unexpected(one->error());
    // A text of another day proves no change.
    if (!then || !now || then->standing == LawStanding::OtherDay)
        return std::optional<LawDifference>();
    if (then->article.status == now->article.status &&
        plainText(then->article, true).simplified() == plainText(now->article, true).simplified())
        return std::optional<LawDifference>();
    return std::optional(LawDifference{std::move(*then), std::move(*now)});
}

bool LawDesk::hasChangedSince(const Reference& reference, QDate day) {
    const auto changed = difference(reference, day);
    return changed && changed->has_value();
}

Result<std::vector<LawDifference>> LawDesk::changedSince(const CaseFile& file, QDate day) {
    std::vector<LawDifference> changed;
    for (const LegalBasis& basis : file.legal) {
        const auto reference = Reference::parse(basis.article.text());
        if (!reference)
            continue;
        auto one = difference(*reference, day);
        if (!one)
            return Unexpected(one.error());
        if (*one)
            changed.push_back(std::move(**one));
    }
    return changed;
}

} // namespace omgekeerd
