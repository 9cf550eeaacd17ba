// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/chip.h"

#include <vector>

class QLabel;

namespace omgekeerd::ui {

/// One sentence of a row of chips, and the path where it was typed.
struct ChipSentence {
    Step step = Step::Wish;
    QString words;
    QString path;
    bool filled = false;
};

/// Sentences as small cards after a word (`Dient`), wrapping to new lines.
class ChipRow : public QWidget {
    Q_OBJECT
public:
    explicit ChipRow(const QString& label, QWidget* parent = nullptr);

    /// Shows these; keeps the cards whose words stay, so that the keyboard is not lost.
    void setSentences(const std::vector<ChipSentence>& sentences);
    /// The cards are choices: pressing one calls toggled() and does not lead anywhere.
    void setCheckable(bool checkable) { m_checkable = checkable; }
    void setFrozen(bool frozen);
    const std::vector<Chip*>& chips() const { return m_chips; }

Q_SIGNALS:
    void leadsTo(const QString& path);
    void toggled(const QString& path, bool chosen);

private:
    Chip* makeChip(std::size_t place);

    QLabel* m_label;
    std::vector<Chip*> m_chips;
    std::vector<ChipSentence> m_sentences;
    bool m_checkable = false;
};

} // namespace omgekeerd::ui
