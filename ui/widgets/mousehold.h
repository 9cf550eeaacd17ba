// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <functional>

class QObject;

namespace omgekeerd::ui {

/// Whether a mouse button is down: what is pressed must then stay under the pointer, so nothing scrolls or grows.
bool isMouseHeld();

/// Does the act at once, or, while a mouse button is down, when it is let go: before the release reaches its widget, so
/// that a click finds what was left before it settled. Acts keep their order; those of a deleted owner are dropped.
void whenMouseIsUp(QObject* owner, std::function<void()> act);

} // namespace omgekeerd::ui
