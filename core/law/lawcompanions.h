// SPDX-License-Identifier: EUPL-1.2
// The files that come beside the text of a regulation: its technical information (WTI) and the
// manifest of its versions.
#pragma once

#include "core/law/lawreader.h"

namespace omgekeerd {

/// Under which names a regulation is known, now and before.
struct LawNames {
    QString regulation;
    std::vector<LawName>
        names; ///< titles as ShortTitle; which of them are former ones depends on the version
};

/// A version as a manifest announces it.
struct LawEdition {
    QString label; ///< `2022-05-01_0`
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<QDate> knownFrom;
    std::optional<QDate> knownTo;
    QString sha512;
};

/// The versions of a regulation; those that were taken back are left out.
struct LawManifest {
    QString regulation;
    std::vector<LawEdition> editions;
};

/// NotALawFile, InvalidLawFile, and what the source of the bytes fails with.
Result<LawNames> readLawNames(const LawBytes& bytes, std::stop_token stop = {});
Result<LawManifest> readLawManifest(const LawBytes& bytes, std::stop_token stop = {});

/// Gives a text the names of its regulation; nothing when it is another regulation.
void addNames(LawReading& reading, const LawNames& names);
/// Gives a text its validity, and warns when it is not the file the manifest announces; nothing
/// when it is another regulation.
void addEdition(LawReading& reading, const LawManifest& manifest);

} // namespace omgekeerd
