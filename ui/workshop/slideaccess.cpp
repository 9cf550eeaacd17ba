// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slideaccess.h"

#include "ui/workshop/slideview.h"

#include <QAccessibleWidget>
#include <QPointer>

namespace omgekeerd::ui {

namespace {

/// One line of a slide; not valid any more where the slide has fewer.
class LineAccess : public QAccessibleInterface {
public:
    LineAccess(SlideView* view, int line) : m_view(view), m_line(line) {}

    bool isValid() const override { return m_view != nullptr && m_line < m_view->spoken().size(); }
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
        return isValid() && which == QAccessible::Name ? m_view->spoken().at(m_line) : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid())
            return {};
        return {m_view->mapToGlobal(m_view->canvasRect().topLeft().toPoint()), m_view->canvasRect().size().toSize()};
    }
    QAccessible::Role role() const override { return QAccessible::StaticText; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.invalid = !isValid();
        state.readOnly = true;
        state.invisible = m_view == nullptr || !m_view->isVisible();
        return state;
    }

private:
    QPointer<SlideView> m_view;
    int m_line;
};

/// A slide as its lines.
class SlideAccess : public QAccessibleWidget {
public:
    explicit SlideAccess(SlideView* view) : QAccessibleWidget(view, QAccessible::Grouping), m_view(view) {}
    ~SlideAccess() override {
        for (const QAccessible::Id id : m_children)
            QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return m_view != nullptr ? static_cast<int>(m_view->spoken().size()) : 0; }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount())
            return nullptr;
        while (static_cast<int>(m_children.size()) <= index)
            m_children.push_back(
                QAccessible::registerAccessibleInterface(new LineAccess(m_view, static_cast<int>(m_children.size())))
            );
        return QAccessible::accessibleInterface(m_children[static_cast<std::size_t>(index)]);
    }
    int indexOfChild(const QAccessibleInterface* child) const override {
        for (int index = 0; index < childCount(); ++index)
            if (this->child(index) == child)
                return index;
        return -1;
    }

private:
    QPointer<SlideView> m_view;
    mutable std::vector<QAccessible::Id> m_children; ///< made when they are asked for
};

QAccessibleInterface* accessFor(const QString& className, QObject* object) {
    auto* view = className == QLatin1String(SlideView::staticMetaObject.className()) ? qobject_cast<SlideView*>(object)
                                                                                     : nullptr;
    return view != nullptr ? new SlideAccess(view) : nullptr;
}

} // namespace

void installSlideAccess() { QAccessible::installFactory(accessFor); }

} // namespace omgekeerd::ui
