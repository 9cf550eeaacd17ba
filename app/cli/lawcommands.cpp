// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/cli/lawlines.h"
#include "core/base/json.h"
#include "core/law/publicationlink.h"
#include "ui/wording/lawsentence.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

Json orNull(std::optional<QDate> day) { return day ? Json(day->toString(Qt::ISODate)) : Json(); }

Json entryJson(const LawEntry& entry) {
    return Json::object({{QStringLiteral("regulation"), Json(entry.version.regulation)},
                         {QStringLiteral("title"), Json(entry.version.title())},
                         {QStringLiteral("kind"), Json(entry.version.kind)},
                         {QStringLiteral("validFrom"), orNull(entry.version.validFrom)},
                         {QStringLiteral("validTo"), orNull(entry.version.validTo)},
                         {QStringLiteral("articles"), Json(qint64(entry.articles))},
                         {QStringLiteral("imported"), Json(entry.importedAt.toString(Qt::ISODate))}});
}

ExitCode list(CommandLine& line, const LawOptions& options) {
    const Result<LawDesk*> desk = lawDeskFor(line, options);
    if (!desk)
        return refuseLaw(line, desk.error());
    const Result<std::vector<LawEntry>> entries = (*desk)->library().entries();
    if (!entries)
        return refuseLaw(line, entries.error());
    Json rows = Json::array();
    for (const LawEntry& entry : *entries) {
        rows.items().push_back(entryJson(entry));
        if (!options.json)
            line.print(QStringList{entry.version.regulation, ui::versionInWords(entry.version),
                                   QStringLiteral("%1 artikelen").arg(entry.articles), entry.version.title()}
                           .join(QLatin1Char('\t')));
    }
    if (options.json)
        line.print(rows.dump());
    else if (entries->empty())
        line.tell(QStringLiteral("De wetsbibliotheek is nog leeg. Lees officiële bestanden in met law import."));
    return ExitCode::Done;
}

ExitCode search(
    CommandLine& line, const LawOptions& options, const std::string& words, const LawFilters& filters
) {
    const Result<LawDesk*> desk = lawDeskFor(line, options);
    if (!desk)
        return refuseLaw(line, desk.error());
    const Result<QDate> day = dayFor(line, options);
    if (!day)
        return line.refuse(day.error());
    LawDeskQuery query;
    query.words = QString::fromStdString(words);
    query.on = *day;
    query.limit = options.limit;
    if (const Result<void> kept = keepTo(line, **desk, filters, query); !kept)
        return line.refuse(kept.error());
    const Result<std::vector<LawFinding>> found = (*desk)->find(query);
    if (!found)
        return refuseLaw(line, found.error());
    Json rows = Json::array();
    for (const LawFinding& finding : *found) {
        const QString citation = (*desk)->citation(finding);
        const QString status = finding.hasText ? standingCode(finding.hit.standing) : QStringLiteral("cardOnly");
        if (options.json)
            rows.items().push_back(Json::object(
                {{QStringLiteral("ref"), Json(finding.hit.reference)},
                 {QStringLiteral("citation"), Json(citation)},
                 {QStringLiteral("title"), Json(finding.hit.heading.isEmpty() ? finding.hit.title : finding.hit.heading)},
                 {QStringLiteral("status"), Json(status)},
                 {QStringLiteral("snippet"), Json(finding.hit.snippet)}}
            ));
        else
            line.print(QStringList{finding.hit.reference, citation,
                                   finding.hasText ? ui::standingInWords(finding.hit.standing)
                                                   : QStringLiteral("alleen een kaart"),
                                   finding.hit.snippet}
                           .join(QLatin1Char('\t')));
    }
    if (options.json)
        line.print(rows.dump());
    else if (found->empty())
        line.tell(QStringLiteral("Niets gevonden."));
    return ExitCode::Done;
}

/// A block as a line of text, its depth as spaces; editorial text between square brackets.
QString lineOf(const LawBlock& block) {
    QString text;
    const auto append = [&](const std::vector<LawSpan>& spans) {
        for (const LawSpan& span : spans)
            text += span.voice == LawVoice::Editorial ? QString(u'[' + span.text + u']') : span.text;
    };
    append(block.spans);
    for (const LawCell& cell : block.cells) {
        if (&cell != &block.cells.front())
            text += QStringLiteral(" | ");
        append(cell.spans);
    }
    const QString number = block.number.isEmpty() ? QString() : QString(block.number + u' ');
    return QString(2 * std::max(block.depth, 0), u' ') + number + text;
}

