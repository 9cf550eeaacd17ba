// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/slidewriter.h"

#include "ui/style/cuttext.h"

#include <QFontMetricsF>

#include <cmath>

namespace omgekeerd::ui {

namespace {

constexpr double kSpare = 0.98; ///< Qt sets scaled text a little wider than it measures

} // namespace

QFont slideFont(TypeFace face, double points) {
    QFont font = themeOf(nullptr).font(TypeSize::Body, face);
    font.setPixelSize(static_cast<int>(std::ceil(points * kPixelsPerPoint)));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

double lineOf(const QFont& font) { return font.pixelSize() * 1.24; }

double SlideWriter::heightOf(const QString& words, const QFont& font, double width, int lines) {
    return static_cast<double>(cutAtWord(words, font, static_cast<int>(width * kSpare), lines).size()) * lineOf(font);
}

double SlideWriter::text(QPointF at, double width, const QString& words, const QFont& font, int lines, SlideInk ink) {
    if (words.isEmpty() || lines < 1)
        return 0;
    const QStringList cut = cutAtWord(words, font, static_cast<int>(width * kSpare), lines);
    const double height = static_cast<double>(cut.size()) * lineOf(font);
    m_picture.texts.push_back({QRectF(at, QSizeF(width, height)), cut, font, lineOf(font), ink});
    return height;
}

void SlideWriter::say(const QString& sentence) {
    if (!sentence.isEmpty())
        m_picture.spoken += sentence;
}

void SlideWriter::badge(const QString& word, double right, double top) {
    const QFont font = slideFont(TypeFace::Sans, kLeastPoints);
    const double width = QFontMetricsF(font).horizontalAdvance(word) / kSpare + 2;
    const QRectF box(right - width - 44, top, width + 44, lineOf(font) + 10);
    frame(box, SlideFrame::Look::Badge);
    text({box.left() + 22, box.top() + 5}, width, word, font, 1, {Tone::Muted, {}});
    say(word);
}

} // namespace omgekeerd::ui
