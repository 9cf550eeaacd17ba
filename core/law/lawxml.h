// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/crypto.h"
#include "core/law/lawreader.h"
#include "core/law/xmlguard.h"

#include <QXmlStreamReader>

namespace omgekeerd {

/// An XML file as a stream of tokens, with bounds on what it may cost; fetches nothing and expands
/// no entity of the file's own.
class LawXml {
public:
    LawXml(const LawBytes& bytes, std::stop_token stop, const LawProgress& progress);

    /// The next start, end or text; EndDocument when all was read, Invalid when failure() says why
    /// not.
    QXmlStreamReader::TokenType next();
    QStringView name() const { return m_reader.name(); }
    QStringView text() const { return m_reader.text(); }
    /// The name of a reference to an entity that is not declared, as `&name;`.
    QString entity() const;
    QString attribute(const char* name) const;
    bool has(const char* name) const;
    /// Goes to the end of the element that has just begun; its text is left out.
    bool skip();
    int depth() const { return m_depth; }
    QString place() const; ///< `regel 3, kolom 15`
    const Failure& failure() const { return m_failure; }
    bool refuse(FailureCode code, const QString& why);
    /// Hex; of all bytes, when the end was reached.
    QString sha512();

private:
    bool feed();
    bool begin(const QByteArray& first);
    bool acceptStart();
    bool acceptElement();
    bool readToEnd();
    QXmlStreamReader::TokenType invalid();

    const LawBytes& m_bytes;
    std::stop_token m_stop;
    const LawProgress& m_progress;
    QXmlStreamReader m_reader;
    XmlGuard m_guard;
    crypto::Sha512 m_hash;
    Failure m_failure;
    qint64 m_read = 0;
    int m_depth = 0;
    int m_elements = 0;
    bool m_begun = false;
    bool m_ended = false;
    bool m_failed = false;
};

} // namespace omgekeerd
