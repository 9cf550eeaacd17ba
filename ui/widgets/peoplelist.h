// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/rowlist.h"

namespace omgekeerd::ui {

/// Everybody of the case, as cards.
class PeopleList : public RowList {
    Q_OBJECT
public:
    explicit PeopleList(DossierSession& session, QWidget* parent = nullptr);
};

/// A key that no row of this list of the case has: `persoon-3`.
QString freshKey(const DossierSession& session, const QString& list, const QString& word);

} // namespace omgekeerd::ui
