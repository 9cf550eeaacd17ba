// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/workshopsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("WorkshopSentence", dutch); }

} // namespace

FailureWords workshopWordsFor(const Failure& failure) {
    const QString unchanged = say(QT_TRANSLATE_NOOP("WorkshopSentence", "Er is niets veranderd."));
    if (failure.code == FailureCode::Usage)
        return {say(QT_TRANSLATE_NOOP("WorkshopSentence", "Zo kan het niet: %1.")).arg(failure.detail), unchanged, {}};
    if (failure.code == FailureCode::CaseKindMismatch)
        return {say(QT_TRANSLATE_NOOP("WorkshopSentence", "Een workshop hoort in een oefenkluis, met oefenzaken.")),
                unchanged, say(QT_TRANSLATE_NOOP("WorkshopSentence", "Open een oefenkluis en begin daar."))};
    if (failure.code == FailureCode::CaseUnknown)
        return {say(QT_TRANSLATE_NOOP("WorkshopSentence", "Deze workshop of casus staat niet in deze kluis.")), unchanged,
                say(QT_TRANSLATE_NOOP("WorkshopSentence", "Kijk in de lijst welke je bedoelt."))};
    return wordsFor(failure);
}

} // namespace omgekeerd::ui
