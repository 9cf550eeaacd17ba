// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/effectrows.h"

#include <QAbstractTableModel>

namespace omgekeerd::ui {

/// The effects as a table: who, and three times; a band of an option stands in the first column over the whole width.
class EffectsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Who, Short, Medium, Long, kColumns };

    using QAbstractTableModel::QAbstractTableModel;

    /// The only writer. Lines that stayed in their place are told as changed one by one.
    void setRows(std::vector<EffectsRow> rows);
    const std::vector<EffectsRow>& rows() const { return m_rows; }
    const EffectsRow& row(int index) const { return m_rows[static_cast<std::size_t>(index)]; }
    /// The effects in a cell; empty for a band and for the first column.
    const std::vector<ShownEffect>& effectsAt(const QModelIndex& index) const;
    /// The cell for whom and when, or the band where `on` is nothing; invalid where it is not here.
    QModelIndex cell(const OptionId& option, std::optional<EffectOn> on, Term term) const;
    /// The words of the three times, for the head and for what a screen reader says.
    void setTerms(std::array<QString, 3> shortWords, std::array<QString, 3> explanations);
    QString termExplanation(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    QString spoken(const QModelIndex& index) const;

    std::vector<EffectsRow> m_rows;
    std::array<QString, 3> m_terms;
    std::array<QString, 3> m_explanations;
};

} // namespace omgekeerd::ui
