// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/method/content.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

/// Something that the motivation should say and the case does not tell yet.
struct MotivationGap {
    QString sentence; ///< `Hier staat nog niet waarom …`
    QString ground;   ///< the article that asks for it; empty where the method does
    QString field;    ///< where it can be written
};

/// A motivation written from the answers, in the order of the method. It holds the sentences as they were typed and
/// nothing that a decision may not tell; a gap stands in its place as a sentence.
struct MotivationDraft {
    QString text;
    std::vector<MotivationGap> gaps;
};

MotivationDraft motivationDraft(const CaseFile& file, const Basis& basis, const MethodContent& content);

/// A sentence that stands in both texts, that goes, or that comes.
struct DraftPart {
    enum class Kind { Same, Goes, Comes };
    Kind kind = Kind::Same;
    QString text;
};

/// What replacing one text by another would change, sentence by sentence; what goes stands before what comes.
std::vector<DraftPart> differencesBetween(const QString& before, const QString& after);

/// A paragraph as it stands, and as a new draft has it; empty where there is none.
struct DraftChoice {
    QString mine;
    QString fresh;
    bool isSame() const { return mine == fresh; }
};

/// A text beside a new draft of it, paragraph by paragraph, in the order of both.
std::vector<DraftChoice> choicesBetween(const QString& mine, const QString& fresh);
/// The text with of each paragraph the one that was chosen; `takesFresh` has a place for each choice.
QString chosenText(const std::vector<DraftChoice>& choices, const std::vector<bool>& takesFresh);

} // namespace omgekeerd
