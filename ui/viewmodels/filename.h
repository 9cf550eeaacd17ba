// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

namespace omgekeerd::ui {

/// What a document is called as a file, without ending: its name, whom it is about, and its day, so that the document
/// of one resident does not take the place of another's: `besluit-met-motivering-mevrouw-b-2026-03-09`.
QString fileNameOf(const QString& document, const CaseFile& file);

} // namespace omgekeerd::ui
