// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/drawingstops.h"

#include <QWidget>

namespace omgekeerd::ui {

/// A picture of the core on the screen. Arrow keys walk from one thing in it to the next, each of which a screen reader
/// meets as an item of its own; what does not lie on the path of the one that has the keyboard is muted.
class DrawingView : public QWidget {
    Q_OBJECT
public:
    explicit DrawingView(const QString& name, QWidget* parent = nullptr);

    void setPicture(Picture picture, double pixelsPerPoint);
    const Picture& picture() const { return m_picture; }
    const std::vector<DrawingStop>& stops() const { return m_stops; }
    int currentStop() const { return m_current; } ///< -1 before the keyboard came
    void setCurrentStop(int stop);
    void setCurrentNode(int node);
    QRect areaOf(int stop) const; ///< in the widget
    int stopAt(const QPoint& point) const;
    /// Goes to where the current thing is written.
    void openCurrent();
    QSize sizeHint() const override;

Q_SIGNALS:
    void currentChanged(int node);
    void opened(const QString& field);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void tellAssistants(int stop);

    Picture m_picture;
    std::vector<DrawingStop> m_stops;
    std::vector<bool> m_quiet;
    double m_scale = 1;
    int m_current = -1;
};

} // namespace omgekeerd::ui
