// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QWidget>

namespace omgekeerd::ui {

/// The shape of a step beside words, growing with them: tint and hue where it holds a sentence, a grey outline where not yet.
class StepShape : public QWidget {
    Q_OBJECT
public:
    StepShape(Step step, int side, QWidget* parent = nullptr);
    void setFilled(bool filled);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void fit(); ///< as large as asked, and larger with the text

    Step m_step;
    int m_side;
    bool m_filled = true;
};

} // namespace omgekeerd::ui
