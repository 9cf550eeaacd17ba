// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/palette.h"

#include "core/law/lawwords.h"

#include <algorithm>
#include <map>

namespace omgekeerd::ui {

namespace {

constexpr int kBeginning = 40;
constexpr int kWhole = 10;  ///< on top: the word itself
constexpr int kInside = 24;
constexpr int kOther = 16;
constexpr int kSlip = 8;

QString nameOf(PaletteKind kind) {
    switch (kind) {
    case PaletteKind::Step:
        return PaletteModel::tr("Stappen");
    case PaletteKind::Case:
        return PaletteModel::tr("Dossiers");
    case PaletteKind::Article:
        return PaletteModel::tr("Wetsartikelen");
    case PaletteKind::Value:
        return PaletteModel::tr("Waarden");
    case PaletteKind::Act:
        return PaletteModel::tr("Doen");
    case PaletteKind::Term:
        return PaletteModel::tr("Woorden van het vak");
    case PaletteKind::Text:
        return PaletteModel::tr("In dit dossier");
    }
    Q_UNREACHABLE();
}

/// A word that is still being typed is held beside the beginning of the other.
bool isSlipOf(const QString& asked, const QString& word) {
    const int most = slipsAllowed(asked);
    if (most == 0 || word.size() + most < asked.size())
        return false;
    return editDistance(asked, word, most) <= most || editDistance(asked, QStringView(word).left(asked.size()), most) <= most;
}

} // namespace

void PaletteIndex::add(PaletteEntry entry) {
    QStringList title = lawWords(entry.title);
    QStringList other = lawWords(QString(entry.more % u' ' % entry.words));
    m_entries.push_back({std::move(entry), std::move(title), std::move(other)});
}

int PaletteIndex::wordScore(const Indexed& indexed, const QString& asked) {
    int best = 0;
    for (const QString& word : indexed.title) {
        if (word.startsWith(asked))
            best = qMax(best, kBeginning + (word.size() == asked.size() ? kWhole : 0));
        else if (asked.size() > 2 && word.contains(asked))
            best = qMax(best, kInside);
    }
    if (best > 0)
        return best;
    for (const QString& word : indexed.other)
        if (word.startsWith(asked))
            return kOther;
    for (const QStringList* words : {&indexed.title, &indexed.other})
        for (const QString& word : *words)
            if (isSlipOf(asked, word))
                return kSlip;
    return 0;
}

int PaletteIndex::scoreOf(const Indexed& indexed, const QStringList& asked) {
    int sum = 0;
    for (const QString& word : asked) {
        const int score = wordScore(indexed, word);
        if (score == 0)
            return 0;
        sum += score;
    }
    // Of two that hold the words, the one that begins with them and says least beside them.
    const bool begins = !indexed.title.isEmpty() && indexed.title.constFirst().startsWith(asked.constFirst());
    return sum * 10 + (begins ? 50 : 0) - static_cast<int>(qMin<qsizetype>(indexed.title.size(), 9));
}

std::vector<const PaletteEntry*> PaletteIndex::find(const QString& words, std::size_t most) const {
    const QStringList asked = lawWords(words);
    std::map<PaletteKind, std::vector<Scored>> kinds;
    for (const Indexed& indexed : m_entries) {
        const int score = asked.isEmpty() ? 1 : scoreOf(indexed, asked);
        if (score > 0)
            kinds[indexed.entry.kind].push_back({&indexed.entry, score});
    }
    std::vector<std::vector<Scored>> groups;
    for (auto& [kind, scored] : kinds) {
        std::stable_sort(scored.begin(), scored.end(), [](const Scored& a, const Scored& b) { return a.score > b.score; });
        scored.resize(qMin(scored.size(), most));
        groups.push_back(std::move(scored));
    }
    std::stable_sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) {
        return a.front().score > b.front().score;
    });
    std::vector<const PaletteEntry*> found;
    for (const auto& group : groups)
        for (const Scored& scored : group)
            found.push_back(scored.entry);
    return found;
}

void PaletteModel::setFound(const std::vector<const PaletteEntry*>& found) {
    beginResetModel();
    m_rows.clear();
    for (const PaletteEntry* entry : found) {
        if (m_rows.empty() || m_rows.back().kind != entry->kind)
            m_rows.push_back({entry->kind, nullptr});
        m_rows.push_back({entry->kind, entry});
    }
    m_found = static_cast<int>(found.size());
    endResetModel();
}

const PaletteEntry* PaletteModel::entry(const QModelIndex& index) const {
    return index.isValid() ? m_rows.at(static_cast<std::size_t>(index.row())).entry : nullptr;
}

int PaletteModel::nextEntry(int from, int by) const {
    for (int row = from; row >= 0 && row < rowCount(); row += by)
        if (m_rows.at(static_cast<std::size_t>(row)).entry != nullptr)
            return row;
    return -1;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Row& row = m_rows.at(static_cast<std::size_t>(index.row()));
    if (row.entry == nullptr)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(nameOf(row.kind)) : QVariant();
    if (role == Qt::DisplayRole)
        return row.entry->title;
    if (role == Qt::AccessibleTextRole) {
        QStringList said{row.entry->title};
        for (const QString& part : {row.entry->more, row.entry->key})
            if (!part.isEmpty())
                said += part;
        return said.join(QStringLiteral(", "));
    }
    return role == Qt::AccessibleDescriptionRole ? QVariant(nameOf(row.kind)) : QVariant();
}

Qt::ItemFlags PaletteModel::flags(const QModelIndex& index) const {
    return entry(index) != nullptr ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren
                                   : Qt::ItemNeverHasChildren;
}

} // namespace omgekeerd::ui
