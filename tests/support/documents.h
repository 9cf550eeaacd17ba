// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/report.h"
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

inline std::vector<NamedDocument> documentsOf(const QString& name, const CaseFile& file) {
    const Basis basis = Basis::of(file);
    const QString head = QStringLiteral("7f3a91c2d0");
    return {{name + QStringLiteral("-report"), composeReport(file, basis, documentContent(), head)}};
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
