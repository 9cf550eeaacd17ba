// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/effectstable.h"

#include "ui/style/theme.h"
#include "ui/widgets/effectshead.h"
#include "ui/widgets/scrolling.h"
#include "ui/wording/effectssentence.h"

#include <QApplication>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>

namespace omgekeerd::ui {

EffectsTable::EffectsTable(EffectsModel& model, QWidget* parent) :
    QTableView(parent), m_model(model), m_delegate(new EffectsDelegate(this)) {
    setObjectName(QStringLiteral("effectsTable"));
    setHorizontalHeader(new EffectsHead(this));
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    setItemDelegate(m_delegate);
    setModel(&m_model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setCornerButtonEnabled(false);
    // Tab leaves the table; the arrows walk in it.
    setTabKeyNavigation(false);
    setAccessibleName(sentence(EffectsSentence::TableName));
    setAccessibleDescription(sentence(EffectsSentence::CellHint));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    layOut();
}

QRect EffectsTable::boxOf(const QModelIndex& index) const {
    return visualRect(index).translated(viewport()->pos());
}

QSize EffectsTable::sizeHint() const {
    return {qMax(m_whoWidth + 3 * m_termWidth, 480), minimumSizeHint().height()};
}

QSize EffectsTable::minimumSizeHint() const {
    return {240, horizontalHeader()->height() + verticalHeader()->length() + 1};
}

int EffectsTable::optionCount() const {
    return m_model.rows().empty() ? 0 : m_model.rows().back().option + 1;
}

QModelIndex EffectsTable::inRow(int row) const {
    if (row < 0 || row >= m_model.rowCount())
        return currentIndex();
    const bool isBand = m_model.row(row).kind == EffectsRow::Kind::Band;
    return m_model.index(row, isBand ? static_cast<int>(EffectsModel::Who) : m_column);
}

QModelIndex EffectsTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const QModelIndex at = currentIndex();
    if (!at.isValid())
        return inRow(0);
    const bool wholeTable = modifiers.testFlag(Qt::ControlModifier);
    const int last = m_model.rowCount() - 1;
    const bool onBand = at.column() == EffectsModel::Who;
    const auto nextBand = [&](int step) {
        for (int row = at.row() + step; row >= 0 && row <= last; row += step)
            if (m_model.row(row).kind == EffectsRow::Kind::Band)
                return inRow(row);
        return inRow(step < 0 ? 0 : last);
    };
    const auto toColumn = [&](int column) {
        if (onBand)
            return at;
        m_column = qBound(static_cast<int>(EffectsModel::Short), column, static_cast<int>(EffectsModel::Long));
        return inRow(at.row());
    };
    switch (action) {
    case MoveUp:
        return inRow(at.row() - 1);
    case MoveDown:
        return inRow(at.row() + 1);
    case MoveLeft:
    case MovePrevious:
        return toColumn(at.column() - 1);
    case MoveRight:
    case MoveNext:
        return onBand ? inRow(at.row() + 1) : toColumn(at.column() + 1);
    case MoveHome:
        return wholeTable ? inRow(0) : toColumn(EffectsModel::Short);
    case MoveEnd:
        return wholeTable ? inRow(last) : toColumn(EffectsModel::Long);
    case MovePageUp:
        return nextBand(-1);
    case MovePageDown:
        return nextBand(1);
    }
    return at;
}

void EffectsTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const int key = event->key();
    if (at.isValid() && event->modifiers() == Qt::AltModifier && (key == Qt::Key_Up || key == Qt::Key_Down)) {
        const int from = m_model.row(at.row()).option;
        const int to = from + (key == Qt::Key_Up ? -1 : 1);
        if (to >= 0 && to < optionCount())
            Q_EMIT moveAsked(from, to);
        return;
    }
    if (at.isValid() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_F2)) {
        Q_EMIT editAsked();
        return;
    }
    const QString text = event->text();
    const bool isLetter = !text.isEmpty() && text.at(0).isPrint() && text != QStringLiteral(" ") &&
                          !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (at.isValid() && isLetter) {
        Q_EMIT typed(text);
        return;
    }
    QTableView::keyPressEvent(event);
}

int EffectsTable::optionAt(const QPoint& point) const {
    const int row = rowAt(point.y());
    if (row >= 0)
        return m_model.row(row).option;
    return point.y() < 0 ? 0 : optionCount() - 1;
}

