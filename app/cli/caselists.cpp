// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/document/blockersentence.h"
#include "core/method/phrases.h"
#include "ui/wording/acts.h"
#include "ui/wording/readingwords.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

Json listJson(const std::vector<CaseSummary>& cases) {
    Json rows = Json::array();
    for (const CaseSummary& summary : cases)
        rows.items().push_back(Json::object(
            {{QStringLiteral("id"), Json(summary.id.text())},
             {QStringLiteral("title"), Json(summary.title)},
             {QStringLiteral("kind"), Json(codeOf(summary.kind))},
             {QStringLiteral("status"), Json(codeOf(summary.status))},
             {QStringLiteral("changed"), Json(timeInText(summary.changed))}}
        ));
    return rows;
}

ExitCode list(CommandLine& line, bool json) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<std::vector<CaseSummary>> cases = (*service)->list();
    if (!cases)
        return line.refuse(cases.error());
    if (json) {
        line.print(listJson(*cases).dump());
        return ExitCode::Done;
    }
    const MethodContent& content = (*line.house())->content();
    for (const CaseSummary& summary : *cases)
        line.print(QStringList{summary.id.text(), timeInText(summary.changed), wordFor(content, summary.status),
                               summary.title.simplified()}
                       .join(QLatin1Char('\t')));
    return ExitCode::Done;
}

Json blockersJson(const MethodContent& content, const CaseFile& file, const std::vector<Blocker>& blockers) {
    Json rows = Json::array();
    for (const Blocker& blocker : blockers) {
        Json row = Json::object(
            {{QStringLiteral("code"), Json(codeOf(blocker.code))},
             {QStringLiteral("step"), Json(codeOf(blocker.step))},
             {QStringLiteral("subject"), Json(blocker.subject)},
             {QStringLiteral("sentence"), Json(blockerSentence(content, file, blocker))}}
        );
        if (blocker.block)
            row.set(QStringLiteral("block"), Json(blocker.block->code()));
        if (!blocker.causes.empty()) {
            Json causes = Json::array();
            for (const QString& cause : blocker.causes)
                causes.items().push_back(Json(cause));
            row.set(QStringLiteral("causes"), std::move(causes));
        }
        rows.items().push_back(std::move(row));
    }
    return rows;
}

ExitCode blockers(CommandLine& line, const CaseId& id, const std::string& step, bool json) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<OpenCase> open = (*service)->open(id);
    if (!open)
        return line.refuse(open.error());
    const CaseFile& file = open->shown.file();
    const std::optional<Step> page = fromCode<Step>(QString::fromStdString(step));
    const std::vector<Blocker> found =
        page ? blockersFor(*page, file, open->basis) : blockersForDefinitive(file, open->basis);
    printBlockers(line, (*line.house())->content(), file, found, json);
    return ExitCode::Done;
}

Json historyJson(const std::vector<JournalEntry>& entries) {
    Json rows = Json::array();
    for (const JournalEntry& entry : entries) {
        Json row = Json::object({{QStringLiteral("seq"), Json(entry.seq)}});
        if (entry.erased) {
            row.set(QStringLiteral("erased"), Json(true));
            rows.items().push_back(std::move(row));
            continue;
        }
        row.set(QStringLiteral("when"), Json(timeInText(entry.when)));
        row.set(QStringLiteral("who"), Json(entry.who));
        row.set(QStringLiteral("act"), Json(codeOf(entry.act)));
        if (entry.step)
            row.set(QStringLiteral("step"), Json(codeOf(*entry.step)));
        if (!entry.subject.isEmpty())
            row.set(QStringLiteral("subject"), Json(entry.subject));
        if (!entry.why.isEmpty())
            row.set(QStringLiteral("why"), Json(entry.why));
        if (!entry.change.isNull())
            row.set(QStringLiteral("change"), entry.change);
        rows.items().push_back(std::move(row));
    }
    return rows;
}

ExitCode history(CommandLine& line, const CaseId& id, bool json) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<std::vector<JournalEntry>> entries = (*service)->history(id);
    if (!entries)
        return line.refuse(entries.error());
    if (json) {
        line.print(historyJson(*entries).dump());
        return ExitCode::Done;
    }
    for (const JournalEntry& entry : *entries) {
        line.print(QStringList{QString::number(entry.seq), timeInText(entry.when), entry.who, ui::wordFor(entry.act),
                               entry.subject, entry.why.simplified()}
                       .join(QLatin1Char('\t')));
        if (const std::optional<Told> told = toldIn(entry))
            for (const ToldEntry& other : told->entries)
                line.print(QStringList{QString(), ui::wordsFor(other), other.subject, other.why.simplified()}
                               .join(QLatin1Char('\t')));
    }
    return ExitCode::Done;
}

} // namespace

void printBlockers(
    CommandLine& line, const MethodContent& content, const CaseFile& file, const std::vector<Blocker>& blockers,
    bool json
) {
    if (json) {
        line.print(blockersJson(content, file, blockers).dump());
        return;
    }
    for (const Blocker& blocker : blockers)
        line.print(
            QString(content.step(blocker.step).name + QStringLiteral(": ") + blockerSentence(content, file, blocker))
        );
}

void addListCommands(CLI::App& group, CommandLine& line) {
    const char* const asJson = "Als JSON";
    CLI::App* lists = group.add_subcommand("list", "Geeft de dossiers van de kluis");
    auto json = std::make_shared<bool>(false);
    lists->add_flag("--json", *json, asJson);
    lists->callback([json, &line] { line.end(list(line, *json)); });

    CLI::App* gaps = group.add_subcommand("blockers", "Geeft wat er nog open staat voor het besluit");
    auto id = std::make_shared<std::string>();
    auto step = std::make_shared<std::string>();
    gaps->add_option("ID", *id, "Nummer van het dossier")->required();
    gaps->add_option("--step", *step, "Alleen wat op de bladzijde van deze stap open staat")
        ->check(CLI::IsMember({"wish", "values", "purpose", "effects", "article", "decision"}));
    gaps->add_flag("--json", *json, asJson);
    gaps->callback([id, step, json, &line] { line.end(blockers(line, caseIdFrom(*id), *step, *json)); });

    CLI::App* tells = group.add_subcommand("history", "Geeft wie wat wanneer besloot, en waarom");
    tells->add_option("ID", *id, "Nummer van het dossier")->required();
    tells->add_flag("--json", *json, asJson);
    tells->callback([id, json, &line] { line.end(history(line, caseIdFrom(*id), *json)); });
}

} // namespace omgekeerd::cli
