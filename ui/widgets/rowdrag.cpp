// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/rowdrag.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QFrame>
#include <QMouseEvent>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kLine = 3;

/// Where the row will go.
class DropLine : public QFrame {
public:
    explicit DropLine(QWidget* list) : QFrame(list) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        hide();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter(this).fillRect(rect(), themeOf(this).color(Tone::Accent));
    }
};

} // namespace

RowDrag::RowDrag(QWidget* list, std::function<std::vector<QWidget*>()> rows, std::function<bool()> canMove)
    : QObject(list),
      m_list(list),
      m_rows(std::move(rows)),
      m_canMove(std::move(canMove)),
      m_line(new DropLine(list)) {}

void RowDrag::watch(QWidget* row) {
    row->installEventFilter(this);
}

int RowDrag::rowAt(const QPoint& inList) const {
    const std::vector<QWidget*> rows = m_rows();
    int nearest = -1;
    int least = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const QPoint away = rows[i]->mapTo(m_list, rows[i]->rect().center()) - inList;
        if (const int length = away.manhattanLength(); nearest < 0 || length < least) {
            nearest = static_cast<int>(i);
            least = length;
        }
    }
    return nearest;
}

void RowDrag::showTarget(int target) {
    m_target = target;
    const QWidget* row = m_rows().at(static_cast<std::size_t>(target));
    const QRect box(row->mapTo(m_list, QPoint()), row->size());
    const int y = target > m_from ? box.bottom() + 1 : box.top() - kLine;
    m_line->setVisible(target != m_from);
    m_line->setGeometry(box.left(), qBound(0, y, m_list->height() - kLine), box.width(), kLine);
    m_line->raise();
}

void RowDrag::end() {
    if (m_target >= 0)
        QApplication::restoreOverrideCursor();
    m_line->hide();
    m_from = -1;
    m_target = -1;
}

bool RowDrag::eventFilter(QObject* watched, QEvent* event) {
    auto* row = qobject_cast<QWidget*>(watched);
    if (row == nullptr)
        return false;
    if (event->type() == QEvent::MouseButtonPress) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const std::vector<QWidget*> rows = m_rows();
        const auto at = std::find(rows.begin(), rows.end(), row);
        if (mouse->button() != Qt::LeftButton || at == rows.end() || rows.size() < 2 || !m_canMove())
            return false;
        m_pressed = mouse->globalPosition().toPoint();
        m_from = static_cast<int>(at - rows.begin());
        return true; // so that the moves come here
    }
    if (m_from < 0)
        return false;
    if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent*>(event)->globalPosition().toPoint();
        if (m_target < 0 && (place - m_pressed).manhattanLength() < QApplication::startDragDistance())
            return true;
        if (m_target < 0)
            QApplication::setOverrideCursor(Qt::ClosedHandCursor);
        showTarget(rowAt(m_list->mapFromGlobal(place)));
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease) {
        const int from = m_from;
        const int target = m_target;
        end();
        if (target >= 0 && target != from)
            Q_EMIT dropped(from, target - from);
        return true;
    }
    return false;
}

} // namespace omgekeerd::ui
