// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

class QPainter;
class QRect;

namespace omgekeerd::ui {

/// A sentence on at most `lines` lines of `width` pixels, as typed; what does not fit is cut at a
/// word with `…`.
QStringList cutAtWord(const QString& sentence, const QFont& font, int width, int lines);

/// Draws lines under each other from the top left of the box, in the painter's pen; gives back the
/// height used.
int drawLines(QPainter& painter, const QRect& box, const QStringList& lines, const QFont& font);

} // namespace omgekeerd::ui
