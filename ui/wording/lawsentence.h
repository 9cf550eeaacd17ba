// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawdiff.h"
#include "core/law/lawlibrary.h"
#include "ui/wording/failures.h"

namespace omgekeerd::ui {

/// What the window says of the law library beside the questions of the content.
enum class LawSentence {
    Editorial,
    Text,              ///< the accessible name of a law text
    ReadText,
    CopyQuotation,
    Copied,
    NoText,            ///< the text is not in the library
    LibraryName,
    OpenLibrary,
    LibraryIs,         ///< what the library is, one muted sentence
    HowToGet,
    Empty,
    ImportFiles,
    ImportFolder,
    Remove,
    RemoveAsk,         ///< %1: what goes
    Cancel,
    Close,
    Importing,         ///< %1: file, %2: of, %3: name
    CameIn,            ///< %1: how many
    Articles,          ///< %1: how many
    WithWarnings,      ///< %1: how many
    Refused,           ///< %1: how many
    Cancelled,
    ReportName,
    ListName,
    ImportedOn,        ///< %1: the day
    MarkAs,
    NoMark,
    ChangedSince,      ///< %1: the day of the decision
    ChangedCases,
    CardOfLaterText,   ///< %1: the day
    CardOfEarlierText, ///< %1: the day
    StandsOn,          ///< %1: the day, %2: how
};
QString sentence(LawSentence which);
/// `hardheidsclausule`
QString wordFor(LocalUse use);

/// What went wrong with the law library. The store has one set of failures for all its files; here they are said of the
/// library.
FailureWords lawWordsFor(const Failure& failure);

/// `geldt op 2 maart 2026`, `vervallen`, `treedt nog in werking`, `tekst van een andere dag`.
QString standingInWords(LawStanding standing);

/// A text with what left it and what came into it, in words: `het college [vervallen: kan] [nieuw: moet]`. One sentence
/// where nothing changed.
QString changesInWords(const std::vector<TextChange>& changes);
/// Whether a line of such a text tells of something that left or came.
bool tellsChange(const QString& line);

/// `toestand per 1 januari 2026, bron BWB`; for a by-law CVDR.
QString versionInWords(const LawVersion& version);

} // namespace omgekeerd::ui
