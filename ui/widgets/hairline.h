// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace omgekeerd::ui {

/// A line of one pixel between two parts.
class Hairline : public QWidget {
    Q_OBJECT
public:
    explicit Hairline(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace omgekeerd::ui
