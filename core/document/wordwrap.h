// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/faceshelf.h"

#include <QString>

#include <map>
#include <tuple>
#include <vector>

namespace omgekeerd {

/// Measures and breaks the texts of drawings with the fonts of the documents, each only once. Lives as long as one drawing
/// is made, and so does what it remembers.
class WordWrap {
public:
    double width(const QString& text, FontFace face, double size) const;
    /// At most so many lines, the first shorter by `indent`; what does not fit is cut at a word with ….
    std::vector<QString> lines(
        const QString& text, FontFace face, double size, double width, std::size_t most = 1000,
        double indent = 0
    ) const;

private:
    /// What was asked, and so what need not be set again: a drawing measures a text first, and then draws it.
    struct Asked {
        QString text;
        FontFace face;
        double size;
        double width;
        std::size_t most;
        double indent;
        friend bool operator<(const Asked& a, const Asked& b) {
            const auto tied = [](const Asked& c) {
                return std::tie(c.face, c.size, c.width, c.most, c.indent, c.text);
            };
            return tied(a) < tied(b);
        }
    };
    std::vector<QString> broken(const Asked& asked) const;

    FaceShelf m_shelf;
    mutable std::map<Asked, std::vector<QString>> m_lines;
    mutable std::map<std::tuple<FontFace, double, QString>, double> m_widths;
};

} // namespace omgekeerd
