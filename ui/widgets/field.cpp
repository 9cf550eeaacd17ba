// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/field.h"

#include "ui/widgets/scrolling.h"

#include <QEvent>

namespace omgekeerd::ui {

namespace {

bool isPartOf(const QString& path, const QString& above) {
    return path.startsWith(above) && path.size() > above.size() &&
           (path[above.size()] == u'.' || path[above.size()] == u'[');
}

} // namespace

Field::Field(DossierSession& session, QString path, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_path(std::move(path)) {
    connect(&session, &DossierSession::changed, this, [this] { refresh(); });
    connect(&session, &DossierSession::opened, this, [this] { refresh(); });
    connect(&session, &DossierSession::closed, this, [this] { refresh(); });
}

void Field::setPath(const QString& path) {
    if (path == m_path)
        return;
    finishTyping();
    m_path = path;
    refresh();
}

void Field::takeKeyboard() {
    focusTarget()->setFocus(Qt::OtherFocusReason);
    bringIntoView(this);
}

const Json& Field::shownValue() const {
    static const Json nothing;
    return m_session.isOpen() ? valueAt(m_session.open().shown.json(), m_path) : nothing;
}

const Json& Field::committedValue() const {
    static const Json nothing;
    return m_session.isOpen() ? valueAt(m_session.open().committed.json(), m_path) : nothing;
}

bool Field::isFrozen() const {
    return m_session.isOpen() && !m_session.canWrite(m_path);
}

QDateTime Field::draftTime() const {
    return m_session.unfinishedSince(m_path).value_or(QDateTime());
}

void Field::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange)
        restyle();
}

void bringIntoView(QWidget* widget) {
    keepInView(*widget);
}

bool isEntered(Qt::FocusReason reason) {
    return reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason;
}

Field* fieldFor(const QWidget* page, const QString& path) {
    Field* nearest = nullptr;
    for (Field* field : page->findChildren<Field*>()) {
        if (field->path() == path)
            return field;
        const bool below = isPartOf(field->path(), path);
        const bool above = !field->path().isEmpty() && isPartOf(path, field->path());
        // A field below the path is the first of its rows; one above it is the list itself.
        if (below && (nearest == nullptr || !isPartOf(nearest->path(), path)))
            nearest = field;
        else if (above && nearest == nullptr)
            nearest = field;
    }
    return nearest;
}

} // namespace omgekeerd::ui
