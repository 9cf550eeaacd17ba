// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/service/backups.h"
#include "ui/dialogs/sheet.h"

namespace omgekeerd::ui {

class BusyLine;

/// After something was erased: which backups still hold it, and one act to make a fresh one and remove those.
class OldCopiesDialog : public Sheet {
    Q_OBJECT
public:
    OldCopiesDialog(const std::vector<Backup>& copies, QWidget* parent);

    BusyLine& busy() const { return *m_busy; }
    void showDone(int removed);

Q_SIGNALS:
    void renewAsked();

private:
    BusyLine* m_busy;
    QPushButton* m_act;
    QPushButton* m_stay;
};

} // namespace omgekeerd::ui
