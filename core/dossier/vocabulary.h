// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/base/strongid.h"

namespace omgekeerd {

using CaseId = StrongId<struct CaseIdTag>;             ///< UUID, lower case, without braces
using PersonId = StrongId<struct PersonIdTag>;         ///< key within one case
using OptionId = StrongId<struct OptionIdTag>;         ///< key within one case
using ValueId = StrongId<struct ValueIdTag>;           ///< founding value or right of the content pack
using RegulationId = StrongId<struct RegulationIdTag>; ///< BWBR0015703, CVDR625849_3
using ArticleId = StrongId<struct ArticleIdTag>;       ///< JCI 1.3(1) reference, or CVDR id with #artikel=

/// The six steps in the order of the method: the law after the effects.
enum class Step { Wish, Values, Purpose, Effects, Article, Decision };
constexpr auto codeTable(Step) {
    return std::to_array<CodeRow<Step>>(
        {{Step::Wish, "wish"},
         {Step::Values, "values"},
         {Step::Purpose, "purpose"},
         {Step::Effects, "effects"},
         {Step::Article, "article"},
         {Step::Decision, "decision"}}
    );
}

enum class CaseKind { Practice, Exercise };
constexpr auto codeTable(CaseKind) {
    return std::to_array<CodeRow<CaseKind>>(
        {{CaseKind::Practice, "practice"}, {CaseKind::Exercise, "exercise"}}
    );
}

enum class Language { Dutch, English, Frisian };
constexpr auto codeTable(Language) {
    return std::to_array<CodeRow<Language>>(
        {{Language::Dutch, "nl"}, {Language::English, "en"}, {Language::Frisian, "fy"}}
    );
}

enum class LifeDomain {
    Finances,
    WorkAndLearning,
    DaytimeActivities,
    Housing,
    Household,
    MentalHealth,
    PhysicalHealth,
    Addiction,
    DailyLiving,
    SocialNetwork,
    Participation,
    Justice,
    Parenting,
    LanguageAndIntegration
};
constexpr auto codeTable(LifeDomain) {
    using D = LifeDomain;
    return std::to_array<CodeRow<D>>(
        {{D::Finances, "finances"},
         {D::WorkAndLearning, "workAndLearning"},
         {D::DaytimeActivities, "daytimeActivities"},
         {D::Housing, "housing"},
         {D::Household, "household"},
         {D::MentalHealth, "mentalHealth"},
         {D::PhysicalHealth, "physicalHealth"},
         {D::Addiction, "addiction"},
         {D::DailyLiving, "dailyLiving"},
         {D::SocialNetwork, "socialNetwork"},
         {D::Participation, "participation"},
         {D::Justice, "justice"},
         {D::Parenting, "parenting"},
         {D::LanguageAndIntegration, "languageAndIntegration"}}
    );
}

enum class Role {
    Resident,
    Partner,
    Child,
    Network,
    Colleague,
    CareProfessional,
    ExpertByExperience,
    ClientSupporter,
    Jurist,
    Professional,
    Other
};
constexpr auto codeTable(Role) {
    return std::to_array<CodeRow<Role>>(
        {{Role::Resident, "resident"},
         {Role::Partner, "partner"},
         {Role::Child, "child"},
         {Role::Network, "network"},
         {Role::Colleague, "colleague"},
         {Role::CareProfessional, "careProfessional"},
         {Role::ExpertByExperience, "expertByExperience"},
         {Role::ClientSupporter, "clientSupporter"},
         {Role::Jurist, "jurist"},
         {Role::Professional, "professional"},
         {Role::Other, "other"}}
    );
}

enum class FactSource { Resident, Document, Observation, Other };
constexpr auto codeTable(FactSource) {
    return std::to_array<CodeRow<FactSource>>(
        {{FactSource::Resident, "resident"},
         {FactSource::Document, "document"},
         {FactSource::Observation, "observation"},
         {FactSource::Other, "other"}}
    );
}

enum class Touched { Yes, Partly, No };
constexpr auto codeTable(Touched) {
    return std::to_array<CodeRow<Touched>>(
        {{Touched::Yes, "yes"}, {Touched::Partly, "partly"}, {Touched::No, "no"}}
    );
}

enum class Fits { Yes, Partly, No };
constexpr auto codeTable(Fits) {
    return std::to_array<CodeRow<Fits>>(
        {{Fits::Yes, "yes"}, {Fits::Partly, "partly"}, {Fits::No, "no"}}
    );
}

enum class OptionKind { Nothing, Standard, Tailored };
constexpr auto codeTable(OptionKind) {
    return std::to_array<CodeRow<OptionKind>>(
        {{OptionKind::Nothing, "nothing"},
         {OptionKind::Standard, "standard"},
         {OptionKind::Tailored, "tailored"}}
    );
}

enum class EffectOn { Resident, Household, Surroundings, Society, Municipality };
constexpr auto codeTable(EffectOn) {
    return std::to_array<CodeRow<EffectOn>>(
        {{EffectOn::Resident, "resident"},
         {EffectOn::Household, "household"},
         {EffectOn::Surroundings, "surroundings"},
         {EffectOn::Society, "society"},
         {EffectOn::Municipality, "municipality"}}
    );
}

/// Short: up to three months; medium: up to a year; long: after that.
enum class Term { Short, Medium, Long };
constexpr auto codeTable(Term) {
    return std::to_array<CodeRow<Term>>(
        {{Term::Short, "short"}, {Term::Medium, "medium"}, {Term::Long, "long"}}
    );
}

enum class Direction { Better, Same, Worse, Uncertain };
constexpr auto codeTable(Direction) {
    return std::to_array<CodeRow<Direction>>(
        {{Direction::Better, "better"},
         {Direction::Same, "same"},
         {Direction::Worse, "worse"},
         {Direction::Uncertain, "uncertain"}}
    );
}

enum class Certainty { Low, Medium, High };
constexpr auto codeTable(Certainty) {
    return std::to_array<CodeRow<Certainty>>(
        {{Certainty::Low, "low"}, {Certainty::Medium, "medium"}, {Certainty::High, "high"}}
    );
}

enum class CameTrue { Yes, Partly, No, Unknown };
constexpr auto codeTable(CameTrue) {
    return std::to_array<CodeRow<CameTrue>>(
        {{CameTrue::Yes, "yes"},
         {CameTrue::Partly, "partly"},
         {CameTrue::No, "no"},
         {CameTrue::Unknown, "unknown"}}
    );
}

enum class Pitfall { Incident, Expertise, Efficiency, Criteria, Rules };
constexpr auto codeTable(Pitfall) {
    return std::to_array<CodeRow<Pitfall>>(
        {{Pitfall::Incident, "incident"},
         {Pitfall::Expertise, "expertise"},
         {Pitfall::Efficiency, "efficiency"},
         {Pitfall::Criteria, "criteria"},
         {Pitfall::Rules, "rules"}}
    );
}

/// The eight keys from light to heavy.
enum class LegalKey {
    Interpretation,
    Tailoring,
    Weighing,
    PolicyDeviation,
    HardshipClause,
    StatutoryException,
    Disapplication,
    NoRoom
};
constexpr auto codeTable(LegalKey) {
    using K = LegalKey;
    return std::to_array<CodeRow<K>>(
        {{K::Interpretation, "interpretation"},
         {K::Tailoring, "tailoring"},
         {K::Weighing, "weighing"},
         {K::PolicyDeviation, "policyDeviation"},
         {K::HardshipClause, "hardshipClause"},
         {K::StatutoryException, "statutoryException"},
         {K::Disapplication, "disapplication"},
         {K::NoRoom, "noRoom"}}
    );
}

enum class LegalUse { Basis, Considered };
constexpr auto codeTable(LegalUse) {
    return std::to_array<CodeRow<LegalUse>>(
        {{LegalUse::Basis, "basis"}, {LegalUse::Considered, "considered"}}
    );
}

enum class Outcome {
    StandardSuffices,
    TailoredWithinLaw,
    Deviation,
    Refused,
    Referred,
    FurtherResearch
};
constexpr auto codeTable(Outcome) {
    using O = Outcome;
    return std::to_array<CodeRow<O>>(
        {{O::StandardSuffices, "standardSuffices"},
         {O::TailoredWithinLaw, "tailoredWithinLaw"},
         {O::Deviation, "deviation"},
         {O::Refused, "refused"},
         {O::Referred, "referred"},
         {O::FurtherResearch, "furtherResearch"}}
    );
}

enum class AmountPer { Once, Month, Year };
constexpr auto codeTable(AmountPer) {
    return std::to_array<CodeRow<AmountPer>>(
        {{AmountPer::Once, "once"}, {AmountPer::Month, "month"}, {AmountPer::Year, "year"}}
    );
}

enum class Verdict { Followable, Question, Dissent };
constexpr auto codeTable(Verdict) {
    return std::to_array<CodeRow<Verdict>>(
        {{Verdict::Followable, "followable"},
         {Verdict::Question, "question"},
         {Verdict::Dissent, "dissent"}}
    );
}

/// Whether an earlier case is decided as this one or not.
enum class Sameness { Alike, Different };
constexpr auto codeTable(Sameness) {
    return std::to_array<CodeRow<Sameness>>({{Sameness::Alike, "alike"}, {Sameness::Different, "different"}});
}

enum class SignalKind { Law, Bylaw, Policy, Process, Money, Culture, System };
constexpr auto codeTable(SignalKind) {
    using S = SignalKind;
    return std::to_array<CodeRow<S>>(
        {{S::Law, "law"},
         {S::Bylaw, "bylaw"},
         {S::Policy, "policy"},
         {S::Process, "process"},
         {S::Money, "money"},
         {S::Culture, "culture"},
         {S::System, "system"}}
    );
}

enum class SignalAudience { Policy, Legal, Management, Council, Legislator };
constexpr auto codeTable(SignalAudience) {
    using A = SignalAudience;
    return std::to_array<CodeRow<A>>(
        {{A::Policy, "policy"},
         {A::Legal, "legal"},
         {A::Management, "management"},
         {A::Council, "council"},
         {A::Legislator, "legislator"}}
    );
}

enum class SignalStatus { Open, Raised, Answered, Closed };
constexpr auto codeTable(SignalStatus) {
    return std::to_array<CodeRow<SignalStatus>>(
        {{SignalStatus::Open, "open"},
         {SignalStatus::Raised, "raised"},
         {SignalStatus::Answered, "answered"},
         {SignalStatus::Closed, "closed"}}
    );
}

enum class EffectReached { Yes, Partly, No };
constexpr auto codeTable(EffectReached) {
    return std::to_array<CodeRow<EffectReached>>(
        {{EffectReached::Yes, "yes"}, {EffectReached::Partly, "partly"}, {EffectReached::No, "no"}}
    );
}

/// Where a case stands in the list.
enum class CaseStatus { Talking, Weighing, Decided, Transferred, InBin };
constexpr auto codeTable(CaseStatus) {
    return std::to_array<CodeRow<CaseStatus>>(
        {{CaseStatus::Talking, "talking"},
         {CaseStatus::Weighing, "weighing"},
         {CaseStatus::Decided, "decided"},
         {CaseStatus::Transferred, "transferred"},
         {CaseStatus::InBin, "inBin"}}
    );
}

} // namespace omgekeerd
