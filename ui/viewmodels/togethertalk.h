// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/dossiersession.h"

namespace omgekeerd::ui {

/// What stands written, as the resident may read it: a name, and the sentence behind it.
struct TogetherLine {
    QString name;
    QString sentence;
};

/// One question to the resident, with what stands written about it.
struct TogetherCard {
    Step step = Step::Wish;
    QString question;                ///< u-form, from the content
    QString path;                    ///< of the text that is written along; empty: it is only shown
    bool readsBack = false;          ///< what was understood stands below it, to be confirmed
    std::vector<TogetherLine> lines; ///< for what is only shown
};

/// The questions of together mode, in the order of the method. Every text passes the table of who sees what; a step about
/// which nothing can be shown yet has one card that says so.
std::vector<TogetherCard> togetherCards(const DossierSession& session);

/// The summary of the wish, to read back, and the day on which the resident said that it is right.
struct ReadBackText {
    QString summary;
    std::optional<QDate> confirmedOn;
};
ReadBackText readBackOf(const DossierSession& session);

} // namespace omgekeerd::ui
