// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/reference.h"

#include <QStringList>

#include <functional>
#include <optional>
#include <vector>

namespace omgekeerd {

/// The regulations that a name stands for, best first; the name folded, its words one space apart (`wmo 2015`).
using RegulationsNamed = std::function<std::vector<QString>(const QString& name)>;

/// What somebody typed in the search line, taken apart: `art 2.3.5 lid 3 wmo`, `pw bijzondere bijstand`, a pasted
/// reference. Nothing is refused; what is not understood stays a word.
struct LawQuestion {
    std::optional<Reference> reference;   ///< the whole text was a reference or an official address
    std::vector<QString> regulations;     ///< of the name that was recognised
    QStringList nameWords;                ///< the words of that name
    QStringList numbers;                  ///< keys of the article number, the likeliest reading first
    QString paragraph;                    ///< `3` of `lid 3`
    QStringList items;                    ///< `a`, `1` of `onderdeel a onder 1°`
    QString annex;                        ///< `2` of `bijlage 2`
    QStringList words;                    ///< all other words, without fill words where others are left
    bool lastIsOpen = true;               ///< the last word or number may still be growing
    bool numberIsLast = false;            ///< and it is the number
};

LawQuestion readQuestion(const QString& typed, const RegulationsNamed& named);

} // namespace omgekeerd
