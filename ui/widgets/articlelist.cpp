// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/articlelist.h"

#include "ui/widgets/articledelegate.h"
#include "ui/wording/articlesentence.h"

namespace omgekeerd::ui {

ArticleList::ArticleList(ArticleCardsModel& model, QWidget* parent) : GrowingList(parent), m_model(model) {
    setObjectName(QStringLiteral("articleList"));
    setAccessibleName(sentence(ArticleSentence::ListName));
    setItemDelegate(new ArticleDelegate(this));
    setModel(&m_model);
    connect(this, &GrowingList::opened, this, [this](const QModelIndex& index) {
        Q_EMIT rowOpened(m_model.row(index.row()));
    });
}

void ArticleList::setCurrentArticle(const QString& cardId, const QString& reference) {
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.row(row).cardId == cardId && m_model.row(row).reference == reference)
            setCurrentIndex(m_model.index(row));
}

void ArticleList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    GrowingList::currentChanged(current, previous);
    if (current.isValid() && hasFocus() && !m_model.row(current.row()).cardId.isEmpty())
        Q_EMIT keyShown(m_model.row(current.row()).key);
}

} // namespace omgekeerd::ui
