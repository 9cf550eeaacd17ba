// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/restson.h"

#include "core/workflow/fingerprint.h"
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

using Row = std::vector<Upstream>;

QString codeFor(BlockKind kind, const QString& id) { return BlockRef{kind, id}.code(); }

void addNamedValues(Parts& parts, const CaseFile& file, const BlockRef& block) {
    for (const PurposeAssessment& purpose : file.purposes) {
        if (purpose.law.text() != block.id)
            continue;
        for (const ValueId& id : purpose.values) {
            const ValueAssessment* value = file.value(id);
            parts[codeFor(BlockKind::Value, id.text())] = value ? fingerprint::ofValue(file, *value) : QString();
        }
    }
}

const PurposeAssessment* purposeOf(const CaseFile& file, const RegulationId& law) {
    const auto found = std::find_if(file.purposes.begin(), file.purposes.end(), [&law](const PurposeAssessment& one) {
        return one.law == law;
    });
    return found == file.purposes.end() ? nullptr : &*found;
}

/// The purposes an article realises; where it names none, each purpose that the wish fits, wholly or partly.
void addRealisedPurposes(Parts& parts, const CaseFile& file, const BlockRef& block) {
    for (const LegalBasis& article : file.legal) {
        if (article.article.text() != block.id)
            continue;
        for (const RegulationId& law : article.realises) {
            const PurposeAssessment* purpose = purposeOf(file, law);
            parts[codeFor(BlockKind::Purpose, law.text())] = purpose ? fingerprint::ofPurpose(*purpose) : QString();
        }
        if (!article.realises.empty())
            continue;
        for (const PurposeAssessment& purpose : file.purposes)
            if (purpose.fits != Fits::No)
                parts[codeFor(BlockKind::Purpose, purpose.law.text())] = fingerprint::ofPurpose(purpose);
    }
}

void addBasisArticles(Parts& parts, const CaseFile& file) {
    for (const LegalBasis* article : file.basisArticles())
        parts[codeFor(BlockKind::Article, article->article.text())] = fingerprint::ofArticle(*article);
}

void addEffects(Parts& parts, const CaseFile& file) {
    for (const Option& option : file.options)
        parts[codeFor(BlockKind::Option, option.id.text())] = fingerprint::ofEffects(option);
}

/// Everything the report prints above the readings.
void addEverythingAbove(Parts& parts, const CaseFile& file) {
    parts[QStringLiteral("case")] = fingerprint::ofCase(file);
    parts[QStringLiteral("people")] = fingerprint::ofPeople(file);
    parts[QStringLiteral("situation")] = fingerprint::ofSituation(file);
    parts[QStringLiteral("wish")] = fingerprint::ofWish(file);
    parts[QStringLiteral("ethics")] = fingerprint::ofEthics(file.ethics);
    parts[QStringLiteral("proportionality")] = fingerprint::ofProportionality(file.proportionality);
    for (const ValueAssessment& value : file.values)
        parts[codeFor(BlockKind::Value, value.value.text())] = fingerprint::ofValue(file, value);
    for (const PurposeAssessment& purpose : file.purposes)
        parts[codeFor(BlockKind::Purpose, purpose.law.text())] = fingerprint::ofPurpose(purpose);
    for (const Option& option : file.options)
        parts[codeFor(BlockKind::Option, option.id.text())] = fingerprint::ofOption(option);
    for (const LegalBasis& article : file.legal)
        parts[codeFor(BlockKind::Article, article.article.text())] = fingerprint::ofArticle(article);
    const Decision none;
    const Decision& decision = file.decision ? *file.decision : none;
    parts[QStringLiteral("decision")] = fingerprint::ofDecision(file);
    parts[QStringLiteral("plainLanguage")] = fingerprint::ofText(decision.plainLanguage);
    parts[QStringLiteral("motivation")] = fingerprint::ofText(decision.motivation);
}

