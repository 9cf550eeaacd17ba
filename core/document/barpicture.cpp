// SPDX-License-Identifier: EUPL-1.2
#include "core/document/barpicture.h"

#include "core/document/sketch.h"

#include <algorithm>
#include <numeric>

namespace omgekeerd {

namespace {

constexpr double kBetween = 7;    ///< rows
constexpr double kBarHigh = 13;
constexpr double kWidestBox = 15;
constexpr double kApart = 1.6;    ///< boxes
constexpr double kLeastBox = 4.5; ///< narrower, boxes are no longer told apart
constexpr double kNumberRoom = 34;
constexpr double kNarrowestPart = 1.2;
constexpr double kMonthHigh = 30;
constexpr double kMonthNumber = 11;

const Lettering kNameWords{FontFace::Sans, 9, 12, Ink::Text, 4};
const Lettering kNumber{FontFace::SansBold, 9, 12, Ink::Text, 1};
const Lettering kQuietWords{FontFace::Sans, 8, 10.8, Ink::Muted, 1};
const Lettering kLegendWords{FontFace::Sans, 8, 10.8, Ink::Text, 2};

int totalOf(const Bar& bar) {
    return std::accumulate(bar.parts.begin(), bar.parts.end(), 0, [](int sum, const BarPart& part) {
        return sum + part.count;
    });
}

/// Draws one box in its way of filling; the outline alone tells each from the others.
void drawBox(Sketch& sketch, BarFill fill, Step hue, const Box& box) {
    const auto outline = Outline().box(box.x, box.y, box.width, box.height).path();
    const Ink ink = hueOf(hue);
    switch (fill) {
    case BarFill::Whole:
        sketch.shape(outline, ink, ink, 0.8);
        return;
    case BarFill::Half:
        sketch.shape(outline, ink, Ink::Ground, 0.8);
        sketch.shape(Outline().box(box.x, box.y + box.height / 2, box.width, box.height / 2).path(), ink, ink, 0.4);
        return;
    case BarFill::Open:
        sketch.shape(outline, ink, Ink::Ground, 1);
        return;
    case BarFill::Dashed:
        sketch.shape(outline, ink, Ink::Ground, 1, {3, 2});
        return;
    case BarFill::Dotted:
        sketch.shape(outline, Ink::Border, Ink::Ground, 0.9, {0.9, 1.9});
        return;
    }
}

/// The rows of a picture of counts, from above down.
class BarRows {
public:
    BarRows(const WordWrap& wrap, Step hue, double width, int most) : m_sketch(wrap), m_hue(hue) {
        m_sketch.drawing.width = width;
        m_nameWidth = width * 0.36;
        const double room = width - m_nameWidth - kNumberRoom;
        m_box = std::min(kWidestBox, room / std::max(1, most));
    }

    void setName(const QString& name) {
        m_head = m_sketch.node(name, {0, 0, m_sketch.drawing.width, 1}, -1);
    }

    void add(const Bar& bar) {
        const double words = m_sketch.height(bar.name, kNameWords, m_nameWidth - 8);
        const double height = std::max(words, kBarHigh);
        const int node = m_sketch.node(bar.sentence, {0, m_y, m_sketch.drawing.width, height}, m_head, {}, bar.name);
        m_sketch.text(bar.name, kNameWords, {0, m_y}, m_nameWidth - 8);
        double x = m_nameWidth;
        for (const BarPart& part : bar.parts)
            x = addPart(part, x);
        m_sketch.text(QString::number(totalOf(bar)), kNumber, {x + 4, m_y + 0.5}, kNumberRoom);
        m_sketch.endNode(node);
        m_y += height + kBetween;
    }

    void addLegend(const std::vector<BarMeaning>& legend) {
        double x = 0;
        m_y += 3;
        for (const BarMeaning& meaning : legend) {
            const double width = 18 + m_sketch.wrap().width(meaning.words, kLegendWords.face, kLegendWords.size) + 14;
            if (x > 0 && x + width > m_sketch.drawing.width) {
                x = 0;
                m_y += kLegendWords.leading + 5;
            }
            drawBox(m_sketch, meaning.fill, m_hue, {x + 0.5, m_y + 0.5, 11, 11});
            m_sketch.text(meaning.words, kLegendWords, {x + 16, m_y + 0.8}, m_sketch.drawing.width - x - 16);
            x += width;
        }
        m_y += kLegendWords.leading + 6;
    }

