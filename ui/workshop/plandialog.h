// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/workshopwords.h"
#include "core/store/vault.h"
#include "ui/dialogs/sheet.h"
#include "ui/viewmodels/workshopplan.h"

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace omgekeerd::ui {

/// Asks what is settled before a workshop: its name and day, which cases lie ready, and which groups there are.
class PlanDialog : public Sheet {
    Q_OBJECT
public:
    enum class Purpose { New, Change };
    PlanDialog(
        Purpose purpose, const WorkshopWords& words, const std::vector<CaseSummary>& cases, const WorkshopPlan& now,
        QWidget* parent
    );

Q_SIGNALS:
    void planned(const omgekeerd::ui::WorkshopPlan& plan);

private:
    /// A group in the dialog.
    struct Row {
        QWidget* whole = nullptr;
        GroupId id;
        QLineEdit* name = nullptr;
        std::vector<QCheckBox*> roles; ///< in the order of the enum
    };
    void addCases(const std::vector<CaseSummary>& cases, const WorkshopPlan& now);
    void addGroups(const WorkshopPlan& now);
    void addRow(const PlannedGroup& group);
    void give();
    std::vector<PlannedGroup> groups() const;

    const WorkshopWords& m_words;
    QLineEdit* m_title;
    QLineEdit* m_date;
    std::vector<std::pair<CaseId, QCheckBox*>> m_cases;
    QVBoxLayout* m_groups;
    std::vector<Row> m_rows;
};

} // namespace omgekeerd::ui
