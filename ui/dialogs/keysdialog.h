// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/dialogs/sheet.h"

class QAction;
class QTableWidget;

namespace omgekeerd::ui {

/// Which key does what, as a list that can be read line by line and copied.
class KeysDialog : public Sheet {
    Q_OBJECT
public:
    KeysDialog(const std::vector<QAction*>& actions, QWidget* parent);

    /// What it does and which key, as it stands in the list.
    std::vector<std::pair<QString, QString>> keys() const;
    /// What became of the file.
    void tell(const QString& sentence);

Q_SIGNALS:
    void saveAsked();

private:
    QTableWidget* m_table;
    QLabel* m_told;
};

} // namespace omgekeerd::ui
