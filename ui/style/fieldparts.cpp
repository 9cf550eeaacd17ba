// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/look.h"
#include "ui/style/parts.h"

#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace omgekeerd::ui::parts {

namespace {

constexpr qreal kFieldCorner = 8;
constexpr qreal kPanelCorner = 10;
constexpr int kIndicator = 18;

void drawBox(
    QPainter& painter, const QRectF& rect, qreal corner, const QColor& fill, const QColor& edge,
    qreal width
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    const qreal half = edge.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), corner, corner);
    painter.restore();
}

bool isReadOnly(const QWidget* widget) {
    if (const auto* line = qobject_cast<const QLineEdit*>(widget))
        return line->isReadOnly();
    if (const auto* plain = qobject_cast<const QPlainTextEdit*>(widget))
        return plain->isReadOnly();
    if (const auto* text = qobject_cast<const QTextEdit*>(widget))
        return text->isReadOnly();
    if (const auto* spin = qobject_cast<const QAbstractSpinBox*>(widget))
        return spin->isReadOnly();
    return false;
}

} // namespace

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           panelOf(widget) == PanelLook::Field;
}

void drawFocusFrame(
    QPainter& painter, const QRect& rect, const QWidget* framed, const Theme& theme
) {
    // Words to read are no button: a bar beside them says where one is.
    if (qobject_cast<const QLabel*>(framed) != nullptr) {
        drawBox(painter, QRect(rect.left(), rect.top() + 1, kReadingBar, rect.height() - 2), 2, theme.color(Tone::Focus), QColor(), 0);
        return;
    }
    const int spare = isField(framed) ? kButtonGap - kFieldGap : 0;
    const QRect ring = rect.adjusted(spare, spare, -spare, -spare);
    const qreal corner = kFieldCorner + kFocusWidth - 0.5;
    drawBox(painter, ring, corner, QColor(), theme.color(Tone::Focus), kFocusWidth);
}

void drawCellFocus(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.save();
    painter.setPen(
        QPen(theme.color(Tone::Focus), kFocusWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin)
    );
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5));
    painter.restore();
}

void drawFieldGround(
    QPainter& painter, const QRect& rect, const QWidget* field, bool enabled, const Theme& theme
) {
    const FieldState state = fieldStateOf(field);
    const bool frozen = state == FieldState::Frozen || !enabled || isReadOnly(field);
    if (frozen) {
        drawBox(
            painter, rect, kFieldCorner, theme.color(Tone::Sunk), theme.color(Tone::Hairline), 1
        );
        return;
    }
    const bool wrong = state == FieldState::Error;
    drawBox(
        painter, rect, kFieldCorner, theme.color(Tone::Surface),
        theme.color(wrong ? Tone::Error : Tone::Border), wrong ? 2 : 1
    );
}

void drawPanel(QPainter& painter, const QRect& rect, const QWidget* frame, const Theme& theme) {
    const auto look = panelOf(frame);
    if (!look)
        return;
    switch (*look) {
    case PanelLook::Card:
        drawBox(
            painter, rect, kPanelCorner, theme.color(Tone::Surface), theme.color(Tone::Hairline), 1
        );
        return;
    case PanelLook::Sunk: {
        // In high contrast all grounds are one; the edge says where the panel ends.
        const bool edged = theme.name() == ThemeName::HighContrast;
        drawBox(
            painter, rect, kPanelCorner, theme.color(Tone::Sunk),
            edged ? theme.color(Tone::Hairline) : QColor(), 1
        );
        return;
    }
    case PanelLook::Field:
        drawFieldGround(painter, rect, frame, frame->isEnabled(), theme);
        return;
    case PanelLook::Attention:
        drawBox(
            painter, rect, kFieldCorner, theme.color(Tone::AttentionTint),
            theme.color(Tone::Attention), 1
        );
        return;
    case PanelLook::Error:
        drawBox(
            painter, rect, kFieldCorner, theme.color(Tone::ErrorTint), theme.color(Tone::Error), 1
        );
        return;
    case PanelLook::Quiet:
        drawBox(
            painter, rect, kFieldCorner, theme.color(Tone::Sunk), theme.color(Tone::Hairline), 1
        );
        return;
    case PanelLook::Open:
        drawBox(
            painter, rect, kPanelCorner, theme.color(Tone::Surface),
            theme.hue(panelHueOf(frame).value_or(Step::Purpose)), 2
        );
        return;
    case PanelLook::Bare:
        return;
    }
}

