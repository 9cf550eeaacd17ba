// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QAction;

namespace omgekeerd::ui {

/// Which key does what, as a list that can be read line by line and copied.
class KeysDialog : public Sheet {
    Q_OBJECT
public:
    KeysDialog(const std::vector<QAction*>& actions, QWidget* parent);
};

} // namespace omgekeerd::ui
