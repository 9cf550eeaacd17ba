// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"

#include <QAbstractListModel>
#include <QStringList>

#include <functional>
#include <vector>

namespace omgekeerd::ui {

/// What the palette finds; in this order where nothing fits better.
enum class PaletteKind { Step, Case, Article, Value, Act, Term, Text };
constexpr auto codeTable(PaletteKind) {
    using K = PaletteKind;
    return std::to_array<CodeRow<K>>(
        {{K::Step, "step"},
         {K::Case, "case"},
         {K::Article, "article"},
         {K::Value, "value"},
         {K::Act, "act"},
         {K::Term, "term"},
         {K::Text, "text"}}
    );
}

/// One thing to go to or to do.
struct PaletteEntry {
    PaletteKind kind = PaletteKind::Act;
    QString title;
    QString more;  ///< beside the title, muted
    QString key;   ///< the key that does the same; may be empty
    QString words; ///< what else it is found by, not shown
    std::function<void()> go;
};

/// Finds entries by the words typed so far: every word must be met by the beginning or the inside of a word of the entry,
/// else by one that a slip of the finger away.
class PaletteIndex {
public:
    void add(PaletteEntry entry);
    std::size_t size() const { return m_entries.size(); }
    /// The best of each kind, at most `most` of one; the kind with the best answer first. Without words the first ones.
    std::vector<const PaletteEntry*> find(const QString& words, std::size_t most) const;

private:
    struct Indexed {
        PaletteEntry entry;
        QStringList title; ///< folded
        QStringList other;
    };
    struct Scored {
        const PaletteEntry* entry = nullptr;
        int score = 0;
    };
    static int scoreOf(const Indexed& indexed, const QStringList& asked);
    static int wordScore(const Indexed& indexed, const QString& asked);

    std::vector<Indexed> m_entries;
};

/// What was found, as rows: the name of a kind above its entries. Only entries can be chosen.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    /// Entries of one kind stand beside each other; they stay with their owner.
    void setFound(const std::vector<const PaletteEntry*>& found);
    /// Null for the name of a kind.
    const PaletteEntry* entry(const QModelIndex& index) const;
    int found() const { return m_found; }
    /// The first row from here, downwards (1) or upwards (-1), that can be chosen; -1 where there is none.
    int nextEntry(int from, int by) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        PaletteKind kind = PaletteKind::Act;
        const PaletteEntry* entry = nullptr;
    };
    std::vector<Row> m_rows;
    int m_found = 0;
};

} // namespace omgekeerd::ui
