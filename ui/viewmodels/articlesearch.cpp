// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/articlesearch.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

const QRegularExpression& numberPattern() {
    static const QRegularExpression pattern(QStringLiteral("\\d+[a-z]*(?:[.:]\\d+[a-z]*)*"));
    return pattern;
}

QStringList numbersIn(const QString& foldedText) {
    QStringList numbers;
    auto match = numberPattern().globalMatch(foldedText);
    while (match.hasNext())
        numbers << match.next().captured();
    return numbers;
}

bool isNumber(const QString& word) {
    return numberPattern()
               .match(word, 0, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption)
               .capturedLength() == word.size();
}

/// `2.3` meets 2.3.5; `3` does not meet 35.
bool meetsNumber(const QStringList& numbers, const QString& asked) {
    return std::any_of(numbers.begin(), numbers.end(), [&](const QString& number) {
        return number == asked ||
               (number.startsWith(asked) && !number.at(asked.size()).isDigit());
    });
}

const LawText* lawById(const MethodContent& content, const QString& id) {
    for (const LawText& law : content.laws())
        if (law.id == id)
            return &law;
    return nullptr;
}

bool isLocalPack(const MethodContent& content, const QString& pack) {
    return std::any_of(content.packs().begin(), content.packs().end(), [&](const PackInfo& info) {
        return info.local && info.id == pack;
    });
}

} // namespace

QString folded(const QString& text) {
    const QString decomposed = text.normalized(QString::NormalizationForm_D).toLower();
    QString plain;
    plain.reserve(decomposed.size());
    for (const QChar c : decomposed)
        if (c.category() != QChar::Mark_NonSpacing)
            plain += c;
    return plain;
}

ArticleSearch::ArticleSearch(const MethodContent& content) {
    for (const ArticleCard& card : content.cards()) {
        Entry entry;
        entry.card = &card;
        QStringList words{card.citation, card.opens, card.doesNotOpen, card.pitfall,
                          card.whoDecides, content.key(card.key).name};
        const LawText* law = lawById(content, card.law);
        if (law) {
            words << law->name << QStringList(law->shortNames.begin(), law->shortNames.end());
            entry.regulations = law->regulations;
        }
        entry.text = folded(words.join(u' '));
        entry.numbers = numbersIn(folded(card.citation));
        entry.always = card.serves.empty() || (law && law->serves.empty()) || isLocalPack(content, card.pack);
        entry.weight = content.key(card.key).weight;
        m_entries.push_back(std::move(entry));
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry& a, const Entry& b) {
        return a.weight < b.weight;
    });
}

bool ArticleSearch::meets(const Entry& entry, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        return isNumber(word) ? meetsNumber(entry.numbers, word) : entry.text.contains(word);
    });
}

bool ArticleSearch::fits(const Entry& entry, std::optional<QDate> on) const {
    const ArticleCard& card = *entry.card;
    if (!on)
        return true;
    if (card.validTo && *card.validTo < *on)
        return false;
    if (!card.validFrom || *card.validFrom <= *on)
        return true;
    // A later text is hidden only where the same article has one for this date.
    return std::none_of(m_entries.begin(), m_entries.end(), [&](const Entry& other) {
        const ArticleCard& older = *other.card;
        return &older != &card && older.reference == card.reference &&
               (!older.validFrom || *older.validFrom <= *on) && (!older.validTo || *older.validTo >= *on);
    });
}

std::vector<const ArticleCard*> ArticleSearch::find(const ArticleQuery& query) const {
    static const QRegularExpression spaces(QStringLiteral("[\\s,;]+"));
    const QStringList words = folded(query.words).split(spaces, Qt::SkipEmptyParts);
    std::vector<const ArticleCard*> found;
    for (const Entry& entry : m_entries) {
        const bool ofTheseLaws =
            query.onlyLaws.empty() || entry.always ||
            std::any_of(entry.regulations.begin(), entry.regulations.end(), [&](const auto& regulation) {
                return std::find(query.onlyLaws.begin(), query.onlyLaws.end(), regulation) !=
                       query.onlyLaws.end();
            });
        if (ofTheseLaws && meets(entry, words) && fits(entry, query.on))
            found.push_back(entry.card);
    }
    return found;
}

std::vector<RegulationId> chosenLawsOf(const CaseFile& file) {
    std::vector<RegulationId> laws;
    for (const PurposeAssessment& purpose : file.purposes)
        if (purpose.fits != Fits::No)
            laws.push_back(purpose.law);
    return laws;
}

} // namespace omgekeerd::ui
