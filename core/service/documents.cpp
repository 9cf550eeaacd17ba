// SPDX-License-Identifier: EUPL-1.2
// The documents of a case.
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "core/service/documentmaking.h"
#include "core/service/documenttree.h"
#include "core/service/signalexport.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// The case file, and what else the document was made of, so that it can be made again of what travels inside.
std::vector<CarriedFile> carriedCase(
    const Dossier& dossier, const MethodContent& content, const DocumentMaking& making
) {
    return {
        {kCarriedCase.toString(), content.phrase(QStringLiteral("documents.carriedCase")), dossier.toText()},
        {kCarriedMaking.toString(), content.phrase(QStringLiteral("documents.carriedMaking")),
         making.toJson().dump()},
    };
}

} // namespace

Result<QByteArray> written(
    const Document& document, DocumentFormat format, const std::vector<CarriedFile>& carried
) {
    if (!carried.empty() && format != DocumentFormat::Pdf)
        return fail(FailureCode::Usage, codeOf(format));
    switch (format) {
    case DocumentFormat::Pdf:
        return toPdf(document, carried);
    case DocumentFormat::Text:
        return toText(document);
    case DocumentFormat::Odt:
        return toOdt(document);
    case DocumentFormat::Html:
        return toHtml(document);
    }
    return fail(FailureCode::Usage, codeOf(format));
}

std::vector<DocumentKind> availableDocuments() {
    const auto kinds = allOf<DocumentKind>();
    return {kinds.begin(), kinds.end()};
}

std::vector<DocumentFormat> availableFormats() {
    return {DocumentFormat::Pdf, DocumentFormat::Text, DocumentFormat::Odt, DocumentFormat::Html};
}

std::vector<SignalsFormat> availableSignalsFormats() {
    return {SignalsFormat::Pdf, SignalsFormat::Odt, SignalsFormat::Csv, SignalsFormat::Text};
}

Document documentOf(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    const QString& journalHead, const std::vector<JournalDay>& days
) {
    switch (kind) {
    case DocumentKind::Report:
        return composeReport(dossier.file(), basis, content, journalHead, days);
    case DocumentKind::Decision:
        return composeDecision(dossier.file(), basis, content, journalHead);
    case DocumentKind::Resident:
        return composeResident(dossier.file(), basis, content, journalHead);
    case DocumentKind::Signals:
        return composeSignals({&dossier.file()}, content, signalMarks({&dossier.file()}, content));
    }
    return {};
}

Result<QByteArray> renderDocument(
    const Dossier& dossier, const Basis& basis, const MethodContent& content, DocumentKind kind,
    DocumentFormat format, const QString& journalHead, const std::vector<JournalDay>& days, CaseInside inside
) {
    const Document document = documentOf(dossier, basis, content, kind, journalHead, days);
    switch (inside) {
    case CaseInside::No:
        return written(document, format);
    case CaseInside::Yes:
        // Signals are told so that nobody can be known by them; the case itself would undo that.
        if (kind == DocumentKind::Signals)
            return fail(FailureCode::Usage, codeOf(kind));
        return written(document, format, carriedCase(dossier, content, {kind, journalHead, days, basis}));
    }
    return fail(FailureCode::Usage, codeOf(format));
}

Result<int> residentLinesTooMany(const Dossier& dossier, const Basis& basis, const MethodContent& content) {
    return linesBeyondPage(composeResident(dossier.file(), basis, content, {}));
}

std::vector<JournalEntry> untilDefinitive(std::vector<JournalEntry> entries) {
    const auto made = std::find_if(entries.rbegin(), entries.rend(), [](const JournalEntry& entry) {
        return entry.act == Act::MadeDefinitive;
    });
    if (made != entries.rend())
        entries.erase(made.base() - 1, entries.end());
    return entries;
}

std::vector<JournalDay> journalDays(const std::vector<JournalEntry>& entries) {
    std::vector<JournalDay> days;
    for (const JournalEntry& entry : entries) {
        if (entry.erased)
            continue;
        const QDate on = entry.when.date();
        const auto same = std::find_if(days.begin(), days.end(), [&](const JournalDay& day) {
            return day.on == on && day.who == entry.who;
        });
        JournalDay& day = same == days.end() ? days.emplace_back(JournalDay{on, entry.who, {}, 0}) : *same;
        ++day.acts;
        if (entry.step.has_value() && std::find(day.steps.begin(), day.steps.end(), *entry.step) == day.steps.end())
            day.steps.insert(std::upper_bound(day.steps.begin(), day.steps.end(), *entry.step), *entry.step);
    }
    return days;
}

} // namespace omgekeerd
