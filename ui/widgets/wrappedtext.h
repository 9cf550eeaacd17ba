// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QString>

namespace omgekeerd::ui {

/// The text, or as much of it as fits in one line of this width, cut at a word with ….
QString cutAtWord(const QString& text, const QFont& font, int width);

/// Text broken into lines at words (inside a word only where it is wider than the line), measured and painted alike.
class WrappedText {
public:
    /// With `maxLines` the last line ends at a word with …; 0: every line.
    WrappedText(QString text, const QFont& font, int maxLines = 0) :
        m_text(std::move(text)), m_font(font), m_maxLines(maxLines) {}

    /// Height of the whole text at this width, in pixels; 0 for no text.
    int heightFor(int width) const;
    /// Paints from the upper left corner of `box`, over its width.
    void paint(QPainter& painter, const QRect& box, const QColor& color) const;

private:
    QString cutFor(int width) const;

    QString m_text;
    QFont m_font;
    int m_maxLines;
};

} // namespace omgekeerd::ui
