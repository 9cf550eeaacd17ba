// SPDX-License-Identifier: EUPL-1.2
#include "core/law/citationreader.h"
#include "core/law/ordinal.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace omgekeerd {

namespace {

bool isChapter(const QString& key) {
    static const QStringList chapters{
        QStringLiteral("boek"),        QStringLiteral("deel"),
        QStringLiteral("titeldeel"),   QStringLiteral("titel"),
        QStringLiteral("hoofdstuk"),   QStringLiteral("afdeling"),
        QStringLiteral("paragraaf"),   QStringLiteral("sub-paragraaf"),
        QStringLiteral("subparagraaf")};
    return chapters.contains(key);
}

QString withDegree(const QString& value) {
    const bool digits =
        std::all_of(value.begin(), value.end(), [](QChar letter) { return letter.isDigit(); });
    return digits ? QString(value + u'°') : value;
}

QString paragraphInWords(const QString& value, CitationForm form) {
    bool whole = false;
    const QString word = ordinalWord(value.toInt(&whole));
    return form == CitationForm::Full && whole && !word.isEmpty() ? QString(word + u" lid")
                                                                  : QString(u"lid " + value);
}

/// The places of a reference in words, from the outside in.
QStringList partsOf(const Reference& reference, CitationForm form) {
    QStringList parts;
    // In a circular an onderdeel is what an article is elsewhere.
    int items = reference.at(u"circulaire.divisie").isEmpty() ? 0 : 1;
    for (const auto& [key, value] : reference.locations()) {
        if (isChapter(key) && reference.namesArticle())
            continue;
        if (key == u"artikel")
            parts += value == u"enig"
                         ? QStringLiteral("enig artikel")
                         : QString((form == CitationForm::Full ? u"artikel " : u"art. ") + value);
        else if (key == u"lid")
            parts += paragraphInWords(value, form);
        else if (key == u"o")
            parts += QString((items++ == 0 ? u"onderdeel " : u"onder ") + withDegree(value));
        else if (key == u"volzin")
            parts += ordinalWord(value.toInt()).isEmpty()
                         ? QString(u"volzin " + value)
                         : QString(ordinalWord(value.toInt()) + u" volzin");
        else if (key == u"circulaire.divisie")
            parts += QString(u"onderdeel " + value);
        else
            parts += QString(key + u' ' + value);
    }
    return parts;
}

/// `van het Besluit zorgverzekering`, `van de Participatiewet`.
QString articleBefore(const QString& name) {
    static const QRegularExpression common(
        QStringLiteral("^\\S*(wet|regeling|regels?|verordening|circulaire|aanwijzing)(\\s|$)"),
        QRegularExpression::CaseInsensitiveOption
    );
    static const QRegularExpression neuter(
        QStringLiteral(
            "(^\\S*|\\S*)(besluit|wetboek|reglement|verdrag|statuut|protocol|handvest)"
            "(\\s+(boek\\s+)?[0-9]+|\\s+BES)*$|^\\S*(besluit|wetboek|reglement|verdrag)\\s"
        ),
        QRegularExpression::CaseInsensitiveOption
    );
    return !common.match(name).hasMatch() && neuter.match(name).hasMatch() ? QStringLiteral("het ")
                                                                           : QStringLiteral("de ");
}

} // namespace

QString cite(const Reference& reference, const CitationNames& names, CitationForm form) {
    const QStringList parts = partsOf(reference, form);
    const QString name = form == CitationForm::Full ? names.fullName(reference.regulation())
                                                    : names.shortName(reference.regulation());
    if (parts.isEmpty())
        return name;
    if (form == CitationForm::Short) {
        // What stands outside the article is set apart: `bijlage 2, art. 7 Awb`.
        const bool outside = reference.locations().front().first != u"artikel" &&
                             parts.size() > 1 && !parts.front().startsWith(QLatin1String("art"));
        return outside ? QString(parts.join(QStringLiteral(", ")) + u", " + name)
                       : QString(parts.join(u' ') + u' ' + name);
    }
    const QString place = parts.join(QStringLiteral(", ")) + (parts.size() > 1 ? u"," : u"");
    const QString before = isRegulationId(name) ? QString() : articleBefore(name);
    return place + u" van " + before + name;
}

} // namespace omgekeerd
