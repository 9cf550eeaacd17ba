// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd::ui {

/// What the page to read it all over says.
enum class ReadOverSentence {
    Heading,
    Subtitle,
    SubtitleFrozen,
    FillInLetter, ///< %1: what
    CardsUnread,
    Chafing,
    Edit,
    Look,
    LookNamed, ///< %1: the block
    EditNamed, ///< %1: the step
    Documents,
    DocumentsInDutch, ///< for a window that speaks another language
    View,
    SaveAs,
    ReportFor,
    DecisionFor,
    ResidentFor,
    SignalsFor,
    MakeDefinitive,
    NothingOpen,     ///< %1: the version, %2: the next
    MayStayOpen,     ///< %1: the version, %2: the next
    StillOpen,
    IsDefinitive,    ///< %1: the version, %2: the date
    Reopen,
    Evaluation,
    Transferred,
    TransferredTold, ///< %1: the day, %2: the number
    NotTransferred,
    Transfer,
    History,
    NoHistory,
    ThreadName,
};
QString sentence(ReadOverSentence which);

} // namespace omgekeerd::ui
