// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/wrappedtext.h"

#include <QFontMetrics>
#include <QTextLayout>
#include <QTextOption>

namespace omgekeerd::ui {

namespace {

/// Lays the lines out one under the other and gives their height.
qreal layOut(QTextLayout& layout, int width) {
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += line.height();
    }
    layout.endLayout();
    return y;
}

QString asLines(QString text) {
    return text.replace(u'\n', QChar(QChar::LineSeparator));
}

} // namespace

QString cutAtWord(const QString& text, const QFont& font, int width) {
    const QFontMetrics metrics(font);
    if (metrics.horizontalAdvance(text) <= width)
        return text;
    const QString dots = QStringLiteral("…");
    QString best;
    for (qsizetype end = text.indexOf(u' '); end >= 0; end = text.indexOf(u' ', end + 1)) {
        const QString part = text.left(end).trimmed() % dots;
        if (metrics.horizontalAdvance(part) > width)
            break;
        best = part;
    }
    return best.isEmpty() ? metrics.elidedText(text, Qt::ElideRight, width) : best;
}

QString WrappedText::cutFor(int width) const {
    if (m_maxLines <= 0)
        return asLines(m_text);
    const QString whole = asLines(m_text);
    QTextLayout layout(whole, m_font);
    layOut(layout, width);
    if (layout.lineCount() <= m_maxLines)
        return whole;
    const int start = layout.lineAt(m_maxLines - 1).textStart();
    const QString rest = QString(whole).mid(start).replace(QChar(QChar::LineSeparator), u' ');
    return whole.left(start) % cutAtWord(rest, m_font, width);
}

int WrappedText::heightFor(int width) const {
    if (m_text.isEmpty())
        return 0;
    const int usable = qMax(1, width);
    QTextLayout layout(cutFor(usable), m_font);
    return qCeil(layOut(layout, usable));
}

void WrappedText::paint(QPainter& painter, const QRect& box, const QColor& color) const {
    if (m_text.isEmpty())
        return;
    const int usable = qMax(1, box.width());
    QTextLayout layout(cutFor(usable), m_font);
    layOut(layout, usable);
    painter.setPen(color);
    layout.draw(&painter, box.topLeft());
}

} // namespace omgekeerd::ui
