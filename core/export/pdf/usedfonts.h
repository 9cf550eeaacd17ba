// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/faceshelf.h"

#include <QString>

#include <map>
#include <string>

namespace omgekeerd::pdf {

class PdfFile;

/// The glyphs that a document draws, and what each stands for; written as embedded subsets.
class UsedFonts {
public:
    explicit UsedFonts(const FaceShelf& shelf) : m_shelf(shelf) {}

    /// Notes a glyph. False when the same glyph already stands for another text: then the text must be told beside it.
    bool use(int place, quint16 glyph, const QString& text);
    /// Notes a glyph that is only a part of a letter; what it stands for is always told beside it.
    void usePart(int place, quint16 glyph);
    const FaceShelf& shelf() const { return m_shelf; }
    static std::string nameOf(int place) { return "/F" + std::to_string(place); }

    /// Defines every font; gives the entries of a resource dictionary (`/F0 12 0 R …`).
    std::string write(PdfFile& file) const;

private:
    using Meanings = std::map<quint16, QString>;
    int writeFont(PdfFile& file, int place, const Meanings& meanings) const;
    const FaceShelf& m_shelf;
    std::map<int, Meanings> m_used;
};

} // namespace omgekeerd::pdf
