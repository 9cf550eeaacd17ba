// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/seenby.h"

#include <QRegularExpression>

namespace omgekeerd {

// AVG 5 lid 1 onder c: niemand ziet meer van een dossier dan nodig is.
const std::vector<FieldSeenBy>& seenByTable() {
    using S = SeenBy;
    static const std::vector<FieldSeenBy> table{
        {"format", S::NotInDocuments},
        {"version", S::NotInDocuments},
        {"id", S::NotInDocuments},
        {"title", S::OnPaper},
        {"kind", S::NotInDocuments},
        {"language", S::NotInDocuments},
        {"referenceDate", S::Together},
        {"requestedOn", S::Together},
        {"decideBefore", S::Together},
        {"process", S::NotInDocuments},
        {"caseNumber", S::OnPaper},
        {"municipality", S::OnPaper},
        {"residentAlias", S::InDecision},
        {"lifeDomains[]", S::ProfessionalOnly},
        {"people[].id", S::NotInDocuments},
        {"people[].role", S::Together},
        {"people[].alias", S::ProfessionalOnly},
        {"people[].heardOn", S::ProfessionalOnly},
        {"people[].contribution", S::ProfessionalOnly},
        {"situation.facts[].text", S::Together},
        {"situation.facts[].source", S::Together},
        {"situation.facts[].reference", S::Together},
        {"situation.unknowns", S::ProfessionalOnly},
        {"situation.urgent", S::ProfessionalOnly},
        {"situation.urgencyReason", S::InDecision},
        {"situation.widerIssue", S::ProfessionalOnly},
        {"wish.ownWords", S::Together},
        {"wish.ownWordsLanguage", S::Together},
        {"wish.requested", S::Together},
        {"wish.whyChain[]", S::Together},
        {"wish.desiredEffect", S::Together},
        {"wish.satisfiedWhen", S::Together},
        {"wish.strengthsAndNetwork", S::Together},
        {"wish.expectation", S::Together},
        {"wish.summary", S::Together},
        {"wish.summaryConfirmedOn", S::Together},
        {"values[].value", S::Together},
        {"values[].touched", S::Together},
        {"values[].how", S::Together},
        {"values[].conflictsWith[]", S::ProfessionalOnly},
        {"values[].views[].person", S::ProfessionalOnly},
        {"values[].views[].text", S::ProfessionalOnly},
        {"purposes[].law", S::Together},
        {"purposes[].values[]", S::Together},
        {"purposes[].fits", S::Together},
        {"purposes[].reason", S::Together},
        {"options[].id", S::Together},
        {"options[].name", S::Together},
        {"options[].description", S::Together},
        {"options[].kind", S::Together},
        {"options[].reason", S::Together},
        {"options[].costToResident.cents", S::Together},
        {"options[].costToResident.estimate", S::Together},
        {"options[].costOnce.cents", S::ProfessionalOnly},
        {"options[].costOnce.estimate", S::ProfessionalOnly},
        {"options[].costPerYear.cents", S::ProfessionalOnly},
        {"options[].costPerYear.estimate", S::ProfessionalOnly},
        {"options[].effects[].on", S::Together},
        {"options[].effects[].term", S::Together},
        {"options[].effects[].direction", S::Together},
        {"options[].effects[].description", S::Together},
        {"options[].effects[].evidence", S::Together},
        {"options[].effects[].certainty", S::Together},
        {"options[].effects[].mitigation", S::Together},
        {"options[].effects[].cameTrue", S::Together},
        {"ethics.capacityToAct", S::InDecision},
        {"ethics.guidingPrinciples", S::InDecision},
        {"ethics.ownLens", S::ProfessionalOnly},
        {"ethics.keepsChafing", S::ProfessionalOnly},
        {"pitfalls[].pitfall", S::ProfessionalOnly},
        {"pitfalls[].answer", S::ProfessionalOnly},
        {"legal[].article", S::Together},
        {"legal[].key", S::ProfessionalOnly},
        {"legal[].use", S::Together},
        {"legal[].realises[]", S::ProfessionalOnly},
        {"legal[].enables", S::Together},
        {"legal[].conditions", S::InDecision},
        {"legal[].reason", S::InDecision},
        {"legal[].competentBody", S::InDecision},
        {"legal[].caseLaw[]", S::InDecision},
        {"proportionality.specialCircumstances", S::Together},
        {"proportionality.suitable", S::Together},
        {"proportionality.necessary", S::Together},
        {"proportionality.balanced", S::Together},
        {"decision.outcome", S::ProfessionalOnly},
        {"decision.option", S::OnPaper},
        {"decision.content", S::OnPaper},
        {"decision.amount.cents", S::OnPaper},
        {"decision.amount.per", S::OnPaper},
        {"decision.conditions", S::InDecision},
        {"decision.startsOn", S::OnPaper},
        {"decision.endsOn", S::OnPaper},
        {"decision.coreReason", S::OnPaper},
        {"decision.whyNotOtherwise", S::OnPaper},
        {"decision.similarCases", S::ProfessionalOnly},
        {"decision.motivation", S::InDecision},
        {"decision.plainLanguage", S::Together},
        {"decision.agreements[].who", S::Together},
        {"decision.agreements[].what", S::Together},
        {"decision.agreements[].by", S::Together},
        {"decision.agreements[].doneOn", S::Together},
        {"decision.decidedBy", S::ProfessionalOnly},
        {"decision.mandate", S::InDecision},
        {"decision.decidedOn", S::OnPaper},
        {"decision.evaluateOn", S::OnPaper},
        {"comparedCases[].case", S::NotInDocuments},
        {"comparedCases[].decidedOn", S::ProfessionalOnly},
        {"comparedCases[].outcome", S::ProfessionalOnly},
        {"comparedCases[].is", S::ProfessionalOnly},
        {"comparedCases[].because", S::ProfessionalOnly},
        {"readings[].person", S::ProfessionalOnly},
        {"readings[].about", S::ProfessionalOnly},
        {"readings[].verdict", S::ProfessionalOnly},
        {"readings[].remark", S::InDecision},
        {"readings[].on", S::ProfessionalOnly},
        {"readings[].readText", S::InDecision},
        {"signals[].kind", S::ProfessionalOnly},
        {"signals[].description", S::ProfessionalOnly},
        {"signals[].audience", S::ProfessionalOnly},
        {"signals[].status", S::ProfessionalOnly},
        {"evaluation.on", S::Together},
        {"evaluation.effectReached", S::Together},
        {"evaluation.learned", S::Together},
        {"aheads[].step", S::ProfessionalOnly},
        {"aheads[].reason", S::ProfessionalOnly},
        {"aheads[].person", S::ProfessionalOnly},
        {"aheads[].on", S::ProfessionalOnly},
        {"variantOf.title", S::NotInDocuments},
        {"variantOf.changed", S::NotInDocuments},
        {"transferred.on", S::ProfessionalOnly},
        {"transferred.number", S::InDecision},
        {"definitive.version", S::ProfessionalOnly},
        {"definitive.on", S::ProfessionalOnly},
        {"definitive.replaces", S::ProfessionalOnly},
        {"definitive.reopenReason", S::InDecision},
        {"facilitation.minutes", S::NotInDocuments},
        {"facilitation.introduction", S::NotInDocuments},
        {"facilitation.questions[]", S::NotInDocuments},
        {"facilitation.notes", S::NotInDocuments},
    };
    return table;
}

SeenBy seenByOf(QStringView field) {
    for (const FieldSeenBy& row : seenByTable()) {
        const QLatin1String name(row.field.data(), static_cast<qsizetype>(row.field.size()));
        if (field == name)
            return row.seenBy;
        // A list or a group is named without its fields: the first that is more than an identity speaks for it.
        const QLatin1String rest = name.mid(qMin(field.size(), name.size()));
        if (name.startsWith(field) && (rest.startsWith(u'.') || rest.startsWith(u'[')) && !name.endsWith(QLatin1String(".id")))
            return row.seenBy;
    }
    return SeenBy::ProfessionalOnly;
}

QString fieldOfPath(const QString& path) {
    static const QRegularExpression index(QStringLiteral("\\[\\d+\\]"));
    return QString(path).replace(index, QStringLiteral("[]"));
}

} // namespace omgekeerd
