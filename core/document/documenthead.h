// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/document/scribe.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// What stands around the text of every document of a case: head and foot, date, OEFENING or CONCEPT, open points.
class DocumentHead {
public:
    DocumentHead(const Scribe& scribe, const Basis& basis);

    /// A document without blocks, with the name of its kind as its title.
    Document document(DocumentKind kind, const QString& journalHead) const;
    /// `Afwegingsverslag, versie 1 · besloten op 9 maart 2026 · wetteksten zoals geldig op 2 maart 2026`.
    QString subtitle(const char* name) const;
    /// A document is a draft unless the case is definitive and nothing is open.
    bool isDraft() const { return m_isDraft; }
    const std::vector<QString>& openPoints() const { return m_openPoints; }
    QString mark() const;
    QString municipality() const;

private:
    const Scribe& m_scribe;
    bool m_isDraft = true;
    std::vector<QString> m_openPoints;
};

} // namespace omgekeerd
