// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/flow.h"

#include "core/document/shapes.h"
#include "core/export/pdf/tableflow.h"

#include <algorithm>

namespace omgekeerd::pdf {

namespace {

constexpr double kShapeSize = 13;
constexpr double kLabelSize = 8.8; ///< at which the longest name of a step leaves room before its heading
constexpr double kBarWidth = 2.2;
constexpr double kBulletIndent = 12;
constexpr double kFramePadding = 13;
constexpr double kFrameShape = 26;
constexpr double kNoteIndent = 9;

} // namespace

Flow::Flow(const Document& document, const Sheet& sheet, const FaceShelf& shelf, StructTree& tree)
    : m_sheet(sheet), m_tree(tree), m_setter(shelf, tree), m_left(sheet.left), m_width(sheet.textWidth()) {
    addTitle(document);
    if (!sheet.isLarge) {
        m_left += sheet.column;
        m_width -= sheet.column;
    }
    addBlocks(document.blocks, tree.document());
}

double Flow::gapTo(double wanted) {
    const double gap = std::max(wanted, m_gapAfter);
    m_gapAfter = 0;
    return gap;
}

void Flow::addTitle(const Document& document) {
    for (const QString& line : document.letterhead)
        addLines(m_setter.set(line, m_sheet.small, m_tree.add(m_tree.document(), "P"), m_width), m_left, 0);
    m_gapAfter = document.letterhead.empty() ? 0 : 16;
    const std::size_t first =
        addLines(m_setter.set(document.title, m_sheet.title, m_tree.add(m_tree.document(), "H1"), m_width), m_left, 0);
    if (first < m_slabs.size())
        m_slabs[first].bookmark = Bookmark{1, document.title, {}};
    if (!document.subtitle.empty())
        addLines(m_setter.set(document.subtitle, m_sheet.subtitle, m_tree.add(m_tree.document(), "P"), m_width), m_left, 2);
    for (Slab& slab : m_slabs)
        slab.keepsWithNext = true;
    m_gapAfter = m_sheet.isLarge ? 12 : 10;
}

void Flow::addBlocks(const std::vector<Block>& blocks, StructNode* parent) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            add(*heading, parent);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            add(*paragraph, parent);
        else if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block))
            add(**list, parent);
        else if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block))
            add(**table, parent);
        else if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block))
            add(**figure, parent);
        else if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block))
            add(**frame, parent);
    }
}

std::size_t Flow::addLines(const SetLines& set, double x, double gapBefore) {
    const std::size_t first = m_slabs.size();
    const double gap = gapTo(gapBefore);
    const std::size_t count = set.lines.size();
    for (std::size_t i = 0; i < count; ++i) {
        Slab slab;
        slab.gap = i == 0 ? gap : 0;
        slab.height = set.style.leading;
        slab.strips = m_behind;
        slab.keepsWithNext = count > 1 && (i == 0 || i + 2 == count);
        slab.texts.push_back({set.paragraph, set.lines[i], x, set.baseline()});
        for (const NoteCall& call : set.notes)
            if (call.at >= set.lines[i].from && call.at < set.lines[i].to)
                for (Slab& foot : footSlabs(call))
                    slab.foot.push_back(std::move(foot));
        m_slabs.push_back(std::move(slab));
    }
    return first;
}

std::vector<Slab> Flow::footSlabs(const NoteCall& call) {
    // ISO 14289-1, 7.9: a note has an identifier of its own.
    StructNode* node = m_tree.add(call.node, "Note");
    node->id = "note" + std::to_string(node->place);
    const SetLines mark = m_setter.set(call.note->mark + u' ', m_sheet.note, m_tree.add(node, "Lbl"), 60);
    const SetLines text = m_setter.set(call.note->runs, m_sheet.note, node, m_sheet.textWidth() - kNoteIndent);
    std::vector<Slab> slabs;
    for (const TextLine& line : text.lines) {
        Slab slab;
        slab.height = text.style.leading;
        if (slabs.empty() && !mark.lines.empty())
            slab.texts.push_back({mark.paragraph, mark.lines.front(), m_sheet.left, mark.baseline()});
        slab.texts.push_back({text.paragraph, line, m_sheet.left + kNoteIndent, text.baseline()});
        slabs.push_back(std::move(slab));
    }
    return slabs;
}

void Flow::addMargin(std::size_t firstSlab, const SetLines& margin, double x, double baseline) {
    if (firstSlab >= m_slabs.size())
        return;
    std::vector<TextMark> marks;
    for (std::size_t i = 0; i < margin.lines.size(); ++i)
        marks.push_back({margin.paragraph, margin.lines[i], x, baseline + margin.style.leading * static_cast<double>(i)});
    // Read before the text beside it, and as high at least as it is itself.
    Slab& slab = m_slabs[firstSlab];
    slab.texts.insert(slab.texts.begin(), marks.begin(), marks.end());
    double height = 0;
    for (std::size_t i = firstSlab; i < m_slabs.size(); ++i)
        height += m_slabs[i].height;
    const double wanted = margin.style.leading * static_cast<double>(margin.lines.size());
    if (wanted > height) {
        m_slabs.back().height += wanted - height;
        for (std::size_t i = firstSlab; i + 1 < m_slabs.size(); ++i)
            m_slabs[i].keepsWithNext = true;
    }
}

