// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"
#include "core/export/text/textpage.h"

namespace omgekeerd {

namespace {

QString words(const std::vector<Run>& runs) {
    QString text;
    for (const Run& run : runs) {
        text += run.fillIn.has_value() ? blank(run) : run.note ? u'[' + run.text + u']' : run.text;
        if (!run.link.isEmpty() && run.link != run.text)
            text += QLatin1String(" <") + run.link + QLatin1Char('>');
    }
    return text;
}

/// Writes the blocks of a document as plain text.
class TextWriter {
public:
    QByteArray write(const Document& document) {
        for (const QString& line : document.letterhead)
            m_page.add(line);
        m_page.addGap();
        if (!document.headLeft.isEmpty() || !document.headRight.isEmpty()) {
            const qsizetype gap = TextPage::kColumns - TextPage::columns(document.headLeft) -
                                  TextPage::columns(document.headRight);
            m_page.add(gap >= 2 ? document.headLeft : document.headLeft + QLatin1Char(' ') + document.headRight);
            if (gap >= 2)
                m_page.replaceLast(document.headLeft + QString(gap, u' ') + document.headRight);
            m_page.addGap();
        }
        if (!document.mark.isEmpty()) {
            m_page.add(document.mark);
            m_page.addGap();
        }
        m_page.add(document.title);
        m_page.addUnder(u'=');
        if (!document.subtitle.empty())
            m_page.add(words(document.subtitle));
        write(document.blocks, {});
        for (const std::shared_ptr<const Footnote>& note : footnotesOf(document)) {
            const QString mark = u'[' + note->mark + QLatin1String("] ");
            m_page.addGap();
            m_page.add(words(note->runs), mark, QString(mark.size(), u' '));
        }
        if (!document.footLeft.isEmpty() && document.footTarget.isEmpty()) {
            m_page.addGap();
            m_page.addLine(QString(TextPage::kColumns, u'-'));
            m_page.add(document.footLeft);
        }
        return m_page.text().toUtf8();
    }

private:
    void write(const std::vector<Block>& blocks, const QString& indent) {
        for (const Block& block : blocks) {
            if (const auto* heading = std::get_if<Heading>(&block))
                write(*heading);
            else if (const auto* paragraph = std::get_if<Paragraph>(&block))
                write(*paragraph, indent, indent);
            else if (const auto* list = std::get_if<std::shared_ptr<const ItemList>>(&block))
                write(**list, indent);
            else if (const auto* table = std::get_if<std::shared_ptr<const Table>>(&block))
                write(**table);
            else if (const auto* figure = std::get_if<std::shared_ptr<const Figure>>(&block))
                write(**figure);
            else if (const auto* frame = std::get_if<std::shared_ptr<const Frame>>(&block))
                write((*frame)->blocks, indent);
        }
    }

    void write(const Heading& heading) {
        m_page.addGap();
        const bool hasMargin = !heading.margin.isEmpty() && heading.margin != heading.text;
        m_page.add(hasMargin ? heading.margin + QStringLiteral(" · ") + heading.text : heading.text);
        m_page.addUnder(heading.level <= 2 ? u'-' : u'.');
        m_isTight = true;
    }

    void write(const Paragraph& paragraph, const QString& first, const QString& next) {
        if (!m_isTight)
            m_page.addGap();
        m_isTight = false;
        const bool isQuote = paragraph.role == Paragraph::Role::OwnWords;
        const QString inset = isQuote ? QStringLiteral("    ") : QString();
        const QString margin = paragraph.margin.isEmpty() ? QString() : paragraph.margin + QLatin1String(": ");
        m_page.add(margin + words(paragraph.runs), first + inset, next + inset);
    }

    void write(const ItemList& list, const QString& indent) {
        m_page.addGap();
        int number = 0;
        for (const std::vector<Block>& item : list.items) {
            ++number;
            const QString sign = list.numbered ? QString::number(number) + QLatin1String(". ") : QStringLiteral("- ");
            const QString next = indent + QString(sign.size(), u' ');
            bool isFirst = true;
            for (const Block& block : item) {
                const auto* paragraph = std::get_if<Paragraph>(&block);
                m_isTight = true;
                if (paragraph != nullptr)
                    write(*paragraph, isFirst ? indent + sign : next, next);
                else
                    write(std::vector<Block>{block}, next);
                isFirst = false;
            }
        }
    }

    void writeCell(const Cell& cell, const QString& name, const QString& indent) {
        QString first = indent;
        for (const Paragraph& paragraph : cell.paragraphs) {
            const bool isNamed = &paragraph == &cell.paragraphs.front() && !name.isEmpty();
            m_page.add((isNamed ? name + QLatin1String(": ") : QString()) + words(paragraph.runs), first, indent);
        }
    }

    void write(const Table& table) {
        if (!table.caption.isEmpty()) {
            m_page.addGap();
            m_page.add(table.caption);
        }
        for (const std::vector<Cell>& row : table.rows) {
            const bool isTail = row.size() == 1 && !row.front().isHeader;
            if (!isTail && !m_isTight)
                m_page.addGap();
            m_isTight = false;
            std::size_t column = 0;
            for (const Cell& cell : row) {
                const bool isNamed = cell.columnSpan == 1 && column < table.columns.size() && column > 0;
                writeCell(cell, isNamed ? table.columns[column] : QString(),
                          column == 0 ? QString() : QStringLiteral("  "));
                column += static_cast<std::size_t>(std::max(cell.columnSpan, 1));
            }
        }
    }

    void write(const Figure& figure) {
        m_page.addGap();
        m_page.add(figure.alt, QStringLiteral("["), QStringLiteral(" "));
        m_page.closeLast(u']');
        if (!figure.caption.isEmpty())
            m_page.add(figure.caption);
        m_isTight = false;
    }

    TextPage m_page;
    bool m_isTight = false;
};

} // namespace

QByteArray toText(const Document& document) { return TextWriter().write(document); }

} // namespace omgekeerd
