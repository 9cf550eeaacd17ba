// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QProxyStyle>

namespace omgekeerd::ui {

/// Fusion with our tokens: fields, buttons, menus and a 3 px focus frame, all from one theme.
class OmgekeerdStyle : public QProxyStyle {
    Q_OBJECT
public:
    explicit OmgekeerdStyle(ThemeName name);

    const Theme& theme() const { return m_theme; }

    void polish(QWidget* widget) override;
    using QProxyStyle::polish;
    QPalette standardPalette() const override { return m_theme.palette(); }
    void drawPrimitive(
        PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget
    ) const override;
    void drawControl(
        ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget
    ) const override;
    void drawComplexControl(
        ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
        const QWidget* widget
    ) const override;
    QSize sizeFromContents(
        ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget
    ) const override;
    QRect subControlRect(
        ComplexControl control, const QStyleOptionComplex* option, SubControl part,
        const QWidget* widget
    ) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget)
        const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget)
        const override;
    int styleHint(
        StyleHint hint, const QStyleOption* option, const QWidget* widget,
        QStyleHintReturn* returned
    ) const override;

private:
    Theme m_theme;
};

} // namespace omgekeerd::ui
