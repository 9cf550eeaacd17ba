// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/fieldsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("FieldSentence", dutch);
}

} // namespace

QString sentence(FieldSentence which) {
    using S = FieldSentence;
    switch (which) {
    case S::Remove:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Weghalen"));
    case S::RemoveNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 weghalen"));
    case S::MoveUp:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Omhoog"));
    case S::MoveUpNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 omhoog"));
    case S::MoveDown:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Omlaag"));
    case S::MoveDownNamed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 omlaag"));
    case S::Removed:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 is weggehaald."));
    case S::TakeBack:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Ongedaan maken"));
    case S::NotFinished:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "niet afgerond, van %1"));
    case S::Frozen:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Vastgelegd: alleen lezen."));
    case S::Notice:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Let op:"));
    case S::Calendar:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Kalender"));
    case S::CalendarFor:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Kalender bij: %1"));
    case S::DateHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "dag-maand-jaar"));
    case S::DateUnread:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit is nog geen datum. Schrijf dag-maand-jaar, zoals 2-3-2026. Je tekst blijft staan."));
    case S::DateNotThere:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "%1 bestaat niet. Je tekst blijft staan."));
    case S::AmountUnread:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Dit is nog geen bedrag. Schrijf het in euro, zoals 12,50. Je tekst blijft staan."));
    case S::AmountHint:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "bedrag in euro"));
    case S::Estimated:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "geschat"));
    case S::EstimatedFor:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "geschat: %1"));
    case S::PerTime:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "per"));
    case S::ClearChoice:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Keuze wissen"));
    case S::ClearChoiceOf:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Keuze wissen: %1"));
    case S::NothingChosen:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "nog niet gekozen"));
    case S::Goto:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Ga erheen"));
    case S::StillHolds:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Klopt nog"));
    case S::ShowCause:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Laat zien"));
    case S::Together:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Samen"));
    case S::ProfessionalOnly:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Alleen professional"));
    case S::NotInDocuments:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Niet in de documenten"));
    case S::Help:
        return say(QT_TRANSLATE_NOOP("FieldSentence", "Hulp"));
    }
    return {};
}

} // namespace omgekeerd::ui
