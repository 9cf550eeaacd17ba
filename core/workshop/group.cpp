// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/group.h"

#include <algorithm>

namespace omgekeerd {

Result<Group> Group::make(const QString& name, const std::vector<GroupRole>& roles) {
    Result<QString> line = lineFor(QStringLiteral("de naam van de groep"), name);
    if (!line)
        return Unexpected(line.error());
    std::vector<GroupRole> once;
    for (const GroupRole role : allOf<GroupRole>())
        if (std::find(roles.begin(), roles.end(), role) != roles.end())
            once.push_back(role);
    return Group(*std::move(line), std::move(once));
}

} // namespace omgekeerd
