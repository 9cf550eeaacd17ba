// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the purposes says beside the questions of the content.
enum class PurposeSentence {
    Serves,
    RestsOn,
    NoWish,
    ToWish,
    SameValues,
    SameValuesMore,
    NothingYet,
    AnotherLaw,
    OtherRegulation,
    RegulationId,
    RegulationIdMore,
    RegulationUnread,
    RegulationThere,
    AddRegulation,
    UnknownLaw,
    OpenHint,
    Law,
};
QString sentence(PurposeSentence which);

} // namespace omgekeerd::ui
