// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "ui/wording/workshopsentence.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

/// What was typed after `workshop new`, `workshop handout` and `workshop harvest`.
struct Typed {
    std::string name;
    std::string date;
    std::vector<std::string> cases;
    std::vector<std::string> groups;
    std::string kind;
    std::string format;
    std::string about;
    std::string step;
    std::string out;
    bool json = false;
};

ExitCode refuse(CommandLine& line, const Failure& failure) {
    for (const Fault& fault : failure.faults)
        line.print(QString(fault.path + QStringLiteral(": ") + fault.message));
    line.tell(ui::workshopWordsFor(failure).inOneLine());
    return exitCodeFor(failure.code);
}

Result<WorkshopDesk*> deskFor(CommandLine& line) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return Unexpected(service.error());
    return (*line.house())->workshopDesk();
}

Json workshopJson(const Workshop& workshop) {
    Json cases = Json::array();
    for (const CaseId& id : workshop.deck())
        cases.items().push_back(Json(id.text()));
    Json groups = Json::array();
    for (const PlacedGroup& placed : workshop.groups())
        groups.items().push_back(Json(placed.group.name()));
    return Json::object(
        {{QStringLiteral("id"), Json(workshop.id().text())},
         {QStringLiteral("title"), Json(workshop.title())},
         {QStringLiteral("date"), Json(workshop.date().toString(Qt::ISODate))},
         {QStringLiteral("minutes"), Json(minutesOf(workshop.programme()))},
         {QStringLiteral("cases"), std::move(cases)},
         {QStringLiteral("groups"), std::move(groups)}}
    );
}

ExitCode list(CommandLine& line, const Typed& typed) {
    const Result<WorkshopDesk*> desk = deskFor(line);
    if (!desk)
        return refuse(line, desk.error());
    const Result<std::vector<Workshop>> all = (*desk)->list();
    if (!all)
        return refuse(line, all.error());
    Json rows = Json::array();
    for (const Workshop& workshop : *all) {
        rows.items().push_back(workshopJson(workshop));
        if (!typed.json)
            line.print(QStringList{workshop.id().text(), workshop.date().toString(Qt::ISODate), workshop.title()}.join(u'\t'));
    }
    if (typed.json)
        line.print(rows.dump());
    return ExitCode::Done;
}

/// The workshop, its cases and its groups are three acts; each that was done stays.
ExitCode make(CommandLine& line, const Typed& typed) {
    const Result<WorkshopDesk*> desk = deskFor(line);
    if (!desk)
        return refuse(line, desk.error());
    const QDate date = typed.date.empty() ? (*line.house())->clock().today() : QDate::fromString(pathFrom(typed.date), Qt::ISODate);
    Result<Workshop> made = (*desk)->create(pathFrom(typed.name), date);
    if (!made)
        return refuse(line, made.error());
    const WorkshopId id = made->id();
    line.print(id.text());
    for (const std::string& dossier : typed.cases)
        if (made = (*desk)->addCase(id, caseIdFrom(dossier)); !made)
            return refuse(line, made.error());
    for (const std::string& name : typed.groups) {
        made = (*desk)->act(id, [&](Workshop& workshop) -> Result<void> {
            const Result<Group> group = Group::make(pathFrom(name), {});
            const Result<GroupId> added = group ? workshop.addGroup(*group) : Result<GroupId>(Unexpected(group.error()));
            return added ? Result<void>() : Result<void>(Unexpected(added.error()));
        });
        if (!made)
            return refuse(line, made.error());
    }
    return ExitCode::Done;
}

ExitCode handout(CommandLine& line, const Typed& typed) {
    const Result<WorkshopDesk*> desk = deskFor(line);
    if (!desk)
        return refuse(line, desk.error());
    const Result<Workshop> workshop = (*desk)->find(pathFrom(typed.name));
    if (!workshop)
        return refuse(line, workshop.error());
    const CaseId about = typed.about.empty() ? CaseId() : caseIdFrom(typed.about);
    const Result<QByteArray> bytes = (*desk)->handout(
        *workshop, *fromCode<HandoutKind>(QString::fromStdString(typed.kind)),
        *fromCode<DocumentFormat>(QString::fromStdString(typed.format)), about, fromCode<Step>(QString::fromStdString(typed.step))
    );
    if (!bytes)
        return refuse(line, bytes.error());
    const Result<void> written = writeFile(pathFrom(typed.out), *bytes);
    return written ? ExitCode::Done : refuse(line, written.error());
}

template <class E> std::vector<std::string> codesOf(const std::vector<E>& values) {
    std::vector<std::string> codes;
    for (const E value : values)
        codes.emplace_back(codeView(value));
    return codes;
}

void addForm(CLI::App& command, Typed& typed) {
    command.add_option("NAME", typed.name, "Titel of nummer van de workshop")->required();
    command.add_option("--format", typed.format, "In welke vorm")
        ->default_val("pdf")
        ->check(CLI::IsMember(codesOf(availableFormats())));
    command.add_option("-o,--output", typed.out, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
}

void addHandouts(CLI::App& group, CommandLine& line) {
    CLI::App* hands = group.add_subcommand("handout", "Schrijft wat je uitdeelt: kaarten, lege keten, werkbladen, draaiboek");
    auto typed = std::make_shared<Typed>();
    addForm(*hands, *typed);
    hands->add_option("--kind", typed->kind, "Wat je uitdeelt")->required()->check(CLI::IsMember(codesOf(allOf<HandoutKind>())));
    hands->add_option("--case", typed->about, "Over welke zaak; zonder keuze de zaak die op tafel ligt")->type_name("ID");
    hands->add_option("--step", typed->step, "Het werkblad van alleen deze stap")->check(CLI::IsMember(codesOf(allOf<Step>())));
    hands->callback([typed, &line] { line.end(handout(line, *typed)); });

    CLI::App* harvests = group.add_subcommand("harvest", "Schrijft de oogst: wat de groepen schreven, inzichten en signalen");
    auto harvest = std::make_shared<Typed>();
    addForm(*harvests, *harvest);
    harvest->kind = codeView(HandoutKind::Harvest);
    harvests->callback([harvest, &line] { line.end(handout(line, *harvest)); });
}

} // namespace

void addWorkshopCommands(CLI::App& app, CommandLine& line) {
    CLI::App* group = app.add_subcommand("workshop", "Workshops in een oefenkluis");
    group->require_subcommand(1);
    CLI::App* lists = group->add_subcommand("list", "Geeft de workshops van de kluis");
    auto listed = std::make_shared<Typed>();
    lists->add_flag("--json", listed->json, "Als JSON");
    lists->callback([listed, &line] { line.end(list(line, *listed)); });

    CLI::App* makes = group->add_subcommand("new", "Maakt een workshop met het programma van drie uur");
    auto made = std::make_shared<Typed>();
    makes->add_option("TITLE", made->name, "Hoe de workshop heet")->required();
    makes->add_option("--date", made->date, "Op welke dag; zonder keuze vandaag")->type_name("DATE");
    makes->add_option("--case", made->cases, "Nummer van een oefenzaak; mag vaker")->type_name("ID")->take_all();
    makes->add_option("--group", made->groups, "Naam van een groep; mag vaker")->take_all();
    makes->callback([made, &line] { line.end(make(line, *made)); });
    addHandouts(*group, line);
}

} // namespace omgekeerd::cli
