// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "core/base/files.h"
#include "core/document/recoverypage.h"
#include "core/export/exporters.h"
#include "core/service/rebuilding.h"
#include "core/store/sqlite/rescue.h"
#include "core/store/sqlite/sqlitevault.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>

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

/// A backup is a copy that was read back whole.
ExitCode copy(CommandLine& line, const QString& from, const QString& to) {
    const Result<Vault*> vault = line.vaultAt(from);
    if (!vault)
        return line.refuse(vault.error(), from);
    const Result<void> written = (*vault)->backupTo(to);
    return written ? ExitCode::Done : line.refuse(written.error());
}

ExitCode restore(CommandLine& line, const QString& from, const QString& to) {
    const Result<QString> password = line.passwordFor(from);
    if (!password)
        return line.refuse(password.error(), from);
    const Result<void> restored = store::restoreVault(from, to, *password);
    return restored ? ExitCode::Done : line.refuse(restored.error());
}

/// What was saved is told on the output, and each record that was not, on a line of its own.
ExitCode salvage(CommandLine& line, const QString& from, const QString& to) {
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    const Result<store::VaultLabel> label = store::labelOf(from);
    const Result<QString> password = line.passwordFor(from);
    if (!label || !password)
        return line.refuse(label ? password.error() : label.error(), from);
    const CaseKind kind = label->kind == VaultKind::Exercise ? CaseKind::Exercise : CaseKind::Practice;
    const auto rebuild = [kind](const auto& id, const auto& entries, const auto& state) {
        return rebuiltCase(id, entries, state, kind);
    };
    const Result<store::SalvageReport> report =
        store::salvageVault(from, to, *password, (*house)->clock(), (*house)->ids(), rebuild);
    if (!report)
        return line.refuse(report.error(), from);
    line.print(QStringLiteral("gered: %1 dossiers, %2 regels geschiedenis, %3 concepten, %4 versies")
                   .arg(report->saved.size())
                   .arg(report->entries)
                   .arg(report->drafts)
                   .arg(report->versions));
    for (const Fault& fault : report->lost)
        line.print(QString(QStringLiteral("niet gered: ") + fault.path + QStringLiteral(": ") + fault.message));
    return ExitCode::Done;
}

Result<void> writePage(House& house, const QString& key, const QString& vault, const QString& out) {
    const Result<QByteArray> pdf =
        toPdf(recoveryPage(house.content(), key, QFileInfo(vault).fileName(), house.clock().today()));
    return pdf ? writeFile(out, *pdf) : Result<void>(Unexpected(pdf.error()));
}

ExitCode makeRecovery(CommandLine& line, const QString& path, const QString& out) {
    const Result<Vault*> vault = line.vaultAt(path);
    if (!vault)
        return line.refuse(vault.error(), path);
    if ((*vault)->kind() == VaultKind::Exercise)
        return line.refuse({FailureCode::Usage, QStringLiteral("een oefenkluis heeft geen herstelsleutel"), {}});
    House& house = **line.house();
    // The new key undoes the earlier one, so first it is certain that its page can be written.
    if (const Result<void> tried = writePage(house, QString(), path, out); !tried)
        return line.refuse(tried.error());
    const Result<QString> key = (*vault)->makeRecoveryKey();
    if (!key)
        return line.refuse(key.error(), path);
    if (const Result<void> written = writePage(house, *key, path, out); !written)
        return line.refuse(written.error());
    line.tell(QStringLiteral("Druk het blad af, leg het op een veilige plek en gooi het bestand weg."));
    return ExitCode::Done;
}

using CopyAct = ExitCode (*)(CommandLine&, const QString&, const QString&);

void addCopy(CLI::App& group, CommandLine& line, const char* name, const char* explanation, CopyAct act) {
    CLI::App* copies = group.add_subcommand(name, explanation);
    auto from = std::make_shared<std::string>();
    auto to = std::make_shared<std::string>();
    copies->add_option("FILE", *from, "De kluis die er is")->required();
    copies->add_option("OUT", *to, "Het nieuwe bestand")->required();
    copies->callback([from, to, act, &line] { line.end(act(line, pathFrom(*from), pathFrom(*to))); });
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

    addCopy(group, line, "backup", "Schrijft een reservekopie en leest haar na", copy);
    addCopy(group, line, "restore", "Zet een reservekopie terug in een nieuw bestand", restore);
    addCopy(group, line, "salvage", "Haalt uit een beschadigde kluis wat nog opengaat, in een nieuw bestand", salvage);

    CLI::App* recoveries = group.add_subcommand("recovery", "Maakt een herstelsleutel op papier");
    auto page = std::make_shared<std::string>();
    recoveries->add_option("FILE", *file, "De kluis")->required();
    recoveries->add_option("-o,--output", *page, "De PDF die wordt geschreven")->required()->type_name("OUT");
    recoveries->callback([file, page, &line] { line.end(makeRecovery(line, pathFrom(*file), pathFrom(*page))); });
}

} // namespace omgekeerd::cli
