// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/verification.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

/// As much of two texts as shows where they begin to differ.
QString excerpt(const QString& text, const QString& other) {
    constexpr qsizetype before = 40;
    constexpr qsizetype longest = 160;
    const auto differs = std::mismatch(text.begin(), text.end(), other.begin(), other.end()).first;
    const qsizetype at = std::distance(text.begin(), differs);
    const qsizetype from = text.size() > longest && at > before ? at - before : 0;
    QString part = text.mid(from, longest);
    if (from > 0)
        part.prepend(QChar(0x2026));
    if (from + longest < text.size())
        part += QChar(0x2026);
    return inQuotes(part);
}

QString say(const char* dutch) { return QCoreApplication::translate("Verification", dutch); }

QString wordForTag(const QString& tag) {
    if (tag.size() == 2 && tag.startsWith(u'H'))
        return say(QT_TRANSLATE_NOOP("Verification", "kop"));
    if (tag == u"TD" || tag == u"TH")
        return say(QT_TRANSLATE_NOOP("Verification", "cel"));
    if (tag == u"LI" || tag == u"LBody")
        return say(QT_TRANSLATE_NOOP("Verification", "punt"));
    if (tag == u"Caption")
        return say(QT_TRANSLATE_NOOP("Verification", "bijschrift"));
    if (tag == u"Figure")
        return say(QT_TRANSLATE_NOOP("Verification", "tekening"));
    if (tag == u"Note")
        return say(QT_TRANSLATE_NOOP("Verification", "voetnoot"));
    return say(QT_TRANSLATE_NOOP("Verification", "alinea"));
}

QString placeOf(const PdfDifference& difference) {
    const QString page = QString::number(difference.page);
    if (difference.tag.isEmpty())
        return say(QT_TRANSLATE_NOOP("Verification", "bladzijde %1, buiten de tekst")).arg(page);
    const QString word = wordForTag(difference.tag);
    if (difference.heading.isEmpty())
        return say(QT_TRANSLATE_NOOP("Verification", "bladzijde %1, %2")).arg(page, word);
    return say(QT_TRANSLATE_NOOP("Verification", "bladzijde %1, onder „%2”, %3")).arg(page, difference.heading, word);
}

} // namespace

QString sentenceFor(const Verification& verification, const MethodContent& content) {
    const QString document = content.phrase(QStringLiteral("documents.") + codeOf(verification.kind));
    const QString& title = verification.title;
    switch (verification.by) {
    case VerifiedBy::Version:
        return say(QT_TRANSLATE_NOOP("Verification", "%1 van dossier „%2”, versie %3 in deze kluis"))
            .arg(document, title, QString::number(verification.version.value_or(1)));
    case VerifiedBy::OpenCase:
        return say(QT_TRANSLATE_NOOP("Verification", "%1 van dossier „%2” in deze kluis, dat nog niet is vastgelegd"))
            .arg(document, title);
    case VerifiedBy::CaseInside:
        return say(QT_TRANSLATE_NOOP("Verification", "%1 van dossier „%2”, dat in de PDF meereist")).arg(document, title);
    }
    return document;
}

QString sentenceFor(const PdfDifference& difference) {
    const QString place = placeOf(difference);
    if (difference.is == difference.shouldBe)
        return say(QT_TRANSLATE_NOOP("Verification", "%1: dit ziet er anders uit dan het hoort.")).arg(place);
    const QString is = excerpt(difference.is, difference.shouldBe);
    const QString shouldBe = excerpt(difference.shouldBe, difference.is);
    if (difference.shouldBe.isEmpty())
        return say(QT_TRANSLATE_NOOP("Verification", "%1: hier staat te veel: %2.")).arg(place, is);
    if (difference.is.isEmpty())
        return say(QT_TRANSLATE_NOOP("Verification", "%1: hier ontbreekt %2.")).arg(place, shouldBe);
    return say(QT_TRANSLATE_NOOP("Verification", "%1: hier staat %2; er hoort te staan %3.")).arg(place, is, shouldBe);
}

QString verdictFor(const Verification& verification) {
    const std::size_t count = verification.differences.size();
    if (verification.isAsItShouldBe())
        return say(QT_TRANSLATE_NOOP("Verification", "Alles wat er staat, is zoals het hoort."));
    if (count == 0)
        return sentenceForOtherCase();
    return count == 1 ? say(QT_TRANSLATE_NOOP("Verification", "Eén ding is anders dan het hoort."))
                      : say(QT_TRANSLATE_NOOP("Verification", "%1 dingen zijn anders dan het hoort.")).arg(count);
}

QString sentenceForOtherCase() {
    return say(QT_TRANSLATE_NOOP("Verification", "Het dossier dat meereist, is een ander dan dat in deze kluis."));
}

QString sentenceForStranger() {
    return say(QT_TRANSLATE_NOOP("Verification", "Dit document is niet van een dossier in deze kluis. Het is vergeleken met het dossier dat meereist."));
}

QString sentenceForProgram(const Verification& verification) {
    return verification.otherProgram.isEmpty()
               ? QString()
               : say(QT_TRANSLATE_NOOP("Verification", "Het document is gemaakt met %1; een andere versie kan het anders schrijven."))
                     .arg(verification.otherProgram);
}

} // namespace omgekeerd::ui
