// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace omgekeerd::ui {

/// Shows which keys do what while a workshop is given.
void showTrainerKeys(QWidget* window);

} // namespace omgekeerd::ui
