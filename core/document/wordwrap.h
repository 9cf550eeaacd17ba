// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/faceshelf.h"

#include <QString>

#include <vector>

namespace omgekeerd {

/// Measures and breaks the texts of drawings with the fonts of the documents.
class WordWrap {
public:
    double width(const QString& text, FontFace face, double size) const;
    /// At most so many lines, the first shorter by `indent`; what does not fit is cut at a word with ….
    std::vector<QString> lines(
        const QString& text, FontFace face, double size, double width, std::size_t most = 1000,
        double indent = 0
    ) const;

private:
    FaceShelf m_shelf;
};

} // namespace omgekeerd
