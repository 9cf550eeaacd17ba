// SPDX-License-Identifier: EUPL-1.2
#include "core/type/linebreaker.h"

#include "core/type/lineassembly.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr double kHyphenZone = 0.16;        ///< hyphenate only what would leave more of the line empty
constexpr qsizetype kLongestWord = 80;      ///< longer is no word of a language
constexpr qsizetype kShortestToHyphen = 7;

/// Walks over the clusters of one text and cuts lines off.
class Cutter {
public:
    Cutter(const ShapedText& text, double width, double indent, const HyphenPlaces& hyphens)
        : m_text(text), m_fullWidth(width), m_width(width - indent), m_hyphens(hyphens),
          m_mayBreak(breaksOf(text.text())) {}

    std::vector<LineCut> cuts() {
        std::vector<LineCut> cuts;
        std::size_t at = 0;
        while (at < count()) {
            cuts.push_back(cutFrom(at, !cuts.empty() && cuts.back().hyphen.has_value()));
            at = cuts.back().to;
            m_width = m_fullWidth;
        }
        return cuts;
    }

private:
    static std::vector<bool> breaksOf(const QString& text) {
        std::vector<bool> mayBreak(static_cast<std::size_t>(text.size()) + 1, false);
        QTextBoundaryFinder finder(QTextBoundaryFinder::Line, text);
        for (qsizetype at = finder.toNextBoundary(); at > 0; at = finder.toNextBoundary())
            mayBreak[static_cast<std::size_t>(at)] = true;
        for (qsizetype i = 0; i + 2 < text.size(); ++i)
            if (text[i] == u'€' && text[i + 1] == u' ')
                mayBreak[static_cast<std::size_t>(i + 2)] = false;
        keepDays(text, mayBreak);
        return mayBreak;
    }

    /// A number of one or two figures stays with its word: `9 maart`, `drie keer in 2 weken`.
    static void keepDays(const QString& text, std::vector<bool>& mayBreak) {
        const auto isFigure = [&text](qsizetype at) { return at >= 0 && text[at].isDigit(); };
        for (qsizetype space = 1; space + 1 < text.size(); ++space) {
            if (text[space] != u' ' || !isFigure(space - 1) || !text[space + 1].isLetter())
                continue;
            const qsizetype before = isFigure(space - 2) ? space - 3 : space - 2;
            if (before < 0 || text[before].isSpace() || text[before] == u'(')
                mayBreak[static_cast<std::size_t>(space + 1)] = false;
        }
    }

    std::size_t count() const { return m_text.clusters().size(); }
    const Cluster& cluster(std::size_t i) const { return m_text.clusters()[i]; }
    bool isSpace(std::size_t i) const { return m_text.text()[cluster(i).from] == u' '; }
    bool isLineFeed(std::size_t i) const { return m_text.text()[cluster(i).from] == u'\n'; }
    bool mayBreakBefore(std::size_t i) const { return m_mayBreak[static_cast<std::size_t>(cluster(i).from)]; }

    LineCut cutFrom(std::size_t from, bool afterHyphen) const {
        double width = 0;
        double widthAtBreak = 0;
        std::size_t lastBreak = from;
        std::size_t i = from;
        for (; i < count(); ++i) {
            if (isLineFeed(i))
                return {from, i + 1, true, {}};
            if (i > from && mayBreakBefore(i)) {
                lastBreak = i;
                widthAtBreak = width;
            }
            if (!isSpace(i) && width + cluster(i).width > m_width + 1e-6)
                break;
            width += cluster(i).width;
        }
        if (i == count())
            return {from, i, true, {}};
        const bool leavesGap = m_width - widthAtBreak > m_width * kHyphenZone;
        if (m_hyphens && (lastBreak == from || (leavesGap && !afterHyphen)))
            if (const auto cut = hyphenated(from, lastBreak); cut.has_value())
                return *cut;
        if (lastBreak > from)
            return {from, lastBreak, false, {}};
        return {from, std::max(i, from + 1), false, {}}; // an overlong word: as much as fits, at least one letter
    }

    /// Breaks the word that starts after the last break, where that fits with its hyphen.
    std::optional<LineCut> hyphenated(std::size_t from, std::size_t wordFrom) const {
        std::size_t first = wordFrom;
        while (first < count() && !isLetter(first))
            ++first;
        std::size_t end = first;
        while (end < count() && isLetter(end) && cluster(end).item == cluster(first).item)
            ++end;
        if (end == first || (end < count() && isLetter(end)))
            return std::nullopt;
        const qsizetype start = cluster(first).from;
        const qsizetype length = cluster(end - 1).from + cluster(end - 1).length - start;
        if (length < kShortestToHyphen || length > kLongestWord || first > wordFrom + 2)
            return std::nullopt;
        const QString word = m_text.text().mid(start, length);
        const double hyphen = m_text.hyphenWidth(cluster(first));
        const std::vector<qsizetype> places = m_hyphens(word);
        for (auto place = places.rbegin(); place != places.rend(); ++place) {
            const std::size_t at = clusterAt(first, end, start + *place);
            if (at == end || widthOf(from, at) + hyphen > m_width)
                continue;
            return LineCut{from, at, false, WordCut{start, start + length}};
        }
        return std::nullopt;
    }

    bool isLetter(std::size_t i) const {
        const QChar first = m_text.text()[cluster(i).from];
        return first.isLetter() || first.isMark();
    }
    std::size_t clusterAt(std::size_t from, std::size_t to, qsizetype unit) const {
        for (std::size_t i = from; i < to; ++i)
            if (cluster(i).from == unit)
                return i;
        return to;
    }
    double widthOf(std::size_t from, std::size_t to) const {
        double width = 0;
        for (std::size_t i = from; i < to; ++i)
            width += cluster(i).width;
        return width;
    }

    const ShapedText& m_text;
    double m_fullWidth;
    double m_width; ///< of the line that is being cut
    const HyphenPlaces& m_hyphens;
    std::vector<bool> m_mayBreak;
};

} // namespace

std::vector<TextLine> LineBreaker::lines(const ShapedText& text, double width, double indent) const {
    return LineAssembly(m_shelf, text, width).lines(Cutter(text, width, indent, m_hyphens).cuts());
}

std::vector<TextLine> LineBreaker::evenLines(const ShapedText& text, double width) const {
    const HyphenPlaces none;
    std::vector<LineCut> best = Cutter(text, width, 0, none).cuts();
    double narrow = width / 2;
    double wide = width;
    for (int round = 0; round < 7 && best.size() > 1; ++round) {
        const double middle = (narrow + wide) / 2;
        std::vector<LineCut> cuts = Cutter(text, middle, 0, none).cuts();
        if (cuts.size() > best.size()) {
            narrow = middle;
        } else {
            wide = middle;
            best = std::move(cuts);
        }
    }
    return LineAssembly(m_shelf, text, width).lines(best);
}

} // namespace omgekeerd
