// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/verification.h"

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
    return QStringLiteral("„") + part + QStringLiteral("”");
}

QString wordForTag(const QString& tag) {
    if (tag.size() == 2 && tag.startsWith(u'H'))
        return QStringLiteral("kop");
    if (tag == u"TD" || tag == u"TH")
        return QStringLiteral("cel");
    if (tag == u"LI" || tag == u"LBody")
        return QStringLiteral("punt");
    if (tag == u"Caption")
        return QStringLiteral("bijschrift");
    if (tag == u"Figure")
        return QStringLiteral("tekening");
    if (tag == u"Note")
        return QStringLiteral("voetnoot");
    return QStringLiteral("alinea");
}

QString placeOf(const PdfDifference& difference) {
    QString place = QStringLiteral("bladzijde %1, ").arg(difference.page);
    if (difference.tag.isEmpty())
        return place + QStringLiteral("buiten de tekst");
    if (!difference.heading.isEmpty())
        place += QStringLiteral("onder „") + difference.heading + QStringLiteral("”, ");
    return place + wordForTag(difference.tag);
}

} // namespace

QString sentenceFor(const Verification& verification, const MethodContent& content) {
    const QString document = content.phrase(QStringLiteral("documents.") + codeOf(verification.kind));
    const QString title = QStringLiteral("„") + verification.title + QStringLiteral("”");
    switch (verification.by) {
    case VerifiedBy::Version:
        return document + QStringLiteral(" van dossier ") + title +
               QStringLiteral(", versie %1 in deze kluis").arg(verification.version.value_or(1));
    case VerifiedBy::OpenCase:
        return document + QStringLiteral(" van dossier ") + title +
               QStringLiteral(" in deze kluis, dat nog niet is vastgelegd");
    case VerifiedBy::CaseInside:
        return document + QStringLiteral(" van dossier ") + title + QStringLiteral(", dat in de PDF meereist");
    }
    return document;
}

QString sentenceFor(const PdfDifference& difference) {
    const QString place = placeOf(difference) + QStringLiteral(": ");
    if (difference.is == difference.shouldBe)
        return place + QStringLiteral("dit ziet er anders uit dan het hoort.");
    if (difference.shouldBe.isEmpty())
        return place + QStringLiteral("hier staat te veel: ") + excerpt(difference.is, difference.shouldBe) + u'.';
    if (difference.is.isEmpty())
        return place + QStringLiteral("hier ontbreekt ") + excerpt(difference.shouldBe, difference.is) + u'.';
    return place + QStringLiteral("hier staat ") + excerpt(difference.is, difference.shouldBe) +
           QStringLiteral("; er hoort te staan ") + excerpt(difference.shouldBe, difference.is) + u'.';
}

} // namespace omgekeerd::ui
