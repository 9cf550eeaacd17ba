// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

/// Everything in the vault that does not hold, each in a sentence, and the two ways on: a good copy, or what still opens.
class VaultFaultsDialog : public Sheet {
    Q_OBJECT
public:
    VaultFaultsDialog(const QStringList& sentences, QWidget* parent);

Q_SIGNALS:
    void backupsAsked();
    void salvageAsked();
};

} // namespace omgekeerd::ui
