// SPDX-License-Identifier: EUPL-1.2
// What stands above the text of an official file: which regulation, which version, under which
// names.
#pragma once

#include "core/law/lawxml.h"

namespace omgekeerd {

/// BWB: from the start of the root to its end, with the text.
bool readNationalFile(LawXml& xml, LawReading& reading, const TakeArticle& take);
/// CVDR: the same.
bool readLocalFile(LawXml& xml, LawReading& reading, const TakeArticle& take);
/// Each name once, the title first; where a file of the old form has none, it stands between the
/// brackets of the full title.
void settleNames(LawVersion& version);

} // namespace omgekeerd
