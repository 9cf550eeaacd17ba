// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phraseplaces.h"

namespace omgekeerd {

QString phrasePlace(Direction value) {
    switch (value) {
    case Direction::Better:
        return QStringLiteral("directions.better");
    case Direction::Same:
        return QStringLiteral("directions.same");
    case Direction::Worse:
        return QStringLiteral("directions.worse");
    case Direction::Uncertain:
        return QStringLiteral("directions.uncertain");
    }
    return {};
}

QString phrasePlace(Certainty value) {
    switch (value) {
    case Certainty::Low:
        return QStringLiteral("certainty.low");
    case Certainty::Medium:
        return QStringLiteral("certainty.medium");
    case Certainty::High:
        return QStringLiteral("certainty.high");
    }
    return {};
}

QString phrasePlace(Term value) {
    switch (value) {
    case Term::Short:
        return QStringLiteral("terms.short");
    case Term::Medium:
        return QStringLiteral("terms.medium");
    case Term::Long:
        return QStringLiteral("terms.long");
    }
    return {};
}

QString phrasePlace(EffectOn value) {
    switch (value) {
    case EffectOn::Resident:
        return QStringLiteral("on.resident");
    case EffectOn::Household:
        return QStringLiteral("on.household");
    case EffectOn::Surroundings:
        return QStringLiteral("on.surroundings");
    case EffectOn::Society:
        return QStringLiteral("on.society");
    case EffectOn::Municipality:
        return QStringLiteral("on.municipality");
    }
    return {};
}

QString phrasePlace(Touched value) {
    switch (value) {
    case Touched::Yes:
        return QStringLiteral("touched.yes");
    case Touched::Partly:
        return QStringLiteral("touched.partly");
    case Touched::No:
        return QStringLiteral("touched.no");
    }
    return {};
}

QString phrasePlace(Fits value) {
    switch (value) {
    case Fits::Yes:
        return QStringLiteral("fits.yes");
    case Fits::Partly:
        return QStringLiteral("fits.partly");
    case Fits::No:
        return QStringLiteral("fits.no");
    }
    return {};
}

QString phrasePlace(CameTrue value) {
    switch (value) {
    case CameTrue::Yes:
        return QStringLiteral("cameTrue.yes");
    case CameTrue::Partly:
        return QStringLiteral("cameTrue.partly");
    case CameTrue::No:
        return QStringLiteral("cameTrue.no");
    case CameTrue::Unknown:
        return QStringLiteral("cameTrue.unknown");
    }
    return {};
}

QString phrasePlace(EffectReached value) {
    switch (value) {
    case EffectReached::Yes:
        return QStringLiteral("effectReached.yes");
    case EffectReached::Partly:
        return QStringLiteral("effectReached.partly");
    case EffectReached::No:
        return QStringLiteral("effectReached.no");
    }
    return {};
}

QString phrasePlace(OptionKind value) {
    switch (value) {
    case OptionKind::Nothing:
        return QStringLiteral("optionKinds.nothing");
    case OptionKind::Standard:
        return QStringLiteral("optionKinds.standard");
    case OptionKind::Tailored:
        return QStringLiteral("optionKinds.tailored");
    }
    return {};
}

QString phrasePlace(FactSource value) {
    switch (value) {
    case FactSource::Resident:
        return QStringLiteral("sources.resident");
    case FactSource::Document:
        return QStringLiteral("sources.document");
    case FactSource::Observation:
        return QStringLiteral("sources.observation");
    case FactSource::Other:
        return QStringLiteral("sources.other");
    }
    return {};
}

QString phrasePlace(Role value) {
    switch (value) {
    case Role::Resident:
        return QStringLiteral("roles.resident");
    case Role::Partner:
        return QStringLiteral("roles.partner");
    case Role::Child:
        return QStringLiteral("roles.child");
    case Role::Network:
        return QStringLiteral("roles.network");
    case Role::Colleague:
        return QStringLiteral("roles.colleague");
    case Role::CareProfessional:
        return QStringLiteral("roles.careProfessional");
    case Role::ExpertByExperience:
        return QStringLiteral("roles.expertByExperience");
    case Role::ClientSupporter:
        return QStringLiteral("roles.clientSupporter");
    case Role::Jurist:
        return QStringLiteral("roles.jurist");
    case Role::Professional:
        return QStringLiteral("roles.professional");
    case Role::Other:
        return QStringLiteral("roles.other");
    }
    return {};
}

QString phrasePlace(Sameness value) {
    switch (value) {
    case Sameness::Alike:
        return QStringLiteral("sameness.alike");
    case Sameness::Different:
        return QStringLiteral("sameness.different");
    }
    return {};
}

QString phrasePlace(Verdict value) {
    switch (value) {
    case Verdict::Followable:
        return QStringLiteral("verdicts.followable");
    case Verdict::Question:
        return QStringLiteral("verdicts.question");
    case Verdict::Dissent:
        return QStringLiteral("verdicts.dissent");
    }
    return {};
}

QString phrasePlace(LegalUse value) {
    switch (value) {
    case LegalUse::Basis:
        return QStringLiteral("uses.basis");
    case LegalUse::Considered:
        return QStringLiteral("uses.considered");
    }
    return {};
}

QString phrasePlace(AmountPer value) {
    switch (value) {
    case AmountPer::Once:
        return QStringLiteral("amounts.once");
    case AmountPer::Month:
        return QStringLiteral("amounts.month");
    case AmountPer::Year:
        return QStringLiteral("amounts.year");
    }
    return {};
}

QString phrasePlace(CaseStatus value) {
    switch (value) {
    case CaseStatus::Talking:
        return QStringLiteral("statuses.talking");
    case CaseStatus::Weighing:
        return QStringLiteral("statuses.weighing");
    case CaseStatus::Decided:
        return QStringLiteral("statuses.decided");
    case CaseStatus::Transferred:
        return QStringLiteral("statuses.transferred");
    case CaseStatus::InBin:
        return QStringLiteral("statuses.inBin");
    }
    return {};
}

QString phrasePlace(SignalKind value) {
    switch (value) {
    case SignalKind::Law:
        return QStringLiteral("signalKinds.law");
    case SignalKind::Bylaw:
        return QStringLiteral("signalKinds.bylaw");
    case SignalKind::Policy:
        return QStringLiteral("signalKinds.policy");
    case SignalKind::Process:
        return QStringLiteral("signalKinds.process");
    case SignalKind::Money:
        return QStringLiteral("signalKinds.money");
    case SignalKind::Culture:
        return QStringLiteral("signalKinds.culture");
    case SignalKind::System:
        return QStringLiteral("signalKinds.system");
    }
    return {};
}

QString phrasePlace(SignalAudience value) {
    switch (value) {
    case SignalAudience::Policy:
        return QStringLiteral("signalAudiences.policy");
    case SignalAudience::Legal:
        return QStringLiteral("signalAudiences.legal");
    case SignalAudience::Management:
        return QStringLiteral("signalAudiences.management");
    case SignalAudience::Council:
        return QStringLiteral("signalAudiences.council");
    case SignalAudience::Legislator:
        return QStringLiteral("signalAudiences.legislator");
    }
    return {};
}

QString phrasePlace(SignalStatus value) {
    switch (value) {
    case SignalStatus::Open:
        return QStringLiteral("signalStatuses.open");
    case SignalStatus::Raised:
        return QStringLiteral("signalStatuses.raised");
    case SignalStatus::Answered:
        return QStringLiteral("signalStatuses.answered");
    case SignalStatus::Closed:
        return QStringLiteral("signalStatuses.closed");
    }
    return {};
}

QString phrasePlace(CaseKind value) {
    switch (value) {
    case CaseKind::Practice:
        return QStringLiteral("kinds.practice");
    case CaseKind::Exercise:
        return QStringLiteral("kinds.exercise");
    }
    return {};
}

QString phrasePlace(Outcome value) {
    switch (value) {
    case Outcome::StandardSuffices:
        return QStringLiteral("outcomes.standardSuffices.name");
    case Outcome::TailoredWithinLaw:
        return QStringLiteral("outcomes.tailoredWithinLaw.name");
    case Outcome::Deviation:
        return QStringLiteral("outcomes.deviation.name");
    case Outcome::Refused:
        return QStringLiteral("outcomes.refused.name");
    case Outcome::Referred:
        return QStringLiteral("outcomes.referred.name");
    case Outcome::FurtherResearch:
        return QStringLiteral("outcomes.furtherResearch.name");
    }
    return {};
}

QString shortPhrasePlace(Term value) {
    switch (value) {
    case Term::Short:
        return QStringLiteral("termsShort.short");
    case Term::Medium:
        return QStringLiteral("termsShort.medium");
    case Term::Long:
        return QStringLiteral("termsShort.long");
    }
    return {};
}

QString residentPhrasePlace(Role value) {
    switch (value) {
    case Role::Resident:
        return QStringLiteral("rolesForResident.resident");
    case Role::Partner:
        return QStringLiteral("rolesForResident.partner");
    case Role::Child:
        return QStringLiteral("rolesForResident.child");
    case Role::Network:
        return QStringLiteral("rolesForResident.network");
    case Role::Colleague:
        return QStringLiteral("rolesForResident.colleague");
    case Role::CareProfessional:
        return QStringLiteral("rolesForResident.careProfessional");
    case Role::ExpertByExperience:
        return QStringLiteral("rolesForResident.expertByExperience");
    case Role::ClientSupporter:
        return QStringLiteral("rolesForResident.clientSupporter");
    case Role::Jurist:
        return QStringLiteral("rolesForResident.jurist");
    case Role::Professional:
        return QStringLiteral("rolesForResident.professional");
    case Role::Other:
        return QStringLiteral("rolesForResident.other");
    }
    return {};
}

QString documentPhrasePlace(Outcome value) {
    switch (value) {
    case Outcome::StandardSuffices:
        return QStringLiteral("outcomes.standardSuffices.document");
    case Outcome::TailoredWithinLaw:
        return QStringLiteral("outcomes.tailoredWithinLaw.document");
    case Outcome::Deviation:
        return QStringLiteral("outcomes.deviation.document");
    case Outcome::Refused:
        return QStringLiteral("outcomes.refused.document");
    case Outcome::Referred:
        return QStringLiteral("outcomes.referred.document");
    case Outcome::FurtherResearch:
        return QStringLiteral("outcomes.furtherResearch.document");
    }
    return {};
}

} // namespace omgekeerd
