// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choicerow.h"
#include "ui/wording/valuessentence.h"

namespace omgekeerd::ui {

/// ja, deels, nee: the three words for an enum that has these (Touched, Fits).
template <class E> std::vector<Choice> yesPartlyNo() {
    using S = ValuesSentence;
    return {
        {Json(codeOf(E::Yes)), sentence(S::Yes), {}},
        {Json(codeOf(E::Partly)), sentence(S::Partly), {}},
        {Json(codeOf(E::No)), sentence(S::No), {}}};
}

} // namespace omgekeerd::ui
