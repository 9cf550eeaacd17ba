// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"
#include "core/dossier/vocabulary.h"

namespace omgekeerd {

/// How a part of a bar is filled; each can be told from the others without colour.
enum class BarFill { Whole, Half, Open, Dashed, Dotted };

/// So many of one thing that is counted.
struct BarPart {
    BarFill fill = BarFill::Whole;
    int count = 0;
};

/// One row of a picture of counts.
struct Bar {
    QString name;
    QString sentence; ///< what it shows, in words
    std::vector<BarPart> parts;
};

/// What a way of filling stands for.
struct BarMeaning {
    BarFill fill = BarFill::Whole;
    QString words;
};

/// Counts as rows of boxes, one box for each thing that is counted while they can be told apart, with the number behind
/// them. All rows have one measure. The order is that of the bars.
Drawing barPicture(
    const std::vector<Bar>& bars, Step hue, double width, const QString& name, const std::vector<BarMeaning>& legend = {}
);

/// How often something was so in each of some months.
struct MonthRow {
    QString name;
    QString sentence;
    std::vector<int> counts; ///< one for each month
};

/// Months beside each other, one row for each thing that is counted; all rows have one measure.
Drawing monthPicture(
    const std::vector<MonthRow>& rows, const std::vector<QString>& months, Step hue, double width, const QString& name
);

} // namespace omgekeerd
