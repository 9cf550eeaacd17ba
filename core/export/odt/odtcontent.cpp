// SPDX-License-Identifier: EUPL-1.2
#include "core/export/odt/odtcontent.h"

#include "core/export/markup/svg.h"
#include "core/export/odt/odtstyles.h"
#include "core/type/cleantext.h"

#include <algorithm>

namespace omgekeerd::odt {

namespace {

QString numbered(const char* name, int number) { return QLatin1String(name) + QString::number(number); }

} // namespace

const char* styleOf(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Body:
        return "Text_20_body";
    case Paragraph::Role::OwnWords:
        return "Quotations";
    case Paragraph::Role::Lead:
        return "Lead";
    case Paragraph::Role::Small:
        return "Small";
    case Paragraph::Role::Note:
        return "Remark";
    }
    return "Text_20_body";
}

Markup::Attributes namespaces() {
    const QString oasis = QStringLiteral("urn:oasis:names:tc:opendocument:xmlns:");
    return {{"xmlns:office", oasis + QLatin1String("office:1.0")},
            {"xmlns:style", oasis + QLatin1String("style:1.0")},
            {"xmlns:text", oasis + QLatin1String("text:1.0")},
            {"xmlns:table", oasis + QLatin1String("table:1.0")},
            {"xmlns:draw", oasis + QLatin1String("drawing:1.0")},
            {"xmlns:fo", oasis + QLatin1String("xsl-fo-compatible:1.0")},
            {"xmlns:svg", oasis + QLatin1String("svg-compatible:1.0")},
            {"xmlns:meta", oasis + QLatin1String("meta:1.0")},
            {"xmlns:dc", QStringLiteral("http://purl.org/dc/elements/1.1/")},
            {"xmlns:xlink", QStringLiteral("http://www.w3.org/1999/xlink")},
            {"office:version", QStringLiteral("1.3")}};
}

QByteArray OdtContent::write() {
    writeBody();
    Markup whole;
    whole.raw(QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
    whole.open("office:document-content", namespaces());
    whole.open("office:automatic-styles");
    whole.raw(m_automatic.source());
    whole.close();
    whole.open("office:body");
    whole.open("office:text");
    whole.raw(m_body.source());
    whole.close();
    whole.close();
    whole.close();
    return whole.bytes();
}

void OdtContent::writeBody() {
    for (const QString& line : m_document.letterhead)
        m_body.element("text:p", {{"text:style-name", QStringLiteral("Sender")}}, line);
    if (!m_document.mark.isEmpty())
        m_body.element("text:p", {{"text:style-name", QStringLiteral("Mark")}}, m_document.mark);
    m_body.open("text:h", {{"text:style-name", QStringLiteral("Heading_20_1")}, {"text:outline-level", QStringLiteral("1")}});
    addText(m_document.title);
    m_body.close();
    if (!m_document.subtitle.empty())
        add(Paragraph{m_document.subtitle, Paragraph::Role::Body, {}}, "Subtitle");
    for (const Paragraph& paragraph : m_document.opening)
        add(paragraph);
    add(m_document.blocks);
    for (const Paragraph& paragraph : m_document.closing)
        add(paragraph);
}

void OdtContent::add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        if (const auto* heading = std::get_if<Heading>(&block))
            add(*heading);
        else if (const auto* paragraph = std::get_if<Paragraph>(&block))
            add(*paragraph);
        else if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block))
            add(**list);
        else if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block))
            add(**table);
        else if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block))
            add(**figure);
        else if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block))
            add(**frame);
    }
}

void OdtContent::add(const Heading& heading) {
    const QString level = QString::number(std::clamp(heading.level, 2, 6));
    m_body.open("text:h", {{"text:style-name", QStringLiteral("Heading_20_") + level}, {"text:outline-level", level}});
    if (!heading.id.isEmpty())
        m_body.single("text:bookmark", {{"text:name", heading.id}});
    if (!heading.margin.isEmpty() && heading.margin != heading.text)
        m_body.element("text:span", {{"text:style-name", QStringLiteral("Margin")}}, heading.margin + QStringLiteral(" · "));
    addText(heading.text);
    m_body.close();
}

void OdtContent::add(const Paragraph& paragraph, const char* style) {
    m_body.open("text:p", {{"text:style-name", QLatin1String(style != nullptr ? style : styleOf(paragraph.role))}});
    if (!paragraph.margin.isEmpty())
        m_body.element("text:span", {{"text:style-name", QStringLiteral("Margin")}}, paragraph.margin + QStringLiteral(": "));
    addRuns(paragraph.runs);
    m_body.close();
}

