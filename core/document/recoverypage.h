// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/method/content.h"

namespace omgekeerd {

/// The sheet for on paper: the recovery key of a vault, how to use it and how to keep it.
Document recoveryPage(const MethodContent& content, const QString& key, const QString& vaultName, QDate on);

} // namespace omgekeerd
