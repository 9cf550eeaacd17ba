// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace omgekeerd {

/// What a file is, by what stands in it and not by its name.
enum class LawFileKind { Regulation, Names, Manifest, Archive, Other };

/// From the first bytes of a file; four kilobytes tell.
LawFileKind lawFileKind(const QByteArray& first);
constexpr qint64 kTellingBytes = 4096;

} // namespace omgekeerd
