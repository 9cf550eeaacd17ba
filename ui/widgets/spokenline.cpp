// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/spokenline.h"

#include "ui/style/look.h"

namespace omgekeerd::ui {

SpokenLine::SpokenLine(const QString& words, QWidget* parent) : QLabel(words, parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setContentsMargins(12, 0, 0, 0);
    ui::setText(this, TypeSize::Small, TypeFace::SerifItalic);
}

void SpokenLine::paintEvent(QPaintEvent* event) {
    QLabel::paintEvent(event);
    QPainter(this).fillRect(QRect(0, 1, 2, height() - 2), themeOf(this).color(Tone::Hairline));
}

} // namespace omgekeerd::ui
