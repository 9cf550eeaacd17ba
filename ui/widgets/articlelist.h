// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/articlecardsmodel.h"
#include "ui/widgets/growinglist.h"

namespace omgekeerd::ui {

/// The closed article cards under each other.
class ArticleList : public GrowingList {
    Q_OBJECT
public:
    explicit ArticleList(ArticleCardsModel& model, QWidget* parent = nullptr);

    /// Makes the card or article the current one, where it is here.
    void setCurrentArticle(const QString& cardId, const QString& reference);

Q_SIGNALS:
    void rowOpened(const omgekeerd::ui::ArticleCardRow& row);
    void keyShown(omgekeerd::LegalKey key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ArticleCardsModel& m_model;
};

} // namespace omgekeerd::ui
