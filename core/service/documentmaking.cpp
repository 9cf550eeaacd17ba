// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documentmaking.h"

namespace omgekeerd {

namespace {

Json dayJson(const JournalDay& day) {
    Json steps = Json::array();
    for (const Step step : day.steps)
        steps.items().push_back(Json(codeOf(step)));
    return Json::object(
        {{QStringLiteral("on"), Json(day.on.toString(Qt::ISODate))},
         {QStringLiteral("who"), Json(day.who)},
         {QStringLiteral("steps"), std::move(steps)},
         {QStringLiteral("acts"), Json(day.acts)}}
    );
}

std::optional<JournalDay> dayFrom(const Json& json) {
    JournalDay day{QDate::fromString(json[u"on"].toString(), Qt::ISODate), json[u"who"].toString(), {}, 0};
    const qint64 acts = json[u"acts"].toInteger(-1);
    if (!day.on.isValid() || acts < 0 || acts > std::numeric_limits<int>::max())
        return std::nullopt;
    day.acts = static_cast<int>(acts);
    for (const Json& code : json[u"steps"].items()) {
        const std::optional<Step> step = fromCode<Step>(code.toString());
        if (!step)
            return std::nullopt;
        day.steps.push_back(*step);
    }
    return day;
}

} // namespace

Json DocumentMaking::toJson() const {
    Json told = Json::array();
    if (kind == DocumentKind::Report)
        for (const JournalDay& day : days)
            told.items().push_back(dayJson(day));
    return Json::object(
        {{QStringLiteral("document"), Json(codeOf(kind))},
         {QStringLiteral("journal"), Json(journalHead)},
         {QStringLiteral("days"), std::move(told)},
         {QStringLiteral("basis"), basis.toJson()}}
    );
}

Result<DocumentMaking> DocumentMaking::fromJson(const Json& json) {
    const std::optional<DocumentKind> kind = fromCode<DocumentKind>(json[u"document"].toString());
    if (!kind)
        return fail(FailureCode::InvalidCase, kCarriedMaking.toString());
    DocumentMaking making{*kind, json[u"journal"].toString(), {}, Basis::fromJson(json[u"basis"])};
    for (const Json& item : json[u"days"].items()) {
        std::optional<JournalDay> day = dayFrom(item);
        if (!day)
            return fail(FailureCode::InvalidCase, kCarriedMaking.toString());
        making.days.push_back(std::move(*day));
    }
    return making;
}

} // namespace omgekeerd
