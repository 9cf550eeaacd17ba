// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipwriter.h"
#include "core/export/exporters.h"
#include "core/export/odt/odtcontent.h"
#include "core/export/odt/odtstyles.h"

namespace omgekeerd {

namespace {

const QString kText = QStringLiteral("application/vnd.oasis.opendocument.text");

QByteArray metadata(const Document& document) {
    Markup markup;
    markup.raw(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    markup.open("office:document-meta", odt::namespaces());
    markup.open("office:meta");
    markup.element("meta:generator", {}, QStringLiteral("Omgekeerd/" OMGEKEERD_VERSION));
    markup.element("dc:title", {}, document.title);
    markup.element("dc:subject", {}, document.subject);
    markup.element("dc:language", {}, document.language);
    if (!document.creator.isEmpty()) {
        markup.element("meta:initial-creator", {}, document.creator);
        markup.element("dc:creator", {}, document.creator);
    }
    if (document.date.isValid()) {
        const QString moment = document.date.toString(Qt::ISODate) + QLatin1String("T00:00:00");
        markup.element("meta:creation-date", {}, moment);
        markup.element("dc:date", {}, moment);
    }
    markup.close();
    markup.close();
    return markup.bytes();
}

QByteArray manifest(const std::vector<odt::Picture>& pictures) {
    Markup markup;
    markup.raw(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    markup.open("manifest:manifest", {{"xmlns:manifest", QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:manifest:1.0")},
                                      {"manifest:version", QStringLiteral("1.3")}});
    const auto entry = [&markup](const QString& path, const QString& kind) {
        markup.single("manifest:file-entry", {{"manifest:full-path", path}, {"manifest:media-type", kind}});
    };
    entry(QStringLiteral("/"), kText);
    for (const char* part : {"content.xml", "styles.xml", "meta.xml"})
        entry(QLatin1String(part), QStringLiteral("text/xml"));
    for (const odt::Picture& picture : pictures)
        entry(picture.name, QStringLiteral("image/svg+xml"));
    markup.close();
    return markup.bytes();
}

} // namespace

Result<QByteArray> toOdt(const Document& document) {
    odt::OdtContent content(document);
    const QByteArray body = content.write();
    ZipWriter archive;
    // OpenDocument 1.3, part 2, 3.3: the kind comes first, as it is.
    archive.add(QStringLiteral("mimetype"), kText.toLatin1(), ZipWriter::Packing::Stored);
    archive.add(QStringLiteral("content.xml"), body);
    archive.add(QStringLiteral("styles.xml"), odt::writeStyles(document));
    archive.add(QStringLiteral("meta.xml"), metadata(document));
    for (const odt::Picture& picture : content.pictures())
        archive.add(picture.name, picture.bytes);
    archive.add(QStringLiteral("META-INF/manifest.xml"), manifest(content.pictures()));
    return archive.write();
}

} // namespace omgekeerd
