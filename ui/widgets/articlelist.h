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

    /// Makes the first card with this key the current one and gives the list the keyboard.
    void goTo(LegalKey key);
    /// Makes this card the current one, where it is here.
    void setCurrentCard(const QString& cardId);

Q_SIGNALS:
    void cardOpened(const QString& cardId);
    void keyShown(omgekeerd::LegalKey key);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ArticleCardsModel& m_model;
};

} // namespace omgekeerd::ui
