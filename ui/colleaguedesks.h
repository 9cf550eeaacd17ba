// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

class CaseDesk;
class CaseDocuments;
class Commands;
class MainWindow;
struct WindowNeeds;

/// Gives the window the desks where own cases are set beside each other, and where they go to a colleague and come
/// back.
void addColleagueDesks(
    const WindowNeeds& needs, const Commands& commands, const CaseDesk& cases, CaseDocuments& documents,
    MainWindow& window
);

} // namespace omgekeerd::ui
