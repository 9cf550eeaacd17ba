// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/workshop/slidepicture.h"

namespace omgekeerd::ui {

/// A font of the big screen, in points of that screen.
QFont slideFont(TypeFace face, double points);
/// Natural height of a line.
double lineOf(const QFont& font);

/// Puts pieces on the canvas; what does not fit in its lines is cut at a word.
class SlideWriter {
public:
    /// At most `lines` lines over this width, from the top left; gives back the height it took.
    double text(QPointF at, double width, const QString& words, const QFont& font, int lines, SlideInk ink = {});
    void frame(const QRectF& box, SlideFrame::Look look) { m_picture.frames.push_back({box, look}); }
    void shape(const QRectF& box, Step step) { m_picture.shapes.push_back({box, step}); }
    void icon(const QRectF& box, Icon icon, Tone tone) { m_picture.icons.push_back({box, icon, tone}); }
    void blocks(const QRectF& box, int full) { m_picture.blocks.push_back({box, full}); }
    void say(const QString& sentence);
    SlidePicture take() { return std::move(m_picture); }

    /// OEFENING in its frame, ending at the right edge given.
    void badge(const QString& word, double right, double top);
    static double heightOf(const QString& words, const QFont& font, double width, int lines);

private:
    SlidePicture m_picture;
};

/// The comparison: groups as columns, the chain as rows.
void writeComparison(SlideWriter& writer, const SlideSource& source);

} // namespace omgekeerd::ui
