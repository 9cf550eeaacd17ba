// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/plaintable.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QStyledItemDelegate>

#include <numeric>

namespace omgekeerd::ui {

namespace {

constexpr int kFewLines = 4;
constexpr int kLineRoom = 12;
constexpr int kCellRoom = 18;

/// Rows with air above and below their words.
class AiryCells : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        return QStyledItemDelegate::sizeHint(option, index) + QSize(0, kLineRoom);
    }
};

} // namespace

PlainTable::PlainTable(const QString& name, const QStringList& columns, std::vector<int> shares, QWidget* parent)
    : QTableWidget(0, static_cast<int>(columns.size()), parent),
      m_shares(std::move(shares)) {
    setHorizontalHeaderLabels(columns);
    setAccessibleName(name);
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(24);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setItemDelegate(new AiryCells(this));
    setWordWrap(true);
    setTextElideMode(Qt::ElideNone);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(this, &QTableWidget::cellDoubleClicked, this, [this](int row) { Q_EMIT opened(row); });
}

void PlainTable::setRows(const std::vector<QStringList>& rows) {
    setRowCount(0);
    setRowCount(static_cast<int>(rows.size()));
    for (int row = 0; row < rowCount(); ++row)
        setWords(row, rows[static_cast<std::size_t>(row)]);
    divide();
}

void PlainTable::setWords(int row, const QStringList& words) {
    for (int column = 0; column < words.size(); ++column) {
        if (item(row, column) == nullptr)
            setItem(row, column, new QTableWidgetItem);
        item(row, column)->setText(words[column]);
    }
}

void PlainTable::setMayGo(std::vector<int> columns) {
    m_mayGo = std::move(columns);
    divide();
}

void PlainTable::setMostLines(int lines) {
    m_mostLines = lines;
    updateGeometry();
}

QSize PlainTable::sizeHint() const {
    const int frame = 2 * frameWidth() + 2;
    const int whole = horizontalHeader()->sizeHint().height() + verticalHeader()->length() + frame;
    const int most = m_mostLines * (fontMetrics().height() + kLineRoom) + horizontalHeader()->sizeHint().height() + frame;
    return {320, m_mostLines > 0 ? qMin(whole, most) : whole};
}

QSize PlainTable::minimumSizeHint() const {
    const int few = kFewLines * (fontMetrics().height() + kLineRoom) + horizontalHeader()->sizeHint().height();
    return {200, m_mostLines > 0 ? qMin(few, sizeHint().height()) : sizeHint().height()};
}

void PlainTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentRow() >= 0) {
        Q_EMIT opened(currentRow());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void PlainTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    divide();
}

void PlainTable::changeEvent(QEvent* event) {
    QTableWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        divide();
}

// No word is broken while another column can spare the room; what may go goes last to first.
int PlainTable::needOf(int column) const {
    const QFontMetrics metrics = fontMetrics();
    int need = horizontalHeader()->fontMetrics().horizontalAdvance(horizontalHeaderItem(column)->text());
    for (int row = 0; row < rowCount(); ++row)
        for (const QString& word : item(row, column)->text().split(u' '))
            need = qMax(need, metrics.horizontalAdvance(word));
    return need + kCellRoom;
}

void PlainTable::divide() {
    const int room = viewport()->width();
    const int all = std::accumulate(m_shares.begin(), m_shares.end(), 0);
    std::vector<int> needs;
    for (int column = 0; column < columnCount(); ++column) {
        setColumnHidden(column, false);
        needs.push_back(needOf(column));
    }
    int left = room - std::accumulate(needs.begin(), needs.end(), 0);
    for (auto going = m_mayGo.begin(); left < 0 && going != m_mayGo.end(); ++going) {
        setColumnHidden(*going, true);
        left += needs[static_cast<std::size_t>(*going)];
    }
    int others = 0;
    for (int column = 1; column < columnCount(); ++column) {
        if (isColumnHidden(column))
            continue;
        const int need = needs[static_cast<std::size_t>(column)];
        const int wanted = room * m_shares[static_cast<std::size_t>(column)] / qMax(1, all);
        const int extra = qBound(0, wanted - need, qMax(0, left));
        left -= extra;
        setColumnWidth(column, need + extra);
        others += need + extra;
    }
    setColumnWidth(0, qMax(needs.front(), room - others));
    resizeRowsToContents();
    updateGeometry();
}

} // namespace omgekeerd::ui
