// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/familystart.h"

namespace omgekeerd {

namespace {

/// What one member of a household shares with another.
constexpr QStringView kShared[] = {u"kind", u"language", u"referenceDate", u"process", u"municipality", u"lifeDomains"};

/// The people by role and name; what one of them said about the other person stays there.
Json peopleOf(const Json& from) {
    Json::Array people;
    for (const Json& person : from.items()) {
        Json known = Json::object();
        for (const QStringView part : {u"id", u"role", u"alias"})
            if (const Json* value = person.find(part))
                known.set(part.toString(), *value);
        people.push_back(std::move(known));
    }
    return Json(std::move(people));
}

} // namespace

// AVG 5 lid 1 onder b en c: alleen wat voor het nieuwe doel nodig is, gaat mee.
Dossier familyStart(const Dossier& from, const QString& title, const QString& alias) {
    const Json& old = from.json();
    Json fresh = Dossier::empty(title, from.file().kind).json();
    for (const QStringView field : kShared)
        if (const Json* value = old.find(field))
            fresh.set(field.toString(), *value);
    if (!alias.isEmpty())
        fresh.set(QStringLiteral("residentAlias"), Json(alias));
    if (const Json people = peopleOf(old[u"people"]); people.size() > 0)
        fresh.set(QStringLiteral("people"), people);
    if (const Json& facts = old[u"situation"][u"facts"]; facts.size() > 0)
        fresh.set(QStringLiteral("situation"), Json::object({{QStringLiteral("facts"), facts}}));
    Result<Dossier> made = Dossier::fromJson(std::move(fresh));
    assert(made); // parts of a case that holds
    return *std::move(made);
}

} // namespace omgekeerd
