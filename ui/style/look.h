// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"

#include <QAbstractButton>

#include <optional>

namespace omgekeerd::ui {

// What a widget says about its looks; the style draws it, again after another theme or text size.

ButtonLook lookOf(const QWidget* button);

/// Size, face and colour of a label's (or any widget's) text.
void setText(
    QWidget* widget, TypeSize size, TypeFace face = TypeFace::Sans, Tone tone = Tone::Text
);
/// The same in the hue of a step.
void setText(QWidget* widget, TypeSize size, TypeFace face, Step hue);
/// Applies what setText() asked for; the style calls it.
void applyText(QWidget* widget, const Theme& theme);

/// An icon before the words of a push button, in the colour of its text.
void setLeadingIcon(QAbstractButton* button, Icon icon);
/// A chevron after the words.
void setTrailingIcon(QAbstractButton* button, Icon icon);
/// The key that does the same, small and muted after the words; dropped with an empty text.
void setKeyHint(QAbstractButton* button, const QString& key);
std::optional<Icon> leadingIconOf(const QWidget* button);
std::optional<Icon> trailingIconOf(const QWidget* button);
QString keyHintOf(const QWidget* button);

/// A button that cannot do its work now: it stays focusable and says why; the slot asks
/// isUnavailable().
void setUnavailable(QAbstractButton* button, const QString& why);
void setAvailable(QAbstractButton* button);
bool isUnavailable(const QWidget* button);

/// How a field (line edit, text edit, combo, or a plain frame made to look like a field) stands.
enum class FieldState { Plain, Error, Frozen };
void setFieldState(QWidget* field, FieldState state);
FieldState fieldStateOf(const QWidget* field);

/// How a QFrame is filled and edged.
enum class PanelLook {
    Card,      ///< surface, hairline, corner 10
    Sunk,      ///< sunk, no edge, corner 10
    Field,     ///< looks like a text field; for composed fields
    Attention, ///< banner: attention tint and border
    Error,     ///< banner: error tint and border
    Quiet,     ///< banner: sunk, hairline
    Bare,      ///< nothing
    Open       ///< surface, 2 px in the hue of setPanelHue(), corner 10
};
void setPanel(QWidget* frame, PanelLook look);
void setPanelHue(QWidget* frame, Step hue);
std::optional<PanelLook> panelOf(const QWidget* frame);
std::optional<Step> panelHueOf(const QWidget* frame);

/// The focus frame of `inner` is drawn round `outer` (a composed field).
void setFocusFrameAround(QWidget* inner, QWidget* outer);
QWidget* focusFrameTarget(QWidget* focused);
/// The widget draws its own focus (cells, painted lists).
void setDrawsOwnFocus(QWidget* widget);
bool drawsOwnFocus(const QWidget* widget);

} // namespace omgekeerd::ui
