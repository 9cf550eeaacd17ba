// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"

#include <QAbstractListModel>

namespace omgekeerd::ui {

/// The eight legal keys of the content, from light to heavy.
class KeysModel : public QAbstractListModel {
    Q_OBJECT
public:
    explicit KeysModel(const MethodContent& content, QObject* parent = nullptr);

    const KeyText& row(int index) const { return *m_keys[static_cast<std::size_t>(index)]; }
    QModelIndex indexOf(LegalKey key) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;

private:
    std::vector<const KeyText*> m_keys;
};

} // namespace omgekeerd::ui
