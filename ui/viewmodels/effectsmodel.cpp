// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/effectsmodel.h"

#include "ui/wording/effectssentence.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

bool sameShape(const std::vector<EffectsRow>& a, const std::vector<EffectsRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(), [](const auto& x, const auto& y) {
        return x.samePlaceAs(y);
    });
}

std::size_t termOf(int column) {
    return static_cast<std::size_t>(column - EffectsModel::Short);
}

} // namespace

void EffectsModel::setRows(std::vector<EffectsRow> rows) {
    if (!sameShape(m_rows, rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (m_rows[i] == rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        const int line = static_cast<int>(i);
        Q_EMIT dataChanged(index(line, 0), index(line, kColumns - 1));
    }
}

const std::vector<ShownEffect>& EffectsModel::effectsAt(const QModelIndex& index) const {
    static const std::vector<ShownEffect> none;
    if (!index.isValid() || index.column() == Who || row(index.row()).kind == EffectsRow::Kind::Band)
        return none;
    return row(index.row()).terms[termOf(index.column())];
}

QModelIndex
EffectsModel::cell(const OptionId& option, std::optional<EffectOn> on, Term term) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const EffectsRow& row = m_rows[i];
        if (row.id != option)
            continue;
        if (!on)
            return index(static_cast<int>(i), Who);
        if (row.kind == EffectsRow::Kind::Who && row.on == *on)
            return index(static_cast<int>(i), Short + static_cast<int>(placeOf(term)));
    }
    return {};
}

void EffectsModel::setTerms(
    std::array<QString, 3> shortWords, std::array<QString, 3> explanations
) {
    m_terms = std::move(shortWords);
    m_explanations = std::move(explanations);
    Q_EMIT headerDataChanged(Qt::Horizontal, Short, Long);
}

QString EffectsModel::termExplanation(int column) const {
    return column == Who ? QString() : m_explanations[termOf(column)];
}

int EffectsModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EffectsModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(kColumns);
}

QString EffectsModel::spoken(const QModelIndex& index) const {
    const EffectsRow& line = row(index.row());
    const QString comma = QStringLiteral(", ");
    if (line.kind == EffectsRow::Kind::Band) {
        QStringList parts{sentence(EffectsSentence::OptionSpoken).arg(line.name)};
        for (const QString& part : {line.note, line.costs})
            if (!part.isEmpty())
                parts << part;
        return parts.join(comma);
    }
    if (index.column() == Who)
        return line.who;
    QStringList parts;
    for (const ShownEffect& effect : effectsAt(index))
        parts << (effect.text.isEmpty() ? effect.word : QString(effect.word % u": " % effect.text));
    if (parts.isEmpty())
        parts << sentence(EffectsSentence::Empty);
    return line.who % comma % m_terms[termOf(index.column())] % comma % parts.join(QStringLiteral("; "));
}

QVariant EffectsModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const EffectsRow& line = row(index.row());
    const bool isBand = line.kind == EffectsRow::Kind::Band;
    if (role == Qt::AccessibleTextRole)
        return spoken(index);
    if (role == Qt::AccessibleDescriptionRole)
        return isBand ? sentence(EffectsSentence::BandHint) : line.name;
    if (role != Qt::DisplayRole)
        return {};
    if (isBand)
        return index.column() == Who ? line.name : QString();
    if (index.column() == Who)
        return line.who;
    QStringList parts;
    for (const ShownEffect& effect : effectsAt(index))
        parts << QString(effect.word % u'\n' % effect.text).trimmed();
    return parts.join(u'\n');
}

QVariant EffectsModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section == Who)
            return sentence(EffectsSentence::ForWhom);
        return QString(m_terms[termOf(section)] % u", " % m_explanations[termOf(section)]);
    }
    const EffectsRow& line = row(section);
    return line.kind == EffectsRow::Kind::Band ? line.name : QString(line.who % u", " % line.name);
}

Qt::ItemFlags EffectsModel::flags(const QModelIndex& index) const {
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace omgekeerd::ui
