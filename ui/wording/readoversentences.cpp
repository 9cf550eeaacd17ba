// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/readoversentences.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("ReadOverSentence", dutch); }

} // namespace

QString sentence(ReadOverSentence which) {
    switch (which) {
    case ReadOverSentence::Heading:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "De hele redenering"));
    case ReadOverSentence::Subtitle:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Lees van boven naar onder. Elke regel kun je nog aanpassen."));
    case ReadOverSentence::SubtitleFrozen:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Lees van boven naar onder. Deze versie ligt vast."));
    case ReadOverSentence::FillInLetter:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "In de brief vul je nog in: %1. Op die plaatsen staan stippels; vul ze op papier in, of in het document van de tekstverwerker (ODT)."));
    case ReadOverSentence::CardsUnread:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "De uitleg bij de artikelen is nog niet door een jurist bekeken. Lees de wettekst zelf na, of vraag een jurist."));
    case ReadOverSentence::Chafing:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Blijft schuren"));
    case ReadOverSentence::Edit:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Aanpassen"));
    case ReadOverSentence::Look:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Bekijken"));
    case ReadOverSentence::LookNamed:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "%1 bekijken"));
    case ReadOverSentence::EditNamed:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "%1 aanpassen"));
    case ReadOverSentence::Documents:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Documenten"));
    case ReadOverSentence::DocumentsInDutch:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Een besluit van een gemeente is in het Nederlands. Schrijf in het Nederlands wat erin komt."));
    case ReadOverSentence::View:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Bekijken"));
    case ReadOverSentence::SaveAs:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Opslaan als…"));
    case ReadOverSentence::ReportFor:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "alles, voor het dossier"));
    case ReadOverSentence::DecisionFor:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "de brief met het besluit"));
    case ReadOverSentence::ResidentFor:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "één bladzijde in gewone taal, bij de brief"));
    case ReadOverSentence::SignalsFor:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "zonder namen, voor beleid"));
    case ReadOverSentence::MakeDefinitive:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Definitief maken"));
    case ReadOverSentence::NothingOpen:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Er staat niets meer open. Na definitief maken ligt versie %1 vast; "
                              "aanpassen kan daarna in versie %2."));
    case ReadOverSentence::MayStayOpen:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Definitief maken kan al. Daarna ligt versie %1 vast; aanpassen kan in "
                              "versie %2. Dit staat er nog niet:"));
    case ReadOverSentence::StillOpen:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Dit staat nog open voor je definitief kunt maken:"));
    case ReadOverSentence::IsDefinitive:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Versie %1 ligt vast sinds %2. Wil je iets aanpassen, heropen dan het dossier."));
    case ReadOverSentence::Reopen:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Heropenen…"));
    case ReadOverSentence::Evaluation:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Terugkijken"));
    case ReadOverSentence::Transferred:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Overgedragen aan het zaaksysteem"));
    case ReadOverSentence::TransferredTold:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Overgedragen aan het zaaksysteem op %1 onder nummer %2."));
    case ReadOverSentence::NotTransferred:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Dit dossier staat nog niet in het zaaksysteem."));
    case ReadOverSentence::Transfer:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Overgedragen…"));
    case ReadOverSentence::History:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Wat er is gebeurd"));
    case ReadOverSentence::NoHistory:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "Hier is nog niets gebeurd."));
    case ReadOverSentence::ThreadName:
        return say(QT_TRANSLATE_NOOP("ReadOverSentence", "De redenering, van de wens tot het besluit"));
    }
    return {};
}

} // namespace omgekeerd::ui
