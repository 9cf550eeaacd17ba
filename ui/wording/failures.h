// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"

#include <QString>

namespace omgekeerd::ui {

/// A failure in words: what happened, what is safe, what to do. Each is a whole sentence or empty.
struct FailureWords {
    QString happened;
    QString safe;
    QString toDo;

    /// The sentences after each other, with a space between.
    QString inOneLine() const;
};

/// The words for a failure; its detail (a path, a number, the code of an act) is filled in where the sentence asks it.
FailureWords wordsFor(const Failure& failure);

} // namespace omgekeerd::ui
