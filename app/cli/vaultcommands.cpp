// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

ExitCode create(CommandLine& line, const QString& path, bool exercise) {
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    Result<QString> password = QString();
    if (!exercise)
        password = line.password(true);
    if (!password)
        return line.refuse(password.error());
    const VaultKind kind = exercise ? VaultKind::Exercise : VaultKind::Protected;
    const Result<void> created = (*house)->createVault(path, kind, *password);
    return created ? ExitCode::Done : line.refuse(created.error());
}

} // namespace

void addVaultCommands(CLI::App& app, CommandLine& line) {
    CLI::App* vault = app.add_subcommand("vault", "Kluizen");
    vault->require_subcommand(1);
    addVaultCareCommands(*vault, line);
    CLI::App* creates = vault->add_subcommand("create", "Maakt een nieuwe kluis");
    auto file = std::make_shared<std::string>();
    auto exercise = std::make_shared<bool>(false);
    creates->add_option("FILE", *file, "De nieuwe kluis")->required();
    creates->add_flag("--exercise", *exercise, "Een oefenkluis, zonder wachtwoord");
    creates->callback([file, exercise, &line] { line.end(create(line, pathFrom(*file), *exercise)); });
}

} // namespace omgekeerd::cli
