// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/parcel.h"
#include "core/base/result.h"
#include "core/service/caseservice.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace omgekeerd::cli {

class CommandLine;

/// `--passphrase-file`
std::shared_ptr<std::string> addPassphraseOption(CLI::App& command);

/// A file as it came in, with what opens it; empty for a plain one.
struct ParcelBytes {
    QByteArray bytes;
    QString passphrase;
};
/// Reads a parcel; the passphrase from the file, else asked on the terminal, else PassphraseNeeded.
Result<ParcelBytes> readParcel(const QString& path, const std::string& passphraseFile);

/// What seals a new parcel: from the file, else asked twice where it must be sealed; an exercise goes plain.
Result<QString> newPassphrase(const std::string& passphraseFile, bool mustSeal);

/// A case that is going out, with what seals it.
struct CaseToSend {
    CaseService* service;
    OpenCase open;
    QString passphrase;
};
/// Opens the case and asks what seals it; an exercise may go plain.
Result<CaseToSend> caseToSend(CommandLine& line, const std::string& id, const std::string& passphraseFile);

} // namespace omgekeerd::cli