void addParts(Parts& parts, Upstream upstream, const CaseFile& file, const BlockRef& block) {
    const auto text = [&parts](const char* path, const QString& words) {
        parts[QLatin1String(path)] = fingerprint::ofText(words);
    };
    const Decision none;
    const Decision& decision = file.decision ? *file.decision : none;
    const Option* chosen = file.chosenOption();
    switch (upstream) {
    case Upstream::WishRequested:
        return text("wish.requested", file.wish.requested);
    case Upstream::WishDesiredEffect:
        return text("wish.desiredEffect", file.wish.desiredEffect);
    case Upstream::WishSatisfiedWhen:
        return text("wish.satisfiedWhen", file.wish.satisfiedWhen);
    case Upstream::NamedValues:
        return addNamedValues(parts, file, block);
    case Upstream::OptionNames:
        parts[QStringLiteral("options")] = fingerprint::ofOptionNames(file);
        return;
    case Upstream::RealisedPurposes:
        return addRealisedPurposes(parts, file, block);
    case Upstream::Facts:
        parts[QStringLiteral("situation.facts")] = fingerprint::ofFacts(file);
        return;
    case Upstream::ChosenOption:
        parts[kChosenOption] = chosen ? fingerprint::ofOption(*chosen) : QString();
        return;
    case Upstream::EffectsOfAllOptions:
        return addEffects(parts, file);
    case Upstream::BasisArticles:
        return addBasisArticles(parts, file);
    case Upstream::Proportionality:
        parts[QStringLiteral("proportionality")] = fingerprint::ofProportionality(file.proportionality);
        return;
    case Upstream::Ethics:
        parts[QStringLiteral("ethics")] = fingerprint::ofEthics(file.ethics);
        return;
    case Upstream::DecisionContent:
        return text("decision.content", decision.content);
    case Upstream::DecisionCoreReason:
        return text("decision.coreReason", decision.coreReason);
    case Upstream::DecisionOutcome:
        return text("decision.outcome", file.decision ? codeOf(decision.outcome) : QString());
    case Upstream::EverythingAbove:
        return addEverythingAbove(parts, file);
    }
}

QString contentOfRow(const CaseFile& file, const BlockRef& block) {
    for (const ValueAssessment& value : file.values)
        if (block.kind == BlockKind::Value && value.value.text() == block.id)
            return fingerprint::ofValue(file, value);
    for (const PurposeAssessment& purpose : file.purposes)
        if (block.kind == BlockKind::Purpose && purpose.law.text() == block.id)
            return fingerprint::ofPurpose(purpose);
    for (const Option& option : file.options)
        if (block.kind == BlockKind::Option && option.id.text() == block.id)
            return fingerprint::ofOption(option);
    for (const LegalBasis& article : file.legal)
        if (block.kind == BlockKind::Article && article.article.text() == block.id)
            return fingerprint::ofArticle(article);
    return {};
}

} // namespace

const std::vector<Upstream>& restsOn(BlockKind kind) {
    using U = Upstream;
    static const Row nothing;
    static const Row value = {U::WishRequested, U::WishDesiredEffect};
    static const Row purpose = {U::WishDesiredEffect, U::NamedValues};
    static const Row option = {U::WishDesiredEffect, U::WishSatisfiedWhen};
    static const Row ethics = {U::OptionNames};
    static const Row article = {U::RealisedPurposes};
    static const Row proportionality = {U::Facts, U::ChosenOption, U::BasisArticles};
    static const Row decision = {U::ChosenOption, U::EffectsOfAllOptions, U::BasisArticles, U::Proportionality,
                                 U::Ethics};
    static const Row words = {U::DecisionContent, U::DecisionCoreReason, U::DecisionOutcome};
    static const Row reading = {U::EverythingAbove};
    switch (kind) {
    case BlockKind::Case:
    case BlockKind::Wish:
        return nothing;
    case BlockKind::Value:
        return value;
    case BlockKind::Purpose:
        return purpose;
    case BlockKind::Option:
        return option;
    case BlockKind::Ethics:
        return ethics;
    case BlockKind::Article:
        return article;
    case BlockKind::Proportionality:
        return proportionality;
    case BlockKind::Decision:
        return decision;
    case BlockKind::PlainLanguage:
    case BlockKind::Motivation:
        return words;
    case BlockKind::Reading:
        return reading;
    }
    return nothing;
}

Parts partsUnder(const CaseFile& file, const BlockRef& block) {
    Parts parts;
    for (const Upstream upstream : restsOn(block.kind))
        addParts(parts, upstream, file, block);
    return parts;
}

QString contentOf(const CaseFile& file, const BlockRef& block) {
    switch (block.kind) {
    case BlockKind::Wish:
        return fingerprint::ofWish(file);
    case BlockKind::Ethics:
        return fingerprint::ofEthics(file.ethics);
    case BlockKind::Proportionality:
        return fingerprint::ofProportionality(file.proportionality);
    case BlockKind::Decision: // the digest names the option, here its key counts too: two may have one name
        return file.decision ? fingerprint::ofDecision(file) + file.decision->option.text() : QString();
    case BlockKind::PlainLanguage:
        return fingerprint::ofText(file.decision ? file.decision->plainLanguage : QString());
    case BlockKind::Motivation:
        return fingerprint::ofText(file.decision ? file.decision->motivation : QString());
    case BlockKind::Value:
    case BlockKind::Purpose:
    case BlockKind::Option:
    case BlockKind::Article:
        return contentOfRow(file, block);
    case BlockKind::Case:
    case BlockKind::Reading: // its name is the digest of what it says: another text is another block
        return {};
    }
    return {};
}

} // namespace omgekeerd
