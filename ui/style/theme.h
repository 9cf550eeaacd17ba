// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/shapes.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPainter>
#include <QPalette>
#include <QWidget>

#include <vector>

namespace omgekeerd::ui {

enum class ThemeName { Light, Dark, HighContrast, System };

/// The colour tokens of the design, apart from the step hues.
enum class Tone {
    Bg,
    Surface,
    Sunk,
    Text,
    Muted,
    Border,
    Hairline,
    Accent,
    AccentTint,
    OnAccent,
    Focus,
    Error,
    ErrorTint,
    Attention,
    AttentionTint
};

/// The type steps of the design; sizes are ratios to the application font (body).
enum class TypeSize { Caption, Small, Body, Lead, Quote, TitleSmall, Title };
enum class TypeFace { Sans, SansBold, SansItalic, Serif, SerifBold, SerifItalic };

/// One table of tokens; nothing else names a colour or a font.
class Theme {
public:
    static Theme of(ThemeName name);
    ThemeName name() const { return m_name; }
    QColor color(Tone tone) const;
    QColor hue(Step step) const;
    QColor tint(Step step) const;
    QColor color(Ink ink) const; ///< for drawings
    QFont
    font(TypeSize size, TypeFace face = TypeFace::Sans) const; ///< scales with QApplication::font()
    QPalette palette() const;

private:
    ThemeName m_name = ThemeName::Light;
    std::vector<QRgb> m_tones;
    std::vector<QRgb> m_hues;
    std::vector<QRgb> m_tints;
    QPalette m_platform;
};

/// The theme of the style that draws this widget; the light one where the style is not ours.
const Theme& themeOf(const QWidget* widget);

/// A length at 100 % text as it is at the size of text now: pictures and columns grow with the
/// words beside them.
int scaled(int length, const Theme& theme);

/// The icons of the design, drawn by us.
enum class Icon {
    Search,
    Together,
    Cover,
    Help,
    ReadOver,
    Document,
    Edit,
    Lock,
    Eye,
    Flag,
    LookBack,
    Plus,
    ChevronLeft,
    ChevronRight,
    ChevronUp,
    ChevronDown,
    BentArrow,
    Leap,
    Open,
    Print,
    Pause,
    ChainText,
    Differs,
    Language,
    Menus,
    Remove,
    Mark
};
/// In the colour, or in that of muted text of the theme at the time it is painted.
QIcon iconFor(Icon icon, const QColor& color = {});
void paintIcon(QPainter& painter, const QRectF& box, Icon icon, const QColor& color);
void paintPath(
    QPainter& painter, const std::vector<PathPiece>& path, const QPen& pen, const QBrush& brush
);
void paintStepShape(
    QPainter& painter, const QRectF& box, Step step, const QColor& stroke, const QColor& fill,
    double width = 2, bool dashed = false
);
void paintDirection(QPainter& painter, const QRectF& box, Direction direction, const Theme& theme);

/// The outlined, letter-spaced word OEFENING or CONCEPT.
QSize badgeSize(const QString& word, const Theme& theme);
void paintBadge(QPainter& painter, const QPoint& topLeft, const QString& word, const Theme& theme);

/// Roles of buttons, set as dynamic property `look` and drawn by the style: one filled button per
/// window. Link is underlined words in the line of a text, 24 high. See look.h for icons, texts and
/// fields.
enum class ButtonLook { Filled, Secondary, Small, Quiet, Link };
void setLook(QWidget* button, ButtonLook look);

} // namespace omgekeerd::ui