    Drawing finish() && {
        m_sketch.drawing.height = m_y;
        if (m_head >= 0)
            m_sketch.drawing.nodes.front().area.height = m_y;
        return std::move(m_sketch.drawing);
    }

private:
    double addPart(const BarPart& part, double x) {
        if (part.count <= 0)
            return x;
        if (m_box >= kLeastBox) {
            for (int i = 0; i < part.count; ++i)
                drawBox(m_sketch, part.fill, m_hue, {x + m_box * i, m_y, m_box - kApart, kBarHigh});
            return x + m_box * part.count;
        }
        const double width = std::max(kNarrowestPart, m_box * part.count);
        drawBox(m_sketch, part.fill, m_hue, {x, m_y, width, kBarHigh});
        return x + width;
    }

    Sketch m_sketch;
    Step m_hue;
    double m_nameWidth = 0;
    double m_box = 0;
    double m_y = 1;
    int m_head = -1;
};

/// The rows of a picture of months.
class MonthRows {
public:
    MonthRows(const WordWrap& wrap, Step hue, double width, std::size_t months, int most)
        : m_sketch(wrap), m_hue(hue), m_nameWidth(width * 0.26) {
        m_sketch.drawing.width = width;
        m_cell = (width - m_nameWidth) / static_cast<double>(std::max<std::size_t>(1, months));
        m_unit = std::min(6.0, kMonthHigh / std::max(1, most));
        m_high = m_unit * std::max(1, most) + kMonthNumber + 3;
    }

    void setName(const QString& name) {
        m_head = m_sketch.node(name, {0, 0, m_sketch.drawing.width, 1}, -1);
    }

    void add(const MonthRow& row) {
        const double words = m_sketch.height(row.name, kNameWords, m_nameWidth - 8);
        const double height = std::max(words + 2, m_high);
        const int node = m_sketch.node(row.sentence, {0, m_y, m_sketch.drawing.width, height}, m_head, {}, row.name);
        const double floor = m_y + height;
        m_sketch.text(row.name, kNameWords, {0, floor - words - 1}, m_nameWidth - 8);
        m_sketch.line({m_nameWidth, floor}, {m_sketch.drawing.width, floor}, Ink::Border, 0.8);
        double x = m_nameWidth;
        for (const int count : row.counts) {
            if (count > 0)
                addMonth(count, x, floor);
            x += m_cell;
        }
        m_sketch.endNode(node);
        m_y += height + 5;
    }

    void addMonths(const std::vector<QString>& months) {
        double x = m_nameWidth;
        double lowest = 0;
        for (const QString& month : months) {
            Lettering words = kQuietWords;
            words.most = 2;
            lowest = std::max(lowest, m_sketch.centred(month, words, {x, m_y}, m_cell));
            x += m_cell;
        }
        m_y += lowest + 2;
    }

    Drawing finish() && {
        m_sketch.drawing.height = m_y;
        if (m_head >= 0)
            m_sketch.drawing.nodes.front().area.height = m_y;
        return std::move(m_sketch.drawing);
    }

private:
    void addMonth(int count, double x, double floor) {
        const double width = std::min(kWidestBox, m_cell * 0.62);
        const double left = x + (m_cell - width) / 2;
        const double height = std::max(kNarrowestPart, m_unit * count);
        if (m_unit >= kLeastBox)
            for (int i = 0; i < count; ++i)
                drawBox(m_sketch, BarFill::Whole, m_hue, {left, floor - m_unit * (i + 1), width, m_unit - kApart / 2});
        else
            drawBox(m_sketch, BarFill::Whole, m_hue, {left, floor - height, width, height});
        m_sketch.centred(QString::number(count), kNumber, {x, floor - height - kNumber.leading}, m_cell);
    }

    Sketch m_sketch;
    Step m_hue;
    double m_nameWidth = 0;
    double m_cell = 0;
    double m_unit = 0;
    double m_high = 0;
    double m_y = 1;
    int m_head = -1;
};

} // namespace

Drawing barPicture(
    const std::vector<Bar>& bars, Step hue, double width, const QString& name, const std::vector<BarMeaning>& legend
) {
    const WordWrap wrap;
    int most = 1;
    for (const Bar& bar : bars)
        most = std::max(most, totalOf(bar));
    BarRows rows(wrap, hue, width, most);
    rows.setName(name);
    for (const Bar& bar : bars)
        rows.add(bar);
    if (!legend.empty())
        rows.addLegend(legend);
    return std::move(rows).finish();
}

Drawing monthPicture(
    const std::vector<MonthRow>& rows, const std::vector<QString>& months, Step hue, double width, const QString& name
) {
    const WordWrap wrap;
    int most = 1;
    for (const MonthRow& row : rows)
        for (const int count : row.counts)
            most = std::max(most, count);
    MonthRows picture(wrap, hue, width, months.size(), most);
    picture.setName(name);
    for (const MonthRow& row : rows)
        picture.add(row);
    picture.addMonths(months);
    return std::move(picture).finish();
}

} // namespace omgekeerd
