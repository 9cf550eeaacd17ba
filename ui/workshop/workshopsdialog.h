// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/workshop.h"
#include "ui/dialogs/sheet.h"

class QListWidget;

namespace omgekeerd::ui {

/// The workshops of the vault: open one, make a new one, or let one go.
class WorkshopsDialog : public Sheet {
    Q_OBJECT
public:
    WorkshopsDialog(const std::vector<Workshop>& workshops, QWidget* parent);
    void setWorkshops(const std::vector<Workshop>& workshops);

Q_SIGNALS:
    void openAsked(const omgekeerd::WorkshopId& id);
    void newAsked();
    void removeAsked(const omgekeerd::WorkshopId& id, const QString& title);

private:
    WorkshopId current() const;

    QListWidget* m_list;
};

} // namespace omgekeerd::ui
