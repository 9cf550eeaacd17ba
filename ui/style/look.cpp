// SPDX-License-Identifier: EUPL-1.2
#include "ui/style/look.h"

#include <QCoreApplication>
#include <QEvent>
#include <QFrame>
#include <QPointer>
#include <QVariant>

namespace omgekeerd::ui {

namespace {

constexpr auto kLook = "look";
constexpr auto kTextSize = "textSize";
constexpr auto kTextFace = "textFace";
constexpr auto kTextTone = "textTone";
constexpr auto kTextHue = "textHue";
constexpr auto kLeading = "leadingIcon";
constexpr auto kTrailing = "trailingIcon";
constexpr auto kKeyHint = "keyHint";
constexpr auto kUnavailable = "unavailable";
constexpr auto kField = "fieldState";
constexpr auto kPanel = "panelLook";
constexpr auto kPanelHue = "panelHue";
constexpr auto kFrameAround = "focusFrameAround";
constexpr auto kOwnFocus = "drawsOwnFocus";

template <class E> std::optional<E> held(const QWidget* widget, const char* name) {
    const QVariant value = widget != nullptr ? widget->property(name) : QVariant();
    if (!value.isValid())
        return std::nullopt;
    return static_cast<E>(value.toInt());
}

/// Buttons keep their size hint until the style changes.
void remeasure(QWidget* widget) {
    if (qobject_cast<QAbstractButton*>(widget) != nullptr) {
        QEvent event(QEvent::StyleChange);
        QCoreApplication::sendEvent(widget, &event);
    }
    widget->updateGeometry();
    widget->update();
}

template <class E> void hold(QWidget* widget, const char* name, E value) {
    widget->setProperty(name, static_cast<int>(value));
    remeasure(widget);
}

} // namespace

void setLook(QWidget* button, ButtonLook look) {
    hold(button, kLook, look);
    if (look == ButtonLook::Link)
        button->setCursor(Qt::PointingHandCursor);
}

ButtonLook lookOf(const QWidget* button) {
    return held<ButtonLook>(button, kLook).value_or(ButtonLook::Secondary);
}

void setText(QWidget* widget, TypeSize size, TypeFace face, Tone tone) {
    hold(widget, kTextSize, size);
    hold(widget, kTextFace, face);
    hold(widget, kTextTone, tone);
    widget->setProperty(kTextHue, QVariant());
    applyText(widget, themeOf(widget));
}

void setText(QWidget* widget, TypeSize size, TypeFace face, Step hue) {
    hold(widget, kTextSize, size);
    hold(widget, kTextFace, face);
    hold(widget, kTextHue, hue);
    applyText(widget, themeOf(widget));
}

void applyText(QWidget* widget, const Theme& theme) {
    const auto size = held<TypeSize>(widget, kTextSize);
    if (!size)
        return;
    widget->setFont(theme.font(*size, held<TypeFace>(widget, kTextFace).value_or(TypeFace::Sans)));
    const auto hue = held<Step>(widget, kTextHue);
    const QColor color =
        hue ? theme.hue(*hue) : theme.color(held<Tone>(widget, kTextTone).value_or(Tone::Text));
    QPalette palette; // only the roles set here; the rest is inherited
    for (auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::All, role, color);
    palette.setColor(QPalette::All, QPalette::Link, theme.color(Tone::Accent));
    widget->setPalette(palette);
}

void setLeadingIcon(QAbstractButton* button, Icon icon) {
    hold(button, kLeading, icon);
}
void setTrailingIcon(QAbstractButton* button, Icon icon) {
    hold(button, kTrailing, icon);
}

void setKeyHint(QAbstractButton* button, const QString& key) {
    button->setProperty(kKeyHint, key);
    remeasure(button);
}

std::optional<Icon> leadingIconOf(const QWidget* button) {
    return held<Icon>(button, kLeading);
}
std::optional<Icon> trailingIconOf(const QWidget* button) {
    return held<Icon>(button, kTrailing);
}
QString keyHintOf(const QWidget* button) {
    return button != nullptr ? button->property(kKeyHint).toString() : QString();
}

void setUnavailable(QAbstractButton* button, const QString& why) {
    button->setProperty(kUnavailable, true);
    button->setAccessibleDescription(why);
    button->setToolTip(why);
    button->update();
}

void setAvailable(QAbstractButton* button) {
    button->setProperty(kUnavailable, QVariant());
    button->setAccessibleDescription(QString());
    button->setToolTip(QString());
    button->update();
}

bool isUnavailable(const QWidget* button) {
    return button != nullptr && button->property(kUnavailable).toBool();
}

void setFieldState(QWidget* field, FieldState state) {
    hold(field, kField, state);
}
FieldState fieldStateOf(const QWidget* field) {
    return held<FieldState>(field, kField).value_or(FieldState::Plain);
}

void setPanel(QWidget* frame, PanelLook look) {
    hold(frame, kPanel, look);
    // The frame asks for its width again only when its shape changes.
    if (auto* shaped = qobject_cast<QFrame*>(frame)) {
        shaped->setFrameShape(QFrame::NoFrame);
        shaped->setFrameShape(QFrame::StyledPanel);
    }
}
void setPanelHue(QWidget* frame, Step hue) {
    hold(frame, kPanelHue, hue);
}
std::optional<PanelLook> panelOf(const QWidget* frame) {
    return held<PanelLook>(frame, kPanel);
}
std::optional<Step> panelHueOf(const QWidget* frame) {
    return held<Step>(frame, kPanelHue);
}

void setFocusFrameAround(QWidget* inner, QWidget* outer) {
    inner->setProperty(kFrameAround, QVariant::fromValue(QPointer<QWidget>(outer)));
}

QWidget* focusFrameTarget(QWidget* focused) {
    if (focused == nullptr)
        return nullptr;
    const auto outer = focused->property(kFrameAround).value<QPointer<QWidget>>();
    return outer != nullptr ? outer.data() : focused;
}

void setDrawsOwnFocus(QWidget* widget) {
    widget->setProperty(kOwnFocus, true);
}
bool drawsOwnFocus(const QWidget* widget) {
    return widget != nullptr && widget->property(kOwnFocus).toBool();
}

} // namespace omgekeerd::ui
