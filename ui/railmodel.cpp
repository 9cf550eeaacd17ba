// SPDX-License-Identifier: EUPL-1.2
#include "ui/railmodel.h"

namespace omgekeerd::ui {

namespace {

QString spoken(const RailRow& row) {
    QStringList parts{row.name};
    if (row.here)
        parts += RailModel::tr("nu hier");
    if (row.wentAhead)
        parts += RailModel::tr("vooruit gegaan");
    if (row.state == RailState::Empty)
        parts += RailModel::tr("nog leeg");
    if (row.state == RailState::LookAgain)
        parts += RailModel::tr("opnieuw bekijken");
    parts += row.sentence;
    return parts.join(QStringLiteral(". "));
}

} // namespace

void RailModel::setRows(std::vector<RailRow> rows) {
    if (rows.size() != m_rows.size()) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const QModelIndex changed = index(static_cast<int>(i));
        Q_EMIT dataChanged(changed, changed);
    }
}

const RailRow& RailModel::row(const QModelIndex& index) const {
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

QModelIndex RailModel::indexOf(Step step) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].step == step)
            return index(static_cast<int>(i));
    return {};
}

int RailModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant RailModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RailRow& row = this->row(index);
    if (role == Qt::DisplayRole)
        return row.name;
    if (role == Qt::AccessibleTextRole)
        return spoken(row);
    if (role == Qt::ToolTipRole)
        return row.sentence.isEmpty() ? row.name : row.name + QStringLiteral(": ") + row.sentence;
    return {};
}

} // namespace omgekeerd::ui
