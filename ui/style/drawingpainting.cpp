// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/drawingpainting.h"

namespace omgekeerd::ui {

namespace {

TypeFace faceOf(FontFace face) {
    switch (face) {
    case FontFace::Sans:
        return TypeFace::Sans;
    case FontFace::SansBold:
        return TypeFace::SansBold;
    case FontFace::SansItalic:
        return TypeFace::SansItalic;
    case FontFace::Serif:
        return TypeFace::Serif;
    case FontFace::SerifBold:
        return TypeFace::SerifBold;
    case FontFace::SerifItalic:
        return TypeFace::SerifItalic;
    }
    Q_UNREACHABLE();
}

/// What is muted keeps 4.5:1 as a text and 3:1 as a line, and has no ground of its own.
QColor strokeOf(Ink ink, const Theme& theme, bool isQuiet) {
    return theme.color(isQuiet && ink != Ink::None && ink != Ink::Ground ? Ink::Border : ink);
}

void paint(QPainter& painter, const Shape& shape, const Theme& theme, bool isQuiet) {
    QPen pen(strokeOf(shape.stroke, theme, isQuiet), shape.width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!shape.dash.empty()) {
        // Qt counts a dash in widths of the line.
        QList<qreal> dash;
        for (const double length : shape.dash)
            dash += length / qMax(0.1, shape.width);
        pen.setDashPattern(dash);
    }
    const bool isTint = shape.fill != Ink::None && shape.fill != shape.stroke;
    const Ink fill = isQuiet && isTint ? Ink::Ground : shape.fill;
    const bool isSolid = isQuiet && shape.fill != Ink::None && !isTint;
    paintPath(
        painter, shape.path, shape.stroke == Ink::None || shape.width <= 0 ? QPen(Qt::NoPen) : pen,
        shape.fill == Ink::None ? QBrush(Qt::NoBrush) : QBrush(isSolid ? theme.color(Ink::Border) : theme.color(fill))
    );
}

/// The width of a text was measured with these fonts; a pixel size is whole, so the rest is scaled.
void paint(QPainter& painter, const Label& label, const Theme& theme, bool isQuiet) {
    const double wanted = label.size * painter.transform().m11();
    const int pixels = qMax(1, qRound(wanted));
    QFont font = theme.font(TypeSize::Body, faceOf(label.face));
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    painter.save();
    painter.translate(label.at.x, label.at.y);
    painter.scale(label.size / pixels, label.size / pixels);
    painter.setFont(font);
    painter.setPen(theme.color(isQuiet ? Ink::Muted : label.ink));
    painter.drawText(QPointF(0, 0), label.text);
    painter.restore();
}

} // namespace

void paintDrawing(QPainter& painter, const Drawing& drawing, const Theme& theme, const std::vector<bool>& quiet) {
    for (std::size_t i = 0; i < drawing.marks.size(); ++i)
        std::visit(
            [&](const auto& mark) { paint(painter, mark, theme, i < quiet.size() && quiet[i]); }, drawing.marks[i]
        );
}

} // namespace omgekeerd::ui
