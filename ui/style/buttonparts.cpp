// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/look.h"
#include "ui/style/parts.h"

#include <QApplication>
#include <QPainter>
#include <QPushButton>

namespace omgekeerd::ui::parts {

namespace {

constexpr qreal kCorner = 8;
constexpr int kGap = 8;

/// The measures of one look.
struct ButtonMeasure {
    int padding;
    int height;
    int icon;
};

ButtonMeasure measureOf(ButtonLook look, const Theme& theme) {
    const int icon = scaled(16, theme);
    switch (look) {
    case ButtonLook::Filled:
    case ButtonLook::Secondary:
        return {18, 44, icon};
    case ButtonLook::Small:
        return {12, 32, icon};
    case ButtonLook::Quiet:
        return {10, 32, icon};
    case ButtonLook::Link:
        return {0, 24, icon};
    }
    Q_UNREACHABLE();
}

bool isPressed(const QStyleOptionButton& option) {
    return (option.state & (QStyle::State_Sunken | QStyle::State_On)) != 0;
}

QColor textColor(const QStyleOptionButton& option, const QWidget* button, const Theme& theme) {
    if (isUnavailable(button) || !option.state.testFlag(QStyle::State_Enabled))
        return theme.color(Tone::Muted);
    switch (lookOf(button)) {
    case ButtonLook::Filled:
        return theme.color(Tone::OnAccent);
    case ButtonLook::Secondary:
    case ButtonLook::Small:
        return theme.color(Tone::Text);
    case ButtonLook::Quiet:
    case ButtonLook::Link:
        return theme.color(Tone::Accent);
    }
    Q_UNREACHABLE();
}

void drawGround(
    QPainter& painter, const QStyleOptionButton& option, const QWidget* button, const Theme& theme
) {
    const ButtonLook look = lookOf(button);
    const bool off = isUnavailable(button) || !option.state.testFlag(QStyle::State_Enabled);
    if (look == ButtonLook::Link || (look == ButtonLook::Quiet && !isPressed(option)))
        return;
    QColor fill = theme.color(isPressed(option) ? Tone::Sunk : Tone::Surface);
    QPen edge(theme.color(Tone::Border), 1);
    if (off) {
        fill = theme.color(Tone::Bg);
        edge = QPen(theme.color(Tone::Border), 1, Qt::CustomDashLine);
        edge.setDashPattern({4, 3});
    } else if (look == ButtonLook::Filled) {
        const QColor accent = theme.color(Tone::Accent);
        fill = isPressed(option) ? accent.darker(115) : accent;
        edge = QPen(fill, 1);
    } else if (look == ButtonLook::Quiet) {
        edge = QPen(Qt::NoPen);
    }
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCorner, kCorner);
}

/// Widths of what stands in the button, from left to right.
struct ButtonLine {
    int leading = 0;
    int text = 0;
    int hint = 0;
    int trailing = 0;
    int total() const {
        int sum = 0;
        for (int width : {leading, text, hint, trailing})
            sum += width > 0 ? (sum > 0 ? kGap : 0) + width : 0;
        return sum;
    }
};

ButtonLine lineOf(const QStyleOptionButton& option, const QWidget* button, const Theme& theme) {
    const ButtonMeasure measure = measureOf(lookOf(button), theme);
    const QFontMetrics metrics(buttonFont(button, theme));
    ButtonLine line;
    line.leading = leadingIconOf(button) || !option.icon.isNull() ? measure.icon : 0;
    line.text = metrics.size(Qt::TextShowMnemonic, option.text).width();
    if (const QString hint = keyHintOf(button); !hint.isEmpty())
        line.hint = QFontMetrics(theme.font(TypeSize::Caption)).horizontalAdvance(hint);
    line.trailing = trailingIconOf(button) || option.features.testFlag(QStyleOptionButton::HasMenu)
                        ? measure.icon
                        : 0;
    return line;
}

/// Sets the contents of a button from left to right (mirrored where the language asks).
class ButtonWriter {
public:
    ButtonWriter(
        QPainter& painter, const QStyleOptionButton& option, const QWidget* button,
        const Theme& theme
    )
        : m_painter(painter),
          m_option(option),
          m_button(button),
          m_theme(theme),
          m_measure(measureOf(lookOf(button), theme)),
          m_line(lineOf(option, button, theme)),
          m_color(textColor(option, button, theme)) {
        const QRect& rect = option.rect;
        const bool atLeft = button != nullptr && button->property("wordsAtLeft").toBool();
        m_x = rect.left() +
              (atLeft ? m_measure.padding : qMax(0, (rect.width() - m_line.total()) / 2));
    }

