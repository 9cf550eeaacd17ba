// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/method/content.h"
#include "core/workshop/entry.h"

#include <map>

namespace omgekeerd {

/// What a case that a group worked out says at each step, as short as a group writes it on its sheet: the wish, the
/// values, the laws, what the chosen option does to the resident, the articles, the decision. A step without words is
/// left out.
std::map<Step, Answer> answersIn(const CaseFile& file, const MethodContent& content);

} // namespace omgekeerd
