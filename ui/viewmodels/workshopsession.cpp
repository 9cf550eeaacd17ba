// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/workshopsession.h"

namespace omgekeerd::ui {

namespace {

constexpr int kTick = 1000; ///< ms

/// What the trainer did wrong is not a disk that is full: what was there is still safe.
bool isAboutKeeping(const Failure& failure) {
    return failure.code != FailureCode::Usage && failure.code != FailureCode::CaseKindMismatch &&
           failure.code != FailureCode::InvalidCase && failure.code != FailureCode::CaseUnknown;
}

} // namespace

WorkshopSession::WorkshopSession(WorkshopDesk& desk, QObject* parent) : QObject(parent), m_desk(desk) {
    m_tick.setInterval(kTick);
    connect(&m_tick, &QTimer::timeout, this, &WorkshopSession::tick);
}

Result<void> WorkshopSession::open(const WorkshopId& id) {
    Result<Workshop> opened = m_desk.open(id);
    if (!opened)
        return Unexpected(opened.error());
    m_workshop = *std::move(opened);
    m_dark = false;
    m_groupPage = 0;
    m_saveState = {};
    refresh();
    m_tick.start();
    Q_EMIT saveStateChanged();
    Q_EMIT turned();
    Q_EMIT changed();
    return {};
}

void WorkshopSession::close() {
    m_tick.stop();
    m_workshop.reset();
    m_onTable.reset();
    m_screen = {};
    m_sheet = {};
}

bool WorkshopSession::act(const std::function<Result<void>(Workshop&)>& what) {
    return take(m_desk.act(m_workshop->id(), what));
}

bool WorkshopSession::addCase(const CaseId& dossier) { return take(m_desk.addCase(m_workshop->id(), dossier)); }

bool WorkshopSession::write(const EntryPlace& place, const QString& text, const QString& because, EntrySource source) {
    return take(m_desk.write(m_workshop->id(), place, text, because, source));
}

bool WorkshopSession::handIn(const GroupId& group, const QByteArray& caseText) {
    return take(m_desk.handIn(m_workshop->id(), m_workshop->onTable(), group, caseText));
}

bool WorkshopSession::take(Result<Workshop> next) {
    if (!next) {
        if (isAboutKeeping(next.error()))
            setSaveState(SaveState::Kind::Failed, next.error());
        Q_EMIT refused(next.error());
        return false;
    }
    const std::optional<Slide> before = m_workshop->slide();
    m_workshop = *std::move(next);
    if (m_workshop->slide() != before) {
        m_groupPage = 0;
        m_dark = false;
    }
    refresh();
    setSaveState(SaveState::Kind::Saved);
    if (m_workshop->slide() != before)
        Q_EMIT turned();
    Q_EMIT changed();
    return true;
}

// What cannot be read is not shown; the next act says why.
void WorkshopSession::refresh() {
    m_hasRung = m_hasRung && m_workshop->timer().isOver(now());
    Result<Screen> screen = m_desk.screen(*m_workshop, Sight::Room);
    m_screen = screen ? *std::move(screen) : Screen{};
    Result<TrainerSheet> sheet = m_desk.trainerSheet(*m_workshop);
    m_sheet = sheet ? *std::move(sheet) : TrainerSheet{};
    Result<std::optional<CaseFile>> onTable = m_desk.caseOnTable(*m_workshop);
    m_onTable = onTable ? *std::move(onTable) : std::nullopt;
}

void WorkshopSession::advance() {
    act([](Workshop& workshop) -> Result<void> {
        workshop.advance();
        return {};
    });
}

void WorkshopSession::goBack() {
    act([](Workshop& workshop) -> Result<void> {
        workshop.goBack();
        return {};
    });
}

void WorkshopSession::setRevealed(Step step, bool revealed) {
    act([step, revealed](Workshop& workshop) {
        return revealed ? workshop.reveal(workshop.onTable(), step) : workshop.hide(workshop.onTable(), step);
    });
}

void WorkshopSession::startOrPause() {
    act([when = now()](Workshop& workshop) -> Result<void> {
        switch (workshop.timer().state()) {
        case TimerState::Ready:
            workshop.timer().start(when);
            break;
        case TimerState::Running:
            workshop.timer().pause(when);
            break;
        case TimerState::Paused:
            workshop.timer().resume(when);
            break;
        }
        return {};
    });
}

void WorkshopSession::addTwo() {
    act([when = now()](Workshop& workshop) -> Result<void> {
        workshop.timer().addTwo(when);
        return {};
    });
}

void WorkshopSession::startAgain() {
    act([](Workshop& workshop) -> Result<void> {
        workshop.timer().reset();
        return {};
    });
}

void WorkshopSession::setSound(bool on) {
    act([on](Workshop& workshop) -> Result<void> {
        workshop.timer().setSound(on);
        return {};
    });
}

void WorkshopSession::setDark(bool dark) {
    if (m_dark == dark)
        return;
    m_dark = dark;
    Q_EMIT turned();
    Q_EMIT changed();
}

void WorkshopSession::setGroupPage(int page) {
    if (m_groupPage == page || page < 0)
        return;
    m_groupPage = page;
    Q_EMIT changed();
}

QString WorkshopSession::timeNow() const {
    return m_workshop ? timeText(m_desk.words(), m_workshop->timer(), now()) : QString();
}

void WorkshopSession::setSaveState(SaveState::Kind kind, const std::optional<Failure>& failure) {
    m_saveState = {kind, kind == SaveState::Kind::Saved ? now() : m_saveState.when, failure};
    Q_EMIT saveStateChanged();
}

void WorkshopSession::tick() {
    if (!m_workshop)
        return;
    if (m_workshop->timer().rings(now()) && !m_hasRung) {
        m_hasRung = true;
        Q_EMIT rang();
    }
    Q_EMIT ticked();
}

} // namespace omgekeerd::ui
