// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/asks.h"

#include "core/workflow/gates.h"
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

using Asks = std::vector<Ask>;

/// The table of outcomes: what each asks besides what is always asked.
const Asks& asksBesides(Outcome outcome) {
    static const Asks standard = {Ask::ContentWritten, Ask::StandardReason};
    static const Asks tailored = {Ask::ArticleGate,  Ask::BasisWithEnables, Ask::ContentWritten,
                                  Ask::OptionChosen, Ask::WhyNotOrReasons,  Ask::CoreReason};
    static const Asks deviation = {Ask::ArticleGate, Ask::BasisWithEnables, Ask::Suitable,
                                   Ask::Necessary,   Ask::Balanced,         Ask::ContentWritten,
                                   Ask::OptionChosen, Ask::WhyNotOrReasons, Ask::CoreReason};
    static const Asks refused = {Ask::ArticleGate, Ask::BasisForRefusal, Ask::ContentWritten,   Ask::WhyRefused,
                                 Ask::CoreReason,  Ask::PlainLanguage,   Ask::AlternativeAgreed};
    static const Asks interim = {Ask::ContentWritten, Ask::CoreReason, Ask::DatedAgreement};
    switch (outcome) {
    case Outcome::StandardSuffices:
        return standard;
    case Outcome::TailoredWithinLaw:
        return tailored;
    case Outcome::Deviation:
        return deviation;
    case Outcome::Refused:
        return refused;
    case Outcome::Referred:
    case Outcome::FurtherResearch:
        return interim;
    }
    return interim;
}

std::vector<Blocker> one(BlockerCode code, Step step, QString subject) {
    return {{code, step, std::move(subject), {}, {}}};
}

/// A field of the decision that has to hold words.
std::vector<Blocker> written(const CaseFile& file, QString Decision::*field, BlockerCode code, const char* path) {
    if (file.decision && hasWords((*file.decision).*field))
        return {};
    return one(code, Step::Decision, QLatin1String(path));
}

// Awb 3:4 lid 2: geschikt, noodzakelijk en evenwichtig.
std::vector<Blocker> weighed(const QString& text, BlockerCode code, const char* path) {
    if (hasWords(text))
        return {};
    return one(code, Step::Article, QLatin1String(path));
}

/// The gate, without what the general asks already name (the same field twice helps nobody).
std::vector<Blocker> openGate(const CaseFile& file) {
    std::vector<Blocker> open = gateOf(Step::Article, file);
    std::erase_if(open, [&file](const Blocker& blocker) {
        return (blocker.code == BlockerCode::GateWishEffect && !hasWords(file.wish.desiredEffect)) ||
               blocker.code == BlockerCode::GateValueHow;
    });
    return open;
}

std::vector<Blocker> openValue(const CaseFile& file) {
    if (rules::hasTouchedValueWithHow(file))
        return {};
    const bool touched = std::any_of(file.values.begin(), file.values.end(), rules::isTouched);
    return one(
        touched ? BlockerCode::ValueHow : BlockerCode::ValueTouched, Step::Values, rules::fieldForValueHow(file)
    );
}

// Awb 3:47 lid 2: zo mogelijk wordt het wettelijk voorschrift vermeld waarop het besluit rust.
std::vector<Blocker> openBasis(const CaseFile& file, BlockerCode missing) {
    if (file.basisArticles().empty())
        return one(missing, Step::Article, QStringLiteral("legal"));
    return {};
}

std::vector<Blocker> openEnables(const CaseFile& file) {
    std::size_t silent = file.legal.size();
    for (std::size_t row = file.legal.size(); row-- > 0;) {
        if (!rules::isBasis(file.legal[row]))
            continue;
        if (hasWords(file.legal[row].enables))
            return {};
        silent = row;
    }
    if (silent == file.legal.size())
        return openBasis(file, BlockerCode::ArticleBasis);
    return one(BlockerCode::ArticleEnables, Step::Article, rules::rowField("legal", silent, "enables"));
}

std::vector<Blocker> openAgreement(const CaseFile& file, bool dated) {
    const BlockerCode code = dated ? BlockerCode::AgreementDated : BlockerCode::AgreementAlternative;
    QString subject = QStringLiteral("decision.agreements");
    if (!file.decision)
        return one(code, Step::Decision, subject);
    const std::vector<Agreement>& agreements = file.decision->agreements;
    for (std::size_t row = agreements.size(); row-- > 0;) {
        if (!hasWords(agreements[row].what))
            continue;
        if (!dated || agreements[row].by)
            return {};
        subject = rules::rowField("decision.agreements", row, "by");
    }
    return one(code, Step::Decision, subject);
}

