// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/decisionsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("DecisionSentence", dutch);
}

} // namespace

QString sentence(DecisionSentence which) {
    using S = DecisionSentence;
    switch (which) {
    case S::OutcomeFirst:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Kies eerst wat voor besluit dit is. Dan gaan de afspraken, data en bedragen open."));
    case S::OutcomeFollows:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Dit volgt uit de gekozen oplossing. Klopt het niet? Kies hierboven iets anders."));
    case S::NoOptions:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Er zijn nog geen oplossingen om uit te kiezen."));
    case S::EndsOn:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Tot en met wanneer geldt dit?"));
    case S::DecidedOn:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wanneer is besloten?"));
    case S::Mandate:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Met welk mandaat?"));
    case S::FromRegister:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Uit het mandaatregister"));
    case S::LetterHeading:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Zo staat het in de brief"));
    case S::LetterEmpty:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Hier staat nog niet hoe je dit uitlegt."));
    case S::EditLetter:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Brief bewerken"));
    case S::Mirror:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Spiegel: vragen aan jezelf"));
    case S::MirrorNext:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Nog %1 voor je beslist"));
    case S::MirrorTurn:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Naar de volgende vraag"));
    case S::MirrorAgain:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Terug naar de eerste vraag"));
    case S::MirrorLast:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "de laatste vraag"));
    case S::MirrorExample:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Voorbeeld, niet uit dit dossier: %1"));
    case S::ReadingsHeading:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Tweede lezing"));
    case S::AddReading:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Lezing toevoegen"));
    case S::Reading:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Lezing"));
    case S::ReadingPerson:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wie heeft gelezen?"));
    case S::ReadingAbout:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Waarover?"));
    case S::WholeCase:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "het hele dossier"));
    case S::ReadingVerdict:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Oordeel"));
    case S::ReadingRemark:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Opmerking"));
    case S::ReadingOn:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Gelezen op"));
    case S::ReaderFirst:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Kies eerst wie er heeft gelezen."));
    case S::ToResident:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "schrijf met u; de inwoner leest dit"));
    case S::WhichOutcome:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Maatwerk: de wet geeft zelf de ruimte. Afwijken: je gaat met een reden tegen een regel of tegen eigen beleid in."));
    case S::WhatReaderThought:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wat vond die lezer?"));
    case S::VerdictFirst:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Kies eerst wat die lezer vond."));
    case S::AddAgreement:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Afspraak toevoegen"));
    case S::Agreement:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Afspraak"));
    case S::AgreementWho:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wie doet dit?"));
    case S::AgreementBy:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Voor wanneer?"));
    case S::AgreementDone:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Gedaan op"));
    case S::AddSignal:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Signaal toevoegen"));
    case S::Signal:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Signaal"));
    case S::SignalKindLabel:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Waar zit het?"));
    case S::SignalAudienceLabel:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Voor wie?"));
    case S::SignalStatusLabel:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Hoe staat het ermee?"));
    case S::WhatAndWhen:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wat hoort erbij, en wanneer?"));
    case S::WhoDecides:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Wie beslist?"));
    case S::Explained:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "Hoe leg je het uit?"));
    case S::Number1:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "één vraag"));
    case S::Number2:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "twee vragen"));
    case S::Number3:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "drie vragen"));
    case S::Number5:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "vijf vragen"));
    case S::Number4:
        return say(QT_TRANSLATE_NOOP("DecisionSentence", "vier vragen"));
    }
    return {};
}

} // namespace omgekeerd::ui
