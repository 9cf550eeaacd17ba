// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "tests/support/hardcases.h"

namespace omgekeerd::test {

/// A document of a case, with the name of both.
struct NamedDocument {
    QString name;
    Document document;
};

inline const MethodContent& documentContent() {
    static const MethodContent content = MethodContent::load(Language::Dutch).value();
    return content;
}

/// The four documents of a case, the report first.
inline std::vector<NamedDocument> documentsOf(const QString& name, const CaseFile& file) {
    const Basis basis = Basis::of(file);
    const QString head = QStringLiteral("7f3a91c2d0");
    return {{name + QStringLiteral("-report"), composeReport(file, basis, documentContent(), head)},
            {name + QStringLiteral("-decision"), composeDecision(file, basis, documentContent(), head)},
            {name + QStringLiteral("-resident"), composeResident(file, basis, documentContent(), head)},
            {name + QStringLiteral("-signals"), composeSignals({&file}, documentContent())}};
}

/// Every document of every case.
inline std::vector<NamedDocument> everyDocument() {
    std::vector<NamedDocument> all;
    for (const auto& [name, file] : everyCase())
        for (NamedDocument& document : documentsOf(name, file))
            all.push_back(std::move(document));
    return all;
}

} // namespace omgekeerd::test
