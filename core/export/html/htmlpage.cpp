// SPDX-License-Identifier: EUPL-1.2
#include "core/export/html/htmlpage.h"

#include "core/export/html/stylesheet.h"
#include "core/export/markup/svg.h"
#include "core/type/cleantext.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// Whether a text runs from right to left: by its first letter that has a direction.
bool runsLeft(const std::vector<Run>& runs) {
    for (const Run& run : runs)
        for (const QChar unit : run.text) {
            const QChar::Direction direction = unit.direction();
            if (direction == QChar::DirR || direction == QChar::DirAL)
                return true;
            if (direction == QChar::DirL)
                return false;
        }
    return false;
}

QString classOf(Voicing voicing) {
    switch (voicing) {
    case Voicing::Plain:
    case Voicing::Strong:
        return {};
    case Voicing::OwnWords:
        return QStringLiteral("own-words");
    case Voicing::Want:
        return QStringLiteral("want");
    case Voicing::NotWant:
        return QStringLiteral("not-want");
    case Voicing::Muted:
        return QStringLiteral("muted");
    case Voicing::Label:
        return QStringLiteral("label");
    }
    return {};
}

QString classOf(Paragraph::Role role) {
    switch (role) {
    case Paragraph::Role::Body:
    case Paragraph::Role::OwnWords:
        return {};
    case Paragraph::Role::Lead:
        return QStringLiteral("lead");
    case Paragraph::Role::Small:
        return QStringLiteral("small");
    case Paragraph::Role::Note:
        return QStringLiteral("remark");
    }
    return {};
}

Markup::Attributes withClass(const QString& name) {
    return name.isEmpty() ? Markup::Attributes() : Markup::Attributes{{"class", name}};
}

/// Only addresses that a browser can safely follow become links.
bool leadsSafely(const QString& address) {
    return address.startsWith(QLatin1String("https://")) || address.startsWith(QLatin1String("http://")) ||
           address.startsWith(QLatin1String("mailto:"));
}

/// A window title that is not cut off: at most 70 characters, ended at a word.
QString shortTitle(const QString& title) {
    constexpr qsizetype longest = 70;
    const QString clean = cleanText(title).simplified();
    if (clean.size() <= longest)
        return clean.isEmpty() ? QStringLiteral("Omgekeerd") : clean;
    const qsizetype space = clean.lastIndexOf(u' ', longest - 2);
    qsizetype end = space > 0 ? space : longest - 2;
    if (clean[end - 1].isHighSurrogate())
        --end;
    return clean.left(end) + QChar(0x2026);
}

bool isEmpty(const Cell& cell) {
    return std::all_of(cell.paragraphs.begin(), cell.paragraphs.end(), [](const Paragraph& paragraph) {
        return textOf(Block(paragraph)).trimmed().isEmpty();
    });
}

bool isBand(const Table& table, const std::vector<Cell>& row) {
    return row.size() == 1 && row.front().isHeader && row.front().columnSpan >= static_cast<int>(table.columns.size());
}

} // namespace

HtmlPage::HtmlPage(const Document& document) : m_document(document) { m_page.setHtml(); }

QByteArray HtmlPage::write() {
    m_page.raw(QStringLiteral("<!DOCTYPE html>\n"));
    m_page.open("html", {{"lang", m_document.language}});
    writeHead();
    writeBody();
    m_page.close();
    m_page.raw(QStringLiteral("\n"));
    return m_page.bytes();
}

void HtmlPage::writeHead() {
    const auto meta = [this](const char* name, const QString& content) {
        if (!content.isEmpty())
            m_page.single("meta", {{"name", QLatin1String(name)}, {"content", content}});
    };
    m_page.open("head");
    m_page.single("meta", {{"charset", QStringLiteral("UTF-8")}});
    meta("viewport", QStringLiteral("width=device-width, initial-scale=1"));
    meta("generator", QStringLiteral("Omgekeerd " OMGEKEERD_VERSION));
    meta("author", m_document.creator);
    meta("date", m_document.date.isValid() ? m_document.date.toString(Qt::ISODate) : QString());
    m_page.element("title", {}, shortTitle(m_document.title));
    m_page.open("style");
    m_page.raw(stylesheet(m_document.isLargeType(), paperOf(m_document)));
    m_page.close();
    m_page.close();
    m_page.raw(QStringLiteral("\n"));
}

