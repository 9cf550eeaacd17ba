// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page of the effects says beside the questions of the content.
enum class EffectsSentence {
    ForWhom,
    AlwaysAmong,
    Empty,
    CellHint,
    BandHint,
    CostToResident, ///< %1: the amount, %2: the resident
    CostOnce,
    CostPerYear,
    Estimated,
    TableName,
    OptionSpoken, ///< %1: the name of the option
    EffectOf,     ///< %1 of %2 effects in one cell
    NextEffect,
    PreviousEffect,
    AnotherEffect,
    RemoveEffect,
    EvidenceHint,
    CameTrueLabel,
    ChooseCell,
    NoOptions,
    OptionHeading,
    NewOptionName,
    AddOption,
    DoingNothing,
    MoveUp,
    MoveDown,
    RemoveOption,
    ForWhomToo,
    EditOption,
    BackToTable,
    NameNeeded,
    CostToResidentLabel,
    CostOnceLabel,
    CostPerYearLabel,
    KindLabel,
    DirectionLabel,
    BesideTheEffects,
    FromOwnPack,
    UsePrinciple,
    WritePanel,
    NoDirection,
    AnotherOption,
    AboutOption,
    ForPerson, ///< %1: who, %2: the word for the line
    OptionAdded, ///< %1: the name of the option
    ToTable,
    ReasonHint,
};
QString sentence(EffectsSentence which);
/// What the option is called that does nothing. The name stands in the documents, so it is Dutch in any window.
QString nameOfDoingNothing();

} // namespace omgekeerd::ui
