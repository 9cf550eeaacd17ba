// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QWidget>

namespace omgekeerd::ui {

/// The mark of the program, 28 px.
class MarkPicture : public QWidget {
    Q_OBJECT
public:
    explicit MarkPicture(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace omgekeerd::ui
