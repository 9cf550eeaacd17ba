// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdfchecks.h"

#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <algorithm>

namespace omgekeerd::test {

namespace {

void checkOutputIntent(PdfChecks& checks, QPDFObjectHandle catalog) {
    QPDFObjectHandle intents = catalog.getKey("/OutputIntents");
    if (!checks.need(intents.isArray() && intents.getArrayNItems() == 1, "A 6.2.3", "not one output intent"))
        return;
    QPDFObjectHandle intent = intents.getArrayItem(0);
    checks.need(intent.getKey("/S").isName() && intent.getKey("/S").getName() == "/GTS_PDFA1", "A 6.2.3", "not GTS_PDFA1");
    checks.need(intent.getKey("/OutputConditionIdentifier").isString(), "A 6.2.3", "no OutputConditionIdentifier");
    QPDFObjectHandle profile = intent.getKey("/DestOutputProfile");
    if (!checks.need(profile.isStream(), "A 6.2.3", "no profile"))
        return;
    const auto data = profile.getStreamData();
    const std::string icc(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
    QPDFObjectHandle components = profile.getDict().getKey("/N");
    checks.need(components.isInteger() && components.getIntValue() == 3, "A 6.2.3", "N is not 3");
    checks.need(icc.size() > 128 && icc.compare(36, 4, "acsp") == 0 && icc.compare(16, 4, "RGB ") == 0 && icc[8] <= 4,
                "A 6.2.3", "no RGB profile of version 2 or 4");
}

/// Walks the bookmarks and counts them.
class BookmarkWalk {
public:
    explicit BookmarkWalk(PdfChecks& checks) : m_checks(checks) {}
    int count = 0;

    int walk(QPDFObjectHandle parent, int depth) {
        int here = 0;
        QPDFObjectHandle entry = parent.getKey("/First");
        QPDFObjectHandle last;
        while (entry.isDictionary() && count < 100000 && depth < 12) {
            ++count;
            ++here;
            m_checks.need(entry.getKey("/Title").isString() && !entry.getKey("/Title").getUTF8Value().empty(), "own bookmark",
                          "a bookmark without words");
            QPDFObjectHandle target = entry.getKey("/Dest");
            m_checks.need(target.isArray() && target.getArrayNItems() > 1 && isPage(target.getArrayItem(0)), "own bookmark",
                          "a bookmark that leads nowhere");
            m_checks.need(entry.getKey("/Parent").getObjGen() == parent.getObjGen(), "own bookmark", "a wrong parent");
            const int below = walk(entry, depth + 1);
            QPDFObjectHandle said = entry.getKey("/Count");
            m_checks.need(below == 0 ? said.isNull() : said.isInteger() && std::abs(said.getIntValueAsInt()) >= 1,
                          "own bookmark", "a wrong count");
            last = entry;
            entry = entry.getKey("/Next");
        }
        if (here > 0)
            m_checks.need(parent.getKey("/Last").getObjGen() == last.getObjGen(), "own bookmark", "a wrong last");
        return here;
    }

private:
    bool isPage(QPDFObjectHandle object) const {
        return std::any_of(m_checks.pages.begin(), m_checks.pages.end(), [&](QPDFObjectHandle page) {
            return page.getObjGen() == object.getObjGen();
        });
    }
    PdfChecks& m_checks;
};

void checkAttachments(PdfChecks& checks, QPDFObjectHandle catalog) {
    QPDFEmbeddedFileDocumentHelper helper(checks.file);
    QPDFObjectHandle associated = catalog.getKey("/AF");
    for (const auto& [name, spec] : helper.getEmbeddedFiles()) {
        QPDFObjectHandle dictionary = spec->getObjectHandle();
        for (const char* key : {"/F", "/UF"})
            checks.need(dictionary.getKey(key).isString() && !dictionary.getKey(key).getUTF8Value().empty(), "UA 7.11",
                        name + " has no " + key);
        checks.need(dictionary.getKey("/Desc").isString(), "A 6.8", name + " has no description");
        QPDFObjectHandle relation = dictionary.getKey("/AFRelationship");
        static const std::set<std::string> relations{"/Source", "/Data", "/Alternative", "/Supplement", "/Unspecified"};
        checks.need(relation.isName() && relations.count(relation.getName()) == 1, "A 6.8", name + " has no AFRelationship");
        QPDFObjectHandle stream = dictionary.getKey("/EF").getKey("/F");
        if (checks.need(stream.isStream(), "A 6.8", name + " has no content")) {
            checks.need(stream.getDict().getKey("/Subtype").isName() &&
                            stream.getDict().getKey("/Subtype").getName().find('/', 1) != std::string::npos,
                        "A 6.8", name + " does not say its kind");
            checks.need(stream.getDict().getKey("/Params").getKey("/ModDate").isString(), "A 6.8", name + " has no date");
        }
        bool isListed = false;
        if (associated.isArray())
            for (auto item : associated.getArrayAsVector())
                isListed = isListed || item.getObjGen() == dictionary.getObjGen();
        checks.need(isListed, "A 6.8", name + " does not stand in AF");
    }
}

QString textOf(QPDFObjectHandle object) {
    return object.isString() ? QString::fromStdString(object.getUTF8Value()) : QString();
}

constexpr QLatin1String kRdf("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1String kDublin("http://purl.org/dc/elements/1.1/");
constexpr QLatin1String kXmp("http://ns.adobe.com/xap/1.0/");
constexpr QLatin1String kPdf("http://ns.adobe.com/pdf/1.3/");
constexpr QLatin1String kPdfa("http://www.aiim.org/pdfa/ns/id/");
constexpr QLatin1String kPdfua("http://www.aiim.org/pdfua/ns/id/");
constexpr QLatin1String kExtension("http://www.aiim.org/pdfa/ns/extension/");
constexpr QLatin1String kSchema("http://www.aiim.org/pdfa/ns/schema#");
constexpr QLatin1String kProperty("http://www.aiim.org/pdfa/ns/property#");

/// The properties of a packet, by namespace and name, with the last text in each; and what its schemas describe.
struct Packet {
    std::map<QString, QString> properties;
    std::set<QString> described;
    bool isWhole = true;
};

Packet readPacket(const QByteArray& bytes) {
    Packet packet;
    QXmlStreamReader xml(bytes);
    int depth = 0;
    int propertyDepth = 0;
    QString property;
    QString uri;
    std::map<QString, QString> fields;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement()) {
            ++depth;
            const QString space = xml.namespaceUri().toString();
            const QString name = xml.name().toString();
            const bool isDescription = space == kRdf && name == QLatin1String("Description");
            if (isDescription)
                for (const QXmlStreamAttribute& attribute : xml.attributes())
                    if (attribute.namespaceUri() != kRdf)
                        packet.properties[attribute.namespaceUri().toString() + attribute.name().toString()] =
                            attribute.value().toString();
            if (propertyDepth == 0 && space != kRdf && space != QLatin1String("adobe:ns:meta/")) {
                propertyDepth = depth;
                property = space + name;
                packet.properties[property];
            }
            fields[space + name];
            property = propertyDepth == depth ? space + name : property;
            if (space == kProperty || space == kSchema)
                fields[QStringLiteral("now")] = name;
        } else if (xml.isCharacters() && propertyDepth > 0 && !xml.isWhitespace()) {
            packet.properties[property] = xml.text().toString();
            const QString now = fields[QStringLiteral("now")];
            if (property == QString(kExtension) + QLatin1String("schemas")) {
                if (now == QLatin1String("namespaceURI"))
                    uri = xml.text().toString();
                if (now == QLatin1String("name"))
                    packet.described.insert(uri + xml.text().toString());
            }
        } else if (xml.isEndElement()) {
            if (depth == propertyDepth)
                propertyDepth = 0;
            --depth;
        }
    }
    packet.isWhole = !xml.hasError();
    for (const char* name : {"schema", "namespaceURI", "prefix", "property"})
        if (fields.count(QString(kSchema) + QString::fromUtf8(name)) == 0)
            packet.described.clear();
    for (const char* name : {"name", "valueType", "category", "description"})
        if (fields.count(QString(kProperty) + QString::fromUtf8(name)) == 0)
            packet.described.clear();
    return packet;
}

QString asMoment(const QString& pdfDate) {
    const QString d = pdfDate.mid(2);
    if (d.size() < 15)
        return {};
    return d.left(4) + u'-' + d.mid(4, 2) + u'-' + d.mid(6, 2) + u'T' + d.mid(8, 2) + u':' + d.mid(10, 2) + u':' + d.mid(12, 2) +
           d.mid(14);
}

} // namespace

void checkCatalog(PdfChecks& checks) {
    QPDFObjectHandle catalog = checks.file.getRoot();
    checkOutputIntent(checks, catalog);
    checks.need(!catalog.hasKey("/Perms"), "A 6.1.12", "a permissions dictionary");
    checks.need(!catalog.hasKey("/AcroForm"), "A 6.4", "a form");
    checks.need(!catalog.hasKey("/OpenAction"), "A 6.5.2", "an OpenAction");
    checks.need(!catalog.hasKey("/OCProperties"), "A 6.9", "optional content");
    checks.need(!catalog.hasKey("/Requirements"), "A 6.11", "requirements");
    QPDFObjectHandle names = catalog.getKey("/Names");
    checks.need(!names.isDictionary() || !names.hasKey("/AlternatePresentations"), "A 6.10", "alternate presentations");
    QPDFObjectHandle mark = catalog.getKey("/MarkInfo");
    checks.need(mark.isDictionary() && mark.getKey("/Marked").isBool() && mark.getKey("/Marked").getBoolValue(), "A 6.7.2",
                "not marked");
    checks.need(!mark.isDictionary() || !mark.getKey("/Suspects").isBool() || !mark.getKey("/Suspects").getBoolValue(),
                "A 6.7.2", "suspects");
    static const QRegularExpression tag(QStringLiteral("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"));
    checks.need(tag.match(textOf(catalog.getKey("/Lang"))).hasMatch(), "A 6.7.4", "no language in the catalog");
    QPDFObjectHandle view = catalog.getKey("/ViewerPreferences");
    checks.need(view.isDictionary() && view.getKey("/DisplayDocTitle").isBool() && view.getKey("/DisplayDocTitle").getBoolValue(),
                "UA 7.1-10", "the window does not show the title");
    BookmarkWalk bookmarks(checks);
    QPDFObjectHandle outlines = catalog.getKey("/Outlines");
    if (checks.need(outlines.isDictionary(), "own bookmark", "no bookmarks"))
        bookmarks.walk(outlines, 0);
    int headings = 0;
    for (QPDFObjectHandle object : checks.file.getAllObjects()) {
        if (!object.isDictionary() || !object.getKey("/S").isName() || !object.hasKey("/P"))
            continue;
        const std::string kind = object.getKey("/S").getName();
        headings += kind.size() == 3 && kind[1] == 'H' && kind[2] >= '1' && kind[2] <= '6' ? 1 : 0;
    }
    checks.need(bookmarks.count == headings, "own bookmark",
                std::to_string(bookmarks.count) + " bookmarks, " + std::to_string(headings) + " headings");
    checkAttachments(checks, catalog);
}

void checkMetadata(PdfChecks& checks) {
    QPDFObjectHandle metadata = checks.file.getRoot().getKey("/Metadata");
    if (!checks.need(metadata.isStream(), "A 6.6.2.1", "no metadata"))
        return;
    QPDFObjectHandle dictionary = metadata.getDict();
    checks.need(!dictionary.hasKey("/Filter"), "A 6.6.2.1", "compressed");
    checks.need(dictionary.getKey("/Type").isName() && dictionary.getKey("/Type").getName() == "/Metadata" &&
                    dictionary.getKey("/Subtype").isName() && dictionary.getKey("/Subtype").getName() == "/XML",
                "A 6.6.2.1", "not Metadata, XML");
    const auto data = metadata.getStreamData();
    const QByteArray bytes(reinterpret_cast<const char*>(data->getBuffer()), static_cast<qsizetype>(data->getSize()));
    const QByteArray head = bytes.left(bytes.indexOf("?>"));
    checks.need(head.startsWith("<?xpacket begin=") && !head.contains("bytes=") && !head.contains("encoding="), "A 6.6.2.1",
                "the packet header");
    Packet packet = readPacket(bytes);
    checks.need(packet.isWhole && QString::fromUtf8(bytes).toUtf8() == bytes, "A 6.6.2.1", "not well-formed UTF-8");
    const auto said = [&packet](QLatin1String space, const char* name) {
        const auto found = packet.properties.find(QString(space) + QString::fromUtf8(name));
        return found == packet.properties.end() ? QString() : found->second;
    };
    const bool hasFile = checks.file.getRoot().hasKey("/AF");
    checks.need(said(kPdfa, "part") == (hasFile ? QLatin1String("3") : QLatin1String("2")), "A 6.6.4", "the part");
    checks.need(said(kPdfa, "conformance") == QLatin1String("A"), "A 6.6.4", "the conformance");
    const bool carries = QPDFEmbeddedFileDocumentHelper(checks.file).hasEmbeddedFiles();
    checks.need(carries == hasFile, "A 6.8", "a file inside that AF does not name");
    checks.need(said(kPdfua, "part") == QLatin1String("1"), "UA 5", "the part of PDF/UA");
    checks.need(!said(kDublin, "title").trimmed().isEmpty(), "UA 7.1-9", "no title");
    static const std::set<QString> known{QString(kDublin), QString(kXmp), QString(kPdf), QString(kPdfa), QString(kExtension)};
    for (const auto& [property, value] : packet.properties) {
        const bool isKnown = std::any_of(known.begin(), known.end(), [&property = property](const QString& space) {
            return property.startsWith(space);
        });
        checks.need(isKnown || packet.described.count(property) == 1, "A 6.6.2.3", property.toStdString() + " is not described");
    }
    QPDFObjectHandle info = checks.file.getTrailer().getKey("/Info");
    if (!info.isDictionary())
        return;
    const auto same = [&](const char* key, const QString& xmp) {
        if (info.hasKey(key))
            checks.need(textOf(info.getKey(key)) == xmp, "A 6.6.3", std::string(key) + " is not as in XMP");
    };
    same("/Title", said(kDublin, "title"));
    same("/Author", said(kDublin, "creator"));
    same("/Subject", said(kDublin, "description"));
    same("/Producer", said(kPdf, "Producer"));
    same("/Creator", said(kXmp, "CreatorTool"));
    for (const auto& [key, name] : {std::pair{"/CreationDate", "CreateDate"}, std::pair{"/ModDate", "ModifyDate"}})
        if (info.hasKey(key))
            checks.need(asMoment(textOf(info.getKey(key))) == said(kXmp, name), "A 6.6.3", std::string(key) + " is not as in XMP");
}

} // namespace omgekeerd::test
