// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QWidget>

#include <utility>
#include <vector>

class QPushButton;

namespace omgekeerd::ui {

/// Under the effects table: what can be done with its options. One more, look at the one of the current row as a whole,
/// a line for somebody else, and move it where there is somewhere to move.
class OptionBar : public QWidget {
    Q_OBJECT
public:
    explicit OptionBar(QWidget* parent = nullptr);

    /// The option of the current row, its place and how many there are.
    void showOption(const QString& name, int place, int count);
    /// For whom the current option can have a line that it has not: each with its words.
    void offerLines(const std::vector<std::pair<EffectOn, QString>>& lines);

Q_SIGNALS:
    void newAsked();
    void aboutAsked();
    void moveAsked(int step);
    void lineAsked(omgekeerd::EffectOn on);

private:
    QPushButton* add(const QString& words, const char* name);

    QPushButton* m_about;
    QPushButton* m_whom;
    QPushButton* m_up;
    QPushButton* m_down;
};

} // namespace omgekeerd::ui
