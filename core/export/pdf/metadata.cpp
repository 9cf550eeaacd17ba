// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/metadata.h"

#include "core/export/pdf/pdffile.h"
#include "core/export/pdf/pdfsource.h"
#include "core/type/cleantext.h"
#include "resources/resources.h"

#include <QResource>

namespace omgekeerd::pdf {

namespace {

QString producer() { return QStringLiteral("Omgekeerd " OMGEKEERD_VERSION); }

QString escaped(const QString& text) { return cleanText(text).replace(u'\n', u' ').toHtmlEscaped(); }

QString inLanguages(const QString& name, const QString& text) {
    return QStringLiteral("   <dc:%1><rdf:Alt><rdf:li xml:lang=\"x-default\">%2</rdf:li></rdf:Alt></dc:%1>\n")
        .arg(name, escaped(text));
}

QString dates(QDate date) {
    if (!date.isValid())
        return {};
    const QString moment = date.toString(Qt::ISODate) + QStringLiteral("T00:00:00Z");
    return QStringLiteral(
               "   <xmp:CreateDate>%1</xmp:CreateDate>\n   <xmp:ModifyDate>%1</xmp:ModifyDate>\n"
               "   <xmp:MetadataDate>%1</xmp:MetadataDate>\n"
    )
        .arg(moment);
}

// ISO 19005-2, 6.6.2.3: a property that PDF/A does not know is described by an extension schema.
constexpr auto kExtensionSchema = R"(  <rdf:Description rdf:about=""
    xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
    xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
    xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
   <pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
     <pdfaProperty:name>part</pdfaProperty:name>
     <pdfaProperty:valueType>Integer</pdfaProperty:valueType>
     <pdfaProperty:category>internal</pdfaProperty:category>
     <pdfaProperty:description>PDF/UA part identifier</pdfaProperty:description>
    </rdf:li></rdf:Seq></pdfaSchema:property>
   </rdf:li></rdf:Bag></pdfaExtension:schemas>
  </rdf:Description>
)";

} // namespace

QByteArray xmpPacket(const Document& document, ArchivePart part) {
    QString xmp = QStringLiteral("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
                                 "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">\n"
                                 " <rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n"
                                 "  <rdf:Description rdf:about=\"\"\n"
                                 "    xmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                                 "    xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"\n"
                                 "    xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"\n"
                                 "    xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\"\n"
                                 "    xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n");
    xmp += QStringLiteral("   <dc:format>application/pdf</dc:format>\n");
    xmp += inLanguages(QStringLiteral("title"), document.title);
    if (!document.subject.isEmpty())
        xmp += inLanguages(QStringLiteral("description"), document.subject);
    if (!document.creator.isEmpty())
        xmp += QStringLiteral("   <dc:creator><rdf:Seq><rdf:li>%1</rdf:li></rdf:Seq></dc:creator>\n")
                   .arg(escaped(document.creator));
    xmp += QStringLiteral("   <dc:language><rdf:Bag><rdf:li>%1</rdf:li></rdf:Bag></dc:language>\n")
               .arg(escaped(document.language));
    xmp += dates(document.date);
    xmp += QStringLiteral("   <xmp:CreatorTool>%1</xmp:CreatorTool>\n   <pdf:Producer>%1</pdf:Producer>\n")
               .arg(producer());
    xmp += QStringLiteral("   <pdfaid:part>%1</pdfaid:part>\n   <pdfaid:conformance>A</pdfaid:conformance>\n"
                          "   <pdfuaid:part>1</pdfuaid:part>\n  </rdf:Description>\n")
               .arg(part == ArchivePart::Two ? 2 : 3);
    xmp += QString::fromLatin1(kExtensionSchema);
    xmp += QStringLiteral(" </rdf:RDF>\n</x:xmpmeta>\n<?xpacket end=\"w\"?>\n");
    return xmp.toUtf8();
}

void writeMetadata(PdfFile& file, const Document& document, ArchivePart part) {
    const int packet = file.addStream("/Type /Metadata /Subtype /XML", xmpPacket(document, part));
    file.setInCatalog("/Metadata", reference(packet));
    const QString title = cleanText(document.title).replace(u'\n', u' ');
    const std::string date = dateString(document.date);
    std::string info = "<</Title " + textString(title) + " /Creator " + textString(producer()) + " /Producer " +
                       textString(producer());
    if (!document.creator.isEmpty())
        info += " /Author " + textString(cleanText(document.creator).replace(u'\n', u' '));
    if (!document.subject.isEmpty())
        info += " /Subject " + textString(cleanText(document.subject).replace(u'\n', u' '));
    if (!date.empty())
        info += " /CreationDate (" + date + ") /ModDate (" + date + ")";
    file.setInfo(info + ">>");

    registerResources();
    const QResource profile(QStringLiteral(":/omgekeerd/fonts/srgb.icc"));
    const int stream = file.addStream("/N 3", profile.uncompressedData());
    file.setInCatalog(
        "/OutputIntents", "[<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)"
                          " /Info (sRGB IEC61966-2.1) /DestOutputProfile " +
                              reference(stream) + ">>]"
    );
    file.setInCatalog("/Lang", languageString(document.language));
    file.setInCatalog("/MarkInfo", "<</Marked true>>");
    file.setInCatalog("/ViewerPreferences", "<</DisplayDocTitle true>>");
}

} // namespace omgekeerd::pdf
