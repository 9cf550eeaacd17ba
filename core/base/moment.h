// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>

namespace omgekeerd {

/// A moment with its offset to UTC and milliseconds, and back in local time; empty and invalid stand for each other.
QString momentText(const QDateTime& moment);
QDateTime momentFrom(const QString& text);

} // namespace omgekeerd
