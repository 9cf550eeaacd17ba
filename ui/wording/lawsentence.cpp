// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/lawsentence.h"

#include <QLocale>

namespace omgekeerd::ui {

namespace {

QString dayInWords(const QDate& day) {
    return QLocale(QLocale::Dutch).toString(day, QStringLiteral("d MMMM yyyy"));
}

} // namespace

FailureWords lawWordsFor(const Failure& failure) {
    if (failure.code == FailureCode::NotAVault)
        return {failure.detail + QStringLiteral(" is geen wetsbibliotheek van Omgekeerd."),
                QStringLiteral("Het bestand is niet veranderd."),
                QStringLiteral("Kies een ander bestand, of een nieuwe naam.")};
    if (failure.code == FailureCode::VaultTooNew)
        return {QStringLiteral("Deze wetsbibliotheek is gemaakt met een nieuwere Omgekeerd."),
                QStringLiteral("Zij is niet veranderd."),
                QStringLiteral("Open haar met een nieuwere versie van het programma.")};
    if (failure.code == FailureCode::VaultInUse)
        return {QStringLiteral("De wetsbibliotheek wordt net door een ander venster of programma bijgewerkt."),
                QStringLiteral("Zij is niet veranderd."), QStringLiteral("Probeer het opnieuw als dat klaar is.")};
    if (failure.code == FailureCode::VaultDamaged || failure.code == FailureCode::VaultReplaced)
        return {QStringLiteral("De wetsbibliotheek is beschadigd."),
                QStringLiteral("Je dossiers staan ergens anders en zijn in orde."),
                QStringLiteral("Verwijder het bestand %1 en lees de wetten opnieuw in.").arg(failure.detail)};
    return wordsFor(failure);
}

QString standingInWords(LawStanding standing) {
    switch (standing) {
    case LawStanding::Holds:
        return QStringLiteral("geldt");
    case LawStanding::Lapsed:
        return QStringLiteral("vervallen");
    case LawStanding::ToCome:
        return QStringLiteral("treedt nog in werking");
    case LawStanding::OtherDay:
        return QStringLiteral("tekst van een andere dag");
    }
    return {};
}

QString versionInWords(const LawVersion& version) {
    const QString source = version.isLocal ? QStringLiteral("CVDR") : QStringLiteral("BWB");
    if (!version.validFrom)
        return QStringLiteral("toestand zonder datum, bron %1").arg(source);
    return QStringLiteral("toestand per %1, bron %2").arg(dayInWords(*version.validFrom), source);
}

} // namespace omgekeerd::ui
