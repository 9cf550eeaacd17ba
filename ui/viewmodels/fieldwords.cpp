// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/fieldwords.h"

#include "core/base/jsonpath.h"
#include "core/dossier/seenby.h"
#include "core/method/phrases.h"

namespace omgekeerd::ui {

const Question* questionAt(const MethodContent& content, const QString& path) {
    const QString field = fieldOfPath(path);
    for (Step step : allOf<Step>())
        for (const Question& question : content.step(step).questions)
            if (question.field == field)
                return &question;
    return nullptr;
}

QString questionFor(const DossierSession& session, const QString& path) {
    const Question* question = questionAt(session.content(), path);
    return question != nullptr ? filledFor(session, question->professional) : QString();
}

QString filledFor(const DossierSession& session, const QString& sentence) {
    return session.isOpen() ? filled(session.content(), session.file(), sentence) : sentence;
}

Audience audienceOf(const QString& path) {
    switch (seenByOf(fieldOfPath(path))) {
    case SeenBy::Together:
    case SeenBy::OnPaper:
        return Audience::Together;
    case SeenBy::InDecision:
        return Audience::InDecision;
    case SeenBy::ProfessionalOnly:
        return Audience::ProfessionalOnly;
    case SeenBy::NotInDocuments:
        return Audience::NotInDocuments;
    }
    Q_UNREACHABLE();
}

const Json& valueAt(const Json& root, const QString& path) {
    const std::optional<JsonPath> parts = parseJsonPath(path);
    static const Json nothing;
    if (!parts)
        return nothing;
    const Json* at = &root;
    for (const auto& part : *parts) {
        const QString* member = std::get_if<QString>(&part);
        at = member != nullptr ? &(*at)[*member] : &at->at(*std::get_if<std::size_t>(&part));
    }
    return *at;
}

} // namespace omgekeerd::ui
