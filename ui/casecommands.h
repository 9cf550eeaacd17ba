// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

class Commands;
class Proofreading;
class Workbench;

/// What the menus do on the page that is turned to: steps, undo, help, and the words to look at.
void connectCaseCommands(const Commands& commands, Workbench& bench, Proofreading& proofreading);

} // namespace omgekeerd::ui
