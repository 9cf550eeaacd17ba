// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/peoplelist.h"

#include "ui/widgets/combofield.h"
#include "ui/widgets/personrow.h"
#include "ui/wording/fieldsentence.h"

namespace omgekeerd::ui {

namespace {

RowList::Rows rowsOf(DossierSession& session) {
    DossierSession* open = &session;
    RowList::Rows rows;
    rows.addLabel = sentence(FieldSentence::AddPerson);
    rows.make = [open](int row, QWidget* parent) -> QWidget* {
        return new PersonRow(*open, QStringLiteral("people[%1]").arg(row), parent);
    };
    rows.fresh = [open] {
        return Json::object(
            {{QStringLiteral("id"), Json(freshKey(*open, QStringLiteral("people"), QStringLiteral("persoon")))},
             {QStringLiteral("role"), Json(codeOf(Role::Other))}}
        );
    };
    rows.name = [open](int row) {
        const auto& people = open->file().people;
        const auto place = static_cast<std::size_t>(row);
        return place < people.size() ? nameOf(open->content(), people[place])
                                     : sentence(FieldSentence::Person);
    };
    return rows;
}

} // namespace

PeopleList::PeopleList(DossierSession& session, QWidget* parent)
    : RowList(session, QStringLiteral("people"), rowsOf(session), parent) {}

QString freshKey(const DossierSession& session, const QString& list, const QString& word) {
    const Json& rows = valueAt(session.open().shown.json(), list);
    for (std::size_t number = rows.size() + 1;; ++number) {
        const QString key = word + u'-' + QString::number(number);
        bool taken = false;
        for (const Json& row : rows.items())
            taken = taken || row[u"id"].toString() == key;
        if (!taken)
            return key;
    }
}

} // namespace omgekeerd::ui
