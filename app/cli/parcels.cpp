// SPDX-License-Identifier: EUPL-1.2
#include "app/cli/parcels.h"

#include "app/cli/commandline.h"
#include "core/base/files.h"
#include "core/base/platform.h"

#include <CLI/CLI.hpp>

namespace omgekeerd::cli {

std::shared_ptr<std::string> addPassphraseOption(CLI::App& command) {
    auto file = std::make_shared<std::string>();
    command.add_option("--passphrase-file", *file, "Bestand met de wachtzin op de eerste regel")->type_name("FILE");
    return file;
}

Result<ParcelBytes> readParcel(const QString& path, const std::string& passphraseFile) {
    Result<QByteArray> bytes = readFile(path, kMostParcelBytes);
    if (!bytes)
        return Unexpected(bytes.error());
    const Result<ParcelLabel> label = parcelLabel(*bytes);
    if (!label)
        return Unexpected(label.error());
    ParcelBytes parcel{std::move(*bytes), {}};
    if (!label->isSealed)
        return parcel;
    if (!passphraseFile.empty()) {
        Result<QString> line = firstLineOf(pathFrom(passphraseFile));
        if (!line)
            return Unexpected(line.error());
        parcel.passphrase = std::move(*line);
        return parcel;
    }
    std::optional<QString> typed = platform::askWithoutEcho(QStringLiteral("Wachtzin: "));
    if (!typed)
        return fail(FailureCode::PassphraseNeeded);
    parcel.passphrase = *std::move(typed);
    return parcel;
}

Result<QString> newPassphrase(const std::string& passphraseFile, bool mustSeal) {
    if (!passphraseFile.empty())
        return firstLineOf(pathFrom(passphraseFile));
    if (!mustSeal)
        return QString();
    std::optional<QString> typed = platform::askWithoutEcho(QStringLiteral("Nieuwe wachtzin: "));
    if (!typed)
        return fail(FailureCode::PassphraseNeeded);
    if (platform::askWithoutEcho(QStringLiteral("Nog een keer: ")) != typed)
        return fail(FailureCode::Usage, QStringLiteral("de twee wachtzinnen verschillen"));
    return *std::move(typed);
}

Result<CaseToSend> caseToSend(CommandLine& line, const std::string& id, const std::string& passphraseFile) {
    const Result<CaseService*> service = line.service();
    if (!service)
        return Unexpected(service.error());
    Result<OpenCase> open = (*service)->open(caseIdFrom(id));
    if (!open)
        return Unexpected(open.error());
    Result<QString> passphrase = newPassphrase(passphraseFile, open->committed.file().kind == CaseKind::Practice);
    if (!passphrase)
        return Unexpected(passphrase.error());
    return CaseToSend{*service, *std::move(open), *std::move(passphrase)};
}

} // namespace omgekeerd::cli
