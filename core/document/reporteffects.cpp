// SPDX-License-Identifier: EUPL-1.2
// The options with their effects, the rejected ones included, and what else weighed.
#include "core/document/reportparts.h"

#include "core/method/phrases.h"

namespace omgekeerd {

namespace {

constexpr int kColumns = 3;

Cell band(std::vector<Run> runs, bool isHeader) {
    Cell cell = cellOf(std::move(runs));
    cell.columnSpan = kColumns;
    cell.isHeader = isHeader;
    return cell;
}

bool isChosen(const Scribe& scribe, const Option& option) {
    const Option* chosen = scribe.file().chosenOption();
    return chosen != nullptr && chosen->id == option.id;
}

void addDetail(Cell& cell, const Scribe& scribe, const char* place, const QString& text) {
    if (hasWords(text))
        cell.paragraphs.push_back(
            paragraphOf({Scribe::muted(scribe.phrase(place) + QLatin1String(": ")), Scribe::plain(text.trimmed())})
        );
}

std::vector<Cell> effectRow(const Scribe& scribe, const Effect& effect) {
    const MethodContent& content = scribe.content();
    Cell who = cellOf(effect.on == EffectOn::Resident ? scribe.resident() : wordFor(content, effect.on));
    Cell what = cellOf(std::vector<Run>{Scribe::strong(wordFor(content, effect.direction) + QLatin1String(". "))});
    what.direction = effect.direction;
    what.paragraphs.front().runs.push_back(
        hasWords(effect.description) ? Scribe::plain(effect.description.trimmed())
                                     : Scribe::muted(scribe.phrase("report.effectTextMissing"))
    );
    addDetail(what, scribe, "report.evidence", effect.evidence);
    if (effect.certainty.has_value())
        addDetail(what, scribe, "report.certainty", wordFor(content, *effect.certainty));
    addDetail(what, scribe, "report.mitigation", effect.mitigation);
    if (effect.cameTrue.has_value())
        addDetail(what, scribe, "report.cameTrue", wordFor(content, *effect.cameTrue));
    return {who, cellOf(shortWordFor(content, effect.term)), what};
}

/// What an option costs, as words at its end; nothing where no cost is known.
std::vector<Run> costsOf(const Scribe& scribe, const Option& option) {
    std::vector<QString> costs;
    const auto add = [&](const std::optional<Cost>& cost, const char* place) {
        if (cost.has_value())
            costs.push_back(scribe.moneyOf(*cost) + u' ' + scribe.phrase(place));
    };
    add(option.costToResident, "report.costToResident");
    add(option.costOnce, "report.costOnce");
    add(option.costPerYear, "report.costPerYear");
    if (costs.empty())
        return {};
    return {Scribe::muted(scribe.phrase("report.costs") + QLatin1String(": ")), Scribe::plain(scribe.listOf(costs) + u'.')};
}

void addOption(Table& table, const Scribe& scribe, const Option& option) {
    const bool chosen = isChosen(scribe, option);
    std::vector<Run> name{Scribe::strong(option.name.trimmed())};
    QString kind = option.kind.has_value() ? wordFor(scribe.content(), *option.kind) : QString();
    if (chosen)
        kind += (kind.isEmpty() ? QString() : QStringLiteral(", ")) + scribe.phrase("report.chosen");
    if (!kind.isEmpty())
        name.push_back(Scribe::muted(QLatin1String("  ") + kind));
    table.rows.push_back({band(std::move(name), true)});
    std::vector<Paragraph> tail;
    if (hasWords(option.description))
        table.rows.push_back({band({Scribe::plain(option.description.trimmed())}, false)});
    for (const Effect& effect : option.effects)
        table.rows.push_back(effectRow(scribe, effect));
    if (std::vector<Run> costs = costsOf(scribe, option); !costs.empty())
        tail.push_back(paragraphOf(std::move(costs)));
    if (hasWords(option.reason)) {
        Run why = Scribe::strong(scribe.phrase(chosen ? "report.wantCapital" : "report.notWantCapital") + u' ');
        why.voicing = chosen ? Voicing::Want : Voicing::NotWant;
        if (chosen)
            why.step = Step::Effects;
        tail.push_back(paragraphOf({why, Scribe::plain(option.reason.trimmed())}));
    }
    if (tail.empty())
        return;
    Cell end = band({}, false);
    end.paragraphs = std::move(tail);
    table.rows.push_back({end});
}

} // namespace

void addOptions(Blocks& blocks, const Scribe& scribe) {
    const auto& options = scribe.file().options;
    if (options.empty())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Effects, "headings.report.options"));
    auto table = std::make_shared<Table>();
    table->columns = {scribe.phrase("report.option"), scribe.phrase("report.when"), scribe.phrase("report.effect")};
    table->widths = {0.25, 0.16, 0.59};
    for (const Option& option : options)
        addOption(*table, scribe, option);
    blocks.emplace_back(std::move(table));
}

void addEthics(Blocks& blocks, const Scribe& scribe) {
    const Ethics& ethics = scribe.file().ethics;
    if (!hasWords(ethics.capacityToAct) && !hasWords(ethics.guidingPrinciples) && !hasWords(ethics.ownLens))
        return;
    if (scribe.file().options.empty())
        blocks.emplace_back(scribe.stepHeading(Step::Effects, "headings.report.ethics"));
    else
        blocks.emplace_back(scribe.heading(3, "headings.report.ethics"));
    scribe.addLabelled(blocks, "report.capacity", ethics.capacityToAct);
    scribe.addLabelled(blocks, "report.principles", ethics.guidingPrinciples);
    scribe.addLabelled(blocks, "report.lens", ethics.ownLens);
}

} // namespace omgekeerd
