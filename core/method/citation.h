// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"
#include "core/method/content.h"

namespace omgekeerd {

/// The regulations of the content under each name that it has for them.
std::vector<std::pair<QString, QString>> namesOfLaws(const MethodContent& content);

/// The article meant by what somebody typed or pasted: a JCI or CVDR reference, the address of an official page that
/// holds one, or a citation with a law of the content (`Wmo 2.3.5 lid 3`, `artikel 35 lid 1 onderdeel a Pw`).
/// Failure InvalidReference when no law or no article is named.
Result<ArticleId> articleFromText(const MethodContent& content, const QString& text);

} // namespace omgekeerd
