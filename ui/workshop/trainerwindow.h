// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/filechooser.h"
#include "ui/style/appearance.h"
#include "ui/viewmodels/workshopsession.h"

#include <QMainWindow>
#include <QPointer>
#include <QTimer>

class QBoxLayout;
class QComboBox;
class QMenuBar;
class QScrollArea;

namespace omgekeerd::ui {

class Banner;
class PresenterWindow;
class ProgrammeRail;
class SaveStatus;
class SlidePanel;
class TrainerBar;
class TrainerNotes;
class TimePanel;
class WorkArea;

/// The window before the trainer: programme, the big screen small, time, what only the trainer reads, and what the
/// groups write. It puts the big screen on another screen where there is one, else over itself.
class TrainerWindow : public QMainWindow {
    Q_OBJECT
public:
    TrainerWindow(WorkshopSession& session, Appearance& appearance, FileChooser& files);
    ~TrainerWindow() override;

    WorkArea& work() const { return *m_work; }
    ProgrammeRail& rail() const { return *m_rail; }
    Banner& banner() const { return *m_banner; }
    /// The window in front of the room; nothing while it is off.
    PresenterWindow* presenter() const;
    void present(bool on);
    /// Gives the keyboard to the small screen, where it is the clicker's.
    void takeFocus();

Q_SIGNALS:
    void planAsked();
    void handoutsAsked();
    void newItemAsked(int at);
    void changeItemAsked(const omgekeerd::ItemId& id);
    void variantCaseAsked(const omgekeerd::VariantId& variant);
    void coverAsked();
    void closed();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void connectParts();
    QWidget* makeColumns();
    void fillMenus(QMenuBar& bar);
    void fillItems();
    void fitMode();
    void refuse(const Failure& failure);
    void screenGone(const QScreen* screen);
    void showKeys();

    WorkshopSession& m_session;
    Appearance& m_appearance;
    ProgrammeRail* m_rail;
    QComboBox* m_items; ///< the programme, where there is no room for the rail
    Banner* m_banner;
    QScrollArea* m_scroll;
    SlidePanel* m_slide;
    TimePanel* m_time;
    TrainerNotes* m_notes;
    QWidget* m_side = nullptr; ///< time and notes
    WorkArea* m_work;
    TrainerBar* m_bar;
    SaveStatus* m_status;
    QTimer m_order; ///< Tab follows what came and went
    QPointer<PresenterWindow> m_presenter;
    const QScreen* m_roomScreen = nullptr; ///< of the presenter, where it is not the trainer's
};

} // namespace omgekeerd::ui
