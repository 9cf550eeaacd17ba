// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/workshop.h"

namespace omgekeerd::ui {

/// A group as it is planned; without an id it is new.
struct PlannedGroup {
    GroupId id;
    QString name;
    std::vector<GroupRole> roles;
};

/// What is settled before a workshop begins: its name and day, the cases in their order, the groups.
struct WorkshopPlan {
    QString title;
    QDate date;
    std::vector<CaseId> cases;
    std::vector<PlannedGroup> groups;
};

WorkshopPlan planOf(const Workshop& workshop);
/// Makes the workshop as planned. What a group wrote stays: a case or group that goes while something was written is
/// refused (Usage), and then nothing changes where the caller works on a copy.
Result<void> follow(Workshop& workshop, const WorkshopPlan& plan);
/// `Groep 4`: the first name of its kind that is free.
QString freeGroupName(const QString& word, const std::vector<PlannedGroup>& groups);

} // namespace omgekeerd::ui
