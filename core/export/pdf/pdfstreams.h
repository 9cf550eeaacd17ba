// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace omgekeerd::pdf {

/// The most that a PDF from outside may weigh, and each stream and all streams of it together when they are unpacked.
/// A report of 300 pages with its case inside stays far below.
constexpr qint64 kMostPdf = 8 * 1024 * 1024;
constexpr qint64 kMostStream = 16 * 1024 * 1024;
constexpr qint64 kMostStreams = 64 * 1024 * 1024;

/// Whether libqpdf can be given this file: it unpacks what a file says without a bound, so whatever could be a stream
/// is measured before. Only what we write ourselves gets through: plain, or packed once with Flate, and no encryption.
/// InvalidDocument.
Result<void> measureStreams(const QByteArray& pdf);

} // namespace omgekeerd::pdf
