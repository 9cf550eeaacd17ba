// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/pdfreading.h"
#include "core/service/caseservice.h"

#include <functional>
#include <stop_token>

namespace omgekeerd {

/// What a PDF was held against.
enum class VerifiedBy {
    Version,    ///< the bytes that were kept when the case was made definitive
    OpenCase,   ///< the case as it is now in the vault
    CaseInside, ///< the case that travels inside the PDF itself
};
constexpr auto codeTable(VerifiedBy) {
    return std::to_array<CodeRow<VerifiedBy>>(
        {{VerifiedBy::Version, "version"}, {VerifiedBy::OpenCase, "openCase"}, {VerifiedBy::CaseInside, "caseInside"}}
    );
}

/// Which document of which case a PDF is, and what in it is not as it should be.
struct Verification {
    VerifiedBy by = VerifiedBy::Version;
    CaseId dossier;
    QString title; ///< of the case
    DocumentKind kind = DocumentKind::Report;
    std::optional<int> version;
    bool carriesCase = false;
    bool carriesOtherCase = false; ///< the case inside is not the one of the vault
    QString otherProgram;          ///< the program that wrote it, where that is not this one
    std::vector<PdfDifference> differences;

    bool isAsItShouldBe() const { return differences.empty() && !carriesOtherCase; }
};

/// Goes along with a search through a vault: hears how many cases were looked at, and can end it.
struct SearchWatch {
    std::stop_token stop = {}; ///< asked to stop, the search fails with Cancelled
    std::function<void(std::size_t looked, std::size_t all)> told = {};
};

/// Holds a PDF against the case that travels inside it. InvalidDocument without one; InvalidCase where it is none.
Result<Verification> verifyByCaseInside(const PdfReading& pdf, const MethodContent& content);
/// Finds the case in the vault that a PDF belongs to, by the fingerprint and by what it says, and holds it against the
/// kept version, else against the case as it is now. InvalidDocument where no case of the vault says what this PDF says.
Result<Verification> verifyInVault(
    const QByteArray& bytes, const PdfReading& pdf, Vault& vault, CaseService& service, const MethodContent& content,
    const SearchWatch& watch = {}
);
/// Holds a PDF against the vault; where no case of it says what this PDF says, against the case that travels inside it.
Result<Verification> verifyAnywhere(
    const QByteArray& bytes, const PdfReading& pdf, Vault& vault, CaseService& service, const MethodContent& content,
    const SearchWatch& watch = {}
);

} // namespace omgekeerd
