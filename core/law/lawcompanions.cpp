// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawcompanions.h"

#include "core/law/lawxml.h"
#include "core/law/reference.h"
#include "core/law/spanwriter.h"

#include <algorithm>

namespace omgekeerd {

namespace {

// The longest real lists have some tens of names and some hundreds of versions.
constexpr std::size_t kMostRows = 5000;
constexpr qsizetype kLongestName = 1000;

/// A day; the last day there is stands for no end.
std::optional<QDate> dateOf(const QString& text) {
    const QDate date = QDate::fromString(text.left(10), Qt::ISODate);
    return date.isValid() && date.year() < 9999 ? std::optional(date) : std::nullopt;
}

Unexpected refusal(const LawXml& xml) {
    return Unexpected(xml.failure());
}

/// The root of a file, when it is the one we ask for.
bool beginsWith(LawXml& xml, QStringView root) {
    QXmlStreamReader::TokenType token = xml.next();
    while (token == QXmlStreamReader::Characters)
        token = xml.next();
    if (token != QXmlStreamReader::StartElement)
        return false;
    return xml.name() == root || xml.refuse(
                                     FailureCode::NotALawFile,
                                     u"het begint met het element " + xml.name().left(40).toString()
                                 );
}

void takeName(LawNames& names, const LawName& name) {
    const bool known =
        std::any_of(names.names.begin(), names.names.end(), [&name](const LawName& each) {
            return each.kind == name.kind && each.name == name.name && each.from == name.from;
        });
    if (!name.name.isEmpty() && name.name.size() <= kLongestName && !known &&
        names.names.size() < kMostRows)
        names.names.push_back(name);
}

bool covers(const LawName& name, const std::optional<QDate>& day) {
    if (!day)
        return !name.to;
    return (!name.from || *name.from <= *day) && (!name.to || *day < *name.to);
}

} // namespace

Result<LawNames> readLawNames(const LawBytes& bytes, std::stop_token stop) {
    const LawProgress silent;
    LawXml xml(bytes, std::move(stop), silent);
    if (!beginsWith(xml, u"wetstechnische-informatie"))
        return refusal(xml);
    LawNames names;
    LawName name;
    SpanWriter text;
    bool general = false;
    for (;;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return refusal(xml);
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::StartElement) {
            general = general || xml.name() == u"algemene-informatie";
            text.take();
            name = LawName();
            name.from = dateOf(xml.attribute("geldig-van"));
            name.to = dateOf(xml.attribute("geldig-tot"));
        } else if (general && token == QXmlStreamReader::Characters) {
            text.text(xml.text().left(kLongestName));
        } else if (general && token == QXmlStreamReader::EndElement) {
            name.name = textOf(text.take());
            if (xml.name() == u"afkorting")
                name.kind = LawName::Kind::Abbreviation;
            else if (xml.name() == u"citeertitel")
                name.kind = LawName::Kind::ShortTitle;
            else if (xml.name() == u"identificatienummer")
                names.regulation = std::exchange(name.name, {});
            else
                name.name.clear();
            takeName(names, name);
            general = xml.name() != u"algemene-informatie";
        }
    }
    if (!isRegulationId(names.regulation))
        return fail(
            FailureCode::InvalidLawFile, QStringLiteral("het nummer van de regeling ontbreekt")
        );
    return names;
}

Result<LawManifest> readLawManifest(const LawBytes& bytes, std::stop_token stop) {
    const LawProgress silent;
    LawXml xml(bytes, std::move(stop), silent);
    if (!beginsWith(xml, u"work"))
        return refusal(xml);
    LawManifest manifest;
    manifest.regulation = xml.attribute("label");
    LawEdition edition;
    bool takenBack = false;
    QString text;
    for (;;) {
        const QXmlStreamReader::TokenType token = xml.next();
        if (token == QXmlStreamReader::Invalid)
            return refusal(xml);
        if (token == QXmlStreamReader::EndDocument)
            break;
        if (token == QXmlStreamReader::Characters) {
            text = xml.text().left(kLongestName).toString().trimmed();
        } else if (token == QXmlStreamReader::StartElement) {
            text.clear();
            if (xml.name() == u"expression") {
                edition = LawEdition();
                edition.label = xml.attribute("label");
                takenBack = false;
            }
            // One that was taken back can have no end, and would then be mistaken for the current
            // one.
            takenBack = takenBack || xml.attribute("_deleted") == u"true";
        } else if (token == QXmlStreamReader::EndElement) {
            if (xml.name() == u"datum_inwerkingtreding")
                edition.validFrom = dateOf(text);
            else if (xml.name() == u"einddatum")
                edition.validTo = dateOf(text);
            else if (xml.name() == u"zichtdatum_start")
                edition.knownFrom = dateOf(text);
            else if (xml.name() == u"zichtdatum_eind")
                edition.knownTo = dateOf(text);
            else if (xml.name() == u"hashcode")
                edition.sha512 = text.toLower();
            else if (xml.name() == u"expression" && !takenBack && manifest.editions.size() < kMostRows)
                manifest.editions.push_back(edition);
        }
    }
    if (!isRegulationId(manifest.regulation))
        return fail(
            FailureCode::InvalidLawFile, QStringLiteral("het nummer van de regeling ontbreekt")
        );
    return manifest;
}

void addNames(LawReading& reading, const LawNames& names) {
    LawVersion& version = reading.version;
    if (names.regulation != version.regulation)
        return;
    for (LawName name : names.names) {
        if (name.kind == LawName::Kind::ShortTitle && !covers(name, version.validFrom))
            name.kind = LawName::Kind::FormerTitle;
        const bool known =
            std::any_of(version.names.begin(), version.names.end(), [&name](const LawName& each) {
                return each.name == name.name;
            });
        if (!known)
            version.names.push_back(std::move(name));
    }
}

void addEdition(LawReading& reading, const LawManifest& manifest) {
    LawVersion& version = reading.version;
    if (manifest.regulation != version.regulation)
        return;
    // `2022-05-01_0` in the manifest is `/2022-05-01/0` in the file.
    const QString label = version.address.section(u'/', -2).replace(u'/', u'_');
    auto edition = std::find_if(
        manifest.editions.begin(), manifest.editions.end(),
        [&](const LawEdition& each) { return each.sha512 == version.sha512; }
    );
    if (edition == manifest.editions.end())
        edition = std::find_if(
            manifest.editions.begin(), manifest.editions.end(),
            [&label](const LawEdition& each) { return each.label == label; }
        );
    if (edition == manifest.editions.end()) {
        reading.warnings.push_back(
            {QStringLiteral("hele bestand"),
             QStringLiteral("deze versie staat niet in het manifest")}
        );
        return;
    }
    if (edition->validFrom)
        version.validFrom = edition->validFrom;
    version.validTo = edition->validTo;
    version.knownFrom = edition->knownFrom;
    version.knownTo = edition->knownTo;
    if (edition->sha512 != version.sha512)
        reading.warnings.push_back(
            {QStringLiteral("hele bestand"),
             QStringLiteral("de controlesom is een andere dan in het manifest: dit is niet het "
                            "bestand van de bron")}
        );
}

} // namespace omgekeerd
