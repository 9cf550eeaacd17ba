// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QWidget>

namespace omgekeerd::ui {

/// One sentence for who listens to a screen reader, without moving the keyboard; nothing of it is seen.
class Announcement : public QWidget {
    Q_OBJECT
public:
    explicit Announcement(QWidget* window);

    void say(const QString& words);
    const QString& words() const { return m_words; }

private:
    QString m_words;
};

/// Says it in the window of this widget.
void announce(QWidget* at, const QString& words);

} // namespace omgekeerd::ui
