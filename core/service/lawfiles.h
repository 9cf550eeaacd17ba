// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawkind.h"
#include "core/service/lawimport.h"

namespace omgekeerd {

/// A file that is asked to come in: on disk or in an archive.
struct LawFile {
    QString path;
    LawFileKind kind = LawFileKind::Other;
    qint64 size = 0;
    std::function<Result<LawBytes>()> open;
};

/// Finds the files below the paths, opens archives, and says what each is; what cannot be one goes
/// into the report.
std::vector<LawFile> findLawFiles(
    const std::vector<QString>& paths, const std::stop_token& stop, LawImportReport& report
);

} // namespace omgekeerd
