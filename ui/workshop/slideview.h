// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/workshopsession.h"
#include "ui/workshop/slidepicture.h"

#include <QWidget>

namespace omgekeerd::ui {

/// The big screen as the room sees it, at any size: in front of the room, and small before the trainer. It knows only
/// what may be seen. A screen reader meets each line of it.
class SlideView : public QWidget {
    Q_OBJECT
public:
    explicit SlideView(const WorkshopSession& session, QWidget* parent = nullptr);

    const SlidePicture& picture() const { return m_picture; }
    bool isDark() const { return m_session.isDark(); }
    /// Its sentences in order; while it is dark, that alone.
    QStringList spoken() const;
    /// Where the slide lies in the widget.
    QRectF canvasRect() const;
    bool hasHeightForWidth() const override { return m_keepsShape; }
    int heightForWidth(int width) const override { return qRound(width * kCanvas.height() / kCanvas.width()); }
    /// As high as its width asks, in a layout.
    void setKeepsShape(bool keeps);
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void redraw();

    const WorkshopSession& m_session;
    SlidePicture m_picture;
    QStringList m_said; ///< when it was told last
    bool m_keepsShape = false;
};

} // namespace omgekeerd::ui
