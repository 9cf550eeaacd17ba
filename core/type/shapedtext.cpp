// SPDX-License-Identifier: EUPL-1.2
#include "core/type/shapedtext.h"

#include "core/type/bidi.h"
#include "core/type/cleantext.h"

#include <QTextBoundaryFinder>

#include <algorithm>
#include <numeric>

namespace omgekeerd {

namespace {

bool isNeutral(QChar::Script script) {
    return script == QChar::Script_Common || script == QChar::Script_Inherited || script == QChar::Script_Unknown;
}

char32_t firstOf(QStringView grapheme) {
    if (grapheme.size() > 1 && grapheme[0].isHighSurrogate())
        return QChar::surrogateToUcs4(grapheme[0], grapheme[1]);
    return grapheme[0].unicode();
}

struct Directions {
    std::vector<quint8> levels;
    std::vector<bool> runsLeft;
};

/// Each line of the text that was typed as a paragraph has a direction of its own.
Directions directionsOf(const QString& text) {
    Directions directions;
    qsizetype from = 0;
    while (from <= text.size()) {
        qsizetype to = text.indexOf(u'\n', from);
        to = to < 0 ? text.size() : to;
        const BidiLevels part = BidiLevels::of(text.mid(from, to - from));
        directions.levels.insert(directions.levels.end(), part.levels.begin(), part.levels.end());
        directions.levels.push_back(part.rightToLeft ? 1 : 0); // the line feed, or one past the end
        directions.runsLeft.resize(directions.levels.size(), part.rightToLeft);
        from = to + 1;
    }
    return directions;
}

} // namespace

ShapedText::ShapedText(const FaceShelf& shelf, QString text, std::vector<TypeSpan> spans)
    : m_shelf(shelf), m_text(std::move(text)), m_spans(std::move(spans)) {
    Directions directions = directionsOf(m_text);
    m_levels = std::move(directions.levels);
    m_runsLeft = std::move(directions.runsLeft);
    itemise();
    m_clusters.reserve(static_cast<std::size_t>(m_text.size()));
    for (std::size_t item = 0; item < m_items.size(); ++item) {
        shape(item);
        addClusters(item);
    }
}

void ShapedText::itemise() {
    std::size_t span = 0;
    qsizetype spanEnd = m_spans.empty() ? 0 : m_spans[0].length;
    QChar::Script script = QChar::Script_Common;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, m_text);
    qsizetype from = 0;
    while (from < m_text.size()) {
        while (from >= spanEnd && span + 1 < m_spans.size())
            spanEnd += m_spans[++span].length;
        qsizetype to = finder.toNextBoundary();
        to = to < 0 ? m_text.size() : to;
        // A grapheme over the edge of a span (a mark typed after a bold letter) is cut there.
        if (to > spanEnd && spanEnd > from && span + 1 < m_spans.size())
            to = spanEnd;
        const QStringView grapheme = QStringView(m_text).mid(from, to - from);
        ShapedItem* last = m_items.empty() ? nullptr : &m_items.back();
        const bool joins = last != nullptr && last->span == span && m_text[from] != u'\n' &&
                           m_text[last->from] != u'\n' && last->level == m_levels[static_cast<std::size_t>(from)];
        int place = FaceShelf::placeOf(m_spans[span].face);
        if (m_text[from] == u'\n')
            place = FaceShelf::placeOf(m_spans[span].face);
        else if (grapheme == u" " && joins && last->place >= kFontFaceCount && m_shelf.face(last->place).has(U' '))
            place = last->place;
        else
            place = m_shelf.placeFor(grapheme, m_spans[span].face);
        const QChar::Script here = QChar::script(firstOf(grapheme));
        const bool sameScript = isNeutral(here) || isNeutral(script) || here == script;
        if (joins && last->place == place && sameScript && place != FaceShelf::kNone) {
            last->length += to - from;
        } else {
            m_items.push_back({from, to - from, span, place, m_levels[static_cast<std::size_t>(from)], {}});
            script = QChar::Script_Common;
        }
        if (!isNeutral(here))
            script = here;
        from = to;
        finder.setPosition(from);
    }
}

void ShapedText::shape(std::size_t index) {
    ShapedItem& item = m_items[index];
    if (m_text[item.from] == u'\n')
        return;
    if (item.place == FaceShelf::kNone) {
        item.glyphs.push_back({0, item.from, kBoxWidth, 0, 0});
        return;
    }
    const TypeSpan& span = m_spans[item.span];
    item.glyphs = m_shelf.face(item.place).shape(
        {QStringView(m_text), item.from, item.length, (item.level & 1) != 0, span.language}
    );
}

void ShapedText::addClusters(std::size_t index) {
    const ShapedItem& item = m_items[index];
    const TypeSpan& span = m_spans[item.span];
    const std::size_t first = m_clusters.size();
    for (std::size_t glyph = 0; glyph < item.glyphs.size(); ++glyph) {
        const ShapedGlyph& shaped = item.glyphs[glyph];
        if (m_clusters.size() == first || m_clusters.back().from != shaped.cluster)
            m_clusters.push_back({shaped.cluster, 0, index, glyph, 0, span.tracking});
        Cluster& cluster = m_clusters.back();
        ++cluster.glyphCount;
        cluster.width += shaped.advance * span.size;
    }
    if (m_clusters.size() == first)
        m_clusters.push_back({item.from, 0, index, 0, 0, 0});
    const auto begin = m_clusters.begin() + static_cast<std::ptrdiff_t>(first);
    if ((item.level & 1) != 0)
        std::reverse(begin, m_clusters.end());
    begin->from = item.from; // characters before it that show nothing belong to it
    for (auto cluster = begin; cluster != m_clusters.end(); ++cluster) {
        const auto next = cluster + 1;
        cluster->length = (next == m_clusters.end() ? item.from + item.length : next->from) - cluster->from;
    }
}

bool ShapedText::runsLeftAt(qsizetype at) const {
    return m_runsLeft[static_cast<std::size_t>(std::clamp<qsizetype>(at, 0, m_text.size()))];
}

double ShapedText::width() const {
    return std::accumulate(m_clusters.begin(), m_clusters.end(), 0.0, [](double sum, const Cluster& cluster) {
        return sum + cluster.width;
    });
}

double ShapedText::hyphenWidth(const Cluster& cluster) const {
    const TypeSpan& span = spanOf(cluster);
    const auto glyphs = m_shelf.face(span.face).shape({u"-", 0, 1, false, span.language});
    return glyphs.empty() ? 0 : glyphs.front().advance * span.size;
}

double textWidth(const FaceShelf& shelf, const QString& text, FontFace face, double size) {
    const QString clean = cleanText(text);
    return ShapedText(shelf, clean, {TypeSpan{clean.size(), face, size, 0, 0, "nl"}}).width();
}

} // namespace omgekeerd