Json articleJson(const FoundArticle& found, const Reference& reference, const QString& citation) {
    Json blocks = Json::array();
    for (const LawBlock& block : found.article.blocks)
        blocks.items().push_back(Json::object({{QStringLiteral("number"), Json(block.number)},
                                               {QStringLiteral("depth"), Json(qint64(block.depth))},
                                               {QStringLiteral("place"), Json(block.place)},
                                               {QStringLiteral("text"), Json(plainText(block))}}));
    return Json::object({{QStringLiteral("ref"), Json(found.article.reference)},
                         {QStringLiteral("citation"), Json(citation)},
                         {QStringLiteral("title"), Json(found.article.title)},
                         {QStringLiteral("status"), Json(standingCode(found.standing))},
                         {QStringLiteral("regulation"), Json(found.version.title())},
                         {QStringLiteral("validFrom"), orNull(found.version.validFrom)},
                         {QStringLiteral("since"), orNull(found.article.since)},
                         {QStringLiteral("link"), Json(reference.deepLink())},
                         {QStringLiteral("blocks"), std::move(blocks)},
                         {QStringLiteral("text"), Json(plainText(found.article))}});
}

ExitCode show(CommandLine& line, const LawOptions& options, const std::string& typed) {
    const Result<LawDesk*> desk = lawDeskFor(line, options);
    if (!desk)
        return refuseLaw(line, desk.error());
    const Result<Reference> reference = (*desk)->reference(QString::fromStdString(typed));
    if (!reference)
        return line.refuse(reference.error());
    const Result<QDate> day = options.on.empty() && reference->validOn() ? Result<QDate>(*reference->validOn())
                                                                         : dayFor(line, options);
    if (!day)
        return line.refuse(day.error());
    const Result<FoundArticle> found = (*desk)->article(*reference, *day);
    if (!found)
        return refuseLaw(line, found.error());
    LawFinding finding;
    finding.hit.reference = reference->withoutDates().toText();
    finding.hit.label = found->article.label;
    finding.hit.title = found->version.title();
    if (options.json) {
        line.print(articleJson(*found, *reference, (*desk)->citation(finding)).dump());
        return ExitCode::Done;
    }
    line.print((*desk)->citation(finding));
    line.print(QString(
        ui::versionInWords(found->version) + QStringLiteral(", ") + ui::standingInWords(found->standing)
    ));
    line.print(QString());
    line.print(QString(found->article.label + (found->article.title.isEmpty() ? u"" : u". ") + found->article.title));
    for (const LawBlock& block : found->article.blocks)
        line.print(lineOf(block));
    return ExitCode::Done;
}

} // namespace

void addLawCommands(CLI::App& app, CommandLine& line) {
    CLI::App* law = app.add_subcommand("law", "De wetsbibliotheek");
    law->require_subcommand(1);
    law->fallthrough();
    auto options = std::make_shared<LawOptions>();
    law->add_option("--library", options->lawLibrary, "De bibliotheek; zonder deze keuze die van de gebruiker")
        ->type_name("FILE");
    addLawImportCommand(*law, line, options);
    addLawCitationCommands(*law, line, options);
    const auto withJson = [&](CLI::App* command) { command->add_flag("--json", options->json, "Als JSON"); };
    const auto withDay = [&](CLI::App* command) {
        command->add_option("--on", options->on, "De dag waarop het moet gelden")->type_name("DATE");
    };
    CLI::App* lists = law->add_subcommand("list", "Welke regelingen er zijn");
    withJson(lists);
    lists->callback([options, &line] { line.end(list(line, *options)); });

    CLI::App* searches = law->add_subcommand("search", "Zoekt een artikel, op nummer of op woorden");
    auto words = std::make_shared<std::string>();
    searches->add_option("QUERY", *words, "Wat je zoekt: pw 35, hardheidsclausule")->required();
    auto filters = std::make_shared<LawFilters>();
    searches->add_option("--law", filters->laws, "Alleen deze wet; vaker te geven: BWBR0015703, Pw")->type_name("ID");
    searches->add_option("--value", filters->value, "Alleen wat deze waarde dient: livelihood")->type_name("ID");
    searches->add_option("--key", filters->key, "Alleen kaarten met deze sleutel: hardshipClause")->type_name("KEY");
    searches->add_option("--limit", options->limit, "Hoeveel hoogstens")->check(CLI::Range(1, 500))->type_name("N");
    withDay(searches);
    withJson(searches);
    searches->callback([options, words, filters, &line] { line.end(search(line, *options, *words, *filters)); });

    CLI::App* shows = law->add_subcommand("show", "Toont een artikel");
    auto reference = std::make_shared<std::string>();
    shows->add_option("REF", *reference, "Een JCI of CVDR, of een aanhaling: artikel 35 Participatiewet")->required();
    withDay(shows);
    withJson(shows);
    shows->callback([options, reference, &line] { line.end(show(line, *options, *reference)); });
}

} // namespace omgekeerd::cli
