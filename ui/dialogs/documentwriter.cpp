// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/documentwriter.h"

#include "ui/style/theme.h"

#include <QTextBlock>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextList>
#include <QTextTable>

namespace omgekeerd::ui {

namespace {

constexpr int kAfterParagraph = 8;
constexpr int kCellRoom = 6;
constexpr int kFrameRoom = 12;

QTextBlockFormat paragraphFormat() {
    QTextBlockFormat format;
    format.setBottomMargin(kAfterParagraph);
    return format;
}

Run said(const QString& text, Voicing voicing = Voicing::Plain) {
    Run run;
    run.text = text;
    run.voicing = voicing;
    return run;
}

Cell headCell(const QString& text) {
    Cell cell;
    cell.paragraphs.push_back({{said(text, Voicing::Strong)}, Paragraph::Role::Body, {}});
    return cell;
}

} // namespace

QString wordsOf(const Cell& cell) {
    QStringList parts;
    for (const Paragraph& paragraph : cell.paragraphs)
        parts += textOf(Block(paragraph));
    return parts.join(u' ').simplified();
}

DocumentWriter::DocumentWriter(QTextDocument& text, const QWidget& looks)
    : m_text(text),
      m_theme(themeOf(&looks)) {}

QString DocumentWriter::anchorName(int number) { return QStringLiteral("block%1").arg(number); }

void DocumentWriter::write(const Document& document) {
    m_text.clear();
    m_text.setUndoRedoEnabled(false);
    m_text.setDefaultFont(m_theme.font(TypeSize::Body, TypeFace::Serif));
    m_at = QTextCursor(&m_text);
    m_at.beginEditBlock();
    for (const QString& line : document.letterhead)
        add(Paragraph{{said(line)}, Paragraph::Role::Small, {}});
    if (!document.mark.isEmpty())
        add(Paragraph{{said(document.mark, Voicing::Label)}, Paragraph::Role::Small, {}});
    Heading title;
    title.level = 1;
    title.text = document.title;
    add(title);
    add(Paragraph{document.subtitle, Paragraph::Role::Small, {}});
    m_anchor = 0; // what the contents count begins here
    add(document.blocks);
    m_at.endEditBlock();
}

void DocumentWriter::add(const std::vector<Block>& blocks) {
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

void DocumentWriter::newBlock(const QTextBlockFormat& format) {
    if (m_fresh)
        m_at.setBlockFormat(format);
    else
        m_at.insertBlock(format, QTextCharFormat());
    m_fresh = false;
}

// An anchor takes a sign: one without width.
void DocumentWriter::addAnchor() {
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorNames({anchorName(m_anchor++)});
    m_at.insertText(QString(QChar(0x2060)), format);
}

void DocumentWriter::add(const Heading& heading) {
    QTextBlockFormat block = paragraphFormat();
    block.setHeadingLevel(heading.level);
    block.setTopMargin(heading.level > 1 ? kFrameRoom : 0);
    newBlock(block);
    addAnchor();
    QTextCharFormat format;
    const TypeSize size = heading.level == 1 ? TypeSize::Title : heading.level == 2 ? TypeSize::TitleSmall : TypeSize::Lead;
    format.setFont(m_theme.font(size, heading.level <= 2 ? TypeFace::SerifBold : TypeFace::SansBold));
    format.setForeground(heading.step ? m_theme.hue(*heading.step) : m_theme.color(Tone::Text));
    m_at.insertText(heading.text, format);
}

void DocumentWriter::add(const Paragraph& paragraph) {
    if (paragraph.runs.empty())
        return;
    newBlock(paragraphFormat());
    addAnchor();
    if (!paragraph.margin.isEmpty())
        addRuns({said(paragraph.margin + QStringLiteral(": "), Voicing::Muted)});
    addRuns(paragraph.runs);
}

void DocumentWriter::add(const ItemList& list) {
    QTextListFormat format;
    format.setStyle(list.numbered ? QTextListFormat::ListDecimal : QTextListFormat::ListDisc);
    QTextList* made = nullptr;
    const int anchor = m_anchor;
    for (const std::vector<Block>& item : list.items) {
        newBlock();
        if (made == nullptr)
            made = m_at.createList(format);
        else
            made->add(m_at.block());
        m_anchor = anchor;
        addAnchor();
        for (std::size_t part = 0; part < item.size(); ++part) {
            const auto* paragraph = std::get_if<Paragraph>(&item[part]);
            if (part > 0)
                m_at.insertText(QString(QChar::LineSeparator));
            if (paragraph != nullptr)
                addRuns(paragraph->runs);
            else
                addRuns({said(textOf(item[part]))});
        }
    }
    m_anchor = anchor + 1;
    newBlock();
    if (made != nullptr)
        made->remove(m_at.block());
}

void DocumentWriter::add(const Table& table) {
    newBlock(paragraphFormat());
    addAnchor();
    addRuns({said(table.caption, Voicing::Strong)});
    QTextTableFormat format;
    format.setHeaderRowCount(1);
    format.setCellPadding(kCellRoom);
    format.setCellSpacing(0);
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_theme.color(Tone::Hairline));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const double share : table.widths)
        widths.push_back(QTextLength(QTextLength::PercentageLength, 100 * share));
    format.setColumnWidthConstraints(widths);
    const auto columns = static_cast<int>(table.columns.size());
    const auto rows = static_cast<int>(table.rows.size());
    if (columns == 0)
        return;
    QTextTable* made = m_at.insertTable(rows + 1, columns, format);
    for (int column = 0; column < columns; ++column)
        fillCell(made->cellAt(0, column), headCell(table.columns[static_cast<std::size_t>(column)]));
    for (int row = 0; row < rows; ++row) {
        int column = 0;
        for (const Cell& cell : table.rows[static_cast<std::size_t>(row)]) {
            if (column >= columns)
                break;
            const int span = qBound(1, cell.columnSpan, columns - column);
            if (span > 1)
                made->mergeCells(row + 1, column, 1, span);
            fillCell(made->cellAt(row + 1, column), cell);
            column += span;
        }
    }
    m_at = made->lastCursorPosition();
    m_at.movePosition(QTextCursor::NextCharacter);
    m_fresh = true;
}

