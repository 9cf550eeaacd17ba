// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/purposesentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("PurposeSentence", dutch);
}

} // namespace

QString sentence(PurposeSentence which) {
    using S = PurposeSentence;
    switch (which) {
    case S::Serves:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Dient (kies wat hier telt)"));
    case S::RestsOn:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Waar dit op rust"));
    case S::NoWish:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Er staat nog geen wens."));
    case S::ToWish:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Naar de wens"));
    case S::SameValues:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Wetten die dezelfde waarden dienen"));
    case S::SameValuesMore:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "kijk breed; klik op een wet om haar te wegen"));
    case S::NothingYet:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Hier staat nog geen wet. Kies er een waarvan het doel bij de wens kan passen."));
    case S::AnotherLaw:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Een andere wet toevoegen"));
    case S::OtherRegulation:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Een andere wet of verordening"));
    case S::RegulationId:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Welk nummer heeft die regeling?"));
    case S::RegulationIdMore:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "zoals BWBR0015703, of CVDR gevolgd door cijfers"));
    case S::RegulationUnread:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Dit is nog geen nummer van een regeling. Het begint met BWBR of CVDR. Je tekst blijft staan."));
    case S::RegulationThere:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Deze regeling staat al op deze bladzijde."));
    case S::AddRegulation:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Toevoegen"));
    case S::UnknownLaw:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "regeling zonder kaart in dit programma"));
    case S::OpenHint:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Enter opent deze wet."));
    case S::Law:
        return say(QT_TRANSLATE_NOOP("PurposeSentence", "Wet"));
    }
    return {};
}

} // namespace omgekeerd::ui
