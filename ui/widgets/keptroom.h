// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace omgekeerd::ui {

/// The room of `widget` stays where it is hidden: nothing beside or below it moves under who types or presses.
void keepRoom(QWidget* widget);

} // namespace omgekeerd::ui
