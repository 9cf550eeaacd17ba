// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

/// What was typed after `signals export`.
struct Typed {
    std::vector<std::string> cases;
    std::string from;
    std::string to;
    std::string format;
    std::string out;
};

/// A day, or nothing where none was typed; Usage when it is no day.
Result<std::optional<QDate>> dayFrom(const std::string& typed) {
    if (typed.empty())
        return std::optional<QDate>();
    const QDate day = QDate::fromString(pathFrom(typed), Qt::ISODate);
    if (!day.isValid())
        return fail(FailureCode::Usage, QStringLiteral("„%1” is geen dag; schrijf 2026-03-09").arg(pathFrom(typed)));
    return std::optional<QDate>(day);
}

ExitCode exportSignals(CommandLine& line, const Typed& typed) {
    SignalsSelection selection;
    for (const std::string& id : typed.cases)
        selection.cases.push_back(caseIdFrom(id));
    const Result<std::optional<QDate>> from = dayFrom(typed.from);
    if (!from)
        return line.refuse(from.error());
    const Result<std::optional<QDate>> to = dayFrom(typed.to);
    if (!to)
        return line.refuse(to.error());
    selection.from = *from;
    selection.to = *to;
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    const auto format = fromCode<SignalsFormat>(QString::fromStdString(typed.format));
    const Result<QByteArray> bytes = (*service)->exportSignals(selection, *format);
    if (!bytes)
        return line.refuse(bytes.error());
    const Result<void> written = writeFile(pathFrom(typed.out), *bytes);
    return written ? ExitCode::Done : line.refuse(written.error());
}

} // namespace

void addSignalsCommand(CLI::App& app, CommandLine& line) {
    CLI::App* group = app.add_subcommand("signals", "Wat in meer zaken terugkomt");
    group->require_subcommand(1);
    CLI::App* exports = group->add_subcommand("export", "Schrijft de signalen van een keuze van dossiers, zonder namen");
    auto typed = std::make_shared<Typed>();
    exports->add_option("--case", typed->cases, "Nummer van een dossier; mag vaker. Zonder keuze alle dossiers")
        ->type_name("ID")
        ->take_all();
    exports->add_option("--from", typed->from, "Alleen dossiers vanaf deze dag")->type_name("DATE");
    exports->add_option("--to", typed->to, "Alleen dossiers tot en met deze dag")->type_name("DATE");
    std::vector<std::string> formats;
    for (const SignalsFormat format : availableSignalsFormats())
        formats.emplace_back(codeView(format));
    exports->add_option("--format", typed->format, "In welke vorm")->required()->check(CLI::IsMember(formats));
    exports->add_option("-o,--output", typed->out, "Het bestand dat wordt geschreven")->required()->type_name("OUT");
    exports->callback([typed, &line] { line.end(exportSignals(line, *typed)); });
}

} // namespace omgekeerd::cli