void OdtContent::add(const ItemList& list) {
    m_body.open("text:list", {{"text:style-name", list.numbered ? QStringLiteral("Numbering_20_1") : QStringLiteral("List_20_1")},
                              {"xml:id", numbered("list", ++m_lists)}});
    for (const std::vector<Block>& item : list.items) {
        m_body.open("text:list-item");
        // A table or section may not stand in an item: its text stands there as paragraphs.
        for (const Block& block : item) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block))
                add(*paragraph);
            else if (const auto* inner = std::get_if<std::shared_ptr<const ItemList>>(&block))
                add(**inner);
            else
                m_body.element("text:p", {{"text:style-name", QStringLiteral("Text_20_body")}}, textOf(block));
        }
        m_body.close();
    }
    m_body.close();
}

void OdtContent::add(const Table& table) {
    if (!table.caption.isEmpty())
        m_body.element("text:p", {{"text:style-name", QStringLiteral("Caption")}}, table.caption);
    const QString name = numbered("Table", ++m_tables);
    m_body.open("table:table", {{"table:name", name}, {"table:style-name", QStringLiteral("Table")}});
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
        const QString style = name + u'.' + QString::number(column + 1);
        const double share = column < table.widths.size() ? table.widths[column] : 0;
        m_automatic.open("style:style", {{"style:name", style}, {"style:family", QStringLiteral("table-column")}});
        m_automatic.single("style:table-column-properties",
                           {{"style:rel-column-width", QString::number(std::max(1, static_cast<int>(share * 65535))) + u'*'}});
        m_automatic.close();
        m_body.single("table:table-column", {{"table:style-name", style}});
    }
    const bool hasNames = std::any_of(table.columns.begin(), table.columns.end(), [](const QString& column) {
        return !column.isEmpty();
    });
    if (hasNames) {
        m_body.open("table:table-header-rows");
        m_body.open("table:table-row", {{"table:style-name", QStringLiteral("TableRow")}});
        for (const QString& column : table.columns)
            addCell(Cell{{Paragraph{{Run{column, Voicing::Plain, {}, {}, {}, {}}}, {}, {}}}, 1, true, {}}, true);
        m_body.close();
        m_body.close();
    }
    for (const std::vector<Cell>& row : table.rows)
        addRow(table, row);
    m_body.close();
}

void OdtContent::addRow(const Table& table, const std::vector<Cell>& row) {
    m_body.open("table:table-row", {{"table:style-name", QStringLiteral("TableRow")}});
    std::size_t column = 0;
    for (const Cell& cell : row) {
        addCell(cell, false);
        const auto span = static_cast<std::size_t>(std::max(cell.columnSpan, 1));
        for (std::size_t covered = 1; covered < span && column + covered < table.columns.size(); ++covered)
            m_body.single("table:covered-table-cell");
        column += span;
    }
    m_body.close();
}

void OdtContent::addCell(const Cell& cell, bool isHead) {
    Markup::Attributes attributes{
        {"table:style-name", isHead ? QStringLiteral("TableHead") : QStringLiteral("TableCell")},
        {"office:value-type", QStringLiteral("string")}};
    if (cell.columnSpan > 1)
        attributes.emplace_back("table:number-columns-spanned", QString::number(cell.columnSpan));
    m_body.open("table:table-cell", attributes);
    for (const Paragraph& paragraph : cell.paragraphs)
        add(paragraph, cell.isHeader ? "Table_20_Heading" : "Table_20_Contents");
    if (cell.paragraphs.empty())
        m_body.single("text:p", {{"text:style-name", QStringLiteral("Table_20_Contents")}});
    m_body.close();
}

