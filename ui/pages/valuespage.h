// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/steppage.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class FlowLayout;
class HelpPanel;
class SectionHeading;
class UndoBar;
class ValueCard;

/// Step 2: which founding values and rights are touched, and how; one open at a time, in the order of the alphabet.
class ValuesPage : public StepPage {
    Q_OBJECT
public:
    explicit ValuesPage(DossierSession& session, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    void setLayoutMode(LayoutMode mode) override;
    /// Unfolds a value, also one that nobody looked at yet.
    void showValue(const ValueId& value);
    /// Opens the card of a value, also of one that was not looked at yet.
    void openValue(const ValueId& value);
    ValueCard* card(const ValueId& value) const;

protected:
    void rewrite() override;

private:
    struct Layer {
        std::vector<ValueCard*> cards;
        QVBoxLayout* column = nullptr;
    };
    void addLayers();
    void sync();
    void syncLayer(Layer& layer, bool rights);
    ValueCard* makeCard(const ValueText& value);
    void fold();
    void offer();
    void fillRights();
    std::vector<const ValueText*> notLookedAt(bool rights) const;

    std::optional<ValueId> m_opened;
    std::vector<ValueId> m_offered; ///< what the links and the menu show
    Layer m_values;
    Layer m_rights;
    SectionHeading* m_rightsHeading = nullptr;
    QPushButton* m_anotherRight = nullptr;
    HelpPanel* m_offers = nullptr;
    FlowLayout* m_offerLinks = nullptr;
    QLabel* m_nothing = nullptr;
    UndoBar* m_undo = nullptr;
};

} // namespace omgekeerd::ui
