// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/articlefinder.h"

#include "core/method/phrases.h"
#include "ui/wording/lawsentence.h"
#include "ui/wording/windowlocale.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kMostRows = 40;

} // namespace

std::vector<RegulationId> ArticleFinder::lawsToKeepTo() const {
    std::vector<RegulationId> laws = chosenLawsOf(m_session.file());
    // As with the cards: what serves every value is always there.
    for (const LawText& law : m_session.content().laws())
        if (law.serves.empty())
            laws.insert(laws.end(), law.regulations.begin(), law.regulations.end());
    return laws;
}

bool ArticleFinder::isHere(const QString& reference) const {
    const auto& legal = m_session.file().legal;
    return std::any_of(legal.begin(), legal.end(), [&](const LegalBasis& basis) {
        return sameArticle(basis.article.text(), reference);
    });
}

ArticleCardRow ArticleFinder::rowOf(const LawFinding& finding) const {
    ArticleCardRow row;
    row.reference = finding.hit.reference;
    row.citation = m_desk->citation(finding);
    if (!finding.hit.heading.isEmpty())
        row.citation += u" – " % finding.hit.heading;
    if (!finding.cards.empty()) {
        const ArticleCard& card = *finding.cards.front();
        // A card of one paragraph beside the text of the whole article: the article is what the row opens.
        if (card.reference == row.reference || !finding.hasText)
            row.cardId = card.id;
        row.key = card.key;
        row.keyName = m_session.content().key(card.key).name.toLower();
        row.opens = card.opens;
    } else {
        row.opens = finding.hit.snippet;
    }
    if (finding.hasText && finding.hit.standing != LawStanding::Holds)
        row.keyName = standingInWords(finding.hit.standing);
    return row;
}

std::vector<ArticleCardRow> ArticleFinder::rows(
    const QString& words, bool onlyChosenLaws, std::optional<LegalKey> key
) {
    m_trouble.reset();
    if (m_desk && !words.trimmed().isEmpty()) {
        LawDeskQuery query;
        query.words = words;
        query.on = m_session.file().referenceDate;
        query.laws = onlyChosenLaws ? lawsToKeepTo() : std::vector<RegulationId>{};
        query.key = key;
        query.limit = kMostRows;
        const Result<std::vector<LawFinding>> found = m_desk->find(query);
        if (found) {
            std::vector<ArticleCardRow> rows;
            for (const LawFinding& finding : *found)
                if (Reference::parse(finding.hit.reference) && !finding.hit.label.isEmpty() &&
                    !isHere(finding.hit.reference))
                    rows.push_back(rowOf(finding));
            return rows;
        }
        m_trouble = found.error();
    }
    std::vector<ArticleCardRow> rows = cardRows(words, onlyChosenLaws);
    if (key)
        std::erase_if(rows, [&](const ArticleCardRow& row) { return row.key != *key; });
    return rows;
}

std::vector<ArticleCardRow> ArticleFinder::cardRows(const QString& words, bool onlyChosenLaws) {
    const CaseFile& file = m_session.file();
    const auto cards =
        m_search.find({words, onlyChosenLaws ? chosenLawsOf(file) : std::vector<RegulationId>{}, file.referenceDate});
    std::vector<ArticleCardRow> rows = cardRowsOf(file, m_session.content(), cards);
    if (m_desk && words.trimmed().isEmpty()) {
        std::vector<const ArticleCard*> local;
        for (const ArticleCard& one : m_desk->localCards())
            local.push_back(&one);
        const auto more = cardRowsOf(file, m_session.content(), local);
        rows.insert(rows.end(), more.begin(), more.end());
        std::stable_sort(rows.begin(), rows.end(), [&](const ArticleCardRow& a, const ArticleCardRow& b) {
            return m_session.content().key(a.key).weight < m_session.content().key(b.key).weight;
        });
    }
    return rows;
}

