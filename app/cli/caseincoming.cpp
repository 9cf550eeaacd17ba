// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/service/casecheck.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <set>

namespace omgekeerd::cli {

namespace {

constexpr qint64 kCaseLimit = 16 * 1024 * 1024;

ExitCode worst(ExitCode a, ExitCode b) {
    return toProcessCode(a) > toProcessCode(b) ? a : b;
}

ExitCode checkFile(CommandLine& line, const MethodContent& content, const QString& path) {
    const Result<QByteArray> text = readFile(path, kCaseLimit);
    if (!text)
        return line.refuse(text.error(), path);
    std::vector<Fault> faults = faultsInCase(*text, content);
    if (!faults.empty())
        return line.refuse({FailureCode::InvalidCase, {}, std::move(faults)}, path);
    line.print(QString(path + QStringLiteral(": in orde")));
    return ExitCode::Done;
}

ExitCode check(CommandLine& line, const std::vector<std::string>& files) {
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    ExitCode code = ExitCode::Done;
    for (const std::string& file : files)
        code = worst(code, checkFile(line, (*house)->content(), pathFrom(file)));
    return code;
}

/// A file that may come in.
struct Checked {
    QString path;
    QByteArray text;
};

/// Nothing comes in when one of the files cannot, so every file is looked at first.
ExitCode checkAll(
    CommandLine& line, CaseService& service, const std::vector<std::string>& files, bool asCopy,
    std::vector<Checked>& sound
) {
    ExitCode code = ExitCode::Done;
    std::set<CaseId> seen;
    for (const std::string& file : files) {
        const QString path = pathFrom(file);
        Result<QByteArray> text = readFile(path, kCaseLimit);
        const Result<void> allowed = text ? service.canImport(*text, asCopy) : Unexpected(text.error());
        if (!allowed) {
            code = worst(code, line.refuse(allowed.error(), path));
            continue;
        }
        const Result<Dossier> dossier = Dossier::fromText(*text);
        const std::optional<CaseId> id = dossier ? dossier->file().id : std::nullopt;
        if (id && !asCopy && !seen.insert(*id).second)
            code = worst(code, line.refuse({FailureCode::CaseExists, id->text(), {}}, path));
        else
            sound.push_back({path, std::move(*text)});
    }
    return code;
}

ExitCode import(CommandLine& line, const std::vector<std::string>& files, bool asCopy) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return line.refuse(service.error());
    std::vector<Checked> sound;
    const ExitCode checked = checkAll(line, **service, files, asCopy, sound);
    if (checked != ExitCode::Done)
        return checked;
    for (const Checked& file : sound) {
        const Result<OpenCase> imported = (*service)->importCase(file.text, asCopy);
        if (!imported)
            return line.refuse(imported.error(), file.path);
        line.print(imported->id.text());
        if (imported->cameAsVersion)
            line.tell(QStringLiteral("%1: versie %2 was vastgelegd; hier staat het dossier als concept van versie %3.")
                          .arg(file.path)
                          .arg(*imported->cameAsVersion)
                          .arg(*imported->cameAsVersion + 1));
    }
    return ExitCode::Done;
}

} // namespace

void addIncomingCommands(CLI::App& group, CommandLine& line) {
    CLI::App* checks = group.add_subcommand("check", "Kijkt of bestanden een dossier zijn; elke fout op een regel");
    auto checked = std::make_shared<std::vector<std::string>>();
    checks->add_option("FILE", *checked, "Dossierbestanden")->required();
    checks->callback([checked, &line] { line.end(check(line, *checked)); });

    CLI::App* imports = group.add_subcommand("import", "Leest dossiers in en geeft hun nummers");
    auto imported = std::make_shared<std::vector<std::string>>();
    auto asCopy = std::make_shared<bool>(false);
    imports->add_option("FILE", *imported, "Dossierbestanden")->required();
    imports->add_flag("--as-copy", *asCopy, "Geeft een nieuw nummer, ook als het dossier er al staat");
    imports->callback([imported, asCopy, &line] { line.end(import(line, *imported, *asCopy)); });
}

} // namespace omgekeerd::cli
