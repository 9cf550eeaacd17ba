// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/readoversentences.h"

namespace omgekeerd::ui {

QString sentence(ReadOverSentence which) {
    switch (which) {
    case ReadOverSentence::Heading:
        return QStringLiteral("De hele redenering");
    case ReadOverSentence::Subtitle:
        return QStringLiteral("Lees van boven naar onder. Elke regel kun je nog aanpassen.");
    case ReadOverSentence::Chafing:
        return QStringLiteral("Blijft schuren");
    case ReadOverSentence::Edit:
        return QStringLiteral("Aanpassen");
    case ReadOverSentence::EditNamed:
        return QStringLiteral("%1 aanpassen");
    case ReadOverSentence::Documents:
        return QStringLiteral("Documenten");
    case ReadOverSentence::View:
        return QStringLiteral("Bekijken");
    case ReadOverSentence::SaveAs:
        return QStringLiteral("Opslaan als…");
    case ReadOverSentence::ReportFor:
        return QStringLiteral("alles, voor het dossier");
    case ReadOverSentence::DecisionFor:
        return QStringLiteral("voor de beschikking");
    case ReadOverSentence::ResidentFor:
        return QStringLiteral("één bladzijde, grote letters");
    case ReadOverSentence::SignalsFor:
        return QStringLiteral("zonder namen, voor beleid");
    case ReadOverSentence::MakeDefinitive:
        return QStringLiteral("Definitief maken");
    case ReadOverSentence::NothingOpen:
        return QStringLiteral("Er staat niets meer open. Na definitief maken ligt versie %1 vast; "
                              "aanpassen kan daarna in versie %2.");
    case ReadOverSentence::StillOpen:
        return QStringLiteral("Dit staat nog open voor je definitief kunt maken:");
    case ReadOverSentence::IsDefinitive:
        return QStringLiteral("Versie %1 ligt vast sinds %2. Wil je iets aanpassen, heropen dan het dossier.");
    case ReadOverSentence::Reopen:
        return QStringLiteral("Heropenen…");
    case ReadOverSentence::Evaluation:
        return QStringLiteral("Terugkijken");
    case ReadOverSentence::Transferred:
        return QStringLiteral("Overgedragen aan het zaaksysteem");
    case ReadOverSentence::TransferredOn:
        return QStringLiteral("Wanneer overgedragen?");
    case ReadOverSentence::TransferredNumber:
        return QStringLiteral("Onder welk nummer?");
    case ReadOverSentence::History:
        return QStringLiteral("Wat er is gebeurd");
    case ReadOverSentence::NoHistory:
        return QStringLiteral("Hier is nog niets gebeurd.");
    case ReadOverSentence::ThreadName:
        return QStringLiteral("De redenering, van de wens tot het besluit");
    }
    return {};
}

} // namespace omgekeerd::ui
