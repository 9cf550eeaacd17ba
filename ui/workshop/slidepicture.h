// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/workshop/screen.h"
#include "ui/style/theme.h"

namespace omgekeerd::ui {

/// The canvas of the big screen; a window scales it. Lengths are pixels of a screen of 1920×1080 at 96 dpi.
constexpr QSizeF kCanvas(1920, 1080);
/// Nothing in the room is smaller than this, in points of that screen.
constexpr double kLeastPoints = 28;
constexpr double kPixelsPerPoint = 96.0 / 72;
/// How many groups can stand beside each other in the comparison.
constexpr int kGroupsBeside = 4;

/// Colour of something on a slide: a tone, or the hue of a step.
struct SlideInk {
    Tone tone = Tone::Text;
    std::optional<Step> hue = {};
};

/// Lines of text under each other.
struct SlideText {
    QRectF box;
    QStringList lines;
    QFont font;
    double lineHeight = 0;
    SlideInk ink;
};

/// A box round something.
struct SlideFrame {
    enum class Look { Badge, Waiting, Written, Differs, Line, Bar };
    QRectF box;
    Look look = Look::Waiting;
};

struct SlideShape {
    QRectF box;
    Step step = Step::Wish;
};

struct SlideIcon {
    QRectF box;
    Icon icon = Icon::Differs;
    Tone tone = Tone::Attention;
};

/// Ten blocks, of which the first are full.
struct SlideBlocks {
    QRectF box;
    int full = 0;
};

/// The clock as it stands on a slide.
struct SlideTime {
    QString words; ///< empty: no clock
    int fullBlocks = 10;
    bool isPaused = false;
};

/// A slide laid out on the canvas, and the same in sentences for who hears it.
struct SlidePicture {
    std::vector<SlideFrame> frames;
    std::vector<SlideShape> shapes;
    std::vector<SlideIcon> icons;
    std::vector<SlideBlocks> blocks;
    std::vector<SlideText> texts;
    QStringList spoken;
};

/// What a slide is laid out with.
struct SlideSource {
    const Screen& screen;
    const MethodContent& content;
    const WorkshopWords& words;
    SlideTime time = {};
    int groupPage = 0; ///< of the comparison, from 0
};

SlidePicture pictureOf(const SlideSource& source);
/// How many pages the comparison of so many groups takes; at least one.
int groupPages(std::size_t groups);
void paintSlide(QPainter& painter, const SlidePicture& picture, const Theme& theme);

} // namespace omgekeerd::ui
