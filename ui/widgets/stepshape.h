// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QWidget>

namespace omgekeerd::ui {

/// The shape of a step at a fixed size: tint and hue where it holds a sentence, a grey outline where not yet.
class StepShape : public QWidget {
    Q_OBJECT
public:
    StepShape(Step step, int side, QWidget* parent = nullptr);
    void setFilled(bool filled);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Step m_step;
    bool m_filled = true;
};

} // namespace omgekeerd::ui
