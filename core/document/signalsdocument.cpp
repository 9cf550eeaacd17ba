// SPDX-License-Identifier: EUPL-1.2
#include "core/document/signalsdocument.h"

#include "core/document/reportparts.h"
#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Writes the sections of the signals; the scribe knows no case.
class SignalsPage {
public:
    SignalsPage(const Scribe& scribe, std::vector<SignalRow> rows) : m_scribe(scribe), m_rows(std::move(rows)) {}

    void add(Blocks& blocks) const {
        addKinds(blocks);
        addSignals(blocks);
        addSentences(blocks, SignalTopic::Chafing, "headings.signals.chafing");
        addSentences(blocks, SignalTopic::Wider, "headings.signals.wider");
        addCounts(blocks, SignalTopic::Law, "headings.signals.laws", "signalSheet.law");
        addCounts(blocks, SignalTopic::Article, "headings.signals.articles", "signalSheet.article");
        if (blocks.empty())
            blocks.emplace_back(paragraphOf({Scribe::plain(m_scribe.phrase("signalSheet.nothing"))}));
    }

private:
    std::vector<const SignalRow*> of(SignalTopic topic) const {
        std::vector<const SignalRow*> found;
        for (const SignalRow& row : m_rows)
            if (row.topic == topic)
                found.push_back(&row);
        return found;
    }

    /// In how many cases an obstacle of each kind was met.
    void addKinds(Blocks& blocks) const {
        auto table = tableOf({"report.signalKind", "headings.signals.times"}, {0.78, 0.22});
        for (const SignalKind kind : allOf<SignalKind>()) {
            int times = 0;
            for (const SignalRow* row : of(SignalTopic::Signal))
                times += row->kind == kind ? row->cases : 0;
            if (times > 0)
                table->rows.push_back({headerCell(wordFor(m_scribe.content(), kind)), cellOf(QString::number(times))});
        }
        if (table->rows.empty())
            return;
        blocks.emplace_back(m_scribe.heading(2, "headings.signals.where"));
        blocks.emplace_back(std::move(table));
    }

    void addSignals(Blocks& blocks) const {
        const std::vector<const SignalRow*> rows = of(SignalTopic::Signal);
        if (rows.empty())
            return;
        blocks.emplace_back(m_scribe.heading(2, "headings.signals.what"));
        auto table = tableOf(
            {"signalSheet.signal", "report.signalKind", "report.signalAudience", "report.signalStatus", "headings.signals.count"},
            {0.38, 0.18, 0.17, 0.14, 0.13}
        );
        for (const SignalRow* row : rows) {
            std::vector<QString> audiences;
            for (const SignalAudience audience : row->audiences)
                audiences.push_back(wordFor(m_scribe.content(), audience));
            std::vector<QString> statuses;
            for (const SignalStatus status : row->statuses)
                statuses.push_back(wordFor(m_scribe.content(), status));
            table->rows.push_back({headerCell(row->text), cellOf(row->kind.has_value() ? wordFor(m_scribe.content(), *row->kind) : QString()),
                                   cellOf(m_scribe.listOf(audiences)), cellOf(m_scribe.listOf(statuses)),
                                   cellOf(QString::number(row->cases))});
        }
        blocks.emplace_back(std::move(table));
    }

    void addSentences(Blocks& blocks, SignalTopic topic, const char* heading) const {
        std::vector<Paragraph> items;
        for (const SignalRow* row : of(topic)) {
            std::vector<Run> runs{Scribe::plain(row->text)};
            if (row->cases > 1)
                runs.push_back(Scribe::muted(
                    QLatin1String(" (") +
                    m_scribe.phrase("signalSheet.inCases", QStringLiteral("count"), QString::number(row->cases)) + u')'
                ));
            items.push_back(paragraphOf(std::move(runs)));
        }
        if (items.empty())
            return;
        blocks.emplace_back(m_scribe.heading(2, heading));
        blocks.emplace_back(listOf(std::move(items)));
    }

    void addCounts(Blocks& blocks, SignalTopic topic, const char* heading, const char* column) const {
        const std::vector<const SignalRow*> rows = of(topic);
        if (rows.empty())
            return;
        blocks.emplace_back(m_scribe.heading(2, heading));
        auto table = tableOf({column, "headings.signals.count"}, {0.78, 0.22});
        for (const SignalRow* row : rows)
            table->rows.push_back({headerCell(row->text), cellOf(QString::number(row->cases))});
        blocks.emplace_back(std::move(table));
    }

    static Cell headerCell(const QString& text) {
        Cell cell = cellOf(text);
        cell.isHeader = true;
        return cell;
    }

    std::shared_ptr<Table> tableOf(const std::vector<const char*>& columns, std::vector<double> widths) const {
        auto table = std::make_shared<Table>();
        for (const char* column : columns)
            table->columns.push_back(m_scribe.phrase(column));
        table->widths = std::move(widths);
        return table;
    }

    const Scribe& m_scribe;
    std::vector<SignalRow> m_rows;
};

} // namespace

Document composeSignals(
    const std::vector<const CaseFile*>& cases, const MethodContent& content, const TellingChange& change
) {
    const CaseFile nobody;
    const Scribe scribe(nobody, content);
    Document document;
    document.kind = DocumentKind::Signals;
    document.title = scribe.phrase("documents.signals");
    document.subject = document.title;
    document.headRight = document.title;
    document.subtitle = {Scribe::plain(
        cases.size() == 1 ? scribe.phrase("signalSheet.fromOne")
                          : scribe.phrase("signalSheet.from", QStringLiteral("count"), QString::number(cases.size()))
    )};
    if (std::any_of(cases.begin(), cases.end(), [](const CaseFile* file) { return file->kind == CaseKind::Exercise; }))
        document.mark = scribe.phrase("exercise");
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.pageOf = scribe.phrase("report.pageOf");
    SignalsPage(scribe, signalRows(cases, content, change)).add(document.blocks);
    std::vector<QString> packs;
    for (const PackInfo& pack : content.packs())
        packs.push_back(pack.name + u' ' + pack.version);
    document.blocks.emplace_back(scribe.heading(2, "headings.report.colophon"));
    for (const auto& [place, text] : {std::pair{"report.packs", scribe.listOf(packs)},
                                      std::pair{"report.program", QStringLiteral("Omgekeerd " OMGEKEERD_VERSION)}}) {
        Paragraph line = scribe.labelled(place, text);
        line.role = Paragraph::Role::Small;
        document.blocks.emplace_back(std::move(line));
    }
    return document;
}

} // namespace omgekeerd
