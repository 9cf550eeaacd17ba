// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLabel>

namespace omgekeerd::ui {

/// A sentence to say aloud, or words that were said: italic serif beside a thin bar.
class SpokenLine : public QLabel {
    Q_OBJECT
public:
    explicit SpokenLine(const QString& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace omgekeerd::ui
