// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

class Commands;
class DossierSession;
class Proofreading;
class SaveStatus;
class Workbench;

/// What the menus do on the page that is turned to: steps, undo, help, and the words to look at.
void connectCaseCommands(const Commands& commands, Workbench& bench, Proofreading& proofreading);
/// Keeps at once what is typed, and tells whether it is kept.
void connectSaving(const Commands& commands, DossierSession& session, SaveStatus& status);

} // namespace omgekeerd::ui
