// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace omgekeerd {

/// Somebody of the case: who lives it, who helps, who decides, who reads along.
struct Person {
    PersonId id;
    Role role = Role::Other;
    QString alias;
    std::optional<QDate> heardOn;
    QString contribution;
};

/// Something heard, seen or read, with where it comes from.
struct Fact {
    QString text;
    FactSource source = FactSource::Other;
    QString reference;
};

/// What is going on.
struct Situation {
    std::vector<Fact> facts;
    QString unknowns;
    std::optional<bool> urgent;
    QString urgencyReason;
    QString widerIssue;
};

/// What the resident asks and what the resident really wants to reach.
struct Wish {
    QString ownWords;
    QString ownWordsLanguage;
    QString requested;
    std::vector<QString> whyChain;
    QString desiredEffect;
    QString satisfiedWhen;
    QString strengthsAndNetwork;
    QString expectation;
    QString summary;
    std::optional<QDate> summaryConfirmedOn;
};

/// How one person sees one value.
struct View {
    PersonId person;
    QString text;
};

/// A founding value or fundamental right, and how it is touched.
struct ValueAssessment {
    ValueId value;
    Touched touched = Touched::Yes;
    QString how;
    std::vector<ValueId> conflictsWith;
    std::vector<View> views;
};

/// Whether the desired effect fits what a law is for.
struct PurposeAssessment {
    RegulationId law;
    std::vector<ValueId> values;
    Fits fits = Fits::Yes;
    QString reason;
};

/// An amount of money in eurocents.
struct Cost {
    qint64 cents = 0;
    bool estimate = false;
};

/// What an option does, for whom and when.
struct Effect {
    EffectOn on = EffectOn::Resident;
    Term term = Term::Short;
    std::optional<Direction> direction; ///< nothing until somebody chose where it leads
    QString description;
    QString evidence;
    std::optional<Certainty> certainty;
    QString mitigation;
    std::optional<CameTrue> cameTrue;
};

/// One possible decision, the ones not chosen included.
struct Option {
    OptionId id;
    QString name;
    QString description;
    std::optional<OptionKind> kind;
    QString reason;
    std::optional<Cost> costToResident;
    std::optional<Cost> costOnce;
    std::optional<Cost> costPerYear;
    std::vector<Effect> effects;
};

/// What weighs beside the effects, and what keeps chafing.
struct Ethics {
    QString capacityToAct;
    QString guidingPrinciples;
    QString ownLens;
    QString keepsChafing;
};

/// One answer to a mirror question.
struct PitfallAnswer {
    Pitfall pitfall = Pitfall::Incident;
    QString answer;
};

/// A law article as an instrument, with what it makes possible here.
struct LegalBasis {
    ArticleId article;
    LegalKey key = LegalKey::Interpretation;
    LegalUse use = LegalUse::Basis;
    std::vector<RegulationId> realises;
    QString enables;
    QString conditions;
    QString reason;
    QString competentBody;
    std::vector<QString> caseLaw;
};

/// Awb 3:4 lid 2: suitable, necessary, balanced.
struct Proportionality {
    QString specialCircumstances;
    QString suitable;
    QString necessary;
    QString balanced;
};

/// Money that the decision grants.
struct Amount {
    qint64 cents = 0;
    AmountPer per = AmountPer::Once;
};

/// Who does what, by when.
struct Agreement {
    PersonId who;
    QString what;
    std::optional<QDate> by;
    std::optional<QDate> doneOn;
};

/// What is decided and why.
struct Decision {
    Outcome outcome = Outcome::TailoredWithinLaw;
    OptionId option;
    QString content;
    std::optional<Amount> amount;
    QString conditions;
    std::optional<QDate> startsOn;
    std::optional<QDate> endsOn;
    QString coreReason;
    QString whyNotOtherwise;
    QString similarCases;
    QString motivation;
    QString plainLanguage;
    std::vector<Agreement> agreements;
    PersonId decidedBy;
    QString mandate;
    std::optional<QDate> decidedOn;
    std::optional<QDate> evaluateOn;
};

/// An earlier own case that was set beside this one. Of the other only its id is kept: its words stay where they are.
struct ComparedCase {
    std::optional<CaseId> other;
    std::optional<QDate> decidedOn;
    Outcome outcome = Outcome::TailoredWithinLaw; ///< of the other
    Sameness is = Sameness::Alike;
    QString because;
};

/// What somebody who reads along says of the case or of one block.
struct SecondReading {
    PersonId person;
    QString about; ///< code of a BlockRef, or empty for the whole case
    Verdict verdict = Verdict::Followable;
    QString remark;
    std::optional<QDate> on;
    QString readText; ///< what was read, where those words changed before the reading came back
};

/// What keeps chafing, told to those who can change it.
struct Signal {
    SignalKind kind = SignalKind::Policy;
    QString description;
    std::optional<SignalAudience> audience;
    std::optional<SignalStatus> status;
};

/// Whether the effect happened, afterwards.
struct Evaluation {
    std::optional<QDate> on;
    std::optional<EffectReached> effectReached;
    QString learned;
};

/// Going to a later step before its gate opened, with the reason.
struct Ahead {
    Step step = Step::Article;
    QString reason;
    PersonId person;
    std::optional<QDate> on;
};

/// An exercise case with one fact changed.
struct VariantOf {
    QString title;
    QString changed;
};

/// When and under which number the case went to the case system.
struct Transferred {
    std::optional<QDate> on;
    QString number;
};

/// Written by the program only; absent means draft.
struct Definitive {
    int version = 1;
    std::optional<QDate> on;
    std::optional<int> replaces;
    QString reopenReason;
};

/// What a trainer needs with an exercise case.
struct Facilitation {
    std::optional<int> minutes;
    QString introduction;
    std::vector<QString> questions;
    QString notes;
};

/// One walk through the reverse test, as values to read. Texts that are absent or empty are both empty here;
/// the difference is kept in Dossier::json().
struct CaseFile {
    std::optional<CaseId> id;
    QString title;
    CaseKind kind = CaseKind::Practice;
    Language language = Language::Dutch;
    std::optional<QDate> referenceDate;
    std::optional<QDate> requestedOn;
    std::optional<QDate> decideBefore;
    QString process;
    QString caseNumber;
    QString municipality;
    QString residentAlias;
    std::vector<LifeDomain> lifeDomains;
    std::vector<Person> people;
    Situation situation;
    Wish wish;
    std::vector<ValueAssessment> values;
    std::vector<PurposeAssessment> purposes;
    std::vector<Option> options;
    Ethics ethics;
    std::vector<PitfallAnswer> pitfalls;
    std::vector<LegalBasis> legal;
    Proportionality proportionality;
    std::optional<Decision> decision;
    std::vector<ComparedCase> comparedCases;
    std::vector<SecondReading> readings;
    std::vector<Signal> signals_; ///< `signals` is a word of Qt's
    std::optional<Evaluation> evaluation;
    std::vector<Ahead> aheads;
    std::optional<VariantOf> variantOf;
    std::optional<Transferred> transferred;
    std::optional<Definitive> definitive;
    std::optional<Facilitation> facilitation;

    const Person* person(const PersonId& wanted) const;
    const Option* option(const OptionId& wanted) const;
    const ValueAssessment* value(const ValueId& wanted) const;
    const Option* chosenOption() const; ///< nothing when no option is chosen
    std::vector<const LegalBasis*> basisArticles() const;
};

/// Whether a field holds words: more than spaces.
bool hasWords(const QString& text);

} // namespace omgekeerd
