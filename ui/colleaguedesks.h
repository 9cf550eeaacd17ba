// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace omgekeerd::ui {

class CaseDesk;
class CaseDocuments;
class Commands;
class LearningDesk;
class MainWindow;
struct WindowNeeds;

/// Gives the window the desks where own cases are set beside each other, and where they go to a colleague and come
/// back.
void addColleagueDesks(
    const WindowNeeds& needs, const Commands& commands, const CaseDesk& cases, CaseDocuments& documents,
    MainWindow& window
);

/// What is learned over all cases leads to a case, and to a new one where there is none.
void connectLearning(const LearningDesk& learning, CaseDesk& cases, MainWindow& window);

} // namespace omgekeerd::ui
