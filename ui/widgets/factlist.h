// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/rowlist.h"

namespace omgekeerd::ui {

/// What was heard, seen or read, each with where it comes from.
class FactList : public RowList {
    Q_OBJECT
public:
    explicit FactList(DossierSession& session, QWidget* parent = nullptr);
};

} // namespace omgekeerd::ui