void HtmlPage::writeBody() {
    const auto line = [this](const char* name, const QString& text) {
        if (!text.isEmpty())
            m_page.element("p", withClass(QLatin1String(name)), text);
    };
    m_page.open("body");
    m_page.open("header");
    for (const QString& sender : m_document.letterhead)
        line("sender", sender);
    line("", m_document.headLeft);
    line("mark", m_document.mark);
    line("", m_document.headRight);
    m_page.close();
    m_page.raw(QStringLiteral("\n"));
    m_page.open("main");
    m_page.open("h1");
    addText(m_document.title);
    m_page.close();
    if (!m_document.subtitle.empty()) {
        m_page.open("p", withClass(QStringLiteral("subtitle")));
        addRuns(m_document.subtitle);
        m_page.close();
    }
    add(m_document.blocks);
    addNotes();
    m_page.close();
    m_page.raw(QStringLiteral("\n"));
    // What sends the reader to a page stands on paper only.
    if (!m_document.footLeft.isEmpty() && m_document.footTarget.isEmpty()) {
        m_page.open("footer");
        line("", m_document.footLeft);
        m_page.close();
    }
    m_page.close();
}

void HtmlPage::add(const std::vector<Block>& blocks) {
    for (const Block& block : blocks) {
        m_page.raw(QStringLiteral("\n"));
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

void HtmlPage::addMargin(const QString& margin) {
    if (margin.isEmpty())
        return;
    m_page.element("span", withClass(QStringLiteral("margin")), margin);
    m_page.text(QStringLiteral(" "));
}

void HtmlPage::add(const Heading& heading) {
    static constexpr const char* kTags[] = {"h2", "h2", "h2", "h3", "h4", "h5", "h6"};
    Markup::Attributes attributes = withClass(heading.step.has_value() ? QStringLiteral("step-") + codeOf(*heading.step) : QString());
    if (!heading.id.isEmpty())
        attributes.emplace_back("id", heading.id);
    m_page.open(kTags[std::clamp(heading.level, 2, 6)], attributes);
    if (heading.margin != heading.text)
        addMargin(heading.margin);
    addText(heading.text);
    m_page.close();
}

void HtmlPage::add(const Paragraph& paragraph) {
    const bool isQuote = paragraph.role == Paragraph::Role::OwnWords;
    if (isQuote)
        m_page.open("blockquote");
    Markup::Attributes attributes = withClass(classOf(paragraph.role));
    if (runsLeft(paragraph.runs))
        attributes.emplace_back("dir", QStringLiteral("rtl"));
    m_page.open("p", attributes);
    addMargin(paragraph.margin);
    addRuns(paragraph.runs);
    m_page.close();
    if (isQuote)
        m_page.close();
}

void HtmlPage::add(const ItemList& list) {
    m_page.open(list.numbered ? "ol" : "ul");
    for (const std::vector<Block>& item : list.items) {
        m_page.open("li");
        add(item);
        m_page.close();
    }
    m_page.close();
}

void HtmlPage::addHeader(const Table& table) {
    if (std::all_of(table.columns.begin(), table.columns.end(), [](const QString& column) { return column.isEmpty(); }))
        return;
    m_page.open("thead");
    m_page.open("tr");
    for (const QString& column : table.columns) {
        if (column.isEmpty())
            m_page.element("td", {}, {});
        else
            m_page.element("th", {{"scope", QStringLiteral("col")}}, column);
    }
    m_page.close();
    m_page.close();
}

void HtmlPage::add(const Table& table) {
    m_page.open("table");
    if (!table.caption.isEmpty())
        m_page.element("caption", {}, table.caption);
    addHeader(table);
    m_page.open("tbody");
    for (const std::vector<Cell>& row : table.rows) {
        // A band heads the rows below it: they are a group of their own.
        const bool band = isBand(table, row);
        if (band && &row != &table.rows.front()) {
            m_page.close();
            m_page.open("tbody");
        }
        m_page.open("tr");
        for (const Cell& cell : row)
            addCell(cell, band ? QStringLiteral("rowgroup") : QStringLiteral("row"));
        m_page.close();
    }
    m_page.close();
    m_page.close();
}

void HtmlPage::addCell(const Cell& cell, const QString& scope) {
    Markup::Attributes attributes;
    const bool isHeader = cell.isHeader && !isEmpty(cell);
    if (isHeader)
        attributes.emplace_back("scope", scope);
    if (cell.columnSpan > 1)
        attributes.emplace_back("colspan", QString::number(cell.columnSpan));
    m_page.open(isHeader ? "th" : "td", attributes);
    for (const Paragraph& paragraph : cell.paragraphs)
        add(paragraph);
    m_page.close();
}

void HtmlPage::add(const Figure& figure) {
    ++m_figures;
    m_page.open("figure");
    writeSvg(m_page, figure.drawing, figureTitle(figure.caption, figure.alt), figure.alt,
             QStringLiteral("figure-%1").arg(m_figures));
    if (!figure.caption.isEmpty())
        m_page.element("figcaption", {}, figure.caption);
    m_page.close();
}

void HtmlPage::add(const Frame& frame) {
    m_page.open("div", withClass(frame.outlined ? QStringLiteral("outlined") : QStringLiteral("ground")));
    add(frame.blocks);
    m_page.close();
}

void HtmlPage::addNotes() {
    const auto notes = footnotesOf(m_document);
    if (notes.empty())
        return;
    m_page.raw(QStringLiteral("\n"));
    m_page.open("div", withClass(QStringLiteral("notes")));
    for (const std::shared_ptr<const Footnote>& note : notes) {
        m_page.open("p", {{"id", QStringLiteral("note-") + note->mark}});
        m_page.element("a", {{"href", QStringLiteral("#call-") + note->mark}, {"role", QStringLiteral("doc-backlink")}},
                       note->mark);
        m_page.text(QStringLiteral(" "));
        addRuns(note->runs);
        m_page.close();
    }
    m_page.close();
}

void HtmlPage::addRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs)
        addRun(run);
}

