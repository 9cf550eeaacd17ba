// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/export/exporters.h"
#include "core/service/access.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

ExitCode writeOut(CommandLine& line, const Result<QByteArray>& bytes, const QString& out) {
    if (!bytes)
        return line.refuse(bytes.error());
    const Result<void> written = writeFile(out, *bytes);
    return written ? ExitCode::Done : line.refuse(written.error());
}

ExitCode exportCase(
    CommandLine& line, const CaseId& id, const std::string& kind, const std::string& format, const QString& out,
    bool attaches
) {
    const Result<CaseInside> inside = caseInside(attaches, kind, format);
    if (!inside)
        return line.refuse(inside.error());
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    if (format == "json")
        return writeOut(line, (*service)->exportCase(id), out);
    const auto document = fromCode<DocumentKind>(QString::fromStdString(kind));
    const auto as = fromCode<DocumentFormat>(QString::fromStdString(format));
    if (const Result<OpenCase> open = (*service)->open(id); open)
        warnOfLongPage(line, *document, open->shown, open->basis);
    return writeOut(line, (*service)->document(id, *document, *as, *inside), out);
}

ExitCode decide(CommandLine& line, const CaseId& id) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const Result<OpenCase> open = (*service)->open(id);
    if (!open)
        return line.refuse(open.error());
    const Result<OpenCase> decided = (*service)->makeDefinitive(*open);
    if (decided) {
        line.print(QStringLiteral("versie %1").arg(decided->committed.file().definitive->version));
        return ExitCode::Done;
    }
    if (decided.error().code == FailureCode::Blocked)
        printBlockers(
            line, (*line.house())->content(), open->shown.file(),
            blockersForDefinitive(open->shown.file(), open->basis), false
        );
    return line.refuse(decided.error());
}

// AVG art. 15: wie erom vraagt, krijgt alles wat over hem is opgeschreven.
ExitCode access(CommandLine& line, const std::vector<std::string>& numbers, const QString& alias, const QString& out) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    std::vector<CaseId> ids;
    for (const std::string& number : numbers)
        ids.push_back(caseIdFrom(number));
    const Result<std::vector<CaseSummary>> all = (*service)->list();
    if (!all)
        return line.refuse(all.error());
    for (const CaseSummary& summary : casesOfResident(*all, alias))
        ids.push_back(summary.id);
    if (ids.empty())
        return line.refuse({FailureCode::CaseUnknown, alias, {}});
    House& house = **line.house();
    const Result<Document> document = composeAccess(house.vault(), house.content(), ids, house.clock().today());
    if (!document)
        return line.refuse(document.error());
    return writeOut(line, toPdf(*document), out);
}

void addAccess(CLI::App& group, CommandLine& line) {
    auto ids = std::make_shared<std::vector<std::string>>();
    auto alias = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    CLI::App* command = group.add_subcommand("inzage", "Schrijft alles wat over een inwoner is vastgelegd");
    command->add_option("ID", *ids, "Nummers van de dossiers");
    command->add_option("--resident", *alias, "Alle dossiers van de inwoner die zo heet");
    command->add_option("-o,--output", *out, "De PDF die wordt geschreven")->required()->type_name("OUT");
    command->callback([ids, alias, out, &line] {
        line.end(access(line, *ids, QString::fromStdString(*alias), pathFrom(*out)));
    });
}

} // namespace

void addOutgoingCommands(CLI::App& group, CommandLine& line) {
    auto id = std::make_shared<std::string>();
    auto kind = std::make_shared<std::string>("report");
    auto format = std::make_shared<std::string>();
    auto out = std::make_shared<std::string>();
    CLI::App* exports = group.add_subcommand("export", "Schrijft een dossier of een document ervan");
    exports->add_option("ID", *id, "Nummer van het dossier")->required();
    addDocumentOptions(*exports, *kind, *format, *out, true);
    const std::shared_ptr<bool> attaches = addAttachOption(*exports);
    exports->callback([id, kind, format, out, attaches, &line] {
        line.end(exportCase(line, caseIdFrom(*id), *kind, *format, pathFrom(*out), *attaches));
    });

    CLI::App* decides = group.add_subcommand("decide", "Legt het besluit vast, of geeft wat er nog open staat");
    decides->add_option("ID", *id, "Nummer van het dossier")->required();
    decides->callback([id, &line] { line.end(decide(line, caseIdFrom(*id))); });
    addAccess(group, line);
}

} // namespace omgekeerd::cli
