// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slidepicture.h"

#include <QFontMetricsF>

namespace omgekeerd::ui {

namespace {

constexpr int kBlocks = 10;

QColor colorOf(const SlideInk& ink, const Theme& theme) {
    return ink.hue ? theme.hue(*ink.hue) : theme.color(ink.tone);
}

void paintFrame(QPainter& painter, const SlideFrame& frame, const Theme& theme) {
    switch (frame.look) {
    case SlideFrame::Look::Line:
        painter.fillRect(frame.box, theme.color(Tone::Hairline));
        return;
    case SlideFrame::Look::Bar:
        painter.fillRect(frame.box, theme.hue(Step::Wish));
        return;
    case SlideFrame::Look::Badge:
        painter.setPen(QPen(theme.color(Tone::Border), 2));
        painter.setBrush(Qt::NoBrush);
        break;
    case SlideFrame::Look::Waiting:
        painter.setPen(QPen(theme.color(Tone::Hairline), 3));
        painter.setBrush(theme.color(Tone::Surface));
        break;
    case SlideFrame::Look::Written:
        painter.setPen(QPen(theme.color(Tone::Text), 3));
        painter.setBrush(theme.color(Tone::Surface));
        break;
    case SlideFrame::Look::Differs:
        painter.setPen(QPen(theme.color(Tone::Attention), 3));
        painter.setBrush(theme.color(Tone::AttentionTint));
        break;
    }
    painter.drawRoundedRect(frame.box, 12, 12);
}

void paintBlocks(QPainter& painter, const SlideBlocks& blocks, const Theme& theme) {
    const double gap = 8;
    const double width = (blocks.box.width() - gap * (kBlocks - 1)) / kBlocks;
    painter.setPen(QPen(theme.color(Tone::Accent), 2.5));
    for (int i = 0; i < kBlocks; ++i) {
        painter.setBrush(i < blocks.full ? QBrush(theme.color(Tone::Accent)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(
            QRectF(blocks.box.left() + i * (width + gap), blocks.box.top(), width, blocks.box.height()), 4, 4
        );
    }
}

} // namespace

void paintSlide(QPainter& painter, const SlidePicture& picture, const Theme& theme) {
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const SlideFrame& frame : picture.frames)
        paintFrame(painter, frame, theme);
    for (const SlideShape& shape : picture.shapes)
        paintStepShape(painter, shape.box, shape.step, theme.hue(shape.step), theme.tint(shape.step), 4);
    for (const SlideIcon& icon : picture.icons)
        paintIcon(painter, icon.box, icon.icon, theme.color(icon.tone));
    for (const SlideBlocks& blocks : picture.blocks)
        paintBlocks(painter, blocks, theme);
    for (const SlideText& text : picture.texts) {
        painter.setFont(text.font);
        painter.setPen(colorOf(text.ink, theme));
        const QFontMetricsF metrics(text.font);
        double y = text.box.top() + (text.lineHeight - metrics.height()) / 2 + metrics.ascent();
        for (const QString& line : text.lines) {
            painter.drawText(QPointF(text.box.left(), y), line);
            y += text.lineHeight;
        }
    }
}

} // namespace omgekeerd::ui