void Flow::add(const Heading& heading, StructNode* parent) {
    const bool hangs = m_sheet.isLarge && m_behind.empty();
    if (hangs) {
        m_left = m_sheet.left + (heading.step.has_value() ? m_sheet.column : 0);
        m_width = m_sheet.width - m_sheet.right - m_left;
    }
    StructNode* node = m_tree.add(parent, std::string("H").append(std::to_string(std::clamp(heading.level, 2, 6))));
    const TextStyle& style = heading.level <= 2 ? m_sheet.heading : m_sheet.subheading;
    StructNode* label = heading.margin.isEmpty() || !m_hasMargin ? nullptr : m_tree.add(node, "Span");
    const SetLines set = m_setter.set(heading.text, style, node, m_width);
    const double before = m_behind.empty() ? (heading.level <= 2 ? (m_sheet.isLarge ? 15 : 17) : 9) : 0;
    const std::size_t first = addLines(set, m_left, before);
    if (first >= m_slabs.size())
        return;
    m_slabs[first].bookmark = Bookmark{heading.level, heading.text, heading.id};
    m_slabs[first].startsPage = heading.startsPage;
    double x = m_sheet.left;
    if (heading.step.has_value() && (m_hasMargin || hangs)) {
        const double size = m_sheet.isLarge ? 9 * kMillimetre : kShapeSize;
        const double y = m_sheet.isLarge ? 1 : set.baseline() - size * 0.80;
        Shape shape{stepShape(*heading.step, {0, 0, size, size}), hueOf(*heading.step), tintOf(*heading.step),
                    m_sheet.isLarge ? 1.8 : 1.1, {}};
        m_slabs[first].shapes.push_back({std::move(shape), x - size * 0.08, y});
        x += size + 5;
    }
    if (label != nullptr && !m_sheet.isLarge) {
        TextStyle marginStyle = m_sheet.margin;
        marginStyle.face = FontFace::SansBold;
        marginStyle.ink = heading.step.has_value() ? hueOf(*heading.step) : Ink::Muted;
        marginStyle.size = kLabelSize;
        const double width = m_sheet.marginText - (x - m_sheet.left);
        addMargin(first, m_setter.set(heading.margin + QLatin1Char(' '), marginStyle, label, width), x, set.baseline());
    }
    for (std::size_t i = first; i < m_slabs.size(); ++i)
        m_slabs[i].keepsWithNext = true;
    m_gapAfter = heading.level <= 2 ? 2.5 : 0.5;
}

const TextStyle& Flow::styleOf(Paragraph::Role role) const {
    switch (role) {
    case Paragraph::Role::Body:
        return m_sheet.body;
    case Paragraph::Role::OwnWords:
        return m_sheet.ownWords;
    case Paragraph::Role::Lead:
        return m_sheet.lead;
    case Paragraph::Role::Small:
        return m_sheet.small;
    case Paragraph::Role::Note:
        return m_sheet.note;
    }
    return m_sheet.body;
}

void Flow::add(const Paragraph& paragraph, StructNode* parent) {
    const TextStyle& style = styleOf(paragraph.role);
    const bool isQuote = paragraph.role == Paragraph::Role::OwnWords;
    StructNode* node = m_tree.add(parent, isQuote ? "BlockQuote" : "P");
    StructNode* text = isQuote ? m_tree.add(node, "P") : node;
    const bool hasMargin = !paragraph.margin.isEmpty() && m_hasMargin && !m_sheet.isLarge;
    StructNode* label = hasMargin ? m_tree.add(node, "Span") : nullptr;
    const bool hasBar = isQuote && !m_sheet.isLarge;
    const double inset = hasBar ? 11 : 0;
    const double left = m_left + inset;
    const double width = m_width - inset * (hasBar ? 3 : 1);
    if (hasBar) {
        m_behind.push_back(m_strips.size());
        m_strips.push_back({Strip::Kind::Bar, Ink::Wish, m_left, m_left + kBarWidth});
    }
    const SetLines set = m_setter.set(paragraph.runs, style, text, width);
    const std::size_t first = addLines(set, left, isQuote ? 6 : m_sheet.gap);
    if (hasBar)
        m_behind.pop_back();
    if (isQuote)
        m_gapAfter = 7;
    if (label != nullptr && first < m_slabs.size()) {
        const SetLines margin =
            m_setter.set(paragraph.margin + QLatin1Char(' '), m_sheet.margin, label, m_sheet.marginText);
        addMargin(first, margin, m_sheet.left, set.baseline());
    }
}

