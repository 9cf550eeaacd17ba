// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/dossiersession.h"

#include "core/base/exitcode.h"
#include "core/document/blockersentence.h"
#include "core/document/decisiondocument.h"
#include "core/document/placestofill.h"
#include "ui/viewmodels/fieldwords.h"

#include <algorithm>

namespace omgekeerd::ui {

DossierSession::DossierSession(
    CaseService& service, const MethodContent& content, const Clock& clock, QObject* parent,
    const MethodContent* documents
)
    : QObject(parent),
      m_service(service),
      m_content(content),
      m_documents(documents != nullptr ? *documents : content),
      m_clock(clock) {
    for (QTimer* timer : {&m_draftTimer, &m_settleTimer, &m_retryTimer})
        timer->setSingleShot(true);
    setDelays({});
    connect(&m_draftTimer, &QTimer::timeout, this, &DossierSession::flushDrafts);
    connect(&m_settleTimer, &QTimer::timeout, this, &DossierSession::settleAll);
    connect(&m_retryTimer, &QTimer::timeout, this, &DossierSession::retry);
}

void DossierSession::setDelays(SessionDelays delays) {
    m_draftTimer.setInterval(delays.draft);
    m_settleTimer.setInterval(delays.settle);
    m_retryTimer.setInterval(delays.retry);
}

bool DossierSession::isFrozen() const {
    return m_open && (m_open->isFrozen() || m_open->isInBin());
}

bool DossierSession::canWrite(const QString& path) const {
    return m_open && !m_open->isInBin() && (!m_open->isFrozen() || followsDecision(path));
}

Result<void> DossierSession::openCase(const CaseId& id) {
    if (!closeCase())
        return Unexpected(*m_saveState.failure);
    Result<OpenCase> next = m_service.open(id);
    if (!next)
        return Unexpected(next.error());
    m_open = std::move(*next);
    say({SaveState::Kind::Saved, {}, {}});
    Q_EMIT opened();
    Q_EMIT changed({});
    return {};
}

bool DossierSession::closeCase() {
    if (!m_open)
        return true;
    settleAll();
    if (!m_typed.empty())
        return false;
    for (QTimer* timer : {&m_draftTimer, &m_settleTimer, &m_retryTimer})
        timer->stop();
    m_touched.clear();
    m_left.clear();
    m_open.reset();
    Q_EMIT closed();
    return true;
}

Dossier DossierSession::everythingTyped() const {
    Dossier all = m_open->shown;
    for (const auto& [path, text] : m_typed)
        if (Result<Dossier> next = all.with(Change::set(path, Json(text))))
            all = std::move(*next);
    return all;
}

std::optional<QDateTime> DossierSession::unfinishedSince(const QString& path) const {
    if (!m_open || m_touched.contains(path))
        return std::nullopt;
    for (const Draft& draft : m_open->drafts)
        if (draft.path == path)
            return draft.when;
    return std::nullopt;
}

void DossierSession::type(const QString& path, const QString& text) {
    if (!canWrite(path))
        return;
    m_typed[path] = text;
    m_touched.insert(path);
    m_left.erase(path);
    m_draftTimer.start();
    m_settleTimer.start();
    if (m_saveState.kind != SaveState::Kind::Failed)
        say({SaveState::Kind::Saving, m_saveState.when, {}});
}

bool DossierSession::hasDraft(const QString& path) const {
    return std::any_of(m_open->drafts.begin(), m_open->drafts.end(), [&path](const Draft& draft) {
        return draft.path == path;
    });
}

void DossierSession::flushDraft(const QString& path) {
    const auto typed = m_typed.find(path);
    if (typed == m_typed.end())
        return;
    Result<OpenCase> next = m_service.saveDraft(*m_open, path, typed->second);
    if (!next) {
        fail(next.error());
        return;
    }
    m_typed.erase(typed);
    take(std::move(*next), path);
}

void DossierSession::flushDrafts() {
    const std::map<QString, QString> typed = m_typed;
    for (const auto& [path, text] : typed)
        flushDraft(path);
}

void DossierSession::settle(const QString& path) {
    if (!canWrite(path))
        return;
    const auto typed = m_typed.find(path);
    if (typed == m_typed.end() && !hasDraft(path)) {
        m_touched.erase(path);
        m_left.erase(path);
        return;
    }
    Result<OpenCase> next = typed == m_typed.end()
                                ? m_service.commitDraft(*m_open, path)
                                : m_service.record(*m_open, Change::set(path, Json(typed->second)));
    const bool fits = next || next.error().code != FailureCode::InvalidCase;
    if (!next && fits) {
        m_left.insert(path);
        fail(next.error());
        return;
    }
    m_touched.erase(path);
    m_left.erase(path);
    // A text that does not fit (an emptied title) stays a draft: its words are kept and the case keeps the old ones.
    if (!fits) {
        flushDraft(path);
        return;
    }
    m_typed.erase(path);
    take(std::move(*next), path);
}

void DossierSession::settleAll() {
    std::set<QString> paths = m_touched;
    for (const auto& [path, text] : m_typed)
        paths.insert(path);
    for (const QString& path : paths)
        settle(path);
    m_settleTimer.stop();
}

void DossierSession::retry() {
    const std::set<QString> left = m_left;
    for (const QString& path : left)
        settle(path);
    flushDrafts();
}

void DossierSession::fail(const Failure& failure) {
    say({SaveState::Kind::Failed, m_saveState.when, failure});
    m_retryTimer.start();
}

void DossierSession::say(SaveState state) {
    m_saveState = std::move(state);
    Q_EMIT saveStateChanged();
}

void DossierSession::take(OpenCase next, const QString& path) {
    m_open = std::move(next);
    const QDateTime now = m_clock.now();
    if (m_typed.empty() && m_left.empty())
        say({SaveState::Kind::Saved, now, {}});
    else if (m_saveState.kind == SaveState::Kind::Failed)
        say({SaveState::Kind::Failed, now, m_saveState.failure});
    else
        say({SaveState::Kind::Saving, now, {}});
    Q_EMIT changed(path);
}

Result<void> DossierSession::act(const ServiceAct& act, const QString& path) {
    assert(m_open);
    settleAll();
    // What is typed comes first; while it cannot be kept, nothing can.
    if (!m_typed.empty())
        return Unexpected(*m_saveState.failure);
    Result<OpenCase> next = act(*m_open);
    if (!next) {
        if (exitCodeFor(next.error().code) == ExitCode::EnvironmentCannot)
            fail(next.error());
        Q_EMIT changed(path);
        return Unexpected(next.error());
    }
    take(std::move(*next), path);
    return {};
}

Result<void> DossierSession::change(const Change& change, const QString& why) {
    // Rows that move and names that change touch other fields too.
    const bool alone = change.kind == Change::Kind::Set && !change.path.endsWith(QLatin1String(".id"));
    return act(
        [this, &change, &why](const OpenCase& open) { return m_service.record(open, change, why); },
        alone ? change.path : QString()
    );
}

Result<void> DossierSession::confirm(const BlockRef& block) {
    return act([this, &block](const OpenCase& open) { return m_service.confirm(open, block); }, {});
}

Result<void> DossierSession::goAhead(Step step, const QString& reason) {
    return act([this, step, &reason](const OpenCase& open) { return m_service.goAhead(open, step, reason); }, {});
}

Result<void> DossierSession::undo() {
    return act([this](const OpenCase& open) { return m_service.undo(open); }, {});
}

Result<void> DossierSession::redo() {
    return act([this](const OpenCase& open) { return m_service.redo(open); }, {});
}

Result<void> DossierSession::makeDefinitive() {
    return act([this](const OpenCase& open) { return m_service.makeDefinitive(open); }, {});
}

Result<void> DossierSession::reopen(const QString& why) {
    return act([this, &why](const OpenCase& open) { return m_service.reopen(open, why); }, {});
}

Result<void> DossierSession::setRetention(std::optional<QDate> until, const QString& why) {
    return act([this, until, &why](const OpenCase& open) { return m_service.setRetention(open, until, why); }, {});
}

Result<void> DossierSession::transfer(QDate on, const QString& number) {
    return act([this, on, &number](const OpenCase& open) { return m_service.transfer(open, on, number); }, {});
}

Result<void> DossierSession::eraseField(const QString& path, const QString& ground) {
    return act([this, &path, &ground](const OpenCase& open) { return m_service.eraseField(open, path, ground); }, {});
}

std::optional<QString> DossierSession::looseText(const QString& path) const {
    if (!m_open || m_typed.contains(path))
        return std::nullopt;
    for (const Draft& draft : m_open->drafts)
        if (draft.path == path && valueAt(m_open->shown.json(), path).toString() != draft.text)
            return draft.text;
    return std::nullopt;
}

std::vector<Blocker> DossierSession::blockers(Step step) const {
    return blockersFor(step, file(), m_open->basis);
}

std::vector<Blocker> DossierSession::gate(Step step) const {
    return gateOf(step, file());
}

std::vector<Blocker> DossierSession::blockersForDefinitive() const {
    return omgekeerd::blockersForDefinitive(file(), m_open->basis);
}

std::vector<Blocker> DossierSession::openPoints() const {
    return omgekeerd::openPoints(file(), m_open->basis);
}

QString DossierSession::sentenceFor(const Blocker& blocker) const {
    return blockerSentence(m_content, file(), blocker);
}

QStringList DossierSession::placesToFill() const {
    QStringList places;
    for (const QString& place : omgekeerd::placesToFill(composeDecision(file(), m_open->basis, m_content, {})))
        places += place;
    return places;
}

} // namespace omgekeerd::ui
