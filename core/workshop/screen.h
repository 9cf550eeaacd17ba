// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"
#include "core/workshop/comparison.h"
#include "core/workshop/workshopwords.h"

namespace omgekeerd {

/// A group on the big screen: whether it has written, never what until that is revealed.
struct GroupCard {
    GroupId group;
    QString name;
    QString roles;
    bool hasWritten = false;
    QString state; ///< `heeft opgeschreven`, `schrijft nog`; on a variant whether it tips
    Answer answer; ///< only what may be seen
};

/// A step in a few words, for who meets the method.
struct StepInWords {
    Step step = Step::Wish;
    QString name;
    QString words;
};

/// What stands on the big screen for a slide, in words; a window only has to draw it.
struct Screen {
    Slide slide;
    QString mark;    ///< OEFENING
    QString eyebrow; ///< `Stap 1 · Wens`, or the title of the item
    QString title;
    QString quote;              ///< own words of the resident, with their marks; cut at a word
    std::vector<QString> lines; ///< the glasses, the facts of the case, the changed fact, the harvest
    std::vector<StepInWords> steps; ///< of Method
    std::vector<GroupCard> groups;
    std::optional<Comparison> comparison; ///< of Compare
    QString conclusion;                   ///< `Het eerste verschil zit bij: Wens.`
};

/// The words that a slide may carry beside the answers of groups.
constexpr int kMostWordsOnScreen = 40;

/// The text as it is where it has no more words than that, else cut at a word with ….
QString cutAtWords(const QString& text, int most);

/// `onTable` is the case that is played, or nothing. Sight::Trainer shows the answers before they are revealed.
Screen screenOf(
    const Workshop& workshop, const Slide& slide, const CaseFile* onTable, Sight sight, const MethodContent& content,
    const WorkshopWords& words
);

} // namespace omgekeerd