// Awb 10:3: mandaat; wie beslist moet dat mogen, en is een persoon van deze zaak.
std::vector<Blocker> openDecider(const CaseFile& file) {
    if (file.decision && file.person(file.decision->decidedBy))
        return {};
    return one(BlockerCode::DecidedBy, Step::Decision, QStringLiteral("decision.decidedBy"));
}

} // namespace

std::vector<Ask> asksOf(const CaseFile& file) {
    Asks asks = {Ask::Requested, Ask::DesiredEffect, Ask::ValueWithHow};
    if (file.decision) {
        const Asks& besides = asksBesides(file.decision->outcome);
        asks.insert(asks.end(), besides.begin(), besides.end());
    } else {
        asks.insert(asks.end(), {Ask::OutcomeNamed, Ask::CoreReason});
    }
    asks.insert(asks.end(), {Ask::DecidedBy, Ask::MandateNamed});
    return asks;
}

std::vector<Blocker> openOf(Ask ask, const CaseFile& file) {
    using B = BlockerCode;
    switch (ask) {
    // Awb 4:2 lid 1: een aanduiding van de beschikking die wordt gevraagd.
    case Ask::Requested:
        return hasWords(file.wish.requested) ? std::vector<Blocker>{}
                                             : one(B::WishRequested, Step::Wish, QStringLiteral("wish.requested"));
    case Ask::DesiredEffect:
        return hasWords(file.wish.desiredEffect)
                   ? std::vector<Blocker>{}
                   : one(B::WishDesiredEffect, Step::Wish, QStringLiteral("wish.desiredEffect"));
    case Ask::ValueWithHow:
        return openValue(file);
    case Ask::OutcomeNamed:
        return file.decision ? std::vector<Blocker>{}
                             : one(B::Outcome, Step::Decision, QStringLiteral("decision.outcome"));
    // Awb 3:46: een besluit berust op een deugdelijke motivering.
    case Ask::CoreReason:
        return written(file, &Decision::coreReason, B::CoreReason, "decision.coreReason");
    case Ask::StandardReason:
        return written(file, &Decision::coreReason, B::StandardSufficesReason, "decision.coreReason");
    case Ask::DecidedBy:
        return openDecider(file);
    case Ask::MandateNamed:
        return written(file, &Decision::mandate, B::Mandate, "decision.mandate");
    case Ask::ArticleGate:
        return openGate(file);
    // Awb 1:3 lid 1: een besluit is een schriftelijke beslissing.
    case Ask::ContentWritten:
        return written(file, &Decision::content, B::Content, "decision.content");
    case Ask::OptionChosen:
        return file.chosenOption() ? std::vector<Blocker>{}
                                   : one(B::OptionChosen, Step::Decision, QStringLiteral("decision.option"));
    case Ask::WhyNotOrReasons:
        return rules::saysWhyNotOtherwise(file)
                   ? std::vector<Blocker>{}
                   : one(B::WhyNotOtherwise, Step::Decision, QStringLiteral("decision.whyNotOtherwise"));
    case Ask::WhyRefused:
        return written(file, &Decision::whyNotOtherwise, B::RefusalWhy, "decision.whyNotOtherwise");
    case Ask::BasisWithEnables:
        return openEnables(file);
    case Ask::BasisForRefusal:
        return openBasis(file, B::RefusalArticle);
    case Ask::PlainLanguage:
        return written(file, &Decision::plainLanguage, B::PlainLanguage, "decision.plainLanguage");
    case Ask::AlternativeAgreed:
        return openAgreement(file, false);
    case Ask::DatedAgreement:
        return openAgreement(file, true);
    case Ask::Suitable:
        return weighed(file.proportionality.suitable, B::Suitable, "proportionality.suitable");
    case Ask::Necessary:
        return weighed(file.proportionality.necessary, B::Necessary, "proportionality.necessary");
    case Ask::Balanced:
        return weighed(file.proportionality.balanced, B::Balanced, "proportionality.balanced");
    }
    return {};
}

} // namespace omgekeerd
