// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the decision says beside the questions of the content.
enum class DecisionSentence {
    OutcomeFirst,
    OutcomeFollows,
    NoOptions,
    EndsOn,
    DecidedOn,
    Mandate,
    FromRegister,
    LetterHeading,
    LetterEmpty,
    EditLetter,
    Mirror,
    MirrorNext, ///< %1: how many questions are left, in a word
    MirrorAgain,
    MirrorTurn, ///< to the next one, where all are answered
    MirrorLast,
    MirrorExample, ///< %1: the example
    ReadingsHeading,
    AddReading,
    Reading,
    ReadingPerson,
    ReadingAbout,
    WholeCase,
    ReadingVerdict,
    ReadingRemark,
    ReadingOn,
    ReaderFirst,
    ToResident,
    WhichOutcome,
    WhatReaderThought,
    VerdictFirst,
    AddAgreement,
    Agreement,
    AgreementWho,
    AgreementBy,
    AgreementDone,
    AddSignal,
    Signal,
    SignalKindLabel,
    SignalAudienceLabel,
    SignalStatusLabel,
    WhatAndWhen,
    WhoDecides,
    Explained,
    Number1,
    Number2,
    Number3,
    Number4,
    Number5,
};
QString sentence(DecisionSentence which);

} // namespace omgekeerd::ui
