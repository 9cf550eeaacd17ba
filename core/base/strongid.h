// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QHashFunctions>
#include <QString>

#include <compare>
#include <utility>

namespace omgekeerd {

/// A text that names one kind of thing and cannot be passed where another kind is meant.
template <class Tag> class StrongId {
public:
    StrongId() = default;
    explicit StrongId(QString text) : m_text(std::move(text)) {}
    const QString& text() const noexcept { return m_text; }
    bool isEmpty() const noexcept { return m_text.isEmpty(); }
    friend bool operator==(const StrongId& a, const StrongId& b) { return a.m_text == b.m_text; }
    friend std::strong_ordering operator<=>(const StrongId& a, const StrongId& b) {
        return a.m_text.compare(b.m_text) <=> 0;
    }
    friend size_t qHash(const StrongId& id, size_t seed = 0) { return qHash(id.m_text, seed); }

private:
    QString m_text;
};

} // namespace omgekeerd
