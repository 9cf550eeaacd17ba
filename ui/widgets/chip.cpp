// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chip.h"

#include "ui/style/look.h"
#include "ui/widgets/field.h"

#include <QEvent>
#include <QStyle>

namespace omgekeerd::ui {

namespace {

constexpr int kLeast = 32;
constexpr int kShape = 16;
constexpr int kEdge = 11;
constexpr int kGap = 7;
constexpr int kAbove = 6;
constexpr int kCorner = 8;
constexpr int kWrap = int{Qt::AlignLeft} | int{Qt::AlignTop} | int{Qt::TextWordWrap};

} // namespace

Chip::Chip(Step step, const QString& words, QWidget* parent) : QAbstractButton(parent), m_step(step) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    QAbstractButton::setText(words);
    ui::setText(this, TypeSize::Small);
}

void Chip::setFilled(bool filled) {
    m_filled = filled;
    update();
}

QRect Chip::textRect(const QRect& within) const {
    return within.adjusted(kEdge + kShape + kGap, kAbove, -kEdge, -kAbove);
}

QSize Chip::sizeHint() const {
    const int words = fontMetrics().horizontalAdvance(text());
    const int width = words + 2 * kEdge + kShape + kGap + 2;
    return {width, qMax(kLeast, fontMetrics().height() + 2 * kAbove)};
}

QSize Chip::minimumSizeHint() const {
    int longest = 0;
    for (const QString& word : text().split(u' '))
        longest = qMax(longest, fontMetrics().horizontalAdvance(word));
    return {longest + 2 * kEdge + kShape + kGap + 2, kLeast};
}

int Chip::heightForWidth(int width) const {
    const QRect room = textRect(QRect(0, 0, width, 0));
    const QRect words = fontMetrics().boundingRect(QRect(0, 0, qMax(1, room.width()), 0), kWrap, text());
    return qMax(kLeast, words.height() + 2 * kAbove);
}

void Chip::paintEvent(QPaintEvent*) {
    const Theme& theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = isFilled();
    const bool plain = isCheckable() && !filled;
    const QColor edge = plain ? theme.color(Tone::Border) : theme.hue(m_step);
    const QColor ground = isDown() ? theme.color(Tone::Sunk)
                          : filled ? theme.tint(m_step)
                                   : theme.color(Tone::Surface);
    painter.setPen(QPen(edge, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
    const QRect words = textRect(rect());
    const int line = fontMetrics().height();
    const int high = fontMetrics().boundingRect(QRect(0, 0, words.width(), 0), kWrap, text()).height();
    const int top = qMax((height() - high) / 2, 0);
    const QRectF shape(kEdge, top + (line - kShape) / 2.0 + 1, kShape, kShape);
    paintStepShape(
        painter, QStyle::visualRect(layoutDirection(), rect(), shape.toRect()), m_step, edge, ground,
        1.5
    );
    painter.setFont(font());
    painter.setPen(theme.color(Tone::Text));
    const QRect place(words.left(), top, words.width(), height() - top);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), place), kWrap, text());
}

void Chip::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        updateGeometry();
}

bool Chip::event(QEvent* event) {
    if (event->type() == QEvent::FocusIn)
        bringIntoView(this);
    return QAbstractButton::event(event);
}

} // namespace omgekeerd::ui
