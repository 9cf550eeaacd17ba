// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/draftsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("DraftSentence", dutch); }

} // namespace

QString sentence(DraftSentence which) {
    using S = DraftSentence;
    switch (which) {
    case S::Make:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Maak een voorzet"));
    case S::MakeAgain:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Maak een nieuwe voorzet"));
    case S::Note:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Uit je antwoorden, in de volgorde van de methode. Je kunt er alles aan veranderen."));
    case S::DecisionFirst:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Kies eerst wat voor besluit dit is. Dan kan er een voorzet komen."));
    case S::Frozen:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Dit dossier is vastgelegd. De motivering verandert niet meer."));
    case S::Same:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Een nieuwe voorzet zegt hetzelfde als wat er staat."));
    case S::Written:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "De voorzet staat in de motivering. Lees hem na en maak hem van jezelf."));
    case S::Intro:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "De voorzet is anders dan wat er staat. Kies per alinea. Wat je niet kiest, blijft zoals het is."));
    case S::Paragraph:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Verschil %1 van %2"));
    case S::Now:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Nu staat er:"));
    case S::Fresh:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "De voorzet zegt:"));
    case S::Gone:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "De voorzet heeft deze alinea niet."));
    case S::Added:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Hierover staat er nu niets."));
    case S::Keep:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Houden wat er staat"));
    case S::KeepOut:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Niet opnemen"));
    case S::Take:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "De voorzet nemen"));
    case S::TakeOut:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Weglaten"));
    case S::TakeAll:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Overal de voorzet"));
    case S::Apply:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Zo opschrijven"));
    case S::Leave:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Alles laten staan"));
    case S::Gaps:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "Nog open in de motivering"));
    case S::Ground:
        return say(QT_TRANSLATE_NOOP("DraftSentence", "%1 Dat vraagt %2."));
    }
    return {};
}

} // namespace omgekeerd::ui
