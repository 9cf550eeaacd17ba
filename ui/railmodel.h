// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/railrows.h"

#include <QAbstractListModel>

namespace omgekeerd::ui {

/// The six steps of the open case, for the rail and for the strip.
class RailModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setRows(std::vector<RailRow> rows);
    const RailRow& row(const QModelIndex& index) const;
    QModelIndex indexOf(Step step) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    /// The name as text; name, state and the whole sentence in words for a screen reader.
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<RailRow> m_rows;
};

} // namespace omgekeerd::ui