void DocumentWriter::fillCell(const QTextTableCell& at, const Cell& cell) {
    QTextCursor before = m_at;
    m_at = at.firstCursorPosition();
    m_fresh = true;
    for (const Paragraph& paragraph : cell.paragraphs) {
        newBlock();
        if (!paragraph.margin.isEmpty())
            addRuns({said(paragraph.margin + QStringLiteral(": "), Voicing::Muted)});
        addRuns(paragraph.runs);
    }
    m_at = before;
}

void DocumentWriter::add(const Figure& figure) {
    newBlock(paragraphFormat());
    addAnchor();
    if (!figure.caption.isEmpty())
        addRuns({said(figure.caption + u' ', Voicing::Strong)});
    addRuns({said(figure.alt)});
}

void DocumentWriter::add(const Frame& frame) {
    QTextFrameFormat format;
    format.setPadding(kFrameRoom);
    format.setBottomMargin(kFrameRoom);
    format.setBorder(frame.outlined ? 1 : 0);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(m_theme.color(Tone::Border));
    if (!frame.outlined)
        format.setBackground(m_theme.color(Tone::Sunk));
    QTextFrame* made = m_at.insertFrame(format);
    m_at = made->firstCursorPosition();
    m_fresh = true;
    add(frame.blocks);
    m_at = made->lastCursorPosition();
    m_at.movePosition(QTextCursor::NextCharacter);
    m_fresh = true;
}

QTextCharFormat DocumentWriter::formatOf(const Run& run) const {
    QTextCharFormat format;
    TypeFace face = TypeFace::Serif;
    Tone tone = Tone::Text;
    switch (run.voicing) {
    case Voicing::Plain:
        break;
    case Voicing::Strong:
    case Voicing::Want:
        face = TypeFace::SerifBold;
        break;
    case Voicing::NotWant:
        face = TypeFace::SerifBold;
        tone = Tone::Muted;
        break;
    case Voicing::OwnWords:
        face = TypeFace::SerifItalic;
        break;
    case Voicing::Muted:
        face = TypeFace::Sans;
        tone = Tone::Muted;
        break;
    case Voicing::Label:
        face = TypeFace::SansBold;
        break;
    }
    format.setFont(m_theme.font(TypeSize::Body, face));
    format.setForeground(run.step && run.voicing == Voicing::Want ? m_theme.hue(*run.step) : m_theme.color(tone));
    if (!run.link.isEmpty()) {
        format.setForeground(m_theme.color(Tone::Accent));
        format.setFontUnderline(true);
    }
    return format;
}

void DocumentWriter::addRuns(const std::vector<Run>& runs) {
    for (const Run& run : runs)
        m_at.insertText(run.fillIn ? blank(run) : run.text, formatOf(run));
}

} // namespace omgekeerd::ui