void Flow::add(const ItemList& list, StructNode* parent) {
    StructNode* node = m_tree.add(parent, "L");
    node->attributes = std::string("/O /List /ListNumbering ") + (list.numbered ? "/Decimal" : "/Disc");
    const double left = m_left;
    const double width = m_width;
    int number = 0;
    for (const std::vector<Block>& item : list.items) {
        ++number;
        StructNode* itemNode = m_tree.add(node, "LI");
        StructNode* label = m_tree.add(itemNode, "Lbl");
        StructNode* body = m_tree.add(itemNode, "LBody");
        const QString sign = list.numbered ? QString::number(number) + QLatin1String(". ") : QStringLiteral("• ");
        const double indent = list.numbered ? kBulletIndent * 1.4 : kBulletIndent;
        TextStyle style = m_sheet.body;
        if (!list.numbered)
            style.ink = Ink::Wish;
        const SetLines mark = m_setter.set(sign, style, label, 100);
        m_left = left + indent;
        m_width = width - indent;
        const bool hadMargin = m_hasMargin;
        m_hasMargin = false;
        const std::size_t first = m_slabs.size();
        addBlocks(item, body);
        m_hasMargin = hadMargin;
        m_left = left;
        m_width = width;
        if (first < m_slabs.size() && !mark.lines.empty()) {
            m_slabs[first].texts.insert(
                m_slabs[first].texts.begin(), TextMark{mark.paragraph, mark.lines.front(), left, mark.baseline()}
            );
            if (number > 1)
                m_slabs[first].gap = std::min(m_slabs[first].gap, 1.2);
        }
    }
}

void Flow::add(const Table& table, StructNode* parent) {
    std::vector<Slab> slabs = TableFlow(m_setter, m_tree, m_sheet, m_left, m_width).slabs(table, parent);
    if (slabs.empty())
        return;
    slabs.front().gap = gapTo(5);
    for (Slab& slab : slabs) {
        slab.strips = m_behind;
        m_slabs.push_back(std::move(slab));
    }
    m_gapAfter = 9;
}

void Flow::add(const Figure& figure, StructNode* parent) {
    const bool isWide = figure.drawing.width > m_width && m_behind.empty();
    const double left = isWide ? m_sheet.left : m_left;
    const double room = isWide ? m_sheet.textWidth() : m_width;
    const double highest = m_sheet.bodyHeight() - 40;
    const double scale =
        std::min({1.0, room / std::max(figure.drawing.width, 1.0), highest / std::max(figure.drawing.height, 1.0)});
    StructNode* node = m_tree.add(parent, "Figure");
    node->alternative = figure.alt;
    Slab slab;
    slab.gap = gapTo(9);
    slab.height = figure.drawing.height * scale;
    slab.strips = m_behind;
    slab.keepsWithNext = !figure.caption.isEmpty();
    slab.figure = FigureMark{std::make_shared<Drawing>(figure.drawing), node, left, 0, scale};
    m_slabs.push_back(std::move(slab));
    if (!figure.caption.isEmpty())
        addLines(m_setter.set(figure.caption, m_sheet.small, m_tree.add(parent, "P"), room), left, 3);
    m_gapAfter = 9;
}

void Flow::addPadding(double height, bool keepsWithNext) {
    Slab slab;
    slab.gap = gapTo(0);
    slab.height = height;
    slab.strips = m_behind;
    slab.keepsWithNext = keepsWithNext;
    m_slabs.push_back(std::move(slab));
}

void Flow::add(const Frame& frame, StructNode* parent) {
    const double left = m_left;
    const double width = m_width;
    const bool hadMargin = m_hasMargin;
    const double gap = gapTo(m_sheet.isLarge ? 12 : 9);
    m_behind.push_back(m_strips.size());
    m_strips.push_back({frame.outlined ? Strip::Kind::Outline : Strip::Kind::Ground,
                        frame.outlined ? Ink::Decision : Ink::Sunk, m_sheet.left, m_sheet.width - m_sheet.right});
    const double shape = frame.step.has_value() ? kFrameShape + kFramePadding : 0;
    m_left = m_sheet.left + kFramePadding + shape;
    m_width = m_sheet.textWidth() - 2 * kFramePadding - shape;
    m_hasMargin = false;
    m_gapAfter = 0;
    const std::size_t first = m_slabs.size();
    addPadding(kFramePadding * 0.75, true);
    m_slabs[first].gap = gap;
    if (frame.step.has_value()) {
        Shape outline{stepShape(*frame.step, {0, 0, kFrameShape, kFrameShape}), hueOf(*frame.step),
                      tintOf(*frame.step), 1.8, {}};
        m_slabs[first].shapes.push_back({std::move(outline), m_sheet.left + kFramePadding, kFramePadding * 0.75});
    }
    addBlocks(frame.blocks, parent);
    m_gapAfter = 0;
    // A card is never cut by the end of a page; a frame of a page or more must be.
    double inside = 0;
    for (std::size_t i = first; i < m_slabs.size(); ++i)
        inside += m_slabs[i].height + m_slabs[i].gap;
    if (inside < m_sheet.bodyHeight() / 3)
        for (std::size_t i = first; i < m_slabs.size(); ++i)
            m_slabs[i].keepsWithNext = true;
    m_slabs.back().keepsWithNext = true;
    addPadding(kFramePadding * 0.9, false);
    m_behind.pop_back();
    m_hasMargin = hadMargin;
    m_left = left;
    m_width = width;
    m_gapAfter = 9;
}

} // namespace omgekeerd::pdf
