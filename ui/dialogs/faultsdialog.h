// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/failure.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

/// Every fault of a file that did not come in: where, and what is allowed there. Can be copied.
class FaultsDialog : public Sheet {
    Q_OBJECT
public:
    FaultsDialog(const Failure& failure, QWidget* parent);
};

} // namespace omgekeerd::ui
