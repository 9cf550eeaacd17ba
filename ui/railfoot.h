// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QAbstractButton>

namespace omgekeerd::ui {

/// The entry under the rail (and at the end of the strip) that leads to the page to read it all
/// over.
class RailFoot : public QAbstractButton {
    Q_OBJECT
public:
    enum class Shape { Rail, Strip };
    explicit RailFoot(Shape shape, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Shape m_shape;
};

} // namespace omgekeerd::ui
