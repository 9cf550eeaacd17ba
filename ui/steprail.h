// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/place.h"

#include <QWidget>

class QListView;

namespace omgekeerd {
struct CaseFile;
}

namespace omgekeerd::ui {

class RailDelegate;
class RailFoot;
class RailHead;
class RailModel;

/// The thread of the case at the left of the window: six steps and the page to read it over.
class StepRail : public QWidget {
    Q_OBJECT
public:
    explicit StepRail(RailModel& model, QWidget* parent = nullptr);

    void showCase(const CaseFile& file, Place here);
    /// 276 wide with two lines of sentence, or 232 with one.
    void setNarrow(bool narrow);
    void takeFocus();

Q_SIGNALS:
    void chosen(omgekeerd::ui::Place place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitWidth();

    RailModel& m_model;
    RailHead* m_head;
    QListView* m_list;
    RailDelegate* m_delegate;
    RailFoot* m_foot;
    bool m_narrow = false;
};

} // namespace omgekeerd::ui
