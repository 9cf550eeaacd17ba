// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"

#include <QAbstractListModel>

namespace omgekeerd::ui {

/// A closed card in the list: which article, with which key, what it opens; or an article of the library without a card,
/// with a line of its text.
struct ArticleCardRow {
    QString cardId; ///< empty: without a card
    QString citation;
    QString keyName;
    QString opens;
    LegalKey key = LegalKey::Interpretation;
    QString reference;
    friend bool operator==(const ArticleCardRow&, const ArticleCardRow&) = default;
};

/// The article cards that were found, closed.
class ArticleCardsModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<ArticleCardRow> rows);
    const std::vector<ArticleCardRow>& rows() const { return m_rows; }
    const ArticleCardRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<ArticleCardRow> m_rows;
};

/// The rows for found cards; articles that the case already has are left out.
std::vector<ArticleCardRow> cardRowsOf(
    const CaseFile& file, const MethodContent& content, const std::vector<const ArticleCard*>& found
);

/// Whether a reference of a case and a reference of a card stand for one article, dates aside.
bool sameArticle(const QString& a, const QString& b);

} // namespace omgekeerd::ui
