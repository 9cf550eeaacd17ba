// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phrases.h"
#include "core/workshop/comparison.h"
#include "core/workshop/handoutparts.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Tells what a workshop brought: per case what the groups wrote and where they parted, then the insights and signals.
class HarvestWriter {
public:
    explicit HarvestWriter(const HandoutSource& source)
        : m_source(source), m_workshop(source.workshop), m_words(source.words),
          m_document(emptyHandout(source, "harvestReport", source.workshop.title())) {}

    Document write() {
        addInsights();
        addSignals();
        for (const CaseId& id : m_workshop.deck())
            if (const CaseFile* file = m_source.file(id))
                addCase(id, *file);
        return std::move(m_document);
    }

private:
    template <class T> void add(T block) { m_document.blocks.emplace_back(std::move(block)); }
    void addTable(std::shared_ptr<Table> table) { add(std::shared_ptr<const Table>(std::move(table))); }

    void addInsights() {
        add(headingOf(2, m_words.word("insights")));
        std::vector<QString> texts;
        for (const PlacedInsight& placed : m_workshop.insights())
            texts.push_back(placed.insight.text());
        if (texts.empty())
            add(plainParagraph(m_words.word("noInsights")));
        else
            add(bulletsOf(texts));
    }

    void addSignals() {
        add(headingOf(2, m_words.word("signals")));
        if (m_workshop.signals_().empty())
            return add(plainParagraph(m_words.word("noSignals")));
        auto table = tableOf({m_words.word("signal"), m_words.word("kind"), m_words.word("audience")}, {0.56, 0.2, 0.24});
        for (const PlacedSignal& placed : m_workshop.signals_())
            table->rows.push_back({headerCell(placed.signal.text()), cellOf(wordFor(m_source.content, placed.signal.kind())),
                                   cellOf(wordFor(m_source.content, placed.signal.audience()))});
        addTable(std::move(table));
    }

    void addCase(const CaseId& id, const CaseFile& file) {
        const Comparison comparison = compared(m_workshop, id, Sight::Trainer);
        add(headingOf(2, m_words.word("whatGroupsWrote") + QStringLiteral(": ") + file.title));
        if (m_workshop.groups().empty())
            return add(plainParagraph(m_words.word("noGroups")));
        addComparison(comparison);
        if (const std::optional<Step> first = comparison.firstDifference())
            add(plainParagraph(m_words.word("firstDifference", "step", m_source.content.step(*first).name)));
        if (const QString answer = m_workshop.whatMakesTheDifference(id); !answer.isEmpty())
            add(namedParagraph(m_words.word("difference"), answer));
        addChanges(id);
        addVariants(id);
    }

    std::vector<QString> groupColumns(const QString& first) const {
        std::vector<QString> columns{first};
        for (const PlacedGroup& placed : m_workshop.groups()) {
            const QString roles = rolesText(m_words, placed.group);
            columns.push_back(roles.isEmpty() ? placed.group.name() : QString(placed.group.name() + QStringLiteral(", ") + roles));
        }
        return columns;
    }
    std::vector<double> groupWidths(double first) const {
        std::vector<double> widths{first};
        const auto count = static_cast<double>(m_workshop.groups().size());
        widths.insert(widths.end(), m_workshop.groups().size(), (1 - first) / count);
        return widths;
    }

    Cell answerCell(const ComparedCell& compared, Step step) const {
        if (!compared.answer.hasWords())
            return cellOf({Scribe::muted(m_words.word("nothingWritten"))});
        std::vector<Run> runs;
        if (compared.differs)
            runs.push_back(Scribe::strong(m_words.word("differenceMark") + u' '));
        runs.push_back(Scribe::plain(compared.answer.text));
        Cell cell = cellOf(std::move(runs));
        if (!compared.answer.because.isEmpty()) {
            const CaseFile none;
            cell.paragraphs.push_back(
                paragraphOf({Scribe(none, m_source.content).want(step), Scribe::plain(compared.answer.because)})
            );
        }
        return cell;
    }

    void addComparison(const Comparison& comparison) {
        auto table = tableOf(groupColumns(m_words.word("step")), groupWidths(0.16));
        bool differs = false;
        bool isComparable = false;
        for (const ComparedRow& row : comparison.rows) {
            std::vector<Cell> cells{headerCell(m_source.content.step(row.step).name)};
            for (const ComparedCell& cell : row.cells)
                cells.push_back(answerCell(cell, row.step));
            differs = differs || row.differs();
            isComparable = isComparable || std::count_if(row.cells.begin(), row.cells.end(), [](const ComparedCell& cell) {
                                               return cell.answer.hasWords();
                                           }) > 1;
            table->rows.push_back(std::move(cells));
        }
        addTable(std::move(table));
        if (isComparable)
            add(plainParagraph(m_words.word(differs ? "differenceNote" : "noDifference"), Paragraph::Role::Small));
    }

    /// What groups wrote first and changed afterwards.
    void addChanges(const CaseId& id) {
        std::vector<Paragraph> changes;
        for (const PlacedGroup& placed : m_workshop.groups())
            for (const Step step : allOf<Step>()) {
                const Entry* entry = m_workshop.entry({id, placed.id, step});
                if (entry == nullptr || entry->revisions().size() < 2)
                    continue;
                const QString where = placed.group.name() + QStringLiteral(", ") + m_source.content.step(step).name;
                for (std::size_t i = 0; i + 1 < entry->revisions().size(); ++i)
                    if (const Answer& before = entry->revisions()[i].answer; before.hasWords())
                        changes.push_back(namedParagraph(where, m_words.word("changedFrom", "text", before.text)));
            }
        if (changes.empty())
            return;
        add(headingOf(3, m_words.word("changedLater")));
        add(listOf(std::move(changes)));
    }

    void addVariants(const CaseId& id) {
        auto table = tableOf(groupColumns(m_words.word("changedFact")), groupWidths(0.28));
        for (const Variant& variant : m_workshop.variants()) {
            if (variant.dossier != id)
                continue;
            std::vector<Cell> cells{headerCell(variant.fact.becomes())};
            for (const PlacedGroup& placed : m_workshop.groups())
                cells.push_back(outcomeCell(variant, placed.id));
            table->rows.push_back(std::move(cells));
        }
        if (table->rows.empty())
            return;
        add(headingOf(3, m_words.word("variants")));
        addTable(std::move(table));
    }

    Cell outcomeCell(const Variant& variant, const GroupId& group) const {
        const auto said = variant.outcomes.find(group);
        if (said == variant.outcomes.end())
            return cellOf({Scribe::muted(m_words.word("nothingSaid"))});
        Cell cell = cellOf(said->second.outcome);
        const bool tips = said->second.tips == Tips::Yes;
        std::vector<Run> runs{Scribe::strong(m_words.word(tips ? "tips" : "staysSame"))};
        if (tips)
            runs.push_back(Scribe::plain(QStringLiteral(", ") + m_words.word("byFact", "fact", said->second.fact)));
        cell.paragraphs.push_back(paragraphOf(std::move(runs)));
        return cell;
    }

    const HandoutSource& m_source;
    const Workshop& m_workshop;
    const WorkshopWords& m_words;
    Document m_document;
};

} // namespace

Document composeHarvest(const HandoutSource& source) { return HarvestWriter(source).write(); }

} // namespace omgekeerd
