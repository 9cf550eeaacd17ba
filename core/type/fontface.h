// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd {

/// The faces in which the program and the documents are set.
enum class FontFace { Sans, SansBold, SansItalic, Serif, SerifBold, SerifItalic };
constexpr int kFontFaceCount = 6;

} // namespace omgekeerd
