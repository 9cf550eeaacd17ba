// SPDX-License-Identifier: EUPL-1.2
// The documents of a case, and what may be told of a selection of cases.
#include "core/document/decisiondocument.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "core/document/signalsdocument.h"
#include "core/service/documentmaking.h"
#include "core/service/documenttree.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// The date by which a case falls in a period: that of its documents.
std::optional<QDate> dateOf(const CaseFile& file) {
    if (file.definitive.has_value() && file.definitive->on.has_value())
        return file.definitive->on;
    if (file.decision.has_value() && file.decision->decidedOn.has_value())
        return file.decision->decidedOn;
    return file.referenceDate;
}

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

Result<QByteArray> signalsOf(const std::vector<CaseFile>& files, const MethodContent& content, SignalsFormat format) {
    std::vector<const CaseFile*> cases;
    for (const CaseFile& file : files)
        cases.push_back(&file);
    switch (format) {
    case SignalsFormat::Pdf:
        return written(composeSignals(cases, content), DocumentFormat::Pdf);
    case SignalsFormat::Odt:
        return written(composeSignals(cases, content), DocumentFormat::Odt);
    case SignalsFormat::Text:
        return written(composeSignals(cases, content), DocumentFormat::Text);
    case SignalsFormat::Csv:
        return toCsv(signalSheet(signalRows(cases, content), content));
    }
    return fail(FailureCode::Usage, codeOf(format));
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
        return composeSignals({&dossier.file()}, content);
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

Result<QByteArray> CaseService::exportSignals(const SignalsSelection& selection, SignalsFormat format) {
    std::vector<CaseId> ids = selection.cases;
    if (ids.empty()) {
        const Result<std::vector<CaseSummary>> all = list();
        if (!all)
            return Unexpected(all.error());
        for (const CaseSummary& summary : *all)
            if (!summary.binnedOn.has_value())
                ids.push_back(summary.id);
    }
    std::vector<CaseFile> files;
    for (const CaseId& id : ids) {
        const Result<OpenCase> opened = open(id);
        if (!opened)
            return Unexpected(opened.error());
        const std::optional<QDate> on = dateOf(opened->shown.file());
        const bool isEarly = selection.from.has_value() && (!on.has_value() || *on < *selection.from);
        const bool isLate = selection.to.has_value() && (!on.has_value() || *on > *selection.to);
        if (!isEarly && !isLate)
            files.push_back(opened->shown.file());
    }
    return signalsOf(files, m_content, format);
}

} // namespace omgekeerd
