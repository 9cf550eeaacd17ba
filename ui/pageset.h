// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/pages/documentacts.h"
#include "ui/pages/page.h"
#include "ui/place.h"

namespace omgekeerd::ui {

/// The page of each place; the one list of them.
Page* makePage(Place place, DossierSession& session, DocumentActs& acts);

} // namespace omgekeerd::ui
