// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <vector>

namespace omgekeerd {

/// Every text that somebody typed in a case, in the order of the method.
inline std::vector<QString*> typedTexts(CaseFile& file) {
    std::vector<QString*> all{&file.title, &file.municipality, &file.residentAlias, &file.process, &file.caseNumber};
    for (Person& person : file.people)
        all.insert(all.end(), {&person.alias, &person.contribution});
    for (Fact& fact : file.situation.facts)
        all.insert(all.end(), {&fact.text, &fact.reference});
    all.insert(all.end(), {&file.situation.unknowns, &file.situation.urgencyReason, &file.situation.widerIssue});
    Wish& wish = file.wish;
    all.insert(all.end(), {&wish.ownWords, &wish.requested, &wish.desiredEffect, &wish.satisfiedWhen,
                           &wish.strengthsAndNetwork, &wish.expectation, &wish.summary});
    for (QString& why : wish.whyChain)
        all.push_back(&why);
    for (ValueAssessment& value : file.values) {
        all.push_back(&value.how);
        for (View& view : value.views)
            all.push_back(&view.text);
    }
    for (PurposeAssessment& purpose : file.purposes)
        all.push_back(&purpose.reason);
    for (Option& option : file.options) {
        all.insert(all.end(), {&option.name, &option.description, &option.reason});
        for (Effect& effect : option.effects)
            all.insert(all.end(), {&effect.description, &effect.evidence, &effect.mitigation});
    }
    Ethics& ethics = file.ethics;
    all.insert(all.end(), {&ethics.capacityToAct, &ethics.guidingPrinciples, &ethics.ownLens, &ethics.keepsChafing});
    for (PitfallAnswer& answer : file.pitfalls)
        all.push_back(&answer.answer);
    for (LegalBasis& basis : file.legal) {
        all.insert(all.end(), {&basis.enables, &basis.conditions, &basis.reason, &basis.competentBody});
        for (QString& ruling : basis.caseLaw)
            all.push_back(&ruling);
    }
    Proportionality& balance = file.proportionality;
    all.insert(all.end(), {&balance.specialCircumstances, &balance.suitable, &balance.necessary, &balance.balanced});
    if (file.decision.has_value()) {
        Decision& decision = *file.decision;
        all.insert(all.end(), {&decision.content, &decision.conditions, &decision.coreReason, &decision.whyNotOtherwise,
                               &decision.similarCases, &decision.motivation, &decision.plainLanguage, &decision.mandate});
        for (Agreement& agreement : decision.agreements)
            all.push_back(&agreement.what);
    }
    for (ComparedCase& compared : file.comparedCases)
        all.push_back(&compared.because);
    for (SecondReading& reading : file.readings)
        all.push_back(&reading.remark);
    for (Signal& signal : file.signals_)
        all.push_back(&signal.description);
    return all;
}

} // namespace omgekeerd
