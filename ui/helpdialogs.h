// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace omgekeerd {
class MethodContent;
}

namespace omgekeerd::ui {

class Commands;

/// What the help menu shows over the window: the words of the profession, the keys, and what this program is.
void connectHelpDialogs(const Commands& commands, const MethodContent& content, QWidget* window);

} // namespace omgekeerd::ui
