// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawingaccess.h"

#include "ui/widgets/drawingview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace omgekeerd::ui {

namespace {

/// One stop of a picture; not valid any more where the picture has fewer.
class StopAccess : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    StopAccess(DrawingView* view, int stop) : m_view(view), m_stop(stop) {}

    bool isValid() const override { return m_view != nullptr && m_stop < static_cast<int>(m_view->stops().size()); }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return parent() != nullptr ? parent()->window() : nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QAccessibleInterface* parent() const override {
        return m_view != nullptr ? QAccessible::queryAccessibleInterface(m_view.data()) : nullptr;
    }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text which) const override {
        if (!isValid())
            return {};
        const DrawingStop& stop = m_view->stops()[static_cast<std::size_t>(m_stop)];
        if (which == QAccessible::Name)
            return stop.sentence;
        return which == QAccessible::Description ? stop.threads : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        const QRect area = m_view->areaOf(m_stop);
        return {m_view->mapToGlobal(area.topLeft()), area.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        if (state.invalid)
            return state;
        state.focusable = true;
        state.selectable = true;
        state.selected = m_view->currentStop() == m_stop;
        state.focused = state.selected && m_view->hasFocus();
        state.invisible = !m_view->isVisible();
        state.offscreen = !m_view->visibleRegion().intersects(m_view->areaOf(m_stop));
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
    }

    QStringList actionNames() const override { return {setFocusAction(), pressAction()}; }
    void doAction(const QString& name) override {
        if (!isValid())
            return;
        m_view->setFocus(Qt::OtherFocusReason);
        m_view->setCurrentStop(m_stop);
        if (name == pressAction())
            m_view->openCurrent();
    }
    QStringList keyBindingsForAction(const QString& name) const override {
        return name == pressAction() ? QStringList{QStringLiteral("Return")} : QStringList();
    }

private:
    QPointer<DrawingView> m_view;
    int m_stop;
};

/// The picture as a list of what stands in it.
class DrawingAccess : public QAccessibleWidget {
public:
    explicit DrawingAccess(DrawingView* view) : QAccessibleWidget(view, QAccessible::List), m_view(view) {}
    ~DrawingAccess() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view != nullptr ? static_cast<int>(m_view->stops().size()) : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(QAccessible::registerAccessibleInterface(
                new StopAccess(m_view, static_cast<int>(m_children.size()))
            ));
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        return m_view != nullptr ? child(m_view->stopAt(m_view->mapFromGlobal(QPoint(x, y)))) : nullptr;
    }
    QAccessibleInterface* focusChild() const override {
        return m_view != nullptr && m_view->hasFocus() ? child(m_view->currentStop()) : nullptr;
    }

private:
    QPointer<DrawingView> m_view;
    mutable std::vector<QAccessible::Id> m_children; ///< made when they are asked for
};

QAccessibleInterface* accessFor(const QString& className, QObject* object) {
    auto* view = className == QLatin1String(DrawingView::staticMetaObject.className())
                     ? qobject_cast<DrawingView*>(object)
                     : nullptr;
    return view != nullptr ? new DrawingAccess(view) : nullptr;
}

} // namespace

void installDrawingAccess() { QAccessible::installFactory(accessFor); }

} // namespace omgekeerd::ui
