// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/viewmodels/workshopsession.h"

#include <QWidget>

class QRadioButton;

namespace omgekeerd::ui {

class ComparePanel;
class GroupsPanel;
class HarvestPanel;
class VariantsPanel;

/// What the trainer writes in: what the groups wrote, the comparison, the variants, the harvest. Follows the big
/// screen, and turns to another part when the trainer asks.
class WorkArea : public QWidget {
    Q_OBJECT
public:
    enum class Part { Groups, Compare, Variants, Harvest };

    WorkArea(WorkshopSession& session, FileChooser& files, QWidget* parent = nullptr);

    Part part() const { return m_part; }
    void turnTo(Part part);
    void settle(); ///< whatever is typed
    GroupsPanel& groups() const { return *m_groups; }

Q_SIGNALS:
    void planAsked();
    void variantCaseAsked(const omgekeerd::VariantId& variant);
    void turned(); ///< to another part

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void followSlide();
    void askFile(const GroupId& group);

    WorkshopSession& m_session;
    FileChooser& m_files;
    std::vector<QRadioButton*> m_choices; ///< in the order of the parts
    GroupsPanel* m_groups;
    ComparePanel* m_compare;
    VariantsPanel* m_variants;
    HarvestPanel* m_harvest;
    Part m_part = Part::Groups;
};

} // namespace omgekeerd::ui