void drawRadio(QPainter& painter, const QRect& rect, bool on, bool enabled, const Theme& theme) {
    const QPointF centre = QRectF(rect).center();
    const QColor edge = theme.color(!enabled ? Tone::Muted : on ? Tone::Accent : Tone::Border);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(edge, 2));
    painter.setBrush(theme.color(enabled ? Tone::Surface : Tone::Sunk));
    const qreal side = scaled(kIndicator, theme);
    painter.drawEllipse(centre, side / 2 - 1, side / 2 - 1);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(edge);
        painter.drawEllipse(centre, side * 4 / kIndicator, side * 4 / kIndicator);
    }
    painter.restore();
}

// A square that is filled, never a tick: what is chosen is not an achievement.
void drawCheck(QPainter& painter, const QRect& rect, bool on, bool enabled, const Theme& theme) {
    const QPointF centre = QRectF(rect).center();
    const QColor edge = theme.color(!enabled ? Tone::Muted : on ? Tone::Accent : Tone::Border);
    const qreal side = scaled(kIndicator, theme);
    const QRectF box(centre.x() - side / 2, centre.y() - side / 2, side, side);
    drawBox(painter, box, 4, theme.color(enabled ? Tone::Surface : Tone::Sunk), edge, 2);
    if (on)
        drawTick(painter, box, edge);
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& ink) {
    const auto at = [&box](qreal x, qreal y) { return box.topLeft() + QPointF(box.width() * x, box.height() * y); };
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(ink, box.width() * 0.14, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QPolygonF{at(0.26, 0.53), at(0.43, 0.70), at(0.75, 0.31)});
    painter.restore();
}

void drawCombo(
    QPainter& painter, const QStyleOptionComboBox& option, const QWidget* combo, const Theme& theme
) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    drawFieldGround(painter, option.rect, combo, enabled, theme);
    const QRectF arrow = comboPart(option, QStyle::SC_ComboBoxArrow);
    const double side = qMin(scaled(16, theme), parts::kArrowWidth - 10);
    const QRectF box(arrow.center().x() - side / 2, arrow.center().y() - side / 2, side, side);
    paintIcon(painter, box, Icon::ChevronDown, theme.color(enabled ? Tone::Text : Tone::Muted));
}

QRect comboPart(const QStyleOptionComboBox& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    QRect found;
    if (part == QStyle::SC_ComboBoxArrow)
        found = QRect(rect.right() - kArrowWidth + 1, rect.top(), kArrowWidth, rect.height());
    else if (part == QStyle::SC_ComboBoxEditField)
        found = rect.adjusted(option.editable ? 2 : kFieldPadding, 2, -kArrowWidth, -2);
    else
        found = rect;
    return QStyle::visualRect(option.direction, rect, found);
}

void drawSpin(
    QPainter& painter, const QStyleOptionSpinBox& option, const QWidget* spin, const Theme& theme
) {
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    if (option.frame)
        drawFieldGround(painter, option.rect, spin, enabled, theme);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    auto drawArrow = [&](QStyle::SubControl part, Icon icon, bool can) {
        const QPointF centre = QRectF(spinPart(option, part)).center();
        const QColor color = theme.color(can ? Tone::Text : Tone::Muted);
        paintIcon(painter, QRectF(centre.x() - 6, centre.y() - 6, 12, 12), icon, color);
    };
    drawArrow(
        QStyle::SC_SpinBoxUp, Icon::ChevronUp,
        option.stepEnabled.testFlag(QAbstractSpinBox::StepUpEnabled)
    );
    drawArrow(
        QStyle::SC_SpinBoxDown, Icon::ChevronDown,
        option.stepEnabled.testFlag(QAbstractSpinBox::StepDownEnabled)
    );
}

QRect spinPart(const QStyleOptionSpinBox& option, QStyle::SubControl part) {
    const QRect& rect = option.rect;
    const bool buttons = option.buttonSymbols != QAbstractSpinBox::NoButtons;
    const int width = buttons ? kArrowWidth : 0;
    const int half = rect.height() / 2;
    QRect found = rect;
    if (part == QStyle::SC_SpinBoxUp)
        found = QRect(rect.right() - width + 1, rect.top(), width, half);
    else if (part == QStyle::SC_SpinBoxDown)
        found = QRect(rect.right() - width + 1, rect.top() + half, width, rect.height() - half);
    else if (part == QStyle::SC_SpinBoxEditField)
        found = rect.adjusted(2, 2, -qMax(2, width), -2);
    return QStyle::visualRect(option.direction, rect, found);
}

} // namespace omgekeerd::ui::parts
