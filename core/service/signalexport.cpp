// SPDX-License-Identifier: EUPL-1.2
#include "core/service/signalexport.h"

#include "core/document/signalsdocument.h"
#include "core/export/exporters.h"
#include "core/insight/knowncase.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool isSame(const Identifier& identifier, const Replacement& replacement) {
    return identifier.text.compare(replacement.text, Qt::CaseInsensitive) == 0;
}

} // namespace

Result<std::vector<CaseFile>> casesOf(CaseService& service, const SignalsSelection& selection) {
    std::vector<CaseId> ids = selection.cases;
    if (ids.empty()) {
        const Result<std::vector<CaseSummary>> all = service.list();
        if (!all)
            return Unexpected(all.error());
        for (const CaseSummary& summary : *all)
            if (!summary.binnedOn.has_value())
                ids.push_back(summary.id);
    }
    std::vector<CaseFile> files;
    for (const CaseId& id : ids) {
        const Result<OpenCase> opened = service.open(id);
        if (!opened)
            return Unexpected(opened.error());
        const std::optional<QDate> on = dayOf(opened->shown.file());
        const bool isEarly = selection.from.has_value() && (!on.has_value() || *on < *selection.from);
        const bool isLate = selection.to.has_value() && (!on.has_value() || *on > *selection.to);
        if (!isEarly && !isLate)
            files.push_back(opened->shown.file());
    }
    return files;
}

std::vector<Identifier> identifiersInSignals(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const KnowsWord& knows
) {
    std::vector<QString> texts;
    for (const SignalRow& row : signalRows(cases, content))
        if (row.topic != SignalTopic::Law && row.topic != SignalTopic::Article)
            texts.push_back(row.text);
    std::vector<Identifier> found = identifiersInTexts(texts, content, knows);
    // What the municipality is called tells of nobody.
    std::erase_if(found, [&cases](const Identifier& identifier) {
        return std::any_of(cases.begin(), cases.end(), [&identifier](const CaseFile* file) {
            return file->municipality.compare(identifier.text, Qt::CaseInsensitive) == 0;
        });
    });
    return found;
}

TellingChange signalMarks(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const std::vector<Replacement>& decided
) {
    std::vector<Replacement> replacements = decided;
    for (const Identifier& identifier : identifiersInSignals(cases, content, {})) {
        const bool isDecided = std::any_of(decided.begin(), decided.end(), [&identifier](const Replacement& replacement) {
            return isSame(identifier, replacement);
        });
        if (!isDecided)
            replacements.push_back({identifier.kind, identifier.text, identifier.proposal});
    }
    return replacing(replacements);
}

Result<QByteArray> signalsFile(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, SignalsFormat format,
    const std::vector<Replacement>& decided
) {
    const TellingChange marks = signalMarks(cases, content, decided);
    switch (format) {
    case SignalsFormat::Pdf:
        return toPdf(composeSignals(cases, content, marks));
    case SignalsFormat::Odt:
        return toOdt(composeSignals(cases, content, marks));
    case SignalsFormat::Text:
        return toText(composeSignals(cases, content, marks));
    case SignalsFormat::Csv:
        return toCsv(signalSheet(signalRows(cases, content, marks), content));
    }
    return fail(FailureCode::Usage, codeOf(format));
}

Result<QByteArray> CaseService::exportSignals(const SignalsSelection& selection, SignalsFormat format) {
    const Result<std::vector<CaseFile>> files = casesOf(*this, selection);
    if (!files)
        return Unexpected(files.error());
    std::vector<const CaseFile*> cases;
    for (const CaseFile& file : *files)
        cases.push_back(&file);
    return signalsFile(cases, m_content, format);
}

} // namespace omgekeerd
