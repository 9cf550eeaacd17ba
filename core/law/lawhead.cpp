// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawhead.h"

#include "core/law/lawbody.h"
#include "core/law/reference.h"

#include <QRegularExpression>

#include <set>

namespace omgekeerd {

namespace {

std::optional<QDate> dateOf(const QString& text) {
    const QDate date = QDate::fromString(text, Qt::ISODate);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// The attributes of `toestand` or `wetgeving`.
void readVersion(const LawXml& xml, LawVersion& version) {
    if (version.regulation.isEmpty())
        version.regulation = xml.attribute("bwb-id");
    if (const QString kind = xml.attribute("soort"); !kind.isEmpty())
        version.kind = kind;
    if (const auto from = dateOf(xml.attribute("inwerkingtreding")); from && !version.validFrom)
        version.validFrom = from;
    static const QRegularExpression form(
        QStringLiteral("/(BWB[RVW][0-9]{7}/[0-9]{4}-[0-9]{2}-[0-9]{2}/[0-9]+)$")
    );
    const auto place = form.match(xml.attribute("bwb-ng-vast-deel"));
    if (place.hasMatch())
        version.address = u"https://wetten.overheid.nl/" + place.captured(1);
}

bool settleNationalId(LawXml& xml, LawVersion& version) {
    if (!isRegulationId(version.regulation))
        return xml.refuse(
            FailureCode::InvalidLawFile,
            QString(xml.place() + u": het nummer van de regeling ontbreekt of is er geen")
        );
    if (version.address.isEmpty())
        version.address = u"https://wetten.overheid.nl/" + version.regulation;
    return true;
}

/// The text of the element that has just begun, without what it holds.
QString textAt(LawXml& xml) {
    SpanWriter text;
    for (const int outside = xml.depth() - 1; xml.depth() > outside;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return {};
        if (token == QXmlStreamReader::Characters)
            text.text(xml.text());
    }
    return textOf(text.take());
}

void addName(LawVersion& version, LawName::Kind kind, const QString& name) {
    if (!name.isEmpty())
        version.names.push_back({kind, name, std::nullopt, std::nullopt});
}

/// `meta` of a by-law: who made it, since when, under which name.
bool readLocalHead(LawXml& xml, LawReading& reading) {
    LawVersion& version = reading.version;
    QString title;
    QString alternative;
    for (const int outside = xml.depth() - 1; xml.depth() > outside;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        const QString name = xml.name().toString();
        if (name == u"identifier")
            version.regulation = textAt(xml);
        else if (name == u"title")
            title = textAt(xml);
        else if (name == u"alternative")
            alternative = textAt(xml);
        else if (name == u"type")
            version.kind = textAt(xml);
        else if (name == u"creator")
            version.authority = textAt(xml);
        else if (name == u"inwerkingtredingDatum")
            version.validFrom = dateOf(textAt(xml));
        else if (name == u"uitwerkingtredingDatum")
            // The day on which it no longer holds.
            version.validTo = dateOf(textAt(xml));
    }
    if (version.validTo)
        version.validTo = version.validTo->addDays(-1);
    addName(version, LawName::Kind::Title, alternative.isEmpty() ? title : alternative);
    addName(version, LawName::Kind::FullTitle, title);
    return true;
}

bool settleLocalId(LawXml& xml, LawVersion& version) {
    const Result<Reference> id = Reference::parse(version.regulation);
    if (!id || !id->isLocal())
        return xml.refuse(
            FailureCode::InvalidLawFile,
            QString(xml.place() + u": het CVDR-nummer ontbreekt of is er geen")
        );
    version.regulation = id->regulation();
    version.address = id->deepLink();
    return true;
}

} // namespace

bool readNationalFile(LawXml& xml, LawReading& reading, const TakeArticle& take) {
    readVersion(xml, reading.version);
    if (xml.name() != u"toestand")
        return settleNationalId(xml, reading.version) && LawBody(xml, reading, take).read();
    bool found = false;
    for (const int outside = xml.depth() - 1; xml.depth() > outside;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return false;
        if (token == QXmlStreamReader::StartElement && xml.name() == u"wetgeving" && !found) {
            found = true;
            readVersion(xml, reading.version);
            if (!settleNationalId(xml, reading.version) || !LawBody(xml, reading, take).read())
                return false;
        } else if (token == QXmlStreamReader::StartElement && !xml.skip()) {
            return false;
        }
    }
    return found || xml.refuse(
                        FailureCode::InvalidLawFile,
                        QString(xml.place() + u": de tekst van de regeling ontbreekt")
                    );
}

bool readLocalFile(LawXml& xml, LawReading& reading, const TakeArticle& take) {
    bool headed = false;
    for (const int outside = xml.depth() - 1; xml.depth() > outside;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return false;
        if (token != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"meta") {
            headed = readLocalHead(xml, reading) && settleLocalId(xml, reading.version);
            if (!headed)
                return false;
        } else if (headed && xml.name() == u"body") {
            if (!LawBody(xml, reading, take).read())
                return false;
        } else if (!xml.skip()) {
            return false;
        }
    }
    return headed || xml.refuse(
                         FailureCode::InvalidLawFile,
                         QString(xml.place() + u": de gegevens van de regeling ontbreken")
                     );
}

void settleNames(LawVersion& version) {
    std::set<QString> seen;
    std::erase_if(version.names, [&seen](const LawName& each) {
        return !seen.insert(each.name).second;
    });
    const bool titled =
        !version.names.empty() && version.names.front().kind == LawName::Kind::Title;
    if (titled || version.names.empty())
        return;
    static const QRegularExpression brackets(QStringLiteral("\\(([^()]{3,120})\\)\\s*\\z"));
    const auto match = brackets.match(version.names.front().name);
    const QString title = match.hasMatch() ? match.captured(1) : version.names.front().name;
    version.names.insert(
        version.names.begin(), {LawName::Kind::Title, title, std::nullopt, std::nullopt}
    );
}

} // namespace omgekeerd
