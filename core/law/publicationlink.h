// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <optional>

namespace omgekeerd {

/// The reference inside the address of a page of wetten.overheid.nl or
/// lokaleregelgeving.overheid.nl, in JCI or CVDR form and not yet checked; nothing for any other
/// address.
std::optional<QString> referenceInLink(const QString& address);

} // namespace omgekeerd
