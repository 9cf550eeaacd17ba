// SPDX-License-Identifier: EUPL-1.2
#pragma once

class QWidget;

namespace omgekeerd {
class Clock;
class MethodContent;
}

namespace omgekeerd::ui {

class Commands;
class FileChooser;

/// What the help menu shows over the window: the words of the profession, the keys, and what this program is.
void connectHelpDialogs(
    const Commands& commands, const MethodContent& content, const Clock& clock, FileChooser& files, QWidget* window
);

} // namespace omgekeerd::ui
