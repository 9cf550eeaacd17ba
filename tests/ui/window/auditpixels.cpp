// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/auditpixels.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace omgekeerd::ui::audit {

namespace {

double luminance(QRgb color) {
    const auto part = [](int value) {
        const double share = value / 255.0;
        return share <= 0.03928 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(qRed(color)) + 0.7152 * part(qGreen(color)) + 0.0722 * part(qBlue(color));
}

} // namespace

double ratio(QRgb a, QRgb b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (qMax(la, lb) + 0.05) / (qMin(la, lb) + 0.05);
}

double wordsRatio(const QImage& shot, int pixels) {
    QHash<QRgb, int> counted;
    for (int y = 0; y < shot.height(); ++y)
        for (int x = 0; x < shot.width(); ++x)
            ++counted[shot.pixel(x, y)];
    QRgb ground = 0;
    int most = 0;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        if (it.value() > most) {
            most = it.value();
            ground = it.key();
        }
    double best = 1;
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        if (it.value() >= pixels)
            best = qMax(best, ratio(ground, it.key()));
    return best;
}

double edgeRatio(const QImage& shot, const QRect& box) {
    const int y = box.center().y();
    const int ground = box.left() - 6;
    if (ground < 0 || y < 0 || y >= shot.height() || box.left() + 3 >= shot.width())
        return 21; // stands at the edge of the window: nothing beside it
    double best = 1;
    for (int x = box.left() - 1; x <= box.left() + 3; ++x)
        best = qMax(best, ratio(shot.pixel(ground, y), shot.pixel(x, y)));
    return best;
}

} // namespace omgekeerd::ui::audit
