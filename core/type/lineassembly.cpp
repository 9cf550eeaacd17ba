// SPDX-License-Identifier: EUPL-1.2
#include "core/type/lineassembly.h"

#include "core/type/bidi.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// A range of clusters of one item on one line.
struct Stretch {
    std::size_t from = 0;
    std::size_t to = 0;
    double width = 0;
};

} // namespace

std::vector<TextLine> LineAssembly::lines(const std::vector<LineCut>& cuts) const {
    std::vector<TextLine> lines;
    lines.reserve(cuts.size());
    std::optional<WordCut> open;
    for (const LineCut& cut : cuts) {
        TextLine next = line(cut);
        const bool goesOn = open.has_value() && cut.hyphen.has_value() && cut.hyphen->from == open->from;
        if (open.has_value())
            next.broken.push_back({next.from, std::min(open->to, next.to), QString()});
        if (cut.hyphen.has_value() && !goesOn) {
            const WordCut& word = *cut.hyphen;
            next.broken.push_back({word.from, next.to, m_text.text().mid(word.from, word.to - word.from)});
        }
        open = cut.hyphen;
        lines.push_back(std::move(next));
    }
    return lines;
}

TextLine LineAssembly::line(const LineCut& cut) const {
    const auto& clusters = m_text.clusters();
    TextLine line;
    line.from = clusters[cut.from].from;
    line.to = clusters[cut.to - 1].from + clusters[cut.to - 1].length;
    line.runsLeft = m_text.runsLeftAt(line.from);
    line.endsParagraph = cut.endsParagraph;
    std::size_t visible = cut.to;
    while (visible > cut.from && (m_text.text()[clusters[visible - 1].from] == u' ' ||
                                  m_text.text()[clusters[visible - 1].from] == u'\n'))
        --visible;
    std::vector<Stretch> stretches;
    std::vector<quint8> levels;
    double total = 0;
    for (std::size_t i = cut.from; i < cut.to; ++i) {
        // Unicode UAX 9, rule L1: spaces at the end of a line take the level of the paragraph.
        const bool isTail = i >= visible;
        const auto level =
            isTail ? static_cast<quint8>(line.runsLeft ? 1 : 0) : m_text.items()[clusters[i].item].level;
        if (stretches.empty() || clusters[stretches.back().from].item != clusters[i].item || i == visible) {
            stretches.push_back({i, i, 0});
            levels.push_back(level);
        }
        stretches.back().to = i + 1;
        stretches.back().width += clusters[i].width;
        total += clusters[i].width;
        if (!isTail)
            line.width = total;
    }
    std::vector<double> lefts(stretches.size());
    double x = line.runsLeft ? m_width - total : 0;
    for (const std::size_t seen : visualOrder(levels)) {
        lefts[seen] = x;
        x += stretches[seen].width;
    }
    for (std::size_t i = 0; i < stretches.size(); ++i)
        if (LinePiece next = piece(stretches[i].from, stretches[i].to, lefts[i]); !next.glyphs.empty())
            line.pieces.push_back(std::move(next));
    if (cut.hyphen.has_value())
        addHyphen(line, cut.to - 1);
    return line;
}

LinePiece LineAssembly::piece(std::size_t from, std::size_t to, double x) const {
    const auto& clusters = m_text.clusters();
    const ShapedItem& item = m_text.items()[clusters[from].item];
    const TypeSpan& span = m_text.spans()[item.span];
    LinePiece piece{item.span, item.place, (item.level & 1) != 0, x, 0, {}};
    for (std::size_t i = from; i < to; ++i)
        piece.width += clusters[i].width;
    double pen = piece.rightToLeft ? x + piece.width : x;
    for (std::size_t i = from; i < to; ++i) {
        const Cluster& cluster = clusters[i];
        if (piece.rightToLeft)
            pen -= cluster.width;
        double at = pen;
        for (std::size_t g = 0; g < cluster.glyphCount; ++g) {
            const ShapedGlyph& glyph = item.glyphs[cluster.firstGlyph + g];
            const double advance = glyph.advance * span.size;
            piece.glyphs.push_back(
                {glyph.id, at + glyph.shiftX * span.size, glyph.shiftY * span.size, advance, cluster.from,
                 g == 0 ? cluster.length : 0}
            );
            at += advance;
        }
        if (!piece.rightToLeft)
            pen += cluster.width;
    }
    return piece;
}

void LineAssembly::addHyphen(TextLine& line, std::size_t last) const {
    const TypeSpan& span = m_text.spanOf(m_text.clusters()[last]);
    const int place = FaceShelf::placeOf(span.face);
    const auto glyphs = m_shelf.face(place).shape({u"-", 0, 1, false, span.language});
    if (glyphs.empty() || line.pieces.empty() || line.pieces.back().place != place)
        return;
    LinePiece& piece = line.pieces.back();
    const double advance = glyphs.front().advance * span.size;
    piece.glyphs.push_back({glyphs.front().id, piece.x + piece.width, 0, advance, line.to, 0});
    piece.width += advance;
    line.width += advance;
}

} // namespace omgekeerd