void HtmlPage::addNoteCall(const QString& mark) {
    m_page.open("sup");
    m_page.element("a", {{"id", QStringLiteral("call-") + mark},
                         {"href", QStringLiteral("#note-") + mark},
                         {"role", QStringLiteral("doc-noteref")}}, mark);
    m_page.close();
}

void HtmlPage::addRun(const Run& run) {
    if (run.note)
        return addNoteCall(run.note->mark);
    QString names = classOf(run.voicing);
    if (run.voicing == Voicing::Want && run.step.has_value())
        names += QStringLiteral(" step-") + codeOf(*run.step);
    Markup::Attributes attributes = withClass(names);
    if (!run.language.isEmpty())
        attributes.emplace_back("lang", run.language);
    const bool isStrong = run.voicing == Voicing::Strong;
    const bool isPlain = attributes.empty() && !isStrong;
    if (!isPlain)
        m_page.open(isStrong ? "strong" : "span", attributes);
    if (run.fillIn.has_value())
        m_page.text(blank(run));
    else if (leadsSafely(run.link))
        addLink(run);
    else
        addText(run.text);
    if (!isPlain)
        m_page.close();
}

void HtmlPage::addLink(const Run& run) {
    Markup::Attributes attributes{{"href", run.link}};
    // WCAG 2.5.3: what is said of a link holds what is seen of it, so that it can be found by voice.
    if (run.linkDescription.contains(run.text) && run.linkDescription != run.text)
        attributes.emplace_back("aria-label", run.linkDescription);
    m_page.open("a", attributes);
    addText(run.text);
    m_page.close();
}

void HtmlPage::addText(const QString& text) {
    const QStringList lines = cleanText(text).split(u'\n');
    for (const QString& line : lines) {
        if (&line != &lines.front())
            m_page.single("br");
        m_page.text(line);
    }
}

} // namespace omgekeerd
