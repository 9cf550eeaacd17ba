// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/languagesentence.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) {
    return QCoreApplication::translate("LanguageSentence", dutch);
}

} // namespace

QString sentence(LanguageSentence which) {
    using S = LanguageSentence;
    switch (which) {
    case S::NotInDictionary:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "„%1” staat niet in de woordenlijst"));
    case S::Searching:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Voorstellen zoeken…"));
    case S::NoSuggestion:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Geen voorstel"));
    case S::AddOwnWord:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "&Toevoegen aan mijn woordenlijst"));
    case S::RemoveOwnWord:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Uit mijn woordenlijst &halen"));
    case S::OwnWordNotKept:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Je woordenlijst is niet bewaard."));
    case S::NoMoreMistakes:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Op deze bladzijde staat geen woord meer om na te kijken."));
    case S::NoDictionary:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "De spelling wordt niet nagekeken."));
    case S::NoDictionaryMore:
        return say(QT_TRANSLATE_NOOP(
            "LanguageSentence", "Op deze computer staat geen Nederlandse woordenlijst. Vraag je beheerder om hunspell-nl."
        ));
    case S::Tip:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Tip %1 van %2: %3"));
    case S::LongSentence:
        return say(QT_TRANSLATE_NOOP(
            "LanguageSentence", "De zin „%2 …” heeft %1 woorden. Twee korte zinnen lezen makkelijker."
        ));
    case S::Passive:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "„%1”: schrijf liever wie het doet, zoals „wij betalen”."));
    case S::HardWord:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Niet iedereen kent „%1”. Gewoner is: %2."));
    case S::Or:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", " of "));
    case S::Use:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Gebruik „%1”"));
    case S::NextTip:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Volgende tip"));
    case S::NoTips:
        return say(QT_TRANSLATE_NOOP("LanguageSentence", "Er zijn hier geen tips voor gewone taal."));
    case S::ReadingEase:
        return say(QT_TRANSLATE_NOOP(
            "LanguageSentence",
            "Leesgemak %1 van 100 (Flesch-Douma, 1960): hoe hoger, hoe makkelijker. Dit telt alleen hoe lang woorden en zinnen zijn; jij weet wat de inwoner leest."
        ));
    }
    return {};
}

} // namespace omgekeerd::ui
