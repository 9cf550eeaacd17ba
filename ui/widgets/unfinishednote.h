// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDateTime>
#include <QLabel>

namespace omgekeerd::ui {

/// Says under a field without a head that its text was left unfinished, and since when.
class UnfinishedNote : public QLabel {
    Q_OBJECT
public:
    explicit UnfinishedNote(QWidget* parent);

    void setSince(const QDateTime& when);
};

/// The note at the end of this field's column; it is made when there is first something to say. An invalid time says
/// nothing.
void noteUnfinished(QWidget& field, const QDateTime& since);
/// Describes for who hears it that what is written in here is frozen, or not finished; another description, as a tip for
/// the text, stays where there is nothing of that.
void describeState(QWidget& edit, bool frozen, const QDateTime& unfinishedSince);

} // namespace omgekeerd::ui
