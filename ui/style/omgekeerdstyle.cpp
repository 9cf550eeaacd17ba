// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/omgekeerdstyle.h"

#include "ui/style/look.h"
#include "ui/style/parts.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>

namespace omgekeerd::ui {

namespace {

constexpr int kFieldHeight = 44;
constexpr int kSmallHeight = 32;
constexpr int kRowHeight = 28;
constexpr int kIndicatorSide = 18;
constexpr int kLineEditOwnMargin = 2; ///< QLineEdit keeps this much itself

constexpr int kComboOwnMargin = 6;   ///< Fusion keeps this much round the words of a combo box

/// The line edit that a spin box or an editable combo box carries inside.
bool isInnerEdit(const QWidget* widget) {
    const QWidget* parent = widget != nullptr ? widget->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox*>(parent) != nullptr ||
           qobject_cast<const QComboBox*>(parent) != nullptr;
}

bool isFramed(const QStyleOption* option) {
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
    return frame != nullptr && frame->frameShape != QFrame::NoFrame;
}

bool isTextArea(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr;
}

int fieldHeight(const QWidget* widget) {
    const bool small = widget != nullptr && widget->property("look").isValid() &&
                       lookOf(widget) == ButtonLook::Small;
    return small ? kSmallHeight : kFieldHeight;
}

void drawLinedBox(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.fillRect(rect, theme.color(Tone::Surface));
    painter.setPen(QPen(theme.color(Tone::Border), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void drawHeaderSection(QPainter& painter, const QRect& rect, const Theme& theme) {
    painter.fillRect(rect, theme.color(Tone::Bg));
    painter.setPen(QPen(theme.color(Tone::Border), 1));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

void drawItemGround(QPainter& painter, const QStyleOption& option, const Theme& theme) {
    if (option.state.testFlag(QStyle::State_Selected))
        painter.fillRect(option.rect, theme.color(Tone::AccentTint));
    else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(&option))
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter.fillRect(option.rect, item->backgroundBrush);
}

} // namespace

OmgekeerdStyle::OmgekeerdStyle(ThemeName name)
    : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))),
      m_theme(Theme::of(name)) {}

void OmgekeerdStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    // The wheel scrolls the page; it never takes the keyboard to what it passes.
    if (widget->focusPolicy() == Qt::WheelFocus)
        widget->setFocusPolicy(Qt::StrongFocus);
    applyText(widget, m_theme);
}

void OmgekeerdStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const {
    const bool enabled = option->state.testFlag(State_Enabled);
    const bool on = option->state.testFlag(State_On);
    if (element == PE_PanelLineEdit) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (!isInnerEdit(widget) && frame != nullptr && frame->lineWidth > 0)
            parts::drawFieldGround(*painter, option->rect, widget, enabled, m_theme);
    } else if (element == PE_FrameLineEdit) {
        return;
    } else if (element == PE_FrameFocusRect) {
        // Everything else has its frame from FocusRing, outside the widget.
        if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
            parts::drawCellFocus(*painter, option->rect, m_theme);
    } else if (element == PE_IndicatorRadioButton) {
        parts::drawRadio(*painter, option->rect, on, enabled, m_theme);
    } else if (element == PE_IndicatorCheckBox || element == PE_IndicatorItemViewItemCheck) {
        parts::drawCheck(*painter, option->rect, on, enabled, m_theme);
    } else if (element == PE_PanelItemViewItem) {
        drawItemGround(*painter, *option, m_theme);
    } else if (element == PE_PanelItemViewRow) {
        return;
    } else if (element == PE_PanelMenu || element == PE_FrameMenu || element == PE_PanelTipLabel) {
        drawLinedBox(*painter, option->rect, m_theme);
    } else if (element == PE_PanelMenuBar || element == PE_FrameStatusBarItem) {
        return;
    } else {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OmgekeerdStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
) const {
    if (element == CE_PushButton) {
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            parts::drawButton(*painter, *button, widget, m_theme);
    } else if (element == CE_FocusFrame) {
        const auto* frame = qobject_cast<const QFocusFrame*>(widget);
        parts::drawFocusFrame(
            *painter, option->rect, frame != nullptr ? frame->widget() : nullptr, m_theme
        );
    } else if (element == CE_ShapedFrame && (isTextArea(widget) || panelOf(widget))) {
        if (panelOf(widget))
            parts::drawPanel(*painter, option->rect, widget, m_theme);
        else if (isFramed(option))
            parts::drawFieldGround(
                *painter, option->rect, widget, option->state.testFlag(State_Enabled), m_theme
            );
    } else if (element == CE_MenuBarItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            parts::drawMenuBarItem(*painter, *item, m_theme);
    } else if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, m_theme.color(Tone::Bg));
    } else if (element == CE_MenuItem) {
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option))
            parts::drawMenuItem(*painter, *item, m_theme);
    } else if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        drawHeaderSection(*painter, option->rect, m_theme);
    } else if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
               element == CE_ItemViewItem && item != nullptr) {
        QStyleOptionViewItem own(*item);
        own.palette.setColor(QPalette::HighlightedText, m_theme.color(Tone::Text));
        QProxyStyle::drawControl(element, &own, painter, widget);
    } else {
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void OmgekeerdStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
    const QWidget* widget
) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr) {
        parts::drawCombo(*painter, *combo, widget, m_theme);
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
               control == CC_SpinBox && spin != nullptr) {
        parts::drawSpin(*painter, *spin, widget, m_theme);
    } else if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
               control == CC_ScrollBar && bar != nullptr) {
        const QRect handle = parts::scrollBarPart(*bar, SC_ScrollBarSlider);
        parts::drawScrollBar(*painter, *bar, handle, m_theme);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QSize OmgekeerdStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget
) const {
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        type == CT_PushButton && button != nullptr)
        return parts::buttonSize(*button, widget, m_theme);
    if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        type == CT_MenuItem && item != nullptr)
        return parts::menuItemSize(*item, size);
    if (type == CT_MenuBarItem)
        return {size.width() + 22, qMax(kSmallHeight, size.height() + 12)};
    if (type == CT_LineEdit && !isInnerEdit(widget))
        return {
            size.width() + 2 * parts::kFieldPadding,
            qMax(fieldHeight(widget), size.height() + 2 * parts::kTextFrame)};
    if (type == CT_ComboBox || type == CT_SpinBox)
        return {
            size.width() + parts::kFieldPadding + parts::kArrowWidth + kComboOwnMargin,
            qMax(fieldHeight(widget), size.height() + 2 * parts::kTextFrame)};
    const QSize usual = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_RadioButton || type == CT_CheckBox)
        return usual.expandedTo({0, kRowHeight});
    if (type == CT_ItemViewItem || type == CT_HeaderSection)
        return usual.expandedTo({0, kSmallHeight});
    if (type == CT_ToolButton)
        return usual.expandedTo({kSmallHeight, kSmallHeight});
    return usual;
}