    void write() {
        writeLeading();
        if (m_line.text > 0)
            writeText();
        if (m_line.hint > 0)
            writeHint();
        if (m_line.trailing > 0)
            drawIcon(next(m_line.trailing), trailingIconOf(m_button).value_or(Icon::ChevronDown));
    }

private:
    QRect next(int width) {
        const QRect place(m_x, m_option.rect.top(), width, m_option.rect.height());
        m_x += width + kGap;
        return QStyle::visualRect(m_option.direction, m_option.rect, place);
    }
    void drawIcon(const QRect& place, Icon icon) {
        const qreal side = m_measure.icon;
        const qreal top = place.center().y() - side / 2 + 0.5;
        paintIcon(m_painter, QRectF(place.left(), top, side, side), icon, m_color);
    }
    void writeLeading() {
        if (m_line.leading == 0)
            return;
        const QRect place = next(m_line.leading);
        if (const auto icon = leadingIconOf(m_button))
            drawIcon(place, *icon);
        else
            m_option.icon.paint(&m_painter, place);
    }
    void writeText() {
        const QFont font = buttonFont(m_button, m_theme);
        m_painter.setFont(font);
        m_painter.setPen(m_color);
        const int room = m_option.rect.right() + 1 - m_x;
        const QRect text = next(qMax(0, qMin(m_line.text, room)));
        const QStyle* style = QApplication::style();
        const bool shown = style->styleHint(QStyle::SH_UnderlineShortcut, &m_option, m_button) != 0;
        const int flags = kAtLeft | (shown ? Qt::TextShowMnemonic : Qt::TextHideMnemonic);
        m_painter.drawText(text, flags, m_option.text);
        if (lookOf(m_button) == ButtonLook::Link)
            underline(text, QFontMetrics(font));
    }
    void underline(const QRect& text, const QFontMetrics& metrics) {
        const qreal y = text.center().y() + metrics.ascent() / 2.0 + 1.5;
        m_painter.setPen(QPen(m_color, 1));
        m_painter.drawLine(QPointF(text.left(), y), QPointF(text.right() + 1, y));
    }
    void writeHint() {
        const bool filled = lookOf(m_button) == ButtonLook::Filled;
        m_painter.setFont(m_theme.font(TypeSize::Caption));
        m_painter.setPen(filled ? m_color : m_theme.color(Tone::Muted));
        m_painter.drawText(next(m_line.hint), kAtLeft, keyHintOf(m_button));
    }

    static constexpr int kAtLeft = int{Qt::AlignLeft} | int{Qt::AlignVCenter};
    QPainter& m_painter;
    const QStyleOptionButton& m_option;
    const QWidget* m_button;
    const Theme& m_theme;
    ButtonMeasure m_measure;
    ButtonLine m_line;
    QColor m_color;
    int m_x = 0;
};

} // namespace

QFont buttonFont(const QWidget* button, const Theme& theme) {
    const ButtonLook look = lookOf(button);
    const TypeSize size =
        look == ButtonLook::Link || look == ButtonLook::Small ? TypeSize::Small : TypeSize::Body;
    return theme.font(size, look == ButtonLook::Filled ? TypeFace::SansBold : TypeFace::Sans);
}

QSize buttonSize(const QStyleOptionButton& option, const QWidget* button, const Theme& theme) {
    const ButtonMeasure measure = measureOf(lookOf(button), theme);
    const QFontMetrics metrics(buttonFont(button, theme));
    const int lines = static_cast<int>(option.text.count(u'\n')) + 1;
    const int height =
        qMax(measure.height, lines * metrics.height() + (measure.height > 24 ? 10 : 2));
    return {lineOf(option, button, theme).total() + 2 * measure.padding + 2, height};
}

void drawButton(
    QPainter& painter, const QStyleOptionButton& option, const QWidget* button, const Theme& theme
) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawGround(painter, option, button, theme);
    ButtonWriter(painter, option, button, theme).write();
    painter.restore();
}

} // namespace omgekeerd::ui::parts
