// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QChar>
#include <QString>

#include <memory>
#include <vector>

namespace omgekeerd {

/// Measures of a face in ems, y upwards, as a font descriptor wants them.
struct FaceMeasures {
    double ascent = 1.07;
    double descent = 0.29; ///< below the baseline, positive
    double capHeight = 0.71;
    double italicAngle = 0; ///< degrees, negative leans right
    double boxLeft = 0, boxBottom = 0, boxRight = 1, boxTop = 1;
};

/// One glyph as the shaper gave it; lengths in ems.
struct ShapedGlyph {
    quint16 id = 0;
    qsizetype cluster = 0; ///< index of its first UTF-16 unit in the text that was shaped
    double advance = 0;
    double shiftX = 0;
    double shiftY = 0;
};

/// What to shape: a stretch of a text in one script and direction.
struct ShapeOrder {
    QStringView text;
    qsizetype from = 0;
    qsizetype length = 0;
    bool rightToLeft = false;
    QByteArray language = "nl";
};

/// One font with TrueType outlines: which characters it has, how they are shaped, and the part of it that was used. It
/// never changes, and may be shared between threads.
class Face {
public:
    /// Reads the bytes of a font file, which must live as long as the face (resources do).
    explicit Face(QByteArray bytes);
    ~Face();
    Face(const Face&) = delete;
    Face& operator=(const Face&) = delete;

    bool isSound() const; ///< has outlines that a document may carry
    bool has(char32_t character) const;
    /// Glyphs in visual order, left to right; characters that show nothing give none.
    std::vector<ShapedGlyph> shape(const ShapeOrder& order) const;
    double advance(quint16 glyph) const;
    const FaceMeasures& measures() const;
    QByteArray postScriptName() const;
    /// A font file with only these outlines under their own numbers; empty when it cannot be made.
    QByteArray subset(const std::vector<quint16>& glyphs) const;

private:
    struct Held;
    std::unique_ptr<Held> m_held;
};

} // namespace omgekeerd
