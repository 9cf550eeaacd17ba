// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "resources/resources.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

namespace omgekeerd::cli {

namespace {

ExitCode check(CommandLine& line, const QString& folder) {
    registerResources();
    if (!folder.isEmpty() && !QFileInfo::exists(folder))
        return line.refuse({FailureCode::FileNotFound, folder, {}});
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return line.refuse({FailureCode::Usage, QStringLiteral("%1 is geen map").arg(folder), {}});
    std::vector<Fault> faults = MethodContent::check(folder);
    if (!faults.empty())
        return line.refuse({FailureCode::InvalidContent, {}, std::move(faults)});
    return ExitCode::Done;
}

} // namespace

void addContentCommands(CLI::App& app, CommandLine& line) {
    CLI::App* content = app.add_subcommand("content", "De inhoud van de methode");
    content->require_subcommand(1);
    CLI::App* checks = content->add_subcommand("check", "Kijkt of de pakketten in een map goed zijn");
    auto folder = std::make_shared<std::string>();
    checks->add_option("FOLDER", *folder, "De map; zonder map de inhoud van het programma zelf");
    checks->callback([folder, &line] { line.end(check(line, pathFrom(*folder))); });
}

} // namespace omgekeerd::cli
