// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/markpicture.h"

#include "ui/style/theme.h"

namespace omgekeerd::ui {

MarkPicture::MarkPicture(QWidget* parent) : QWidget(parent) {
    setFixedSize(28, 28);
}

void MarkPicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, QRectF(rect()), Icon::Mark, themeOf(this).color(Tone::Accent));
}

} // namespace omgekeerd::ui
