// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/place.h"

#include <QWidget>

namespace omgekeerd::ui {

class RailFoot;
class RailModel;
class RailView;

/// The steps as a row under the menu, for a window with little room.
class StepStrip : public QWidget {
    Q_OBJECT
public:
    explicit StepStrip(RailModel& model, QWidget* parent = nullptr);

    void showPlace(Place here);
    void takeFocus();

Q_SIGNALS:
    void chosen(omgekeerd::ui::Place place);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    RailModel& m_model;
    RailView* m_list;
    RailFoot* m_foot;
};

} // namespace omgekeerd::ui
