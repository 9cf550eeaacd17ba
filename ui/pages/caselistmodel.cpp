// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caselistmodel.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString spoken(const CaseRow& row) {
    QStringList parts{row.person};
    if (row.exercise)
        parts += CaseListModel::tr("oefening");
    if (row.title != row.person)
        parts += row.title;
    parts += row.sentence;
    if (!row.terms.isEmpty())
        parts += row.terms;
    parts += CaseListModel::tr("gewijzigd: %1").arg(row.when);
    return parts.join(QStringLiteral(". "));
}

} // namespace

void CaseListModel::setRows(std::vector<CaseRow> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    m_hasTerms = std::any_of(m_rows.begin(), m_rows.end(), [](const CaseRow& row) { return !row.terms.isEmpty(); });
    endResetModel();
}

const CaseRow& CaseListModel::row(const QModelIndex& index) const {
    return m_rows.at(static_cast<std::size_t>(index.row()));
}

QModelIndex CaseListModel::indexOf(const CaseId& id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        if (m_rows[i].id == id)
            return index(static_cast<int>(i));
    return {};
}

int CaseListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CaseListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return row(index).title;
    if (role == Qt::AccessibleTextRole)
        return spoken(row(index));
    if (role == Qt::ToolTipRole)
        return row(index).sentence;
    return {};
}

} // namespace omgekeerd::ui
