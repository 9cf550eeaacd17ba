// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawkind.h"

#include <QXmlStreamReader>

namespace omgekeerd {

LawFileKind lawFileKind(const QByteArray& first) {
    if (first.startsWith("PK\x03\x04") || first.startsWith("PK\x05\x06"))
        return LawFileKind::Archive;
    QXmlStreamReader xml(first);
    xml.setNamespaceProcessing(false);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        const QStringView root = xml.qualifiedName();
        if (root == u"wetstechnische-informatie")
            return LawFileKind::Names;
        if (root == u"work" && xml.attributes().value(QLatin1String("label")).startsWith(u"BWB"))
            return LawFileKind::Manifest;
        const bool text = root == u"toestand" || root == u"wetgeving" || root == u"cvdr" ||
                          root.endsWith(u":cvdr") ||
                          xml.attributes().hasAttribute(QLatin1String("bwb-id"));
        return text ? LawFileKind::Regulation : LawFileKind::Other;
    }
    return LawFileKind::Other;
}

} // namespace omgekeerd
