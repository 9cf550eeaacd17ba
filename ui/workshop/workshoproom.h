// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/style/appearance.h"
#include "ui/viewmodels/workshopplan.h"
#include "ui/viewmodels/workshopsession.h"

namespace omgekeerd::ui {

class HandoutDesk;
class TrainerWindow;
class WorkshopsDialog;

/// Everything of workshops in the window: which there are, making one, and the windows in which it is given. Only over
/// an exercise vault; elsewhere it says where workshops live.
class WorkshopRoom : public QObject {
    Q_OBJECT
public:
    using AskDesk = std::function<Result<WorkshopDesk*>()>;
    WorkshopRoom(AskDesk desk, Appearance& appearance, FileChooser& files, QWidget& window);
    ~WorkshopRoom() override;

    /// The list, or the form of a new one where there is none yet; where one is being given, its window.
    void open();
    /// No where something is not safe yet; its window says so.
    bool close();
    TrainerWindow* trainer() const { return m_trainer.get(); } ///< nothing while no workshop is given
    WorkshopSession* session() const { return m_session.get(); }

Q_SIGNALS:
    void exerciseAsked();
    void coverAsked();
    void caseAsked(const omgekeerd::CaseId& id);

private:
    void showList(const std::vector<Workshop>& workshops);
    void askNew();
    void make(const WorkshopPlan& plan);
    void give(const WorkshopId& id);
    void connectTrainer();
    void askPlan();
    void askItem(const ItemId& id, int at);
    void startVariantCase(const VariantId& variant);
    void askRemove(WorkshopsDialog* list, const WorkshopId& id, const QString& title);
    void sayWhere();
    void tell(const Failure& failure);

    AskDesk m_askDesk;
    WorkshopDesk* m_desk = nullptr;
    Appearance& m_appearance;
    FileChooser& m_files;
    QWidget& m_window;
    std::unique_ptr<WorkshopSession> m_session;
    std::unique_ptr<TrainerWindow> m_trainer;
    HandoutDesk* m_handouts = nullptr; ///< goes with the window of the trainer
};

} // namespace omgekeerd::ui
