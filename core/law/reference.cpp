// SPDX-License-Identifier: EUPL-1.2
#include "core/law/reference.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace omgekeerd {

namespace {

/// Levels above the article: an article number is unique without them.
bool isChapterLevel(const QString& key) {
    constexpr std::array levels{u"boek",      u"deel",          u"titeldeel",
                                u"titel",     u"hoofdstuk",     u"afdeling",
                                u"paragraaf", u"sub-paragraaf", u"subparagraaf"};
    return std::any_of(levels.begin(), levels.end(), [&key](const char16_t* level) {
        return key == QStringView(level);
    });
}

bool isBelowArticle(const QString& key) {
    return key == u"lid" || key == u"o" || key == u"volzin" || key == u"opsomming";
}

bool needsVersion131(const QString& key) {
    return key == u"volzin" || key == u"opsomming";
}

QString withUnderscores(QString value) {
    return value.replace(u' ', u'_');
}

bool isDigits(const QString& text) {
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar letter) {
        return letter >= u'0' && letter <= u'9';
    });
}

/// The places that count when two references are compared.
std::vector<Reference::Location> comparable(const Reference& reference) {
    std::vector<Reference::Location> places = reference.locations();
    if (reference.namesArticle())
        std::erase_if(places, [](const Reference::Location& place) {
            return isChapterLevel(place.first);
        });
    return places;
}

QString withoutVersion(const QString& regulation) {
    return regulation.section(u'_', 0, 0);
}

} // namespace

bool Reference::isLocal() const {
    return m_regulation.startsWith(u"CVDR");
}

QString Reference::at(QStringView key) const {
    for (const Location& location : m_locations)
        if (location.first == key)
            return location.second;
    return {};
}

bool Reference::namesArticle() const {
    return std::any_of(m_locations.begin(), m_locations.end(), [](const Location& location) {
        return !isChapterLevel(location.first) && !isBelowArticle(location.first);
    });
}

Reference Reference::on(QDate date) const {
    Reference dated = *this;
    dated.m_validOn = date;
    dated.m_knownOn = date;
    return dated;
}

Reference Reference::withoutDates() const {
    Reference undated = *this;
    undated.m_validOn.reset();
    undated.m_knownOn.reset();
    return undated;
}

Reference Reference::wholeArticle() const {
    Reference whole = *this;
    std::erase_if(whole.m_locations, [](const Location& location) {
        return isBelowArticle(location.first);
    });
    return whole;
}

bool Reference::samePlaceAs(const Reference& other) const {
    return withoutVersion(m_regulation) == withoutVersion(other.m_regulation) &&
           comparable(*this) == comparable(other);
}

QString Reference::placeKey() const {
    QStringList places;
    for (const auto& [key, value] : comparable(wholeArticle()))
        places += QString(key + u'=' + value.toLower());
    return places.join(u'&');
}

QString Reference::toText() const {
    QString places;
    bool newer = false;
    for (const auto& [key, value] : m_locations) {
        places += u'&' + key + u'=' + withUnderscores(value);
        newer = newer || needsVersion131(key);
    }
    if (m_knownOn)
        places += u"&z=" + m_knownOn->toString(Qt::ISODate);
    if (m_validOn)
        places += u"&g=" + m_validOn->toString(Qt::ISODate);
    if (isLocal()) {
        if (!places.isEmpty())
            places.replace(0, 1, u'#');
        return m_regulation + places;
    }
    return (newer ? u"jci1.31:c:" : u"jci1.3:c:") + m_regulation + places;
}

QString Reference::deepLink() const {
    if (isLocal())
        return u"https://lokaleregelgeving.overheid.nl/" +
               QString(m_regulation).replace(u'_', u'/');
    const QByteArray reference = QUrl::toPercentEncoding(toText(), ":&=*");
    return u"https://wetten.overheid.nl/" + QString::fromLatin1(reference);
}

QString Reference::placeInWords() const {
    QStringList words;
    int depth = 0;
    const bool article = namesArticle();
    for (const auto& [key, value] : m_locations) {
        if (article && isChapterLevel(key))
            continue;
        if (key != u"o") {
            words += QString(key + u' ' + value);
            continue;
        }
        const QString name = isDigits(value) ? QString(value + u'°') : value;
        words += QString((depth++ == 0 ? u"onderdeel " : u"onder ") + name);
    }
    return words.join(u' ');
}

} // namespace omgekeerd
