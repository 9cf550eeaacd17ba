// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/cli/lawlines.h"
#include "core/service/lawimport.h"
#include "ui/wording/lawsentence.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

void tellImported(CommandLine& line, const LawImported& one) {
    const LawReading& reading = one.reading;
    line.print(QStringList{reading.version.regulation, ui::versionInWords(reading.version),
                           QStringLiteral("%1 artikelen (%2 geldend, %3 vervallen, %4 toekomstig)")
                               .arg(reading.articles)
                               .arg(reading.inForce)
                               .arg(reading.lapsed)
                               .arg(reading.future),
                           QStringLiteral("tekst %1 van %2 tekens").arg(reading.textOut).arg(reading.textIn),
                           reading.version.title()}
                   .join(QLatin1Char('\t')));
    for (const LawWarning& warning : reading.warnings)
        line.tell(QString(one.path + QStringLiteral(": ") + warning.place + QStringLiteral(": ") + warning.message));
}

/// What was refused decides how it ends: the worst of it.
ExitCode importAll(CommandLine& line, const LawOptions& options, const std::vector<std::string>& arguments) {
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    std::vector<QString> paths;
    for (const std::string& argument : arguments)
        paths.push_back(pathFrom(argument));
    const std::unique_ptr<LawLibrary> library = (*house)->lawLibraryForWriting(
        options.lawLibrary.empty() ? (*house)->paths().lawLibrary() : pathFrom(options.lawLibrary)
    );
    // A library that cannot be opened is said once, and not of each file.
    if (const auto entries = library->entries(); !entries)
        return refuseLaw(line, entries.error());
    const LawImportReport report = importLaw(*library, paths);
    for (const LawImported& one : report.imported)
        tellImported(line, one);
    ExitCode code = ExitCode::Done;
    for (const LawRefused& one : report.refused) {
        line.tell(QString(one.path + QStringLiteral(": ") + ui::lawWordsFor(one.why).inOneLine()));
        for (const Fault& fault : one.why.faults)
            line.tell(QString(one.path + QStringLiteral(": ") + fault.path + QStringLiteral(": ") + fault.message));
        code = std::max(code, exitCodeFor(one.why.code), [](ExitCode a, ExitCode b) {
            return toProcessCode(a) < toProcessCode(b);
        });
    }
    for (const QString& path : report.unused)
        line.tell(QString(path + QStringLiteral(": hoort bij een regeling waarvan geen tekst is ingelezen.")));
    for (const QString& path : report.passedOver)
        line.tell(QString(path + QStringLiteral(": overgeslagen, geen officieel wetsbestand.")));
    if (report.stopped)
        return refuseLaw(line, *report.stopped);
    return code;
}

} // namespace

void addLawImportCommand(CLI::App& group, CommandLine& line, const std::shared_ptr<LawOptions>& options) {
    CLI::App* imports = group.add_subcommand("import", "Leest officiële bestanden in: een bestand, een map of een zip");
    auto paths = std::make_shared<std::vector<std::string>>();
    imports->add_option("PATH", *paths, "Bestanden, mappen en zip-archieven")->required();
    imports->callback([options, paths, &line] { line.end(importAll(line, *options, *paths)); });
}

} // namespace omgekeerd::cli
