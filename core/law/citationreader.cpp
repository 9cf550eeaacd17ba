// SPDX-License-Identifier: EUPL-1.2
#include "core/law/citationreader.h"

#include "core/law/lawplace.h"
#include "core/law/ordinal.h"

#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestCitation = 600;

/// One way in which a place is written: what it looks like, and which part of a reference it is.
struct PlaceForm {
    const char16_t* key; ///< none: the word says it
    QRegularExpression form;
};

/// Where a number ends: at a comma, at the end, or where the next place begins.
constexpr const char* kEnd =
    "(?=\\s*,|\\s*$|\\s+(?:lid|leden|onderdeel|onder|sub|volzin|aanhef|artikel|art\\.?|van|bij)(?="
    "\\s|$)|\\s+\\p{L}+(?:de|ste)\\s+(?:lid|volzin))";

const std::vector<PlaceForm>& placeForms() {
    const auto form = [](const QString& pattern) {
        return QRegularExpression(
            u"\\A(?:" + pattern + u")", QRegularExpression::CaseInsensitiveOption |
                                            QRegularExpression::UseUnicodePropertiesOption
        );
    };
    static const QString end = QString::fromLatin1(kEnd);
    static const std::vector<PlaceForm> forms{
        {u"artikel", form(QStringLiteral("(enig) artikel"))},
        {u"artikel", form(u"(?:artikelen|artikel|art\\.?)\\s*(?=\\S)(.+?)" + end)},
        {u"lid", form(QStringLiteral("(?:lid|l\\.)\\s*([0-9]\\S*?|\\S+?)(?=\\s|,|$)"))},
        {u"lid", form(QStringLiteral("(\\p{L}+(?:de|ste))\\s+lid\\b"))},
        {u"volzin", form(QStringLiteral("(\\p{L}+(?:de|ste))\\s+volzin\\b"))},
        {u"volzin", form(QStringLiteral("volzin\\s+(\\S+?)(?=\\s|,|$)"))},
        {u"onderdeel", form(QStringLiteral("onderdeel\\s+(\\S+?)(?=\\s|,|$)"))},
        {u"o", form(QStringLiteral("(?:onder|sub)\\s+(\\S+?)(?=\\s|,|$)"))},
        {nullptr, form(
                      u"(bijlage|divisie|hoofdstuk|titeldeel|titel|afdeling|sub-paragraaf|"
                      u"paragraaf|boek|deel)\\s+(.+?)" +
                      end
                  )},
        {u"paragraaf", form(QStringLiteral("§\\s*(\\S+?)(?=\\s|,|$)"))},
        {u"artikel", form(u"([0-9].*?|[A-Z]{1,2} [0-9]\\S*?)" + end)},
    };
    return forms;
}

/// Takes the places of a citation apart, once its regulation is known.
class PlaceReader {
public:
    Result<QString> read(QString text);

private:
    bool take(QString key, const QString& value);
    QString m_places;
    bool m_inCircular = true; ///< nothing but onderdelen so far
};

bool PlaceReader::take(QString key, const QString& value) {
    const bool clean = std::all_of(value.begin(), value.end(), [](QChar letter) {
        return letter.isLetterOrNumber() || QStringView(u" .:*/()+'’–-°º§").contains(letter);
    });
    if (!clean)
        return false;
    const QString number =
        key == u"lid" || key == u"volzin" ? paragraphInReference(value) : numberInReference(value);
    // A circular has no articles: its divisions are cited as onderdelen.
    if (key == u"onderdeel")
        key = m_inCircular ? QStringLiteral("circulaire.divisie") : QStringLiteral("o");
    m_inCircular = m_inCircular && key == u"circulaire.divisie";
    // `artikel 7 van bijlage 2` names from the inside out.
    if (key == u"bijlage" && !m_places.isEmpty() && !number.isEmpty())
        m_places = placeBelow({}, key, number) + u'&' + m_places;
    else
        m_places = placeBelow(m_places, key, number);
    return true;
}

Result<QString> PlaceReader::read(QString text) {
    static const QRegularExpression between(
        QStringLiteral("\\A(?:[\\s,;.]+|(?:en|van|de|het|aanhef|bij)(?=\\s|,|$))"),
        QRegularExpression::CaseInsensitiveOption
    );
    while (!text.isEmpty()) {
        if (const auto skipped = between.match(text); skipped.hasMatch()) {
            text.remove(0, skipped.capturedLength());
            continue;
        }
        bool known = false;
        for (const PlaceForm& form : placeForms()) {
            const auto match = form.form.match(text);
            if (!match.hasMatch())
                continue;
            const bool named = form.key == nullptr;
            known = take(
                named ? match.captured(1).toLower() : QString::fromUtf16(form.key),
                match.captured(named ? 2 : 1)
            );
            if (known)
                text.remove(0, match.capturedLength());
            break;
        }
        if (!known)
            return fail(
                FailureCode::InvalidReference,
                QString(u"“" + text.left(40) + u"” is geen plaats in een regeling")
            );
    }
    return m_places;
}

QString referenceText(const QString& regulation, const QString& places) {
    if (regulation.startsWith(u"CVDR"))
        return places.isEmpty() ? regulation : QString(regulation + u'#' + places);
    return places.isEmpty() ? QString(u"jci1.3:c:" + regulation)
                            : QString(u"jci1.3:c:" + regulation + u'&' + places);
}

} // namespace

Result<Reference> readCitation(const QString& typed, const CitationNames& names) {
    const QString text = typed.simplified();
    if (text.isEmpty() || text.size() > kLongestCitation)
        return fail(FailureCode::InvalidReference, QStringLiteral("leeg of te lang"));
    static const QRegularExpression formal(
        QStringLiteral("(jci1\\.\\S+|\\b1\\.0:[cv]:\\S+|CVDR\\d+(?:_\\d+)?#\\S+|https?://\\S+)")
    );
    if (const auto match = formal.match(QUrl::fromPercentEncoding(text.toUtf8())); match.hasMatch())
        return Reference::parse(match.captured());
    const CitationNames::Found name = names.in(text);
    if (name.at < 0) {
        if (auto bare = Reference::parse(text); bare)
            return bare;
        return fail(
            FailureCode::InvalidReference, QStringLiteral("er staat geen regeling in die bekend is")
        );
    }
    if (name.regulations.size() > 1)
        return fail(FailureCode::InvalidReference, QStringLiteral("meer dan een regeling heet zo"));
    const Result<QString> places = PlaceReader().read(
        QString(text.left(name.at) + u' ' + text.mid(name.at + name.length)).trimmed()
    );
    if (!places)
        return Unexpected(places.error());
    return Reference::parse(referenceText(name.regulations.front(), *places));
}

} // namespace omgekeerd