void OdtContent::add(const Figure& figure) {
    const QString name = numbered("Pictures/figure", static_cast<int>(m_pictures.size()) + 1) + QLatin1String(".svg");
    const QString title = figureTitle(figure.caption, figure.alt);
    m_pictures.push_back({name, svgFile(figure.drawing, title, figure.alt)});
    const double room = textWidth(m_document);
    const double scale = std::min(1.0, room / std::max(figure.drawing.width, 1.0));
    m_body.open("text:p", {{"text:style-name", QStringLiteral("Figure")}});
    m_body.open("draw:frame", {{"draw:name", numbered("Figure", static_cast<int>(m_pictures.size()))},
                               {"draw:style-name", QStringLiteral("Picture")},
                               {"text:anchor-type", QStringLiteral("as-char")},
                               {"svg:width", points(figure.drawing.width * scale)},
                               {"svg:height", points(figure.drawing.height * scale)}});
    m_body.single("draw:image", {{"xlink:href", name},
                                 {"xlink:type", QStringLiteral("simple")},
                                 {"xlink:show", QStringLiteral("embed")},
                                 {"xlink:actuate", QStringLiteral("onLoad")},
                                 {"draw:mime-type", QStringLiteral("image/svg+xml")}});
    m_body.element("svg:title", {}, title);
    m_body.element("svg:desc", {}, figure.alt);
    m_body.close();
    m_body.close();
    if (!figure.caption.isEmpty())
        m_body.element("text:p", {{"text:style-name", QStringLiteral("Caption")}}, figure.caption);
}

void OdtContent::add(const Frame& frame) {
    m_body.open("text:section", {{"text:name", numbered("Section", ++m_sections)},
                                 {"text:style-name", frame.outlined ? QStringLiteral("Outlined") : QStringLiteral("Ground")}});
    add(frame.blocks);
    m_body.close();
}

QString OdtContent::spanStyle(const Run& run) {
    const QString base = QLatin1String(voiceStyle(run.voicing));
    const bool hasHue = run.voicing == Voicing::Want && run.step.has_value();
    if (run.language.isEmpty() && !hasHue)
        return base;
    const QString key = base + u'|' + run.language + u'|' + (hasHue ? codeOf(*run.step) : QString());
    const auto [entry, isNew] = m_spanStyles.try_emplace(key, numbered("T", static_cast<int>(m_spanStyles.size()) + 1));
    if (isNew) {
        Markup::Attributes attributes{{"style:name", entry->second}, {"style:family", QStringLiteral("text")}};
        if (!base.isEmpty())
            attributes.emplace_back("style:parent-style-name", base);
        m_automatic.open("style:style", attributes);
        Markup::Attributes properties = languageProperties(run.language);
        if (hasHue)
            properties.emplace_back("fo:color", stepColour(*run.step));
        m_automatic.single("style:text-properties", properties);
        m_automatic.close();
    }
    return entry->second;
}

void OdtContent::addRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs)
        addRun(run);
}

void OdtContent::addRun(const Run& run) {
    if (run.note) {
        addNote(run);
        return;
    }
    const QString style = spanStyle(run);
    if (!style.isEmpty())
        m_body.open("text:span", {{"text:style-name", style}});
    if (run.fillIn.has_value()) {
        m_body.element("text:placeholder", {{"text:placeholder-type", QStringLiteral("text")},
                                            {"text:description", run.text}},
                       u'<' + run.text + u'>');
    } else if (!run.link.isEmpty()) {
        m_body.open("text:a", {{"xlink:type", QStringLiteral("simple")},
                               {"xlink:href", run.link},
                               {"office:title", run.linkDescription.isEmpty() ? run.text : run.linkDescription}});
        addText(run.text);
        m_body.close();
    } else {
        addText(run.text);
    }
    if (!style.isEmpty())
        m_body.close();
}

void OdtContent::addNote(const Run& run) {
    m_body.open("text:note", {{"text:id", numbered("ftn", ++m_notes)}, {"text:note-class", QStringLiteral("footnote")}});
    m_body.element("text:note-citation", {{"text:label", run.note->mark}}, run.note->mark);
    m_body.open("text:note-body");
    m_body.open("text:p", {{"text:style-name", QStringLiteral("Footnote")}});
    addRuns(run.note->runs);
    m_body.close();
    m_body.close();
    m_body.close();
}

void OdtContent::addText(const QString& text) {
    // XML reads any number of spaces as one; what was typed keeps its spaces and line ends.
    QString plain;
    const auto flush = [&] {
        m_body.text(plain);
        plain.clear();
    };
    const QString clean = cleanText(text);
    for (qsizetype i = 0; i < clean.size(); ++i) {
        const bool isSpace = clean[i] == u' ';
        if (clean[i] == u'\n') {
            flush();
            m_body.single("text:line-break");
        } else if (isSpace && (i == 0 || clean[i - 1] == u' ' || clean[i - 1] == u'\n')) {
            flush();
            m_body.single("text:s");
        } else {
            plain += clean[i];
        }
    }
    flush();
}

} // namespace omgekeerd::odt
