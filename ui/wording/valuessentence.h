// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the values says beside the questions of the content.
enum class ValuesSentence {
    Yes,
    Partly,
    No,
    Rights,
    RightsMore,
    NotLookedAt,
    NothingYet,
    AnotherRight,
    HowWeighed,
    Weighs, ///< %1: the value
    OpenHint,
    AddView,
    View, ///< %1: the person
    ViewPerson,
    NobodyYet,
    ToPeople,
    FoldCard,
    RemoveValue,
};
QString sentence(ValuesSentence which);

} // namespace omgekeerd::ui
