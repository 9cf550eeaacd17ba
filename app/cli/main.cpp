// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/platform.h"

#include <CLI/CLI.hpp>

#include <QLocale>

namespace {

using namespace omgekeerd;

void describe(CLI::App& app, cli::CommandLine& line) {
    app.require_subcommand(1);
    app.fallthrough();
    app.set_help_flag("-h,--help", "Deze uitleg");
    app.set_version_flag("--version", OMGEKEERD_VERSION);
    app.add_option_function<std::string>(
           "--vault", [&line](const std::string& path) { line.setVault(path); },
           "De kluis; zonder deze keuze de kluis die het venster het laatst gebruikte"
    )->type_name("FILE");
    app.add_option_function<std::string>(
           "--password-file", [&line](const std::string& path) { line.setPasswordFile(path); },
           "Bestand met het wachtwoord op de eerste regel"
    )->type_name("FILE");
    CLI::App* cases = app.add_subcommand("case", "Dossiers");
    cases->require_subcommand(1);
    cli::addIncomingCommands(*cases, line);
    cli::addListCommands(*cases, line);
    cli::addOutgoingCommands(*cases, line);
    cli::addPassingCommands(*cases, line);
    cli::addComparableCommand(*cases, line);
    cli::addReadingCommands(app, line);
    cli::addInsightCommands(app, line);
    cli::addRenderCommand(app, line);
    cli::addContentCommands(app, line);
    cli::addSignalsCommand(app, line);
    cli::addWorkshopCommands(app, line);
    cli::addVerifyCommand(app, line);
    cli::addVaultCommands(app, line);
    cli::addLawCommands(app, line);
    cli::addDemoCommand(app, line);
}

ExitCode run(int argc, char** argv, cli::CommandLine& line) {
    CLI::App app("Omgekeerd: van de wens naar het gemotiveerde besluit", "omgekeerd-cli");
    describe(app, line);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        if (error.get_exit_code() == 0) {
            app.exit(error);
            return ExitCode::Done;
        }
        return line.refuse({FailureCode::Usage, QString::fromUtf8(error.what()), {}});
    }
    return line.finish();
}

} // namespace

int main(int argc, char** argv) {
    omgekeerd::platform::hardenProcess();
    // The command line speaks Dutch, whatever the machine does.
    QLocale::setDefault(QLocale(QLocale::Dutch, QLocale::Netherlands));
    omgekeerd::cli::CommandLine line;
    return omgekeerd::toProcessCode(run(argc, argv, line));
}
