// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/programme.h"

namespace omgekeerd {

using GroupId = StrongId<struct GroupIdTag>; ///< key within one workshop

/// Who sit in a group.
enum class GroupRole { Official, CareProfessional, Inhabitant, ExpertByExperience };
constexpr auto codeTable(GroupRole) {
    return std::to_array<CodeRow<GroupRole>>(
        {{GroupRole::Official, "official"},
         {GroupRole::CareProfessional, "careProfessional"},
         {GroupRole::Inhabitant, "inhabitant"},
         {GroupRole::ExpertByExperience, "expertByExperience"}}
    );
}

/// A group at a table: its name, and the roles of who sit in it (each once, in the order of the enum; may be none).
class Group {
public:
    static Result<Group> make(const QString& name, const std::vector<GroupRole>& roles);
    const QString& name() const { return m_name; }
    const std::vector<GroupRole>& roles() const { return m_roles; }
    friend bool operator==(const Group&, const Group&) = default;

private:
    Group(QString name, std::vector<GroupRole> roles) : m_name(std::move(name)), m_roles(std::move(roles)) {}
    QString m_name;
    std::vector<GroupRole> m_roles;
};

/// A group with the key by which it stays the same when its name changes.
struct PlacedGroup {
    GroupId id;
    Group group;
    friend bool operator==(const PlacedGroup&, const PlacedGroup&) = default;
};

} // namespace omgekeerd
