// SPDX-License-Identifier: EUPL-1.2
#include "app/samplecases.h"

#include "core/base/files.h"

namespace omgekeerd {

namespace {

const QString kFolder = QStringLiteral(":/omgekeerd/cases/");
const QString kBingo = QStringLiteral("bingo.json");
constexpr qint64 kLimit = 16 * 1024 * 1024;

QByteArray caseNamed(const QString& name) {
    const Result<QByteArray> bytes = readFile(kFolder + name, kLimit);
    assert(bytes);
    return *bytes;
}

} // namespace

QByteArray bingoCase() {
    return caseNamed(kBingo);
}

std::vector<QByteArray> sampleCases() {
    std::vector<QByteArray> cases;
    for (const QString& name : filesIn(kFolder, QStringLiteral(".json")))
        if (name != kBingo)
            cases.push_back(caseNamed(name));
    cases.push_back(bingoCase());
    return cases;
}

Result<void> importSampleCases(CaseService& service) {
    for (const QByteArray& text : sampleCases()) {
        const Result<OpenCase> imported = service.importCase(text, true);
        if (!imported)
            return Unexpected(imported.error());
    }
    return {};
}

} // namespace omgekeerd
