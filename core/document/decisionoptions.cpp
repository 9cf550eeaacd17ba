// SPDX-License-Identifier: EUPL-1.2
// The options in one table, the rejected ones in full: who, when and what, and under each its reason.
#include "core/document/decisionparts.h"

#include "core/method/phrases.h"

#include <algorithm>

namespace omgekeerd::decision {

namespace {

/// The terms of which some option tells an effect; there is no column for what nobody wrote of.
std::vector<Term> termsOf(const std::vector<Option>& options) {
    std::vector<Term> terms;
    for (const Term term : allOf<Term>())
        if (std::any_of(options.begin(), options.end(), [term](const Option& option) {
                return std::any_of(option.effects.begin(), option.effects.end(), [term](const Effect& effect) {
                    return effect.term == term;
                });
            }))
            terms.push_back(term);
    return terms;
}

void addDetail(Cell& cell, const Scribe& scribe, const char* place, const QString& text) {
    if (hasWords(text))
        cell.paragraphs.push_back(
            paragraphOf({Scribe::muted(scribe.phrase(place) + QLatin1String(": ")), Scribe::plain(text.trimmed())})
        );
}

Cell effectCell(const Scribe& scribe, const Effect& effect) {
    const MethodContent& content = scribe.content();
    // A direction that nobody chose is told before the letter goes, and is no word in it.
    Cell cell = cellOf(
        effect.direction ? std::vector<Run>{Scribe::strong(wordFor(content, *effect.direction) + QLatin1String(". "))}
                         : std::vector<Run>{}
    );
    cell.direction = effect.direction;
    cell.paragraphs.front().runs.push_back(
        hasWords(effect.description) ? Scribe::plain(effect.description.trimmed())
                                     : Scribe::muted(scribe.phrase("report.effectTextMissing"))
    );
    addDetail(cell, scribe, "report.evidence", effect.evidence);
    if (effect.certainty.has_value())
        addDetail(cell, scribe, "report.certainty", wordFor(content, *effect.certainty));
    addDetail(cell, scribe, "report.mitigation", effect.mitigation);
    return cell;
}

Cell band(std::vector<Run> runs, std::size_t columns, bool isHeader) {
    Cell cell = cellOf(std::move(runs));
    cell.columnSpan = static_cast<int>(columns);
    cell.isHeader = isHeader;
    return cell;
}

/// The rows of one person: as many as the fullest of the terms asks for.
void addRows(Table& table, const Scribe& scribe, const Option& option, EffectOn who, const std::vector<Term>& terms) {
    std::vector<std::vector<const Effect*>> perTerm(terms.size());
    std::size_t rows = 0;
    for (std::size_t column = 0; column < terms.size(); ++column) {
        for (const Effect& effect : option.effects)
            if (effect.on == who && effect.term == terms[column])
                perTerm[column].push_back(&effect);
        rows = std::max(rows, perTerm[column].size());
    }
    for (std::size_t row = 0; row < rows; ++row) {
        Cell name = cellOf(who == EffectOn::Resident ? scribe.resident() : wordFor(scribe.content(), who));
        name.isHeader = true;
        std::vector<Cell> cells{name};
        for (const std::vector<const Effect*>& effects : perTerm) {
            if (row < effects.size())
                cells.push_back(effectCell(scribe, *effects[row]));
            else if (row == 0)
                cells.push_back(cellOf(std::vector<Run>{Scribe::muted(scribe.phrase("decision.nothingNamed"))}));
            else
                cells.push_back(cellOf(QString()));
        }
        table.rows.push_back(std::move(cells));
    }
}

void addOption(Table& table, const Scribe& scribe, const Option& option, const std::vector<Term>& terms) {
    const Option* picked = scribe.file().chosenOption();
    const bool chosen = picked != nullptr && picked->id == option.id;
    const std::size_t columns = terms.size() + 1;
    std::vector<Run> name{Scribe::strong(option.name.trimmed())};
    QString kind = option.kind.has_value() ? wordFor(scribe.content(), *option.kind) : QString();
    if (chosen)
        kind += (kind.isEmpty() ? QString() : QStringLiteral(", ")) + scribe.phrase("report.chosen");
    if (!kind.isEmpty())
        name.push_back(Scribe::muted(QLatin1String("  ") + kind));
    table.rows.push_back({band(std::move(name), columns, true)});
    if (hasWords(option.description))
        table.rows.push_back({band({Scribe::plain(option.description.trimmed())}, columns, false)});
    for (const EffectOn who : allOf<EffectOn>())
        addRows(table, scribe, option, who, terms);
    std::vector<Paragraph> tail;
    if (option.costToResident.has_value())
        tail.push_back(paragraphOf(
            {Scribe::muted(scribe.phrase("report.costs") + u' ' + scribe.phrase("report.costToResident") +
                           QLatin1String(": ")),
             Scribe::plain(scribe.moneyOf(*option.costToResident) + u'.')}
        ));
    if (hasWords(option.reason)) {
        Run why = Scribe::strong(scribe.phrase(chosen ? "report.wantCapital" : "report.notWantCapital") + u' ');
        why.voicing = chosen ? Voicing::Want : Voicing::NotWant;
        if (chosen)
            why.step = Step::Effects;
        tail.push_back(paragraphOf({why, Scribe::plain(option.reason.trimmed())}));
    }
    if (tail.empty())
        return;
    Cell end = band({}, columns, false);
    end.paragraphs = std::move(tail);
    table.rows.push_back({end});
}

} // namespace

void addOptions(Blocks& blocks, const Scribe& scribe) {
    const auto& options = scribe.file().options;
    const Ethics& ethics = scribe.file().ethics;
    if (!options.empty()) {
        blocks.emplace_back(scribe.stepHeading(Step::Effects, "headings.decision.options"));
        const std::vector<Term> terms = termsOf(options);
        auto table = std::make_shared<Table>();
        table->columns.push_back(scribe.phrase("decision.optionAndWho"));
        table->widths.push_back(terms.empty() ? 1.0 : 0.22);
        for (const Term term : terms) {
            table->columns.push_back(wordFor(scribe.content(), term));
            table->widths.push_back(0.78 / static_cast<double>(terms.size()));
        }
        for (const Option& option : options)
            addOption(*table, scribe, option, terms);
        blocks.emplace_back(std::move(table));
    }
    if (!hasWords(ethics.guidingPrinciples) && !hasWords(ethics.capacityToAct))
        return;
    if (options.empty())
        blocks.emplace_back(scribe.stepHeading(Step::Effects, "headings.report.ethics"));
    else
        blocks.emplace_back(scribe.heading(3, "headings.report.ethics"));
    scribe.addLabelled(blocks, "report.capacity", ethics.capacityToAct);
    scribe.addLabelled(blocks, "report.principles", ethics.guidingPrinciples);
}

} // namespace omgekeerd::decision