const ArticleCard* ArticleFinder::card(const QString& id) const {
    const auto has = [&](const ArticleCard& one) { return one.id == id; };
    const auto& cards = m_session.content().cards();
    if (const auto found = std::find_if(cards.begin(), cards.end(), has); found != cards.end())
        return &*found;
    if (!m_desk)
        return nullptr;
    const auto& local = m_desk->localCards();
    const auto found = std::find_if(local.begin(), local.end(), has);
    return found == local.end() ? nullptr : &*found;
}

OpenedArticle ArticleFinder::open(const QString& cardId, const QString& reference) {
    OpenedArticle opened;
    opened.reference = reference;
    opened.isHere = isHere(reference);
    const ArticleCard* chosen = card(cardId);
    if (chosen) {
        opened.citation = chosen->citation;
        opened.cards.push_back(chosen);
        opened.reference = chosen->reference;
    } else if (m_desk) {
        opened.cards = m_desk->cardsFor(ArticleId(reference), m_session.file().referenceDate);
    } else {
        opened.cards = m_session.content().cardsFor(ArticleId(reference), m_session.file().referenceDate);
    }
    const auto place = Reference::parse(opened.reference);
    if (!chosen)
        opened.citation = citationFor(m_session.content(), ArticleId(reference));
    if (!m_desk || !place)
        return opened;
    if (!place->paragraph().isEmpty())
        opened.askedPlace = u"lid=" % place->paragraph();
    Result<FoundArticle> found = m_desk->article(*place, m_session.file().referenceDate);
    if (!found) {
        if (found.error().code != FailureCode::ReferenceUnknown)
            m_trouble = found.error();
        return opened;
    }
    if (!chosen) {
        LawFinding finding;
        finding.hit.reference = reference;
        finding.hit.title = found->version.title();
        finding.hit.label = found->article.label;
        opened.citation = m_desk->citation(finding);
    }
    opened.canMark = place->isLocal() && place->namesArticle();
    if (const auto marks = m_desk->library().marks(); opened.canMark && marks)
        for (const LocalMark& one : *marks)
            if (sameArticle(one.reference, place->wholeArticle().toText()))
                opened.mark = one.use;
    opened.text = std::move(*found);
    return opened;
}

QStringList ArticleFinder::notesOn(const LegalBasis& basis) {
    QStringList notes;
    const CaseFile& file = m_session.file();
    const auto reference = Reference::parse(basis.article.text());
    if (!reference || !file.referenceDate)
        return notes;
    const QDate on = *file.referenceDate;
    for (const ArticleCard* card : m_session.content().cardsFor(basis.article, {})) {
        if (card->validFrom && *card->validFrom > on)
            notes << sentence(LawSentence::CardOfLaterText).arg(dayInWords(*card->validFrom));
        else if (card->validTo && *card->validTo < on)
            notes << sentence(LawSentence::CardOfEarlierText).arg(dayInWords(*card->validTo));
    }
    if (!m_desk)
        return notes;
    if (const Result<FoundArticle> found = m_desk->article(*reference, on);
        found && found->standing != LawStanding::Holds)
        notes.prepend(sentence(LawSentence::StandsOn).arg(dayInWords(on), standingInWords(found->standing)));
    if (file.decision && file.decision->decidedOn) {
        const QDate decided = *file.decision->decidedOn;
        if (m_desk->hasChangedSince(*reference, decided))
            notes << sentence(LawSentence::ChangedSince).arg(dayInWords(decided));
    }
    notes.removeDuplicates();
    return notes;
}

Result<void> ArticleFinder::mark(LawLibrary& writable, const QString& reference, std::optional<LocalUse> use) {
    const auto place = Reference::parse(reference);
    if (!place)
        return Unexpected(place.error());
    const Result<void> marked = writable.mark(place->wholeArticle(), use);
    if (marked && m_desk)
        m_desk->refresh();
    return marked;
}

} // namespace omgekeerd::ui
