// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/steppage.h"

#include <optional>
#include <vector>

class QLabel;
class QPushButton;

namespace omgekeerd::ui {

class Chip;
class GapSentence;
class HelpPanel;
class LawOffer;
class RegulationEntry;
class RowList;
class SectionHeading;

/// Step 3: what the laws are for, and whether the wish fits that. No article anywhere.
class PurposePage : public StepPage {
    Q_OBJECT
public:
    explicit PurposePage(DossierSession& session, QWidget* parent = nullptr);

    bool focusField(const QString& path) override;
    RowList* laws() const { return m_laws; }
    const std::vector<LawOffer*>& offers() const { return m_offers; }
    QPushButton* anotherLaw() const { return m_another; }
    RegulationEntry* otherRegulation() const { return m_other; }

protected:
    void rewrite() override;

private:
    void addLaws();
    void addOffers();
    void addGround();
    void syncOffers();
    void fillMenu();
    void writeGround();
    void take(const RegulationId& law, const Json& fits);
    void openOffer(const RegulationId& law);
    bool isInCase(const RegulationId& law) const;
    /// The laws of the content that serve a touched value and are not in the case; the one asked for first.
    std::vector<RegulationId> offered() const;

    RowList* m_laws = nullptr;
    QLabel* m_nothing = nullptr;
    SectionHeading* m_offersHeading = nullptr;
    QVBoxLayout* m_offersColumn = nullptr;
    std::vector<LawOffer*> m_offers;
    std::optional<RegulationId> m_asked; ///< chosen from the menu or typed, and not answered yet
    std::optional<RegulationId> m_opened;
    QPushButton* m_another = nullptr;
    RegulationEntry* m_other = nullptr;
    HelpPanel* m_ground = nullptr;
    Chip* m_wish = nullptr;
    GapSentence* m_noWish = nullptr;
};

} // namespace omgekeerd::ui
