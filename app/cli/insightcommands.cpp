// SPDX-License-Identifier: EUPL-1.2
// What all own cases tell together: comparable cases, looking back, counts.
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/export/exporters.h"
#include "core/insight/calendar.h"
#include "core/method/phrases.h"
#include "core/service/comparing.h"
#include "core/service/knowncases.h"
#include "ui/wording/comparingwords.h"
#include "ui/wording/insightwords.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

Json decidedJson(const DecidedCase& decided) {
    return Json::object(
        {{QStringLiteral("id"), Json(decided.id.text())},
         {QStringLiteral("title"), Json(decided.title)},
         {QStringLiteral("outcome"), Json(codeOf(decided.outcome))},
         {QStringLiteral("coreReason"), Json(decided.coreReason)},
         {QStringLiteral("decidedOn"), decided.on ? Json(decided.on->toString(Qt::ISODate)) : Json()}}
    );
}

Json codesJson(const std::vector<QString>& codes) {
    Json list = Json::array();
    for (const QString& code : codes)
        list.items().emplace_back(code);
    return list;
}

Json likenessJson(const std::vector<Likeness>& aspects) {
    Json all = Json::object();
    for (const Likeness& likeness : aspects)
        all.set(
            codeOf(likeness.aspect), Json::object({{QStringLiteral("same"), codesJson(likeness.same)},
                                                   {QStringLiteral("onlyHere"), codesJson(likeness.onlyHere)},
                                                   {QStringLiteral("onlyThere"), codesJson(likeness.onlyThere)}})
        );
    return all;
}

void printDecided(CommandLine& line, const DecidedCase& decided, const MethodContent& content) {
    line.print(QStringList{decided.id.text(), decided.title.simplified(), wordFor(content, decided.outcome),
                           decided.coreReason.simplified()}
                   .join(QLatin1Char('\t')));
}

ExitCode comparable(CommandLine& line, const CaseId& id, int most, bool json) {
    const Result<CaseService*> service = line.service();
    const Result<OpenCase> open = service ? (*service)->open(id) : Unexpected(service.error());
    if (!open)
        return line.refuse(open.error());
    House& house = **line.house();
    const auto found = Comparing(house.vault()).like(*open, static_cast<std::size_t>(most));
    if (!found)
        return line.refuse(found.error());
    Json rows = Json::array();
    for (const ComparableCase& one : *found) {
        if (json) {
            Json row = decidedJson(one.decided);
            row.set(QStringLiteral("likeness"), likenessJson(one.aspects));
            row.set(QStringLiteral("words"), Json(ui::wordsFor(one.aspects, house.content())));
            rows.items().push_back(std::move(row));
            continue;
        }
        printDecided(line, one.decided, house.content());
        line.print(QString(QLatin1Char('\t') + ui::wordsFor(one.aspects, house.content())));
    }
    if (json)
        line.print(rows.dump());
    else if (found->empty())
        line.tell(QStringLiteral("Er is in deze kluis nog geen besluit dat hierop lijkt."));
    return ExitCode::Done;
}

ExitCode divergent(CommandLine& line, bool json) {
    if (const Result<CaseService*> service = line.service(); !service)
        return line.refuse(service.error());
    House& house = **line.house();
    const auto found = Comparing(house.vault()).divergent();
    if (!found)
        return line.refuse(found.error());
    Json groups = Json::array();
    for (const DivergentGroup& group : *found) {
        if (json) {
            Json cases = Json::array();
            for (const DecidedCase& decided : group.cases)
                cases.items().push_back(decidedJson(decided));
            groups.items().push_back(Json::object(
                {{QStringLiteral("cases"), std::move(cases)}, {QStringLiteral("shared"), likenessJson(group.shared)}}
            ));
            continue;
        }
        line.print(ui::wordsFor(group.shared, house.content()));
        for (const DecidedCase& decided : group.cases)
            printDecided(line, decided, house.content());
        line.print(QString());
    }
    if (json)
        line.print(groups.dump());
    else if (found->empty())
        line.tell(QStringLiteral("Er zijn geen vergelijkbare zaken met een andere uitkomst."));
    return ExitCode::Done;
}

/// All cases of the vault, or the failure said.
Result<std::vector<KnownCase>> casesOf(CommandLine& line) {
    if (const Result<CaseService*> service = line.service(); !service)
        return Unexpected(service.error());
    return knownCases((*line.house())->vault());
}

ExitCode listEvaluations(CommandLine& line, bool json) {
    const Result<std::vector<KnownCase>> cases = casesOf(line);
    if (!cases)
        return line.refuse(cases.error());
    House& house = **line.house();
    Json rows = Json::array();
    for (const DueEvaluation& due : dueEvaluations(*cases, house.clock().today())) {
        if (json)
            rows.items().push_back(Json::object(
                {{QStringLiteral("id"), Json(due.id.text())},
                 {QStringLiteral("title"), Json(due.title)},
                 {QStringLiteral("outcome"), Json(codeOf(due.outcome))},
                 {QStringLiteral("on"), Json(due.on.toString(Qt::ISODate))},
                 {QStringLiteral("state"), Json(codeOf(due.state))},
                 {QStringLiteral("mark"), Json(calendarMark(due.id))}}
            ));
        else
            line.print(QStringList{due.id.text(), due.on.toString(Qt::ISODate), ui::wordFor(due.state),
                                   calendarMark(due.id), due.title.simplified()}
                           .join(QLatin1Char('\t')));
    }
    if (json) {
        line.print(rows.dump());
        return ExitCode::Done;
    }
    for (const CameTrueCount& count : cameTrueByKind(*cases))
        line.tell(ui::sentenceFor(count, house.content()));
    return ExitCode::Done;
}

