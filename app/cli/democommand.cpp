// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/commands.h"
#include "app/samplecases.h"
#include "core/base/files.h"

#include <CLI/CLI.hpp>

#include <QFileInfo>
#include <QTemporaryDir>

namespace omgekeerd::cli {

namespace {

/// Walks the sample case from import to the motivated PDF through the services of the program.
Result<QByteArray> walk(House& house) {
    Result<OpenCase> open = house.service().importCase(bingoCase(), true);
    if (open)
        open = house.service().makeDefinitive(*open);
    if (!open)
        return Unexpected(open.error());
    return house.service().document(open->id, DocumentKind::Report, DocumentFormat::Pdf);
}

/// In the vault that was asked, made where it is absent; else in a passing one.
ExitCode demo(CommandLine& line, const QString& vault, const QString& out) {
    const Result<House*> house = line.house();
    if (!house)
        return line.refuse(house.error());
    QTemporaryDir folder;
    if (vault.isEmpty() && !folder.isValid())
        return line.refuse({FailureCode::CannotWrite, folder.path(), {}});
    const QString path = vault.isEmpty() ? folder.filePath(QStringLiteral("oefenkluis.omgekeerd")) : vault;
    const Result<void> ready = QFileInfo::exists(path)
                                   ? (*house)->openVault(path, {})
                                   : (*house)->createVault(path, VaultKind::Exercise, {});
    if (!ready)
        return line.refuse(ready.error());
    const Result<QByteArray> pdf = walk(**house);
    (*house)->closeVault();
    if (!pdf)
        return line.refuse(pdf.error());
    const Result<void> written = writeFile(out, *pdf);
    if (!written)
        return line.refuse(written.error());
    line.print(QFileInfo(out).absoluteFilePath());
    return ExitCode::Done;
}

} // namespace

void addDemoCommand(CLI::App& app, CommandLine& line) {
    CLI::App* demos = app.add_subcommand("demo", "Loopt de oefenzaak van de bingo door en schrijft de motivering");
    auto out = std::make_shared<std::string>();
    demos->add_option("-o,--output", *out, "De PDF die wordt geschreven")->required()->type_name("OUT");
    demos->callback([out, &line] { line.end(demo(line, line.askedVault(), pathFrom(*out))); });
}

} // namespace omgekeerd::cli
