// SPDX-License-Identifier: EUPL-1.2
#include "ui/undodesk.h"

#include "ui/viewmodels/fieldwords.h"
#include "ui/viewmodels/firstchange.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/field.h"
#include "ui/workbench.h"
#include "ui/wording/failures.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>

#include <vector>

namespace omgekeerd::ui {

namespace {

constexpr QKeyCombination kUndoKey = Qt::CTRL | Qt::Key_Z;
constexpr QKeyCombination kRedoKey = Qt::CTRL | Qt::SHIFT | Qt::Key_Z;

/// Gives the field the key when it claims it, as it would have had it from the keyboard.
bool fieldTakes(QWidget* field, const QKeyCombination& key) {
    if (field == nullptr)
        return false;
    QKeyEvent claim(QEvent::ShortcutOverride, key.key(), key.keyboardModifiers());
    claim.ignore();
    QApplication::sendEvent(field, &claim);
    if (!claim.isAccepted())
        return false;
    QKeyEvent press(QEvent::KeyPress, key.key(), key.keyboardModifiers());
    QApplication::sendEvent(field, &press);
    return true;
}

/// Where the keyboard is, outside in: what is left of it may take over when the innermost part goes.
std::vector<QPointer<QWidget>> chainOf(QWidget* focused) {
    std::vector<QPointer<QWidget>> chain;
    for (QWidget* at = focused; at != nullptr && !at->isWindow(); at = at->parentWidget())
        chain.emplace_back(at);
    return chain;
}

/// Gives the keyboard to what stands nearest to where it was, where what had it is gone.
void keepKeyboard(const std::vector<QPointer<QWidget>>& chain) {
    if (QApplication::focusWidget() != nullptr)
        return;
    for (const QPointer<QWidget>& part : chain) {
        if (part == nullptr)
            continue;
        for (QWidget* child : part->findChildren<QWidget*>())
            if (child->isVisible() && child->isEnabled() && (child->focusPolicy() & Qt::TabFocus) != 0) {
                child->setFocus(Qt::OtherFocusReason);
                return;
            }
    }
}

} // namespace

UndoDesk::UndoDesk(DossierSession& session, Banner& notice, Workbench& bench)
    : QObject(&bench),
      m_session(session),
      m_notice(notice),
      m_bench(bench) {
    connect(&session, &DossierSession::changed, this, &UndoDesk::forget);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        const bool isText = qobject_cast<QPlainTextEdit*>(now) != nullptr || qobject_cast<QLineEdit*>(now) != nullptr;
        if (isText && m_bench.isAncestorOf(now))
            m_lastText = now;
    });
}

void UndoDesk::undo() {
    if (m_lastText != nullptr && m_lastText->hasFocus() && fieldTakes(m_lastText, kUndoKey)) {
        forget();
        return;
    }
    m_session.settleAll();
    const std::vector<QPointer<QWidget>> chain = chainOf(QApplication::focusWidget());
    const Json before = m_session.open().shown.json();
    const Result<void> done = m_session.undo();
    tell(done);
    keepKeyboard(chain);
    if (done)
        tellOutOfSight(firstChange(before, m_session.open().shown.json()));
}

// Ctrl+Z goes on where nobody looks: what it changed there is said, with the way to it.
void UndoDesk::tellOutOfSight(const QString& path) {
    if (path.isEmpty())
        return;
    const auto here = stepAt(m_bench.place());
    const Field* field = fieldFor(m_bench.page(), path);
    const bool onThisPage = here == stepOf(path);
    // The table of the effects shows these itself, whatever panel is open.
    const bool inTable = path.contains(QLatin1String(".effects[")) || path.endsWith(QLatin1String("].name"));
    if (onThisPage && (inTable || (field != nullptr && !field->visibleRegion().isEmpty())))
        return;
    const QString asked = questionFor(m_session, path);
    const QString& step = m_session.content().step(stepOf(path)).name;
    m_notice.tell(
        {PanelLook::Quiet, tr("Teruggezet bij %1.").arg(step), asked, tr("Laat zien"),
         [this, path] { m_bench.leadTo(path); }, true}
    );
    m_told = m_notice.text();
}

void UndoDesk::redo() {
    const bool writes = m_lastText != nullptr && m_lastText->hasFocus();
    if (writes && fieldTakes(m_lastText, kRedoKey)) {
        forget();
        return;
    }
    m_session.settleAll();
    const Result<void> done = m_session.redo();
    // What was taken back letter by letter was no act on the case: its field still knows it.
    if (!done && !writes && m_lastText != nullptr && m_lastText->isVisible() && fieldTakes(m_lastText, kRedoKey)) {
        m_lastText->setFocus(Qt::OtherFocusReason);
        forget();
        return;
    }
    tell(done);
}

void UndoDesk::tell(const Result<void>& done) {
    if (done) {
        forget();
        return;
    }
    const FailureWords words = wordsFor(done.error());
    m_notice.tell({PanelLook::Quiet, words.happened, words.toDo, {}, {}, true});
    m_told = m_notice.text();
}

// That nothing could be undone is true until something is done.
void UndoDesk::forget() {
    if (!m_told.isEmpty() && m_notice.text() == m_told)
        m_notice.clear();
    m_told.clear();
}

} // namespace omgekeerd::ui
