// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

#include <string>

namespace omgekeerd::pdf {

class PdfFile;

/// Which part of PDF/A the file claims: 2 alone, 3 with the case file inside.
enum class ArchivePart { Two, Three };

/// Writes what the file says of itself: XMP, the information dictionary, the colour of its numbers.
void writeMetadata(PdfFile& file, const Document& document, ArchivePart part);

/// The XMP packet (UTF-8), with the extension schema that describes pdfuaid.
QByteArray xmpPacket(const Document& document, ArchivePart part);

} // namespace omgekeerd::pdf
