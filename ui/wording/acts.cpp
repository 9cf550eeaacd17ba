// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/acts.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("Act", dutch); }

} // namespace

QString wordFor(Act act) {
    switch (act) {
    case Act::Created:
        return say(QT_TRANSLATE_NOOP("Act", "aangemaakt"));
    case Act::Imported:
        return say(QT_TRANSLATE_NOOP("Act", "ingelezen"));
    case Act::Changed:
        return say(QT_TRANSLATE_NOOP("Act", "gewijzigd"));
    case Act::Confirmed:
        return say(QT_TRANSLATE_NOOP("Act", "opnieuw bekeken, klopt nog"));
    case Act::WentAhead:
        return say(QT_TRANSLATE_NOOP("Act", "vooruit gegaan"));
    case Act::Undone:
        return say(QT_TRANSLATE_NOOP("Act", "ongedaan gemaakt"));
    case Act::Redone:
        return say(QT_TRANSLATE_NOOP("Act", "opnieuw gedaan"));
    case Act::MadeDefinitive:
        return say(QT_TRANSLATE_NOOP("Act", "vastgelegd"));
    case Act::Reopened:
        return say(QT_TRANSLATE_NOOP("Act", "heropend"));
    case Act::ReadingMerged:
        return say(QT_TRANSLATE_NOOP("Act", "tweede lezing toegevoegd"));
    case Act::MovedToBin:
        return say(QT_TRANSLATE_NOOP("Act", "in de prullenbak gelegd"));
    case Act::TakenFromBin:
        return say(QT_TRANSLATE_NOOP("Act", "uit de prullenbak gehaald"));
    case Act::Erased:
        return say(QT_TRANSLATE_NOOP("Act", "gewist"));
    case Act::Transferred:
        return say(QT_TRANSLATE_NOOP("Act", "overgedragen aan het zaaksysteem"));
    case Act::RetentionSet:
        return say(QT_TRANSLATE_NOOP("Act", "bewaard tot"));
    case Act::SentForReading:
        return say(QT_TRANSLATE_NOOP("Act", "ter lezing gestuurd"));
    case Act::HandedOver:
        return say(QT_TRANSLATE_NOOP("Act", "overgedragen aan een collega"));
    case Act::Received:
        return say(QT_TRANSLATE_NOOP("Act", "overgenomen van een collega"));
    }
    return {};
}

} // namespace omgekeerd::ui
