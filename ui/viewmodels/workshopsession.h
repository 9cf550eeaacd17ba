// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/workshopdesk.h"
#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// The one workshop that is given: each act is kept before it shows, and one signal tells that it changed.
class WorkshopSession : public QObject {
    Q_OBJECT
public:
    explicit WorkshopSession(WorkshopDesk& desk, QObject* parent = nullptr);

    WorkshopDesk& desk() const { return m_desk; }
    bool isOpen() const { return m_workshop.has_value(); }
    const Workshop& workshop() const { return *m_workshop; }
    Result<void> open(const WorkshopId& id);
    void close();

    /// One act, kept at once. False where it was refused: then nothing changed, and refused() says why.
    bool act(const std::function<Result<void>(Workshop&)>& what);
    bool addCase(const CaseId& dossier);
    bool write(const EntryPlace& place, const QString& text, const QString& because, EntrySource source);
    bool handIn(const GroupId& group, const QByteArray& caseText);

    void advance(); ///< one press of the clicker
    void goBack();
    /// Shows what stands on the slide, or hides it again.
    void setRevealed(Step step, bool revealed);
    void startOrPause();
    void addTwo();
    void startAgain();
    void setSound(bool on);

    /// Nothing on the big screen for a while.
    void setDark(bool dark);
    bool isDark() const { return m_dark; }
    /// Where not all groups fit beside each other on the big screen: from which one on.
    void setGroupPage(int page);
    int groupPage() const { return m_groupPage; }

    const Screen& screen() const { return m_screen; } ///< what the room sees; empty without a programme
    const TrainerSheet& sheet() const { return m_sheet; }
    const std::optional<CaseFile>& caseOnTable() const { return m_onTable; }
    QString timeNow() const; ///< `nog 7 minuten`
    QDateTime now() const { return m_desk.clock().now(); }
    SaveState saveState() const { return m_saveState; }

Q_SIGNALS:
    void changed();
    /// What stands on the big screen is another, or dark.
    void turned();
    void ticked(); ///< a second went by
    void rang();   ///< the time is over, and a sound was asked for
    void refused(const omgekeerd::Failure& failure);
    void saveStateChanged();

private:
    bool take(Result<Workshop> next);
    void refresh();
    void setSaveState(SaveState::Kind kind, const std::optional<Failure>& failure = {});
    void tick();

    WorkshopDesk& m_desk;
    std::optional<Workshop> m_workshop;
    std::optional<CaseFile> m_onTable;
    Screen m_screen;
    TrainerSheet m_sheet;
    SaveState m_saveState;
    QTimer m_tick;
    bool m_dark = false;
    bool m_hasRung = false;
    int m_groupPage = 0;
};

} // namespace omgekeerd::ui
