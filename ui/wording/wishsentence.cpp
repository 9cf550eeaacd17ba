// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/wishsentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("WishSentence", dutch);
}

} // namespace

QString sentence(WishSentence which) {
    using S = WishSentence;
    switch (which) {
    case S::AsLiterally:
        return say(QT_TRANSLATE_NOOP("WishSentence", "zo letterlijk mogelijk"));
    case S::OwnWordsHint:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Schrijf hier wat er gezegd is."));
    case S::Means:
        return say(QT_TRANSLATE_NOOP("WishSentence", "het middel"));
    case S::Effect:
        return say(QT_TRANSLATE_NOOP("WishSentence", "het effect"));
    case S::KeepAsking:
        return say(QT_TRANSLATE_NOOP("WishSentence", "vraag steeds een keer door"));
    case S::ReadBack:
        return say(QT_TRANSLATE_NOOP("WishSentence", "lees het voor"));
    case S::Situation:
        return say(QT_TRANSLATE_NOOP("WishSentence", "De situatie"));
    case S::SituationMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "wat er speelt"));
    case S::People:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Wie denkt er mee?"));
    case S::CanWait:
        return say(QT_TRANSLATE_NOOP("WishSentence", "kan wachten"));
    case S::Now:
        return say(QT_TRANSLATE_NOOP("WishSentence", "nu nodig"));
    case S::About:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Data, zaaknummer en andere gegevens"));
    case S::Title:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Wat speelt er?"));
    case S::TitleMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "zo vind je het terug; dit staat boven de brief"));
    case S::Alias:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Hoe noem je de inwoner hier?"));
    case S::AliasMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "initialen of een aanduiding, geen naam"));
    case S::Municipality:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Welke gemeente?"));
    case S::Process:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Welk soort vraag is het?"));
    case S::CaseNumber:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Zaaknummer"));
    case S::CaseNumberMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "van het zaaksysteem"));
    case S::RequestedOn:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Wanneer is het gevraagd?"));
    case S::DecideBefore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Vóór welke dag moet er beslist zijn?"));
    case S::ReferenceDate:
        return say(QT_TRANSLATE_NOOP("WishSentence", "Van welke dag moet de wettekst zijn?"));
    case S::OwnWordsLanguage:
        return say(QT_TRANSLATE_NOOP("WishSentence", "In welke taal zijn de eigen woorden?"));
    case S::OwnWordsLanguageMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "alleen als dat geen Nederlands is"));
    case S::ReferenceDateMore:
        return say(QT_TRANSLATE_NOOP("WishSentence", "meestal de dag van de aanvraag"));
    case S::StepNumber:
        return say(QT_TRANSLATE_NOOP("WishSentence", "%1 %2 · %3"));
    }
    return {};
}

} // namespace omgekeerd::ui
