// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/cuttext.h"

#include <QFontMetrics>
#include <QPainter>
#include <QTextLayout>

namespace omgekeerd::ui {

namespace {

/// The longest start of the text that fits with `…` behind it, ending at a word.
QString cutLine(const QString& text, const QFontMetrics& metrics, int width) {
    const QString ellipsis = QStringLiteral("…");
    QString start = text.trimmed();
    while (!start.isEmpty() && metrics.horizontalAdvance(start + ellipsis) > width) {
        const qsizetype space = start.lastIndexOf(u' ');
        if (space <= 0)
            return metrics.elidedText(start, Qt::ElideRight, width);
        start.truncate(space);
    }
    return start + ellipsis;
}

} // namespace

QStringList cutAtWord(const QString& sentence, const QFont& font, int width, int lines) {
    const QString text = sentence.simplified();
    const QFontMetrics metrics(font);
    QTextLayout layout(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    QStringList result;
    layout.beginLayout();
    while (result.size() < lines) {
        QTextLine line = layout.createLine();
        if (!line.isValid())
            break;
        line.setLineWidth(width);
        const qsizetype start = line.textStart();
        const qsizetype end = start + line.textLength();
        const bool last = result.size() + 1 == lines && end < text.size();
        // With … behind it no more fits than without: what comes after this line is not measured.
        const QString words = text.mid(start, end - start).trimmed();
        result += last ? cutLine(words, metrics, width) : words;
    }
    layout.endLayout();
    return result;
}

int drawLines(QPainter& painter, const QRect& box, const QStringList& lines, const QFont& font) {
    const QFontMetrics metrics(font);
    painter.setFont(font);
    int y = box.top();
    for (const QString& line : lines) {
        painter.drawText(box.left(), y + metrics.ascent(), line);
        y += metrics.height();
    }
    return y - box.top();
}

} // namespace omgekeerd::ui
