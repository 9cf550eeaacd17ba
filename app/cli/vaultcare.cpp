// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/store/sqlite/sqlitevault.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

namespace {

ExitCode check(CommandLine& line, const QString& path) {
    const Result<Vault*> vault = line.vaultAt(path);
    if (!vault)
        return line.refuse(vault.error(), path);
    Result<std::vector<Fault>> faults = (*vault)->check();
    if (!faults)
        return line.refuse(faults.error(), path);
    if (!faults->empty())
        return line.refuse({FailureCode::VaultDamaged, path, std::move(*faults)}, path);
    line.print(QString(path + QStringLiteral(": in orde")));
    return ExitCode::Done;
}

ExitCode changePassword(CommandLine& line, const QString& path, const std::string& newFile) {
    const Result<store::VaultLabel> label = store::labelOf(path);
    if (!label)
        return line.refuse(label.error());
    if (label->kind == VaultKind::Exercise)
        return line.refuse({FailureCode::Usage, QStringLiteral("een oefenkluis heeft geen wachtwoord"), {}});
    const Result<QString> earlier = line.password(false);
    if (!earlier)
        return line.refuse(earlier.error());
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    const Result<void> opened = (*house)->openVault(path, *earlier);
    if (!opened)
        return line.refuse(opened.error());
    const Result<QString> next = newFile.empty() ? line.askNewPassword() : firstLineOf(pathFrom(newFile));
    if (!next)
        return line.refuse(next.error());
    const Result<void> changed = (*house)->vault().changePassword(*earlier, *next);
    if (!changed)
        return line.refuse(changed.error());
    line.tell(QStringLiteral("Oude reservekopieën openen nog met het oude wachtwoord."));
    return ExitCode::Done;
}

/// A backup is a copy that was read back whole; restoring is the same from a backup into a new file.
ExitCode copy(CommandLine& line, const QString& from, const QString& to) {
    const Result<Vault*> vault = line.vaultAt(from);
    if (!vault)
        return line.refuse(vault.error(), from);
    const Result<void> written = (*vault)->backupTo(to);
    return written ? ExitCode::Done : line.refuse(written.error());
}

void addCopy(CLI::App& group, CommandLine& line, const char* name, const char* explanation) {
    CLI::App* copies = group.add_subcommand(name, explanation);
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    copies->add_option("FILE", *from, "De kluis die er is")->required();
    copies->add_option("OUT", *to, "Het nieuwe bestand")->required();
    copies->callback([from, to, &line] { line.end(copy(line, pathFrom(*from), pathFrom(*to))); });
}

} // namespace

void addVaultCareCommands(CLI::App& group, CommandLine& line) {
    auto file = std::make_shared<std::string>();
    CLI::App* checks = group.add_subcommand("check", "Kijkt of alles in de kluis nog klopt");
    checks->add_option("FILE", *file, "De kluis")->required();
    checks->callback([file, &line] { line.end(check(line, pathFrom(*file))); });

    CLI::App* passwords = group.add_subcommand("password", "Geeft de kluis een ander wachtwoord");
    auto newFile = std::make_shared<std::string>();
    passwords->add_option("FILE", *file, "De kluis")->required();
    passwords->add_option("--new-password-file", *newFile, "Bestand met het nieuwe wachtwoord op de eerste regel");
    passwords->callback([file, newFile, &line] { line.end(changePassword(line, pathFrom(*file), *newFile)); });

    addCopy(group, line, "backup", "Schrijft een reservekopie en leest haar na");
    addCopy(group, line, "restore", "Zet een reservekopie terug in een nieuw bestand");
}

} // namespace omgekeerd::cli
