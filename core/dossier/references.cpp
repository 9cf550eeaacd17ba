// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/references.h"

#include "core/dossier/blocks.h"

#include <algorithm>
#include <array>
#include <set>

namespace omgekeerd {

namespace {

/// A list whose rows are named elsewhere in the case: its member that names a row, and the block
/// the row is.
struct NamedList {
    QStringView list;
    QStringView id;
    BlockKind block; ///< Case: the rows are people
};
constexpr std::array kNamedLists{
    NamedList{u"people", u"id", BlockKind::Case}, NamedList{u"options", u"id", BlockKind::Option},
    NamedList{u"values", u"value", BlockKind::Value},
    NamedList{u"purposes", u"law", BlockKind::Purpose},
    NamedList{u"legal", u"article", BlockKind::Article}};

std::set<QString> idsOf(const Json& file, const NamedList& named) {
    std::set<QString> ids;
    for (const Json& row : file[named.list].items())
        ids.insert(row[named.id].toString());
    return ids;
}

/// What a name became: another name, or nothing when its row went.
struct Renaming {
    QString from;
    QString to;
};

void follow(Json& object, QStringView key, const Renaming& renaming) {
    Json* name = object.find(key);
    if (!name || name->toString() != renaming.from)
        return;
    if (renaming.to.isEmpty())
        object.remove(key);
    else
        *name = Json(renaming.to);
}

/// For rows that are nothing without the name: the views and readings of somebody, a reading about
/// something.
void followOrGo(Json& container, QStringView list, QStringView key, const Renaming& renaming) {
    Json* rows = container.find(list);
    if (!rows || !rows->isArray())
        return;
    if (renaming.to.isEmpty())
        std::erase_if(rows->items(), [&](const Json& row) {
            return row[key].toString() == renaming.from;
        });
    for (Json& row : rows->items())
        follow(row, key, renaming);
    if (rows->size() == 0)
        container.remove(list);
}

void followInRows(Json& container, QStringView list, QStringView key, const Renaming& renaming) {
    if (Json* rows = container.find(list); rows && rows->isArray())
        for (Json& row : rows->items())
            follow(row, key, renaming);
}

void followPerson(Json& file, const Renaming& renaming) {
    if (Json* values = file.find(u"values"); values && values->isArray())
        for (Json& value : values->items())
            followOrGo(value, u"views", u"person", renaming);
    if (Json* decision = file.find(u"decision")) {
        follow(*decision, u"decidedBy", renaming);
        followInRows(*decision, u"agreements", u"who", renaming);
    }
    followOrGo(file, u"readings", u"person", renaming);
    followInRows(file, u"aheads", u"person", renaming);
}

void followBlock(Json& file, BlockKind kind, const Renaming& renaming) {
    if (Json* decision = file.find(u"decision"); decision && kind == BlockKind::Option)
        follow(*decision, u"option", renaming);
    const QString to = renaming.to.isEmpty() ? QString() : BlockRef{kind, renaming.to}.code();
    followOrGo(file, u"readings", u"about", {BlockRef{kind, renaming.from}.code(), to});
}

/// The new id when the change set exactly the id of one row of this list.
QString newIdIn(const Json& after, const NamedList& named, const JsonPath& set) {
    if (set.size() != 3 || set[0] != std::variant<QString, std::size_t>(named.list.toString()) ||
        set[2] != std::variant<QString, std::size_t>(named.id.toString()))
        return {};
    const auto* row = std::get_if<std::size_t>(&set[1]);
    return row ? after[named.list].at(*row)[named.id].toString() : QString();
}

bool isRead(const Json& file, const QString& block) {
    const Json::Array& readings = file[u"readings"].items();
    return std::any_of(readings.begin(), readings.end(), [&](const Json& reading) {
        return reading[u"about"].toString() == block;
    });
}

/// A block that a change emptied while somebody had read it stays as an empty object, so that what
/// was said of it stays too. An empty decision cannot stay: it is a decision by its outcome.
void keepWhatWasRead(const Json& before, Json& after) {
    for (const QString& block :
         {QStringLiteral("wish"), QStringLiteral("ethics"), QStringLiteral("proportionality")})
        if (before.contains(block) && !after.contains(block) && isRead(after, block))
            after.set(block, Json::object());
    if (!after.contains(u"decision"))
        followOrGo(after, u"readings", u"about", {QStringLiteral("decision"), {}});
}

} // namespace

void bringReferencesAlong(const Json& before, Json& after, const JsonPath& set) {
    keepWhatWasRead(before, after);
    for (const NamedList& named : kNamedLists) {
        const std::set<QString> stay = idsOf(after, named);
        const QString newId = newIdIn(after, named, set);
        for (const QString& id : idsOf(before, named)) {
            if (stay.contains(id))
                continue;
            if (named.block == BlockKind::Case)
                followPerson(after, {id, newId});
            else
                followBlock(after, named.block, {id, newId});
        }
    }
}

} // namespace omgekeerd
