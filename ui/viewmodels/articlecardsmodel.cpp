// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/articlecardsmodel.h"

#include "core/law/reference.h"
#include "ui/wording/articlesentence.h"

#include <algorithm>

namespace omgekeerd::ui {

void ArticleCardsModel::setRows(std::vector<ArticleCardRow> rows) {
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int ArticleCardsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ArticleCardsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ArticleCardRow& card = row(index.row());
    if (role == Qt::DisplayRole)
        return card.citation;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString name = card.keyName.isEmpty() ? card.citation : QString(card.citation % u", " % card.keyName);
    if (card.cardId.isEmpty())
        return QString(name % u". " % card.opens);
    return QString(name % u". " % sentence(ArticleSentence::Opens) % u": " % card.opens);
}

std::vector<ArticleCardRow> cardRowsOf(
    const CaseFile& file, const MethodContent& content, const std::vector<const ArticleCard*>& found
) {
    std::vector<Reference> here;
    for (const LegalBasis& basis : file.legal)
        if (auto reference = Reference::parse(basis.article.text()))
            here.push_back(std::move(*reference));
    std::vector<ArticleCardRow> rows;
    for (const ArticleCard* card : found) {
        const auto reference = Reference::parse(card->reference);
        const bool isHere = reference && std::any_of(here.begin(), here.end(), [&](const Reference& one) {
            return one.samePlaceAs(*reference);
        });
        if (!isHere)
            rows.push_back(
                {card->id, card->citation, content.key(card->key).name.toLower(), card->opens, card->key,
                 card->reference}
            );
    }
    return rows;
}

bool sameArticle(const QString& a, const QString& b) {
    if (a == b)
        return true;
    const auto left = Reference::parse(a);
    const auto right = Reference::parse(b);
    return left && right && left->samePlaceAs(*right);
}

} // namespace omgekeerd::ui
