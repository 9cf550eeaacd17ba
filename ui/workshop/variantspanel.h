// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class GrowingEdit;
class OutcomeCard;

/// The variants of the case: one fact changed at a time, with what each group would do then beside each other.
class VariantsPanel : public QWidget {
    Q_OBJECT
public:
    explicit VariantsPanel(WorkshopSession& session, QWidget* parent = nullptr);
    void settle();
    void setColumns(int columns);

Q_SIGNALS:
    /// A case of its own, to be worked out.
    void caseAsked(const omgekeerd::VariantId& variant);

private:
    void refresh();
    void fillFacts();
    void rebuild(const std::vector<VariantId>& variants);
    QWidget* makeVariant(const Variant& variant);
    void add();

    WorkshopSession& m_session;
    QComboBox* m_fact;
    GrowingEdit* m_becomes;
    QPushButton* m_add;
    QLabel* m_open;
    QVBoxLayout* m_list;
    std::vector<QWidget*> m_shownCards;
    std::vector<OutcomeCard*> m_cards;
    std::vector<VariantId> m_variants;
    std::vector<PlacedGroup> m_groups;
    int m_columns = 3;
};

} // namespace omgekeerd::ui
