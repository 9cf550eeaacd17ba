// SPDX-License-Identifier: EUPL-1.2
#include "core/document/documenthead.h"

#include "core/document/blockersentence.h"

namespace omgekeerd {

namespace {

/// The document's own date, never the clock: definitive, else decided, else the reference date.
QDate dateOf(const CaseFile& file) {
    if (file.definitive.has_value() && file.definitive->on.has_value())
        return *file.definitive->on;
    if (file.decision.has_value() && file.decision->decidedOn.has_value())
        return *file.decision->decidedOn;
    return file.referenceDate.value_or(QDate());
}

QString languageOf(Language language) {
    switch (language) {
    case Language::Dutch:
        return QStringLiteral("nl-NL");
    case Language::English:
        return QStringLiteral("en-GB");
    case Language::Frisian:
        return QStringLiteral("fy-NL");
    }
    return QStringLiteral("nl-NL");
}

const char* nameOf(DocumentKind kind) {
    switch (kind) {
    case DocumentKind::Report:
        return "documents.report";
    case DocumentKind::Decision:
        return "documents.decision";
    case DocumentKind::Resident:
        return "documents.resident";
    case DocumentKind::Signals:
        return "documents.signals";
    }
    return "documents.report";
}

/// `7f3a 91c2`: enough of the fingerprint to compare by eye.
QString shortened(const QString& journalHead) {
    constexpr qsizetype kShown = 8;
    const QString part = journalHead.left(kShown);
    return part.size() == kShown ? part.left(kShown / 2) + u' ' + part.mid(kShown / 2) : part;
}

} // namespace

DocumentHead::DocumentHead(const Scribe& scribe, const Basis& basis) : m_scribe(scribe) {
    for (const Blocker& blocker : blockersForDefinitive(scribe.file(), basis)) {
        const QString sentence = blockerSentence(scribe.content(), scribe.file(), blocker);
        if (m_openPoints.empty() || m_openPoints.back() != sentence)
            m_openPoints.push_back(sentence);
    }
    m_isDraft = !scribe.file().definitive.has_value() || !m_openPoints.empty();
}

QString DocumentHead::mark() const {
    QString mark;
    if (m_scribe.file().kind == CaseKind::Exercise)
        mark = m_scribe.phrase("exercise");
    if (m_isDraft)
        mark += (mark.isEmpty() ? QString() : QStringLiteral(" · ")) + m_scribe.phrase("draft");
    return mark;
}

QString DocumentHead::municipality() const {
    const QString name = m_scribe.file().municipality.trimmed();
    if (name.isEmpty() || name.startsWith(QLatin1String("gemeente "), Qt::CaseInsensitive))
        return name;
    return m_scribe.phrase("report.municipality");
}

QString DocumentHead::subtitle(const char* name) const {
    const CaseFile& file = m_scribe.file();
    const QString dot = QStringLiteral(" · ");
    QString text = m_scribe.phrase(name);
    if (file.definitive.has_value())
        text += QLatin1String(", ") + m_scribe.phrase("report.version", QStringLiteral("version"),
                                                      QString::number(file.definitive->version));
    if (m_isDraft)
        text += QLatin1String(", ") + m_scribe.phrase("draft");
    if (file.kind == CaseKind::Exercise)
        text += QLatin1String(", ") + m_scribe.phrase("exercise").toLower();
    if (file.decision.has_value() && file.decision->decidedOn.has_value())
        text += dot + m_scribe.phrase("report.decidedOn", QStringLiteral("day"), m_scribe.date(file.decision->decidedOn));
    else
        text += dot + m_scribe.phrase("report.notDecided");
    if (file.referenceDate.has_value())
        text += dot + m_scribe.phrase("report.textsAsOf", QStringLiteral("day"), m_scribe.date(file.referenceDate));
    return text;
}

Document DocumentHead::document(DocumentKind kind, const QString& journalHead) const {
    const CaseFile& file = m_scribe.file();
    const char* name = nameOf(kind);
    Document document;
    document.kind = kind;
    document.title = m_scribe.phrase(name);
    document.language = languageOf(file.language);
    document.subject = m_scribe.phrase(name);
    document.creator = municipality();
    document.headLeft = municipality();
    document.headRight = m_scribe.phrase("report.documentOf", QStringLiteral("document"), m_scribe.phrase(name));
    document.mark = mark();
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    if (file.definitive.has_value())
        document.footLeft += QStringLiteral(" · ") + m_scribe.phrase("report.version", QStringLiteral("version"),
                                                                     QString::number(file.definitive->version));
    if (!journalHead.isEmpty())
        document.footLeft += QStringLiteral(" · ") + m_scribe.phrase("report.fingerprint", QStringLiteral("fingerprint"),
                                                                     shortened(journalHead));
    document.date = dateOf(file);
    document.pageOf = m_scribe.phrase("report.pageOf");
    return document;
}

} // namespace omgekeerd
