// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/faceshelf.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace omgekeerd {

/// A stretch of text in one face and size; `tag` is the caller's own number for it.
struct TypeSpan {
    qsizetype length = 0;
    FontFace face = FontFace::Serif;
    double size = 10.5;
    double tracking = 0; ///< points added after each cluster
    int tag = 0;
    QByteArray language = "nl";
};

/// Letters that are drawn together; never broken in two.
struct Cluster {
    qsizetype from = 0; ///< in UTF-16 units of the text
    qsizetype length = 0;
    std::size_t item = 0;
    std::size_t firstGlyph = 0; ///< in the item's glyphs
    std::size_t glyphCount = 0;
    double width = 0; ///< points
};

/// A stretch of one span, one face and one direction, shaped.
struct ShapedItem {
    qsizetype from = 0;
    qsizetype length = 0;
    std::size_t span = 0;
    int place = 0; ///< on the shelf, or FaceShelf::kNone for boxes
    quint8 level = 0;
    std::vector<ShapedGlyph> glyphs;
};

/// A text shaped with the fonts of the shelf: what it is made of and how wide each part is. The text is clean.
class ShapedText {
public:
    ShapedText(const FaceShelf& shelf, QString text, std::vector<TypeSpan> spans);

    const QString& text() const { return m_text; }
    const std::vector<TypeSpan>& spans() const { return m_spans; }
    const std::vector<ShapedItem>& items() const { return m_items; }
    const std::vector<Cluster>& clusters() const { return m_clusters; } ///< in reading order
    const TypeSpan& spanOf(const Cluster& cluster) const { return m_spans[m_items[cluster.item].span]; }
    /// Whether the line that holds this place runs from right to left.
    bool runsLeftAt(qsizetype at) const;
    double width() const;
    /// The width of a hyphen in the span of a cluster, in points.
    double hyphenWidth(const Cluster& cluster) const;

private:
    void itemise();
    void shape(std::size_t item);
    void addClusters(std::size_t item);
    const FaceShelf& m_shelf;
    QString m_text;
    std::vector<TypeSpan> m_spans;
    std::vector<quint8> m_levels;
    std::vector<bool> m_runsLeft;
    std::vector<ShapedItem> m_items;
    std::vector<Cluster> m_clusters;
};

/// The width of one line of text in points.
double textWidth(const FaceShelf& shelf, const QString& text, FontFace face, double size);

/// A box with the code point in it is this wide, in ems.
constexpr double kBoxWidth = 1.3;

} // namespace omgekeerd
