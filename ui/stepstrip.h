// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/place.h"

#include <QWidget>

namespace omgekeerd::ui {

class RailFoot;
class RailModel;
class RailView;
class StripDelegate;

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
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fitWords();

    RailModel& m_model;
    StripDelegate* m_steps;
    RailView* m_list;
    RailFoot* m_foot;
};

} // namespace omgekeerd::ui
