// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/failures.h"

#include "core/dossier/vocabulary.h"
#include "ui/wording/acts.h"
#include "ui/wording/details.h"

#include <QCoreApplication>

#include <array>

namespace omgekeerd::ui {

namespace {

/// The three sentences of one code; %1 is the detail.
struct Row {
    FailureCode code;
    const char* happened;
    const char* safe;
    const char* toDo;
};

constexpr const char* kNothingChanged = QT_TRANSLATE_NOOP("Failure", "Er is niets veranderd.");
constexpr const char* kNothingRead = QT_TRANSLATE_NOOP("Failure", "Er is niets ingelezen.");
constexpr const char* kVaultUnchanged = QT_TRANSLATE_NOOP("Failure", "De kluis is niet veranderd.");
constexpr const char* kTypedStays = QT_TRANSLATE_NOOP("Failure", "Wat er al stond, is veilig. Wat je typt, blijft in het veld staan.");

constexpr std::array kRows = std::to_array<Row>({
    {FailureCode::Usage,
     QT_TRANSLATE_NOOP("Failure", "Zo werkt deze opdracht niet: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kijk met --help hoe de opdracht heet.")},
    {FailureCode::FileNotFound,
     QT_TRANSLATE_NOOP("Failure", "Het bestand %1 is er niet."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kijk of de naam en de map kloppen.")},
    {FailureCode::NotAFile,
     QT_TRANSLATE_NOOP("Failure", "%1 is geen gewoon bestand."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kies een bestand, geen map of snelkoppeling.")},
    {FailureCode::FileTooLarge,
     QT_TRANSLATE_NOOP("Failure", "Het bestand %1 is te groot om te lezen."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kies een kleiner bestand.")},
    {FailureCode::NotText,
     QT_TRANSLATE_NOOP("Failure", "Het bestand %1 is geen tekst."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kies een bestand dat Omgekeerd heeft gemaakt.")},
    {FailureCode::InvalidJson,
     QT_TRANSLATE_NOOP("Failure", "Het bestand is niet goed gevormd."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Verbeter wat hierboven staat, of vraag het bestand opnieuw.")},
    {FailureCode::InvalidCase,
     QT_TRANSLATE_NOOP("Failure", "Wat er staat, past niet in een dossier."),
     QT_TRANSLATE_NOOP("Failure", "Er is niets ingelezen of gewijzigd."),
     QT_TRANSLATE_NOOP("Failure", "Verbeter wat hierboven staat en probeer het opnieuw.")},
    {FailureCode::InvalidContent,
     QT_TRANSLATE_NOOP("Failure", "De inhoud van de methode klopt niet."),
     QT_TRANSLATE_NOOP("Failure", "Je dossiers zijn veilig."),
     QT_TRANSLATE_NOOP("Failure", "Verbeter het pakket dat wordt genoemd, of haal het weg.")},
    {FailureCode::CaseExists,
     QT_TRANSLATE_NOOP("Failure", "Dit dossier staat al in deze kluis."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Lees het in als kopie als je er twee naast elkaar wilt.")},
    {FailureCode::CaseUnknown,
     QT_TRANSLATE_NOOP("Failure", "Dit dossier staat niet in deze kluis."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kijk in de lijst welk dossier je bedoelt.")},
    {FailureCode::CaseKindMismatch,
     QT_TRANSLATE_NOOP("Failure", "Dit soort dossier hoort niet in deze kluis."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Open een andere kluis en lees het daar in.")},
    {FailureCode::NotAVault,
     QT_TRANSLATE_NOOP("Failure", "%1 is geen kluis van Omgekeerd."),
     QT_TRANSLATE_NOOP("Failure", "Het bestand is niet veranderd."),
     QT_TRANSLATE_NOOP("Failure", "Kies een bestand dat eindigt op .omgekeerd.")},
    {FailureCode::VaultTooNew,
     QT_TRANSLATE_NOOP("Failure", "Deze kluis is gemaakt met een nieuwere Omgekeerd."),
     kVaultUnchanged,
     QT_TRANSLATE_NOOP("Failure", "Open haar met een nieuwere versie van het programma.")},
    {FailureCode::VaultExists,
     QT_TRANSLATE_NOOP("Failure", "Er staat al een bestand %1."),
     QT_TRANSLATE_NOOP("Failure", "Het is niet veranderd."),
     QT_TRANSLATE_NOOP("Failure", "Kies een andere naam voor de nieuwe kluis.")},
    {FailureCode::InvalidReference,
     QT_TRANSLATE_NOOP("Failure", "Dit is geen verwijzing naar een wet: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Schrijf haar als JCI of als CVDR-nummer met een artikel.")},
    {FailureCode::ReferenceUnknown,
     QT_TRANSLATE_NOOP("Failure", "Dit artikel staat niet in de bibliotheek: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Lees eerst het wetsbestand in.")},
    {FailureCode::NotALawFile,
     QT_TRANSLATE_NOOP("Failure", "Dit is geen wetsbestand: %1."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Kies een bestand van wetten.overheid.nl of lokaleregelgeving.overheid.nl.")},
    {FailureCode::InvalidLawFile,
     QT_TRANSLATE_NOOP("Failure", "Dit wetsbestand is niet te lezen: %1."),
     QT_TRANSLATE_NOOP("Failure", "Er is niets uit dit bestand ingelezen."),
     QT_TRANSLATE_NOOP("Failure", "Haal het bestand opnieuw op.")},
    {FailureCode::InvalidArchive,
     QT_TRANSLATE_NOOP("Failure", "Het archief %1 is niet te lezen."),
     QT_TRANSLATE_NOOP("Failure", "Er is niets uit dit archief ingelezen."),
     QT_TRANSLATE_NOOP("Failure", "Pak het zelf uit of haal het opnieuw op.")},
    {FailureCode::InvalidDocument,
     QT_TRANSLATE_NOOP("Failure", "Dit is geen PDF die Omgekeerd kan nagaan: %1."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kies een PDF die met Omgekeerd is gemaakt.")},
    {FailureCode::NotAParcel,
     QT_TRANSLATE_NOOP("Failure", "Dit is geen bestand dat Omgekeerd hiervoor verstuurt."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Kies de lezing of de overdracht die je collega stuurde.")},
    {FailureCode::ParcelTooNew,
     QT_TRANSLATE_NOOP("Failure", "Dit bestand is gemaakt met een nieuwere Omgekeerd."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Open het met een nieuwere versie van het programma.")},
    {FailureCode::ParcelDamaged,
     QT_TRANSLATE_NOOP("Failure", "Dit bestand is onderweg beschadigd of veranderd."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Vraag je collega het opnieuw te sturen.")},
    {FailureCode::ParcelOfOther,
     QT_TRANSLATE_NOOP("Failure", "Wat in dit bestand gelezen is, is niet wat dit dossier verstuurde."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Vraag je collega om het bestand dat uit jouw lezing kwam.")},
    {FailureCode::Blocked,
     QT_TRANSLATE_NOOP("Failure", "Het dossier kan nog niet worden vastgelegd."),
     QT_TRANSLATE_NOOP("Failure", "Alles wat je schreef, is bewaard."),
     QT_TRANSLATE_NOOP("Failure", "Bekijk wat er nog open staat.")},
    {FailureCode::NothingToUndo, QT_TRANSLATE_NOOP("Failure", "Er is niets om ongedaan te maken."), nullptr, nullptr},
    {FailureCode::NothingToRedo, QT_TRANSLATE_NOOP("Failure", "Er is niets om opnieuw te doen."), nullptr, nullptr},
    {FailureCode::UndoStopsHere, QT_TRANSLATE_NOOP("Failure", "Verder terug gaat niet."), QT_TRANSLATE_NOOP("Failure", "Alles blijft zoals het is."), nullptr},
    {FailureCode::Frozen,
     QT_TRANSLATE_NOOP("Failure", "Dit besluit is vastgelegd."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Heropen het dossier als je het wilt wijzigen.")},
    {FailureCode::NotFrozen,
     QT_TRANSLATE_NOOP("Failure", "Dit besluit is niet vastgelegd."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Je kunt het gewoon wijzigen.")},
    {FailureCode::InBin,
     QT_TRANSLATE_NOOP("Failure", "Dit dossier ligt in de prullenbak."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Haal het eerst terug.")},
    {FailureCode::ReasonNeeded,
     QT_TRANSLATE_NOOP("Failure", "Hier hoort een reden bij."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Schrijf in een zin waarom.")},
    {FailureCode::CannotRead,
     QT_TRANSLATE_NOOP("Failure", "%1 is niet te lezen."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Kijk of je bij dit bestand mag en of de schijf er nog is.")},
    {FailureCode::CannotWrite,
     QT_TRANSLATE_NOOP("Failure", "Er kan niet worden geschreven naar %1."),
     kTypedStays,
     QT_TRANSLATE_NOOP("Failure", "Kijk of de schijf er nog is en of je daar mag schrijven.")},
    {FailureCode::DiskFull,
     QT_TRANSLATE_NOOP("Failure", "De schijf is vol."),
     kTypedStays,
     QT_TRANSLATE_NOOP("Failure", "Maak ruimte, dan bewaren we het alsnog.")},
    {FailureCode::ReadOnly,
     QT_TRANSLATE_NOOP("Failure", "De kluis is alleen te lezen."),
     kTypedStays,
     QT_TRANSLATE_NOOP("Failure", "Zet het bestand op schrijfbaar of bewaar een kopie.")},
    {FailureCode::VaultInUse,
     QT_TRANSLATE_NOOP("Failure", "De kluis is al geopend door een ander programma of venster."),
     kVaultUnchanged,
     QT_TRANSLATE_NOOP("Failure", "Sluit haar daar eerst.")},
    {FailureCode::VaultReplaced,
     QT_TRANSLATE_NOOP("Failure", "Het bestand van de kluis is onder het programma vervangen."),
     QT_TRANSLATE_NOOP("Failure", "Wat je typt, blijft in het veld staan."),
     QT_TRANSLATE_NOOP("Failure", "Bewaar een kopie en open de kluis opnieuw.")},
    {FailureCode::VaultDamaged,
     QT_TRANSLATE_NOOP("Failure", "De kluis is beschadigd."),
     QT_TRANSLATE_NOOP("Failure", "We hebben niets overschreven."),
     QT_TRANSLATE_NOOP("Failure", "Zet een reservekopie terug of haal eruit wat nog leesbaar is.")},
    {FailureCode::WrongPassword,
     QT_TRANSLATE_NOOP("Failure", "De kluis gaat hiermee niet open."),
     kVaultUnchanged,
     QT_TRANSLATE_NOOP(
         "Failure",
         "Meestal is het een tikfout: kijk het wachtwoord na, ook de hoofdletters. Weet je zeker "
         "dat het klopt? Dan kan ook het slot van de kluis beschadigd zijn; gebruik je herstelsleutel of een "
         "reservekopie."
     )},
    {FailureCode::PasswordTooShort,
     QT_TRANSLATE_NOOP("Failure", "Dit wachtwoord is te kort."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Neem minstens twaalf tekens of vier woorden.")},
    {FailureCode::PasswordNeeded,
     QT_TRANSLATE_NOOP("Failure", "Deze kluis vraagt een wachtwoord."),
     kVaultUnchanged,
     QT_TRANSLATE_NOOP("Failure", "Geef het met --password-file of typ het in een terminal.")},
    {FailureCode::PassphraseNeeded,
     QT_TRANSLATE_NOOP("Failure", "Hier hoort een wachtzin bij."),
     kNothingChanged,
     QT_TRANSLATE_NOOP("Failure", "Spreek er een af met je collega en geef haar op.")},
    {FailureCode::WrongPassphrase,
     QT_TRANSLATE_NOOP("Failure", "De wachtzin klopt niet, of het bestand is veranderd."),
     kNothingRead,
     QT_TRANSLATE_NOOP("Failure", "Vraag je collega naar de wachtzin, of om het bestand opnieuw.")},
    {FailureCode::OutOfMemory,
     QT_TRANSLATE_NOOP("Failure", "Er is te weinig geheugen."),
     QT_TRANSLATE_NOOP("Failure", "Wat bewaard is, is veilig."),
     QT_TRANSLATE_NOOP("Failure", "Sluit andere programma's en probeer het opnieuw.")},
    {FailureCode::FontMissing,
     QT_TRANSLATE_NOOP("Failure", "Het programma mist zijn lettertype."),
     QT_TRANSLATE_NOOP("Failure", "Je dossier is veilig."),
     QT_TRANSLATE_NOOP("Failure", "Installeer Omgekeerd opnieuw.")},
    {FailureCode::Cancelled, QT_TRANSLATE_NOOP("Failure", "Je hebt het afgebroken."), kNothingChanged, nullptr},
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

QString say(const char* dutch) {
    return dutch == nullptr ? QString() : QCoreApplication::translate("Failure", dutch);
}

FailureWords kindWords(const QString& kind) {
    if (kind == codeOf(CaseKind::Practice))
        return {say(QT_TRANSLATE_NOOP("Failure", "Dit is een dossier uit de praktijk, en dit is een oefenkluis.")),
                say(kNothingRead), say(QT_TRANSLATE_NOOP("Failure", "Open je eigen kluis en lees het daar in."))};
    return {say(QT_TRANSLATE_NOOP("Failure", "Dit is een oefening, en dit is een kluis voor de praktijk.")),
            say(kNothingRead), say(QT_TRANSLATE_NOOP("Failure", "Open een oefenkluis en lees haar daar in."))};
}

FailureWords undoWords(const QString& actCode, FailureWords words) {
    const std::optional<Act> act = fromCode<Act>(actCode);
    if (!act)
        return words;
    words.happened =
        say(QT_TRANSLATE_NOOP("Failure", "Verder terug gaat niet: hier is het dossier %1.")).arg(wordFor(*act));
    if (*act == Act::MadeDefinitive)
        words.toDo = say(QT_TRANSLATE_NOOP("Failure", "Heropen het dossier als je het wilt wijzigen."));
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
    FailureWords words{
        say(row.happened).replace(QLatin1String("%1"), detailInWords(failure.detail)), say(row.safe), say(row.toDo)};
    return failure.code == FailureCode::UndoStopsHere ? undoWords(failure.detail, std::move(words)) : words;
}

} // namespace omgekeerd::ui
