// SPDX-License-Identifier: EUPL-1.2
// The sources with their dates, and the colophon.
#include "core/document/reportparts.h"

#include "core/law/reference.h"
#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// `artikel …, geldig op 2 maart 2026; wettekst zoals gelezen op …, nog niet door een jurist bekeken`.
/// What the program itself explains is told of in the report only: a resident can do nothing with that.
Paragraph sourceOf(const Scribe& scribe, const LegalBasis& basis, bool tellsCards) {
    Run citation = scribe.citation(basis.article);
    citation.voicing = Voicing::Plain;
    std::vector<Run> runs{citation};
    const Result<Reference> reference = Reference::parse(basis.article.text());
    std::optional<QDate> day = scribe.file().referenceDate;
    if (reference && reference->validOn().has_value())
        day = reference->validOn();
    QString more;
    if (day.has_value())
        more += QLatin1String(", ") + scribe.content().phrase(QStringLiteral("validOn")).replace(
                                          QStringLiteral("{date}"), scribe.date(day)
                                      );
    const auto cards = scribe.content().cardsFor(basis.article, scribe.file().referenceDate);
    if (tellsCards && !cards.empty() && !cards.front()->juristChecked)
        more += QLatin1String("; ") + scribe.phrase("report.cardTexts") + QLatin1String(", ") +
                scribe.phrase("notCheckedByJurist");
    if (!more.isEmpty())
        runs.push_back(Scribe::muted(more));
    return paragraphOf(std::move(runs));
}

void addLine(std::vector<Paragraph>& lines, const Scribe& scribe, const char* place, const QString& text) {
    if (hasWords(text))
        lines.push_back(scribe.labelled(place, text));
}

/// The name of the process, or what the case says itself.
QString processOf(const Scribe& scribe) {
    for (const ProcessText& process : scribe.content().processes())
        if (process.id == scribe.file().process)
            return process.name;
    return scribe.file().process;
}

QString versionOf(const Scribe& scribe, const Definitive& definitive) {
    QString text = scribe.phrase("report.version", QStringLiteral("version"), QString::number(definitive.version));
    if (definitive.on.has_value())
        text += QLatin1String(", ") + scribe.date(definitive.on);
    if (definitive.replaces.has_value())
        text += QLatin1String(", ") + scribe.phrase("report.replaces", QStringLiteral("version"),
                                                    QString::number(*definitive.replaces));
    return text;
}

} // namespace

void addSources(Blocks& blocks, const Scribe& scribe, std::optional<LegalUse> only) {
    std::vector<LegalBasis> legal = scribe.file().legal;
    if (only.has_value())
        std::erase_if(legal, [only](const LegalBasis& basis) { return basis.use != *only; });
    std::vector<Paragraph> sources;
    std::vector<QString> named;
    for (const LegalBasis& basis : legal) {
        if (std::find(named.begin(), named.end(), basis.article.text()) != named.end())
            continue;
        named.push_back(basis.article.text());
        sources.push_back(sourceOf(scribe, basis, !only.has_value()));
    }
    for (const LegalBasis& basis : legal)
        for (const QString& ecli : basis.caseLaw)
            if (std::find(named.begin(), named.end(), ecli) == named.end()) {
                named.push_back(ecli);
                sources.push_back(paragraphOf({scribe.caseLaw(ecli)}));
            }
    if (sources.empty())
        return;
    blocks.emplace_back(scribe.heading(2, "headings.report.sources"));
    blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("report.lawsIntro"))}));
    blocks.emplace_back(listOf(std::move(sources)));
}

void addColophon(Blocks& blocks, const Scribe& scribe, const QString& journalHead, ColophonFor reader) {
    const CaseFile& file = scribe.file();
    std::vector<Paragraph> lines;
    addLine(lines, scribe, "report.referenceDate", scribe.date(file.referenceDate));
    addLine(lines, scribe, "report.requestedOn", scribe.date(file.requestedOn));
    addLine(lines, scribe, "report.decideBefore", scribe.date(file.decideBefore));
    addLine(lines, scribe, "report.caseNumber", file.caseNumber);
    if (reader == ColophonFor::Report)
        addLine(lines, scribe, "report.process", processOf(scribe));
    if (file.transferred.has_value())
        addLine(lines, scribe, "report.transferredTo",
                QString(file.transferred->number + u' ' + scribe.date(file.transferred->on)).trimmed());
    if (file.definitive.has_value()) {
        addLine(lines, scribe, "report.definitiveOn", versionOf(scribe, *file.definitive));
        addLine(lines, scribe, "report.reopened", file.definitive->reopenReason);
    }
    std::vector<QString> packs;
    for (const PackInfo& pack : scribe.content().packs())
        packs.push_back(pack.name + u' ' + pack.version);
    addLine(lines, scribe, "report.packs", scribe.listOf(packs));
    addLine(lines, scribe, "report.program", QStringLiteral("Omgekeerd " OMGEKEERD_VERSION));
    addLine(lines, scribe, "report.journal", journalHead);
    blocks.emplace_back(scribe.heading(2, "headings.report.colophon"));
    for (Paragraph& line : lines) {
        line.role = Paragraph::Role::Small;
        blocks.emplace_back(std::move(line));
    }
    blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("report.colophonNote"))}, Paragraph::Role::Small));
}

void addJournal(Blocks& blocks, const Scribe& scribe, const std::vector<JournalDay>& days) {
    if (days.empty())
        return;
    blocks.emplace_back(scribe.heading(2, "headings.report.journal"));
    auto table = std::make_shared<Table>();
    for (const char* place : {"report.journalDay", "report.who", "report.journalSteps", "report.journalActs"})
        table->columns.push_back(scribe.phrase(place));
    table->widths = {0.22, 0.28, 0.34, 0.16};
    for (const JournalDay& day : days) {
        Cell on = cellOf(scribe.date(day.on));
        on.isHeader = true;
        std::vector<QString> steps;
        for (const Step step : day.steps)
            steps.push_back(scribe.stepName(step));
        table->rows.push_back({on, cellOf(day.who), cellOf(scribe.listOf(steps)), cellOf(QString::number(day.acts))});
    }
    blocks.emplace_back(std::move(table));
}

} // namespace omgekeerd
