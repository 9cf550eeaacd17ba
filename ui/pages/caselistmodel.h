// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/caserows.h"

#include <QAbstractListModel>

namespace omgekeerd::ui {

/// The cases as a list; setRows() is the only writer.
class CaseListModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<CaseRow> rows);
    const CaseRow& row(const QModelIndex& index) const;
    /// Whether any row tells terms; then each row has room for them.
    bool hasTerms() const { return m_hasTerms; }
    QModelIndex indexOf(const CaseId& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<CaseRow> m_rows;
    bool m_hasTerms = false;
};

} // namespace omgekeerd::ui