void EffectsTable::mousePressEvent(QMouseEvent* event) {
    const QModelIndex at = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !at.isValid())
        return;
    const EffectsRow& row = m_model.row(at.row());
    m_pressedAt = event->pos();
    m_dragged = row.kind == EffectsRow::Kind::Band ? row.option : -1;
    if (row.kind == EffectsRow::Kind::Who)
        m_column = qMax(static_cast<int>(EffectsModel::Short), at.column());
    setCurrentIndex(inRow(at.row()));
    setFocus(Qt::MouseFocusReason);
}

void EffectsTable::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragged < 0 || !event->buttons().testFlag(Qt::LeftButton))
        return;
    if ((event->pos() - m_pressedAt).manhattanLength() < QApplication::startDragDistance())
        return;
    m_dropAt = optionAt(event->pos());
    viewport()->update();
}

void EffectsTable::mouseReleaseEvent(QMouseEvent* event) {
    Q_UNUSED(event)
    const int from = std::exchange(m_dragged, -1);
    const int to = std::exchange(m_dropAt, -1);
    viewport()->update();
    if (from >= 0 && to >= 0 && to != from)
        Q_EMIT moveAsked(from, to);
}

void EffectsTable::wheelEvent(QWheelEvent* event) {
    // The page scrolls, never the table.
    event->ignore();
}

void EffectsTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        layOut();
}

void EffectsTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::PaletteChange)
        layOut();
}

void EffectsTable::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    const Theme& theme = themeOf(this);
    QPainter painter(viewport());
    if (m_dropAt >= 0 && m_dropAt != m_dragged) {
        int y = 0;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const bool before = m_dropAt < m_dragged ? m_model.row(row).option < m_dropAt
                                                     : m_model.row(row).option <= m_dropAt;
            y += before ? rowHeight(row) : 0;
        }
        painter.fillRect(QRect(0, y - 2, viewport()->width(), 4), theme.color(Tone::Accent));
    }
    painter.setPen(theme.color(Tone::Hairline));
    painter.drawRect(viewport()->rect().adjusted(0, -1, -1, -1));
}

void EffectsTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (current.isValid() && current.column() != EffectsModel::Who)
        m_column = current.column();
    if (current.isValid())
        keepInView(*this, boxOf(current));
}

void EffectsTable::dataChanged(
    const QModelIndex& topLeft, const QModelIndex& bottomRight, const QList<int>& roles
) {
    QTableView::dataChanged(topLeft, bottomRight, roles);
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row)
        layOutRow(row);
    takeHeight();
}

void EffectsTable::reset() {
    QTableView::reset();
    layOut();
}

void EffectsTable::layOutRow(int row) {
    const int height = m_delegate->heightOf(m_model.row(row), m_whoWidth, m_termWidth, this);
    if (rowHeight(row) != height)
        setRowHeight(row, height);
}

void EffectsTable::takeHeight() {
    const int height = minimumSizeHint().height();
    if (minimumHeight() != height || maximumHeight() != height)
        setFixedHeight(height);
    updateGeometry();
}

void EffectsTable::layOut() {
    const Theme& theme = themeOf(this);
    const QFontMetrics small(theme.font(TypeSize::Small));
    int widest = small.horizontalAdvance(sentence(EffectsSentence::ForWhom)) + 32;
    for (const EffectsRow& row : m_model.rows())
        widest = qMax(widest, small.horizontalAdvance(row.who) + 21);
    const int whole = qMax(viewport()->width(), 240);
    m_whoWidth = qMin(qMax(widest, 112), whole / 4);
    m_termWidth = (whole - m_whoWidth) / 3;
    QHeaderView* head = horizontalHeader();
    if (head->count() < EffectsModel::kColumns)
        return;
    head->resizeSection(EffectsModel::Who, whole - 3 * m_termWidth);
    m_whoWidth = whole - 3 * m_termWidth;
    for (const int column : {EffectsModel::Short, EffectsModel::Medium, EffectsModel::Long})
        head->resizeSection(column, m_termWidth);
    clearSpans();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).kind == EffectsRow::Kind::Band)
            setSpan(row, 0, 1, EffectsModel::kColumns);
        layOutRow(row);
    }
    updateGeometries();
    takeHeight();
}

} // namespace omgekeerd::ui
