// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/workshopplan.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

Result<void> followGroups(Workshop& workshop, const std::vector<PlannedGroup>& planned) {
    const std::vector<PlacedGroup> before = workshop.groups();
    for (const PlacedGroup& placed : before)
        if (std::none_of(planned.begin(), planned.end(), [&](const PlannedGroup& one) { return one.id == placed.id; }))
            if (auto done = workshop.removeGroup(placed.id); !done)
                return done;
    for (const PlannedGroup& one : planned) {
        const Result<Group> group = Group::make(one.name, one.roles);
        if (!group)
            return Unexpected(group.error());
        if (!one.id.isEmpty()) {
            if (auto done = workshop.changeGroup(one.id, *group); !done)
                return done;
        } else if (const Result<GroupId> added = workshop.addGroup(*group); !added) {
            return Unexpected(added.error());
        }
    }
    return {};
}

Result<void> followCases(Workshop& workshop, const std::vector<CaseId>& planned) {
    const std::vector<CaseId> before = workshop.deck();
    const auto holds = [](const std::vector<CaseId>& cases, const CaseId& id) {
        return std::find(cases.begin(), cases.end(), id) != cases.end();
    };
    for (const CaseId& id : planned)
        if (!holds(before, id))
            if (auto done = workshop.addCase(id); !done)
                return done;
    for (const CaseId& id : before)
        if (!holds(planned, id))
            if (auto done = workshop.removeCase(id); !done)
                return done;
    return {};
}

} // namespace

WorkshopPlan planOf(const Workshop& workshop) {
    WorkshopPlan plan{workshop.title(), workshop.date(), workshop.deck(), {}};
    for (const PlacedGroup& placed : workshop.groups())
        plan.groups.push_back({placed.id, placed.group.name(), placed.group.roles()});
    return plan;
}

Result<void> follow(Workshop& workshop, const WorkshopPlan& plan) {
    if (auto done = workshop.setTitle(plan.title); !done)
        return done;
    if (auto done = workshop.setDate(plan.date); !done)
        return done;
    if (auto done = followCases(workshop, plan.cases); !done)
        return done;
    return followGroups(workshop, plan.groups);
}

QString freeGroupName(const QString& word, const std::vector<PlannedGroup>& groups) {
    for (std::size_t number = 1;; ++number) {
        QString name = word + u' ' + QString::number(number);
        if (std::none_of(groups.begin(), groups.end(), [&](const PlannedGroup& one) { return one.name == name; }))
            return name;
    }
}

} // namespace omgekeerd::ui
