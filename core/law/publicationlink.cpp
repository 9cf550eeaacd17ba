// SPDX-License-Identifier: EUPL-1.2
#include "core/law/publicationlink.h"

#include <QRegularExpression>
#include <QStringList>
#include <QUrl>

namespace omgekeerd {

namespace {

/// `Hoofdstuk2` in two parts, as in the address of a place: name of the level, number.
std::optional<std::pair<QString, QString>> levelAndNumber(const QString& segment) {
    static const QRegularExpression form(
        QStringLiteral("^(Boek|Deel|Titeldeel|Titel|Hoofdstuk|Afdeling|Paragraaf|Sub-paragraaf|"
                       "Artikel|Lid|Onderdeel|"
                       "Bijlage|Divisie|Circulaire\\.divisie)(.+)$"),
        QRegularExpression::CaseInsensitiveOption
    );
    const QRegularExpressionMatch match = form.match(segment);
    if (!match.hasMatch())
        return std::nullopt;
    const QString level = match.captured(1).toLower();
    return std::pair(level == u"onderdeel" ? QStringLiteral("o") : level, match.captured(2));
}

/// `Hoofdstuk2_Paragraaf2.3_Artikel18` as `&hoofdstuk=2&paragraaf=2.3&artikel=18`; what is no level
/// belongs to the number before it, because a space in a number is written as an underscore too.
QString locationsOf(const QStringList& segments) {
    QString locations;
    for (const QString& segment : segments) {
        if (const auto part = levelAndNumber(segment))
            locations += u'&' + part->first + u'=' + part->second;
        else if (!locations.isEmpty() && !segment.isEmpty())
            locations += u'_' + segment;
    }
    return locations;
}

/// `/BWBR0015703/2026-01-01/0/Hoofdstuk2/Artikel18` and
/// `/id/BWBR0015703/2026-01-01/0#Hoofdstuk2_Artikel18`.
std::optional<QString> nationalReference(const QString& path, const QString& fragment) {
    if (path.startsWith(u"jci") || path.startsWith(u"1.0:"))
        return path;
    static const QRegularExpression form(QStringLiteral(
        "^(?:id/)?(BWB[RVW][0-9]{7})(?:/([0-9]{4}-[0-9]{2}-[0-9]{2}))?(?:/[0-9]+)?(?:/(.*))?$"
    ));
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    QString reference = u"jci1.3:c:" + match.captured(1);
    reference += locationsOf(match.captured(3).split(u'/'));
    reference += locationsOf(fragment.split(u'_'));
    if (!match.captured(2).isEmpty())
        reference += u"&g=" + match.captured(2);
    return reference;
}

std::optional<QString> localReference(const QString& path, const QString& fragment) {
    static const QRegularExpression form(QStringLiteral("^CVDR([0-9]{1,9})(?:[/_]([0-9]{1,4}))?/?$")
    );
    const QRegularExpressionMatch match = form.match(path);
    if (!match.hasMatch())
        return std::nullopt;
    QString reference = u"CVDR" + match.captured(1);
    if (!match.captured(2).isEmpty())
        reference += u'_' + match.captured(2);
    // The anchors of that site's own pages have no fixed form; only ours is understood.
    if (fragment.startsWith(u"artikel="))
        reference += u'#' + fragment;
    return reference;
}

} // namespace

std::optional<QString> referenceInLink(const QString& address) {
    static const QRegularExpression form(
        QStringLiteral(
            "^https?://(wetten|lokaleregelgeving)\\.overheid\\.nl/([^#?]*)(?:\\?[^#]*)?(?:#(.*))?$"
        ),
        QRegularExpression::CaseInsensitiveOption
    );
    const QRegularExpressionMatch match = form.match(address);
    if (!match.hasMatch())
        return std::nullopt;
    const QString path = QUrl::fromPercentEncoding(match.captured(2).toUtf8());
    const QString fragment = QUrl::fromPercentEncoding(match.captured(3).toUtf8());
    if (match.captured(1).compare(u"wetten", Qt::CaseInsensitive) == 0)
        return nationalReference(path, fragment);
    return localReference(path, fragment);
}

} // namespace omgekeerd
