// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawreader.h"

#include "core/law/lawbody.h"
#include "core/law/lawhead.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace omgekeerd {

namespace {

constexpr qint64 kPiece = 64LL << 10;

/// Why a file with such a root is no text of a law.
QString whyNot(const QString& root) {
    if (root.compare(u"html", Qt::CaseInsensitive) == 0)
        return QStringLiteral("het is een webpagina");
    if (root == u"error")
        return QStringLiteral("het is een foutmelding van de bron in plaats van een regeling");
    if (root == u"wetstechnische-informatie")
        return QStringLiteral("het is een WTI-bestand, zonder de tekst van de regeling");
    if (root == u"work")
        return QStringLiteral("het is een manifest, zonder de tekst van de regeling");
    if (root == u"Consolidaties" || root.startsWith(u"AanleveringBesluit"))
        return QStringLiteral("het is een STOP-bestand, en dat is een andere vorm");
    return u"het begint met het element " + root.left(40);
}

bool readRoot(LawXml& xml, LawReading& reading, const TakeArticle& take) {
    const QString root = xml.name().toString();
    if (root == u"cvdr") {
        reading.version.isLocal = true;
        return readLocalFile(xml, reading, take);
    }
    if (root == u"toestand" || xml.has("bwb-id"))
        return readNationalFile(xml, reading, take);
    return xml.refuse(FailureCode::NotALawFile, whyNot(root));
}

void checkConservation(LawReading& reading) {
    if (reading.textIn != reading.textOut)
        reading.warnings.push_back(
            {QStringLiteral("hele bestand"),
             QStringLiteral("van de %1 tekens tekst zijn er %2 overgenomen")
                 .arg(reading.textIn)
                 .arg(reading.textOut)}
        );
}

} // namespace

Result<LawReading> readLaw(
    const LawBytes& bytes, const TakeArticle& take, std::stop_token stop,
    const LawProgress& progress
) {
    LawReading reading;
    LawXml xml(bytes, std::move(stop), progress);
    QXmlStreamReader::TokenType token = xml.next();
    while (token == QXmlStreamReader::Characters)
        token = xml.next();
    if (token != QXmlStreamReader::StartElement || !readRoot(xml, reading, take))
        return Unexpected(xml.failure());
    while (token != QXmlStreamReader::EndDocument)
        if (token = xml.next(); token == QXmlStreamReader::Invalid)
            return Unexpected(xml.failure());
    settleNames(reading.version);
    checkConservation(reading);
    reading.version.sha512 = xml.sha512();
    return reading;
}

Result<LawBytes> bytesOfFile(const QString& path, qint64 limit) {
    const QFileInfo found(path);
    if (!found.exists())
        return fail(FailureCode::FileNotFound, path);
    if (!found.isFile())
        return fail(FailureCode::NotAFile, path);
    if (found.size() > limit)
        return fail(FailureCode::FileTooLarge, path);
    const auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return fail(FailureCode::CannotRead, path);
    return LawBytes([file, path]() -> Result<QByteArray> {
        QByteArray piece = file->read(kPiece);
        if (file->error() != QFileDevice::NoError)
            return fail(FailureCode::CannotRead, path);
        return piece;
    });
}

Result<LawReading> readLawFile(
    const QString& path, const TakeArticle& take, std::stop_token stop, const LawProgress& progress
) {
    const Result<LawBytes> bytes = bytesOfFile(path);
    if (!bytes)
        return Unexpected(bytes.error());
    return readLaw(*bytes, take, std::move(stop), progress);
}

} // namespace omgekeerd
