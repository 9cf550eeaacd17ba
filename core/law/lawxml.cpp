// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawxml.h"

#include <algorithm>
#include <array>

namespace omgekeerd {

namespace {

constexpr int kDeepest = 256;
// An official file has an element for each hundred bytes: half a million in the largest.
constexpr int kMostElements = 4'000'000;

bool isSpace(char letter) {
    return letter == ' ' || letter == '\n' || letter == '\r' || letter == '\t';
}

/// What the reader says in English, in Dutch; the place is said beside it.
QString wellFormedness(const QXmlStreamReader& reader) {
    if (reader.error() == QXmlStreamReader::PrematureEndOfDocumentError)
        return QStringLiteral("het bestand houdt te vroeg op");
    if (reader.errorString().contains(QLatin1String("encod")))
        return QStringLiteral("de tekst heeft een andere codering dan het bestand zegt");
    return QStringLiteral("de XML is niet goed gevormd");
}

} // namespace

LawXml::LawXml(const LawBytes& bytes, std::stop_token stop, const LawProgress& progress)
    : m_bytes(bytes),
      m_stop(std::move(stop)),
      m_progress(progress) {
    // Some official files use xsi: without saying what it is.
    m_reader.addExtraNamespaceDeclaration(QXmlStreamNamespaceDeclaration(
        QStringLiteral("xsi"), QStringLiteral("http://www.w3.org/2001/XMLSchema-instance")
    ));
}

bool LawXml::refuse(FailureCode code, const QString& why) {
    if (!m_failed)
        m_failure = Failure{code, why, {}};
    m_failed = true;
    return false;
}

QString LawXml::place() const {
    return QStringLiteral("regel %1, kolom %2")
        .arg(m_reader.lineNumber())
        .arg(m_reader.columnNumber() + 1);
}

QString LawXml::sha512() {
    return QString::fromLatin1(m_hash.finish().toHex());
}

QString LawXml::entity() const {
    return u'&' + m_reader.name() + u';';
}

QString LawXml::attribute(const char* name) const {
    return m_reader.attributes().value(QLatin1String(name)).toString();
}

bool LawXml::has(const char* name) const {
    return m_reader.attributes().hasAttribute(QLatin1String(name));
}

bool LawXml::begin(const QByteArray& first) {
    m_begun = true;
    if (first.isEmpty())
        return refuse(FailureCode::NotALawFile, QStringLiteral("het bestand is leeg"));
    if (first.startsWith("\xFE\xFF") || first.startsWith("\xFF\xFE") ||
        first.left(64).contains('\0'))
        return refuse(FailureCode::NotALawFile, QStringLiteral("de tekst is geen UTF-8"));
    qsizetype at = first.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < first.size() && isSpace(first.at(at)))
        ++at;
    if (at == first.size() || first.at(at) != '<')
        return refuse(FailureCode::NotALawFile, QStringLiteral("het is geen XML"));
    const QByteArray head = first.mid(at, 1024).toLower();
    if (head.contains("<!doctype html") || head.contains("<html"))
        return refuse(FailureCode::NotALawFile, QStringLiteral("het is een webpagina"));
    return true;
}

bool LawXml::feed() {
    if (m_stop.stop_requested())
        return refuse(FailureCode::Cancelled, {});
    const Result<QByteArray> more = m_bytes();
    if (!more)
        return refuse(more.error().code, more.error().detail);
    if (!m_begun && !begin(*more))
        return false;
    m_ended = more->isEmpty();
    m_read += more->size();
    if (m_read > kLargestLawFile)
        return refuse(
            FailureCode::InvalidLawFile, QStringLiteral("het bestand is groter dan 128 MB")
        );
    if (const QString fault = m_guard.look(*more); !fault.isEmpty())
        return refuse(FailureCode::InvalidLawFile, QString(place() + u": " + fault));
    m_hash.add(*more);
    m_reader.addData(*more);
    if (m_progress)
        m_progress(m_read);
    return true;
}

QXmlStreamReader::TokenType LawXml::invalid() {
    if (!m_failed)
        refuse(FailureCode::InvalidLawFile, QString(place() + u": " + wellFormedness(m_reader)));
    return QXmlStreamReader::Invalid;
}

bool LawXml::readToEnd() {
    while (!m_ended) {
        if (m_stop.stop_requested())
            return refuse(FailureCode::Cancelled, {});
        const Result<QByteArray> more = m_bytes();
        if (!more)
            return refuse(more.error().code, more.error().detail);
        m_ended = more->isEmpty();
        if (!std::all_of(more->begin(), more->end(), isSpace))
            return refuse(
                FailureCode::InvalidLawFile,
                QString(place() + u": er staat nog iets achter het einde")
            );
        m_hash.add(*more);
    }
    return true;
}

bool LawXml::acceptStart() {
    static constexpr std::array encodings{"", "utf-8", "us-ascii", "iso-8859-1"};
    const QString encoding = m_reader.documentEncoding().toString().toLower();
    const bool known = std::any_of(encodings.begin(), encodings.end(), [&](const char* each) {
        return encoding == QLatin1String(each);
    });
    return known ||
           refuse(FailureCode::InvalidLawFile, QString(place() + u": de codering is niet UTF-8"));
}

bool LawXml::acceptElement() {
    if (++m_depth > kDeepest)
        return refuse(
            FailureCode::InvalidLawFile,
            QString(place() + u": de elementen staan te diep in elkaar")
        );
    return ++m_elements <= kMostElements ||
           refuse(FailureCode::InvalidLawFile, QString(place() + u": te veel elementen"));
}

QXmlStreamReader::TokenType LawXml::next() {
    while (!m_failed) {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            if (!acceptElement())
                break;
            return token;
        }
        if (token == QXmlStreamReader::EndElement) {
            --m_depth;
            return token;
        }
        if (token == QXmlStreamReader::Characters || token == QXmlStreamReader::EntityReference)
            return token;
        if (token == QXmlStreamReader::EndDocument && readToEnd())
            return token;
        if (token == QXmlStreamReader::StartDocument)
            static_cast<void>(acceptStart());
        if (token != QXmlStreamReader::Invalid)
            continue;
        const bool hungry = m_reader.error() == QXmlStreamReader::PrematureEndOfDocumentError;
        if (!hungry || m_ended || !feed())
            break;
    }
    return invalid();
}

bool LawXml::skip() {
    for (const int outside = m_depth - 1; m_depth > outside;)
        if (next() == QXmlStreamReader::Invalid)
            return false;
    return true;
}

} // namespace omgekeerd
