// SPDX-License-Identifier: EUPL-1.2
#include "core/document/document.h"

#include "core/document/placestofill.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Walks over every paragraph of a document, in reading order.
template <typename Visit>
void forEachParagraph(const std::vector<Block>& blocks, const Visit& visit) {
    for (const Block& block : blocks) {
        if (const auto* text = std::get_if<Paragraph>(&block)) {
            visit(*text);
        } else if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block)) {
            for (const std::vector<Block>& item : (*list)->items)
                forEachParagraph(item, visit);
        } else if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block)) {
            for (const std::vector<Cell>& row : (*table)->rows)
                for (const Cell& cell : row)
                    for (const Paragraph& paragraph : cell.paragraphs)
                        visit(paragraph);
        } else if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block)) {
            forEachParagraph((*frame)->blocks, visit);
        }
    }
}

/// The section that a block opens; empty for most.
QString sectionOf(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block))
        return heading->id;
    if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block))
        for (const Block& inner : (*frame)->blocks)
            if (const QString section = sectionOf(inner); !section.isEmpty())
                return section;
    return {};
}

void add(QString& text, const QString& more) {
    if (!text.isEmpty() && !more.isEmpty())
        text += u' ';
    text += more;
}

QString textOf(const Paragraph& paragraph) {
    QString text;
    for (const Run& run : paragraph.runs)
        text += run.fillIn.has_value() ? blank(run) : run.text;
    return paragraph.margin.isEmpty() ? text : paragraph.margin + u' ' + text;
}

QString textOf(const Table& table) {
    QString text = table.caption;
    for (const QString& column : table.columns)
        add(text, column);
    for (const std::vector<Cell>& row : table.rows)
        for (const Cell& cell : row)
            for (const Paragraph& paragraph : cell.paragraphs)
                add(text, textOf(paragraph));
    return text;
}

QString textOf(const std::vector<Block>& blocks) {
    QString text;
    for (const Block& block : blocks)
        add(text, omgekeerd::textOf(block));
    return text;
}

} // namespace

QString blank(const Run& place) {
    const QString dots(6, QChar(0x2026));
    return place.fillIn == FillIn::Other ? u'[' + place.text + u' ' + dots + u']' : dots;
}

std::vector<QString> blockIds(const Document& document) {
    std::vector<QString> ids;
    QString section = QStringLiteral("top");
    int place = 0;
    for (const Block& block : document.blocks) {
        if (const QString opened = sectionOf(block); !opened.isEmpty()) {
            section = opened;
            place = 0;
            ids.push_back(section);
        } else {
            ids.push_back(section + u'.' + QString::number(++place));
        }
    }
    return ids;
}

QString textOf(const Block& block) {
    if (const auto* heading = std::get_if<Heading>(&block))
        return heading->margin.isEmpty() ? heading->text : heading->margin + u' ' + heading->text;
    if (const auto* paragraph = std::get_if<Paragraph>(&block))
        return textOf(*paragraph);
    if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block))
        return textOf(**table);
    if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block))
        return (*figure)->caption.isEmpty() ? (*figure)->alt : (*figure)->alt + u' ' + (*figure)->caption;
    if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block))
        return textOf((*frame)->blocks);
    QString text;
    if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block))
        for (const std::vector<Block>& item : (*list)->items)
            add(text, textOf(item));
    return text;
}

std::vector<QString> placesToFill(const Document& document) {
    std::vector<QString> places;
    const auto look = [&places](const std::vector<Run>& runs) {
        for (const Run& run : runs)
            if (run.fillIn.has_value() && std::find(places.begin(), places.end(), run.text) == places.end())
                places.push_back(run.text);
    };
    look(document.subtitle);
    forEachParagraph(document.blocks, [&look](const Paragraph& paragraph) { look(paragraph.runs); });
    return places;
}

std::vector<std::shared_ptr<const Footnote>> footnotesOf(const Document& document) {
    std::vector<std::shared_ptr<const Footnote>> notes;
    forEachParagraph(document.blocks, [&notes](const Paragraph& paragraph) {
        for (const Run& run : paragraph.runs)
            if (run.note)
                notes.push_back(run.note);
    });
    return notes;
}

} // namespace omgekeerd
