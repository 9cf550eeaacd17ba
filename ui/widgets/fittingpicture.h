// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"

#include <QWidget>

#include <functional>

namespace omgekeerd::ui {

class DrawingView;

/// A picture of the core that is drawn anew for the width it gets, in letters of the size of text now.
class FittingPicture : public QWidget {
    Q_OBJECT
public:
    using Draw = std::function<Drawing(double width)>; ///< in points

    FittingPicture(const QString& name, Draw draw, QWidget* parent = nullptr);

    void setDraw(Draw draw);
    DrawingView& view() const { return *m_view; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    double scale() const;
    Drawing drawnFor(int width) const;
    void drawAnew();

    Draw m_draw;
    DrawingView* m_view;
    mutable int m_measuredFor = -1;
    mutable int m_measured = 0; ///< the height
};

} // namespace omgekeerd::ui
