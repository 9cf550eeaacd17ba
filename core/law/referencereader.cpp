// SPDX-License-Identifier: EUPL-1.2
#include "core/law/publicationlink.h"
#include "core/law/reference.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestReference = 1000;
constexpr qsizetype kLongestValue = 80;
constexpr std::size_t kMostLocations = 24;

bool isValueLetter(QChar letter) {
    // 8:36c, 78ee*, E 1, 1 t/m 3, Va-bis: what numbers of articles are made of, and no sign of
    // markup or of an address.
    return letter.isLetterOrNumber() || QStringView(u" .:*/()+'’–-").contains(letter);
}

bool isKey(const QString& key) {
    static const QRegularExpression form(QStringLiteral("\\A[a-z][a-z.-]{0,39}\\z"));
    return form.match(key).hasMatch();
}

std::optional<QDate> realDate(const QString& text) {
    const QDate date = text.size() == 10 ? QDate::fromString(text, Qt::ISODate) : QDate();
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace

/// Takes the text of a reference apart, in each of the forms it has in the wild.
class ReferenceReader {
public:
    Result<Reference> read(const QString& text);

private:
    static Unexpected refuse(const QString& why) {
        return fail(FailureCode::InvalidReference, why);
    }
    Result<Reference> readNational(const QString& text);
    Result<Reference> readLocal(const QString& text);
    Result<void> readParts(const QString& parts);
    Result<void> readPart(const QString& key, const QString& value);
    Result<void> readDate(const QString& key, const QString& value);
    Result<void> readPlace(QString key, QString value);

    Reference m_reference;
};

Result<Reference> ReferenceReader::read(const QString& text) {
    QString bare = text.trimmed();
    if (bare.size() > kLongestReference)
        return refuse(QStringLiteral("te lang"));
    bare.replace(QLatin1String("&amp;"), QLatin1String("&"));
    if (bare.startsWith(u"http")) {
        const std::optional<QString> inside = referenceInLink(bare);
        if (!inside)
            return refuse(
                QStringLiteral("geen adres van wetten.overheid.nl of lokaleregelgeving.overheid.nl")
            );
        bare = *inside;
    }
    if (bare.startsWith(u"jci") || bare.startsWith(u"1.0:"))
        return readNational(bare);
    return readLocal(bare);
}

Result<Reference> ReferenceReader::readNational(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:jci1\\.(?:0|3|31|3\\.1)|1\\.0):[cv]:([^&]*)(&.*)?\\z")
    );
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refuse(QStringLiteral("geen JCI 1.3-verwijzing"));
    m_reference.m_regulation = match.captured(1);
    if (!isRegulationId(m_reference.m_regulation) || m_reference.isLocal())
        return refuse(QStringLiteral("geen BWB-nummer"));
    if (const Result<void> parts = readParts(match.captured(2).mid(1)); !parts)
        return Unexpected(parts.error());
    return std::move(m_reference);
}

Result<Reference> ReferenceReader::readLocal(const QString& text) {
    // Older forms: `112779_1`, `CVDR://90740_1`, `1.1:CVDR77862_1`.
    static const QRegularExpression form(
        QStringLiteral("\\A(?:(?:1\\.1:)?CVDR(?:://"
                       ")?([0-9]{1,9}(?:_[0-9]{1,4})?)|([0-9]{1,9}_[0-9]{1,4}))(?:#(.*))?\\z")
    );
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return refuse(QStringLiteral("geen JCI- of CVDR-verwijzing"));
    m_reference.m_regulation = u"CVDR" + match.captured(1) + match.captured(2);
    if (const Result<void> parts = readParts(match.captured(3)); !parts)
        return Unexpected(parts.error());
    return std::move(m_reference);
}

Result<void> ReferenceReader::readParts(const QString& parts) {
    if (parts.isEmpty())
        return {};
    for (const QString& part : parts.split(u'&')) {
        const qsizetype equals = part.indexOf(u'=');
        if (equals < 1)
            return refuse(QStringLiteral("een deel zonder naam of waarde"));
        if (const Result<void> read = readPart(part.left(equals), part.mid(equals + 1)); !read)
            return read;
    }
    return {};
}

Result<void> ReferenceReader::readPart(const QString& key, const QString& value) {
    if (!isKey(key))
        return refuse(QStringLiteral("een deel met een onbekende naam"));
    if (key.size() == 1 && key != u"o")
        return readDate(key, value);
    return readPlace(key, value);
}

Result<void> ReferenceReader::readDate(const QString& key, const QString& value) {
    // g: valid on; z: as known on; s and e: the ends of a collection (type v), which names no
    // single day.
    if (key != u"g" && key != u"z" && key != u"s" && key != u"e")
        return refuse(QStringLiteral("een deel met een onbekende naam"));
    if (value.isEmpty())
        return {}; // `&g=` without a date stands in old references
    const std::optional<QDate> date = realDate(value);
    if (!date)
        return refuse(QStringLiteral("een datum die niet bestaat"));
    if (key == u"g")
        m_reference.m_validOn = date;
    else if (key == u"z")
        m_reference.m_knownOn = date;
    return {};
}

Result<void> ReferenceReader::readPlace(QString key, QString value) {
    if (key == u"onderdeel")
        key = QStringLiteral("o");
    value = value.replace(u'_', u' ').trimmed();
    if (key == u"o")
        value = value.remove(u'°').remove(u'º').trimmed();
    while (key == u"o" && value.size() > 1 && value.endsWith(u'.'))
        value = value.chopped(1).trimmed();
    if (value.isEmpty() || value.size() > kLongestValue ||
        !std::all_of(value.begin(), value.end(), isValueLetter))
        return refuse(QStringLiteral("een nummer met vreemde tekens, of geen nummer"));
    const bool once = key == u"artikel" || key == u"lid";
    if (once && !m_reference.at(key).isEmpty())
        return refuse(QStringLiteral("een deel dat er twee keer staat"));
    if (m_reference.m_locations.size() >= kMostLocations)
        return refuse(QStringLiteral("te veel delen"));
    m_reference.m_locations.emplace_back(std::move(key), std::move(value));
    return {};
}

Result<Reference> Reference::parse(const QString& text) {
    return ReferenceReader().read(text);
}

bool isRegulationId(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral("\\A(?:BWB[RVW][0-9]{7}|CVDR[0-9]{1,9}(?:_[0-9]{1,4})?)\\z")
    );
    return text.size() <= 20 && form.match(text).hasMatch();
}

} // namespace omgekeerd
