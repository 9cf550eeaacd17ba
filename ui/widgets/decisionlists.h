// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/rowlist.h"

namespace omgekeerd::ui {

/// Who does what, by when: the rows for a RowList at `decision.agreements`.
RowList::Rows agreementRows(DossierSession& session);
/// Who read along and what they say: the rows for a RowList at `readings`. A new reading is a question until somebody
/// says otherwise, so that none counts by accident.
RowList::Rows readingRows(DossierSession& session);
/// What keeps chafing, told to those who can change it: the rows for a RowList at `signals`.
RowList::Rows signalRows(DossierSession& session);

} // namespace omgekeerd::ui