QRect OmgekeerdStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part,
    const QWidget* widget
) const {
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        control == CC_ComboBox && combo != nullptr)
        return parts::comboPart(*combo, part);
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        control == CC_SpinBox && spin != nullptr)
        return parts::spinPart(*spin, part);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        control == CC_ScrollBar && bar != nullptr)
        return parts::scrollBarPart(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect OmgekeerdStyle::subElementRect(
    SubElement element, const QStyleOption* option, const QWidget* widget
) const {
    if (element == SE_LineEditContents) {
        const int inset = parts::kFieldPadding - kLineEditOwnMargin;
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = frame != nullptr && frame->lineWidth > 0;
        return framed || isInnerEdit(widget) ? option->rect.adjusted(inset, 0, -inset, 0)
                                             : option->rect;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

int OmgekeerdStyle::pixelMetric(
    PixelMetric metric, const QStyleOption* option, const QWidget* widget
) const {
    if (metric == PM_ExclusiveIndicatorWidth || metric == PM_ExclusiveIndicatorHeight ||
        metric == PM_IndicatorWidth || metric == PM_IndicatorHeight)
        return scaled(kIndicatorSide, m_theme);
    if (metric == PM_RadioButtonLabelSpacing || metric == PM_CheckBoxLabelSpacing)
        return 8;
    if (metric == PM_ButtonShiftHorizontal || metric == PM_ButtonShiftVertical)
        return 0;
    if (metric == PM_FocusFrameHMargin || metric == PM_FocusFrameVMargin)
        return parts::kFocusMargin;
    if (metric == PM_DefaultFrameWidth) {
        if (panelOf(widget))
            return 0;
        if (isTextArea(widget))
            return parts::kTextFrame;
        return 1;
    }
    if (metric == PM_ScrollBarExtent)
        return 13;
    if (metric == PM_LineEditIconMargin)
        return parts::kFieldPadding;
    if (metric == PM_LineEditIconSize)
        return scaled(16, m_theme);
    if (metric == PM_ToolBarExtensionExtent) // the square that holds the menus which do not fit
        return scaled(kSmallHeight, m_theme);
    if (metric == PM_TextCursorWidth)
        return 2;
    if (metric == PM_MenuPanelWidth)
        return 1;
    if (metric == PM_MenuVMargin)
        return 4;
    if (metric == PM_MenuBarItemSpacing || metric == PM_MenuBarPanelWidth)
        return 0;
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int OmgekeerdStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* returned
) const {
    if (hint == SH_FocusFrame_AboveWidget || hint == SH_UnderlineShortcut ||
        hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    if (hint == SH_FocusFrame_Mask || hint == SH_ComboBox_Popup || hint == SH_EtchDisabledText ||
        hint == SH_DialogButtonBox_ButtonsHaveIcons || hint == SH_Widget_Animation_Duration ||
        hint == SH_ScrollBar_Transient || hint == SH_Menu_Mask)
        return 0;
    if (hint == SH_ToolTipLabel_Opacity)
        return 255;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

} // namespace omgekeerd::ui
