// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <array>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

namespace omgekeerd {

/// One enumerator and the stable code that stands for it in files.
template <class E> struct CodeRow {
    E value;
    std::string_view code;
};

/// The stable code of an enumerator; each enum has one `codeTable(E)` found by argument-dependent lookup.
template <class E> constexpr std::string_view codeView(E value) {
    for (const auto& row : codeTable(E{}))
        if (row.value == value)
            return row.code;
    return {};
}

template <class E> QString codeOf(E value) {
    const std::string_view code = codeView(value);
    return QString::fromLatin1(code.data(), static_cast<qsizetype>(code.size()));
}

/// The enumerator for a code, or nothing when the code is none of ours.
template <class E> std::optional<E> fromCode(QStringView code) {
    for (const auto& row : codeTable(E{}))
        if (code == QLatin1String(row.code.data(), static_cast<qsizetype>(row.code.size())))
            return row.value;
    return std::nullopt;
}

/// All enumerators in the order of their table.
template <class E> std::vector<E> allOf() {
    std::vector<E> all;
    for (const auto& row : codeTable(E{}))
        all.push_back(row.value);
    return all;
}

} // namespace omgekeerd
