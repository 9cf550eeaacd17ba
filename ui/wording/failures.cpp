// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/failures.h"

#include "core/dossier/vocabulary.h"
#include "ui/wording/acts.h"

#include <array>

namespace omgekeerd::ui {

namespace {

/// The three sentences of one code; %1 is the detail.
struct Row {
    FailureCode code;
    QStringView happened;
    QStringView safe;
    QStringView toDo;
};

constexpr QStringView kNothingChanged = u"Er is niets veranderd.";
constexpr QStringView kNothingRead = u"Er is niets ingelezen.";
constexpr QStringView kVaultUnchanged = u"De kluis is niet veranderd.";
constexpr QStringView kTypedStays = u"Wat er al stond, is veilig. Wat je typt, blijft in het veld staan.";

constexpr std::array kRows = std::to_array<Row>({
    {FailureCode::Usage,
     u"Zo werkt deze opdracht niet: %1.",
     kNothingChanged,
     u"Kijk met --help hoe de opdracht heet."},
    {FailureCode::FileNotFound,
     u"Het bestand %1 is er niet.",
     kNothingChanged,
     u"Kijk of de naam en de map kloppen."},
    {FailureCode::NotAFile,
     u"%1 is geen gewoon bestand.",
     kNothingChanged,
     u"Kies een bestand, geen map of snelkoppeling."},
    {FailureCode::FileTooLarge,
     u"Het bestand %1 is te groot om te lezen.",
     kNothingChanged,
     u"Kies een kleiner bestand."},
    {FailureCode::NotText,
     u"Het bestand %1 is geen tekst.",
     kNothingChanged,
     u"Kies een bestand dat Omgekeerd heeft gemaakt."},
    {FailureCode::InvalidJson,
     u"Het bestand is niet goed gevormd.",
     kNothingRead,
     u"Verbeter wat hierboven staat, of vraag het bestand opnieuw."},
    {FailureCode::InvalidCase,
     u"Wat er staat, past niet in een dossier.",
     u"Er is niets ingelezen of gewijzigd.",
     u"Verbeter wat hierboven staat en probeer het opnieuw."},
    {FailureCode::InvalidContent,
     u"De inhoud van de methode klopt niet.",
     u"Je dossiers zijn veilig.",
     u"Verbeter het pakket dat wordt genoemd, of haal het weg."},
    {FailureCode::CaseExists,
     u"Dit dossier staat al in deze kluis.",
     kNothingRead,
     u"Lees het in als kopie als je er twee naast elkaar wilt."},
    {FailureCode::CaseUnknown,
     u"Dit dossier staat niet in deze kluis.",
     kNothingChanged,
     u"Kijk in de lijst welk dossier je bedoelt."},
    {FailureCode::CaseKindMismatch,
     u"Dit soort dossier hoort niet in deze kluis.",
     kNothingRead,
     u"Open een andere kluis en lees het daar in."},
    {FailureCode::NotAVault,
     u"%1 is geen kluis van Omgekeerd.",
     u"Het bestand is niet veranderd.",
     u"Kies een bestand dat eindigt op .omgekeerd."},
    {FailureCode::VaultTooNew,
     u"Deze kluis is gemaakt met een nieuwere Omgekeerd.",
     kVaultUnchanged,
     u"Open haar met een nieuwere versie van het programma."},
    {FailureCode::VaultExists,
     u"Er staat al een bestand %1.",
     u"Het is niet veranderd.",
     u"Kies een andere naam voor de nieuwe kluis."},
    {FailureCode::InvalidReference,
     u"Dit is geen verwijzing naar een wet: %1.",
     kNothingChanged,
     u"Schrijf haar als JCI of als CVDR-nummer met een artikel."},
    {FailureCode::ReferenceUnknown,
     u"Dit artikel staat niet in de bibliotheek: %1.",
     kNothingChanged,
     u"Lees eerst het wetsbestand in."},
    {FailureCode::NotALawFile,
     u"Dit is geen wetsbestand: %1.",
     kNothingRead,
     u"Kies een bestand van wetten.overheid.nl of lokaleregelgeving.overheid.nl."},
    {FailureCode::InvalidLawFile,
     u"Dit wetsbestand is niet te lezen: %1.",
     u"Er is niets uit dit bestand ingelezen.",
     u"Haal het bestand opnieuw op."},
    {FailureCode::InvalidArchive,
     u"Het archief %1 is niet te lezen.",
     u"Er is niets uit dit archief ingelezen.",
     u"Pak het zelf uit of haal het opnieuw op."},
    {FailureCode::InvalidDocument,
     u"Dit is geen PDF die Omgekeerd kan nagaan: %1.",
     kNothingChanged,
     u"Kies een PDF die met Omgekeerd is gemaakt."},
    {FailureCode::Blocked,
     u"Het dossier kan nog niet worden vastgelegd.",
     u"Alles wat je schreef, is bewaard.",
     u"Bekijk wat er nog open staat."},
    {FailureCode::NothingToUndo, u"Er is niets om ongedaan te maken.", {}, {}},
    {FailureCode::NothingToRedo, u"Er is niets om opnieuw te doen.", {}, {}},
    {FailureCode::UndoStopsHere, u"Verder terug gaat niet.", u"Alles blijft zoals het is.", {}},
    {FailureCode::Frozen,
     u"Dit besluit is vastgelegd.",
     kNothingChanged,
     u"Heropen het dossier als je het wilt wijzigen."},
    {FailureCode::NotFrozen,
     u"Dit besluit is niet vastgelegd.",
     kNothingChanged,
     u"Je kunt het gewoon wijzigen."},
    {FailureCode::InBin,
     u"Dit dossier ligt in de prullenbak.",
     kNothingChanged,
     u"Haal het eerst terug."},
    {FailureCode::ReasonNeeded,
     u"Hier hoort een reden bij.",
     kNothingChanged,
     u"Schrijf in een zin waarom."},
    {FailureCode::CannotRead,
     u"%1 is niet te lezen.",
     kNothingChanged,
     u"Kijk of je bij dit bestand mag en of de schijf er nog is."},
    {FailureCode::CannotWrite,
     u"Er kan niet worden geschreven naar %1.",
     kTypedStays,
     u"Kijk of de schijf er nog is en of je daar mag schrijven."},
    {FailureCode::DiskFull,
     u"De schijf is vol.",
     kTypedStays,
     u"Maak ruimte, dan bewaren we het alsnog."},
    {FailureCode::ReadOnly,
     u"De kluis is alleen te lezen.",
     kTypedStays,
     u"Zet het bestand op schrijfbaar of bewaar een kopie."},
    {FailureCode::VaultInUse,
     u"De kluis is al geopend door een ander programma of venster.",
     kVaultUnchanged,
     u"Sluit haar daar eerst."},
    {FailureCode::VaultReplaced,
     u"Het bestand van de kluis is onder het programma vervangen.",
     u"Wat je typt, blijft in het veld staan.",
     u"Bewaar een kopie en open de kluis opnieuw."},
    {FailureCode::VaultDamaged,
     u"De kluis is beschadigd.",
     u"We hebben niets overschreven.",
     u"Zet een reservekopie terug of haal eruit wat nog leesbaar is."},
    {FailureCode::WrongPassword,
     u"Het wachtwoord klopt niet, of het slot van de kluis is beschadigd.",
     kVaultUnchanged,
     u"Probeer het opnieuw."},
    {FailureCode::PasswordTooShort,
     u"Dit wachtwoord is te kort.",
     kNothingChanged,
     u"Neem minstens twaalf tekens of vier woorden."},
    {FailureCode::PasswordNeeded,
     u"Deze kluis vraagt een wachtwoord.",
     kVaultUnchanged,
     u"Geef het met --password-file of typ het in een terminal."},
    {FailureCode::OutOfMemory,
     u"Er is te weinig geheugen.",
     u"Wat bewaard is, is veilig.",
     u"Sluit andere programma's en probeer het opnieuw."},
    {FailureCode::FontMissing,
     u"Het programma mist zijn lettertype.",
     u"Je dossier is veilig.",
     u"Installeer Omgekeerd opnieuw."},
    {FailureCode::Cancelled, u"Je hebt het afgebroken.", kNothingChanged, {}},
});

/// A code without a sentence does not compile.
constexpr bool everyCodeHasItsRow() {
    std::size_t place = 0;
    for (const Row& row : kRows)
        if (row.code != static_cast<FailureCode>(place++))
            return false;
    return place == static_cast<std::size_t>(FailureCode::Cancelled) + 1;
}
static_assert(everyCodeHasItsRow());

QString filled(QStringView sentence, const QString& detail) {
    QString text = sentence.toString();
    return text.replace(QLatin1String("%1"), detail);
}

FailureWords kindWords(const QString& kind) {
    if (kind == codeOf(CaseKind::Practice))
        return {QStringLiteral("Dit is een dossier uit de praktijk, en dit is een oefenkluis."),
                kNothingRead.toString(), QStringLiteral("Open je eigen kluis en lees het daar in.")};
    return {QStringLiteral("Dit is een oefening, en dit is een kluis voor de praktijk."), kNothingRead.toString(),
            QStringLiteral("Open een oefenkluis en lees haar daar in.")};
}

FailureWords undoWords(const QString& actCode, FailureWords words) {
    const std::optional<Act> act = fromCode<Act>(actCode);
    if (!act)
        return words;
    words.happened = QStringLiteral("Verder terug gaat niet: hier is het dossier %1.").arg(wordFor(*act));
    if (*act == Act::MadeDefinitive)
        words.toDo = QStringLiteral("Heropen het dossier als je het wilt wijzigen.");
    return words;
}

} // namespace

QString FailureWords::inOneLine() const {
    QString line = happened;
    for (const QString& sentence : {safe, toDo})
        if (!sentence.isEmpty())
            line += QLatin1Char(' ') + sentence;
    return line;
}

FailureWords wordsFor(const Failure& failure) {
    if (failure.code == FailureCode::CaseKindMismatch)
        return kindWords(failure.detail);
    const Row& row = kRows[static_cast<std::size_t>(failure.code)];
    FailureWords words{filled(row.happened, failure.detail), row.safe.toString(), row.toDo.toString()};
    return failure.code == FailureCode::UndoStopsHere ? undoWords(failure.detail, std::move(words)) : words;
}

} // namespace omgekeerd::ui
