// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"

namespace omgekeerd {

/// The paper that a document is printed on.
enum class Paper { A4, A3Landscape };

/// The paper follows from the widest picture: A4 upright, unless a picture is wider than its text; then A3 on its side.
Paper paperOf(const Document& document);

/// Width and height, in points.
struct PaperSize {
    double width = 0;
    double height = 0;
};
PaperSize sizeOf(Paper paper);

} // namespace omgekeerd
