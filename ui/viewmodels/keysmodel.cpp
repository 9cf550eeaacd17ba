// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/keysmodel.h"

#include <algorithm>

namespace omgekeerd::ui {

KeysModel::KeysModel(const MethodContent& content, QObject* parent) : QAbstractListModel(parent) {
    for (const LegalKey key : allOf<LegalKey>())
        m_keys.push_back(&content.key(key));
    std::stable_sort(m_keys.begin(), m_keys.end(), [](const KeyText* a, const KeyText* b) {
        return a->weight < b->weight;
    });
}

QModelIndex KeysModel::indexOf(LegalKey key) const {
    for (std::size_t i = 0; i < m_keys.size(); ++i)
        if (m_keys[i]->key == key)
            return index(static_cast<int>(i));
    return {};
}

int KeysModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

QVariant KeysModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const KeyText& key = row(index.row());
    if (role == Qt::DisplayRole)
        return key.name;
    if (role == Qt::AccessibleTextRole)
        return QString(key.name % u", " % key.subtitle);
    if (role == Qt::AccessibleDescriptionRole)
        return key.explanation;
    return {};
}

} // namespace omgekeerd::ui
