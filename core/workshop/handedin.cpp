// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/handedin.h"

#include "core/method/phrases.h"

#include <QStringList>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongest = 4000;

Answer wishOf(const CaseFile& file) {
    return {file.wish.desiredEffect, file.wish.whyChain.empty() ? QString() : file.wish.whyChain.back()};
}

Answer valuesOf(const CaseFile& file, const MethodContent& content) {
    QStringList names;
    QString because;
    for (const ValueAssessment& value : file.values) {
        const ValueText* text = content.value(value.value);
        if (value.touched == Touched::No || (text != nullptr && text->isRight))
            continue;
        names += text ? text->name : value.value.text();
        if (because.isEmpty())
            because = value.how;
    }
    return {names.join(QStringLiteral(", ")), because};
}

Answer purposeOf(const CaseFile& file, const MethodContent& content) {
    QStringList names;
    QString because;
    for (const PurposeAssessment& purpose : file.purposes) {
        if (purpose.fits == Fits::No)
            continue;
        names += lawNameFor(content, purpose.law);
        if (because.isEmpty())
            because = purpose.reason;
    }
    return {names.join(QStringLiteral(", ")), because};
}

/// `Eetgroep om de hoek: kort onzeker, lang beter.`
Answer effectsOf(const CaseFile& file, const MethodContent& content) {
    const Option* chosen = file.chosenOption();
    if (chosen == nullptr)
        return {};
    QStringList effects;
    for (const Effect& effect : chosen->effects)
        if (effect.on == EffectOn::Resident)
            effects += shortWordFor(content, effect.term) + u' ' + wordFor(content, effect.direction);
    const QString told = effects.isEmpty() ? chosen->name : QString(chosen->name + QStringLiteral(": ") + effects.join(QStringLiteral(", ")) + u'.');
    return {told, chosen->reason};
}

Answer articlesOf(const CaseFile& file, const MethodContent& content) {
    QStringList names;
    QString because;
    for (const LegalBasis* basis : file.basisArticles()) {
        names += shortCitationFor(content, basis->article);
        if (because.isEmpty())
            because = basis->enables;
    }
    return {names.join(QStringLiteral(", ")), because};
}

Answer decisionOf(const CaseFile& file) {
    if (!file.decision.has_value())
        return {};
    const Option* chosen = file.chosenOption();
    const QString text = hasWords(file.decision->content) || chosen == nullptr ? file.decision->content : chosen->name;
    return {text, file.decision->coreReason};
}

Answer answerAt(Step step, const CaseFile& file, const MethodContent& content) {
    switch (step) {
    case Step::Wish:
        return wishOf(file);
    case Step::Values:
        return valuesOf(file, content);
    case Step::Purpose:
        return purposeOf(file, content);
    case Step::Effects:
        return effectsOf(file, content);
    case Step::Article:
        return articlesOf(file, content);
    case Step::Decision:
        return decisionOf(file);
    }
    return {};
}

} // namespace

std::map<Step, Answer> answersIn(const CaseFile& file, const MethodContent& content) {
    std::map<Step, Answer> answers;
    for (const Step step : allOf<Step>()) {
        Answer answer = answerAt(step, file, content);
        // A case may say more than fits on a sheet; what is handed in is what a group would have written.
        answer = {answer.text.trimmed().left(kLongest), answer.because.trimmed().left(kLongest)};
        if (answer.hasWords())
            answers.emplace(step, std::move(answer));
    }
    return answers;
}

} // namespace omgekeerd
