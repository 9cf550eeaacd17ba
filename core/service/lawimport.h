// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"

namespace omgekeerd {

/// A regulation that came in.
struct LawImported {
    QString path; ///< of the file; in an archive `archive.zip/entry.xml`
    LawReading reading;
};

/// A file that did not come in, and why.
struct LawRefused {
    QString path;
    Failure why;
};

/// What an import of official files did.
struct LawImportReport {
    std::vector<LawImported> imported;
    std::vector<LawRefused> refused;
    std::vector<QString> besides;    ///< names and manifests that were read beside the texts
    std::vector<QString> unused;     ///< names and manifests of regulations that no text came in of
    std::vector<QString> passedOver; ///< files in a folder or archive that are no official files
    std::optional<Failure>
        stopped; ///< why it did not go on: Cancelled, DiskFull, ReadOnly, CannotWrite
};

/// Where an import is.
struct LawImportStep {
    QString path;
    std::size_t file = 0; ///< from 1
    std::size_t files = 0;
    qint64 bytes = 0; ///< of this file
    qint64 size = 0;
    qint64 bytesBefore = 0; ///< of the files before this one
    qint64 sizeOfAll = 0;
    /// From 0 to 1000.
    int thousandths() const;
};
using TellLawImport = std::function<void(const LawImportStep&)>;

/// Takes official files into the library: files, folders and zip archives, each recognised by what
/// it holds. A file comes in whole or not at all; what is refused keeps the others from nothing.
LawImportReport importLaw(
    LawLibrary& library, const std::vector<QString>& paths, std::stop_token stop = {},
    const TellLawImport& tell = {}
);

} // namespace omgekeerd
