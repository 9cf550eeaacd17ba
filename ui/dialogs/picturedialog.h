// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/picture.h"

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QScrollArea;
class QSplitter;

namespace omgekeerd::ui {

class DrawingView;
class DrawingWords;

/// A picture and the pixels that one of its points takes.
struct ScaledPicture {
    Picture picture;
    double pixelsPerPoint = 1;
};

/// Draws a picture for so many pixels, at a size of text; nothing where there is nothing to draw.
using DrawPicture = std::function<std::optional<ScaledPicture>(int width, double textFactor)>;

/// Shows a picture of the case, and the same in words beside it; in a smaller window one of the two at a time. Leads to
/// where something in it is written.
class PictureDialog : public QDialog {
    Q_OBJECT
public:
    /// `nothing` says what is to be done first where there is nothing to draw.
    PictureDialog(const QString& name, DrawPicture draw, const QString& nothing, QWidget* parent);

Q_SIGNALS:
    void leadsTo(const QString& field);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void arrange();
    void drawAnew();
    void fit();
    void takeOther();
    void goTo(const QString& field);

    DrawPicture m_draw;
    QLabel* m_nothing;
    QSplitter* m_both;
    QScrollArea* m_room;
    DrawingView* m_view;
    DrawingWords* m_words;
    QPushButton* m_other;
    QPushButton* m_go;
    int m_drawnFor = -1; ///< the width
    bool m_asWords = false;
};

} // namespace omgekeerd::ui