ExitCode exportEvaluations(CommandLine& line, const QString& out) {
    const Result<std::vector<KnownCase>> cases = casesOf(line);
    if (!cases)
        return line.refuse(cases.error());
    const Result<void> written = writeFile(out, toIcs(calendarDays(*cases), (*line.house())->content()));
    return written ? ExitCode::Done : line.refuse(written.error());
}

Json countsJson(const InsightCounts& counts, const MethodContent& content) {
    Json rows = Json::array();
    for (const ui::CountRow& row : ui::rowsOf(counts, content)) {
        Json json = Json::object(
            {{QStringLiteral("group"), Json(row.group)},
             {QStringLiteral("code"), Json(row.code)},
             {QStringLiteral("words"), Json(row.words)},
             {QStringLiteral("number"), Json(row.number)}}
        );
        if (!row.month.isEmpty())
            json.set(QStringLiteral("month"), Json(row.month));
        rows.items().push_back(std::move(json));
    }
    return Json::object(
        {{QStringLiteral("cases"), Json(counts.cases)},
         {QStringLiteral("decided"), Json(counts.decided)},
         {QStringLiteral("rows"), std::move(rows)}}
    );
}

ExitCode counts(CommandLine& line, bool json, bool csv) {
    const Result<std::vector<KnownCase>> cases = casesOf(line);
    if (!cases)
        return line.refuse(cases.error());
    const MethodContent& content = (*line.house())->content();
    const InsightCounts all = insightCounts(*cases);
    if (json) {
        line.print(countsJson(all, content).dump());
        return ExitCode::Done;
    }
    std::vector<std::vector<QString>> sheet{{QStringLiteral("groep"), QStringLiteral("code"), QStringLiteral("wat"),
                                             QStringLiteral("maand"), QStringLiteral("aantal")}};
    for (const ui::CountRow& row : ui::rowsOf(all, content))
        sheet.push_back({row.group, row.code, row.words, row.month, QString::number(row.number)});
    if (csv) {
        line.print(toCsv(sheet));
        return ExitCode::Done;
    }
    for (const std::vector<QString>& row : sheet)
        line.print(QStringList(row.begin(), row.end()).join(QLatin1Char('\t')));
    return ExitCode::Done;
}

constexpr const char* kAsJson = "Als JSON";

} // namespace

void addComparableCommand(CLI::App& group, CommandLine& line) {
    auto id = std::make_shared<std::string>();
    auto most = std::make_shared<int>(3);
    auto json = std::make_shared<bool>(false);
    CLI::App* compares = group.add_subcommand("comparable", "Geeft eerdere besluiten die op een dossier lijken, en waarin");
    compares->add_option("ID", *id, "Nummer van het dossier")->required();
    compares->add_option("--most", *most, "Hoeveel hoogstens")->check(CLI::Range(1, 50));
    compares->add_flag("--json", *json, kAsJson);
    compares->callback([id, most, json, &line] { line.end(comparable(line, caseIdFrom(*id), *most, *json)); });
}

void addInsightCommands(CLI::App& app, CommandLine& line) {
    auto json = std::make_shared<bool>(false);
    CLI::App* insight = app.add_subcommand("insight", "Wat alle eigen zaken samen zeggen");
    insight->require_subcommand(1);
    CLI::App* differs = insight->add_subcommand("divergent", "Geeft waar vergelijkbare zaken een andere kant op gingen");
    differs->add_flag("--json", *json, kAsJson);
    differs->callback([json, &line] { line.end(divergent(line, *json)); });
    auto csv = std::make_shared<bool>(false);
    CLI::App* counting = insight->add_subcommand("counts", "Telt uitkomsten, sleutels, waarden en signalen");
    CLI::Option* asJson = counting->add_flag("--json", *json, kAsJson);
    counting->add_flag("--csv", *csv, "Voor een rekenblad")->excludes(asJson);
    counting->callback([json, csv, &line] { line.end(counts(line, *json, *csv)); });

    CLI::App* evaluation = app.add_subcommand("evaluation", "Terugkijken op besluiten");
    evaluation->require_subcommand(1);
    CLI::App* lists = evaluation->add_subcommand("list", "Geeft de besluiten waar nog op teruggekeken wordt");
    lists->add_flag("--json", *json, kAsJson);
    lists->callback([json, &line] { line.end(listEvaluations(line, *json)); });
    auto out = std::make_shared<std::string>();
    CLI::App* exports = evaluation->add_subcommand("export", "Schrijft de dagen voor een agenda, zonder namen");
    exports->add_option("-o,--output", *out, "Het bestand dat wordt geschreven (.ics)")->required()->type_name("OUT");
    exports->callback([out, &line] { line.end(exportEvaluations(line, pathFrom(*out))); });
}

} // namespace omgekeerd::cli
