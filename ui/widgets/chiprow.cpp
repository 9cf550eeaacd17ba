// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/chiprow.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QLabel>

namespace omgekeerd::ui {

ChipRow::ChipRow(const QString& label, QWidget* parent)
    : QWidget(parent),
      m_label(new QLabel(label, this)) {
    auto* flow = new FlowLayout(this, 8, 8);
    ui::setText(m_label, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_label->setMinimumHeight(32);
    m_label->setVisible(!label.isEmpty());
    flow->addWidget(m_label);
    setAccessibleName(label);
}

void ChipRow::setSentences(const std::vector<ChipSentence>& sentences) {
    const auto same = [](const ChipSentence& a, const ChipSentence& b) {
        return a.step == b.step && a.words == b.words;
    };
    bool fits = sentences.size() == m_sentences.size();
    for (std::size_t i = 0; fits && i < sentences.size(); ++i)
        fits = same(sentences[i], m_sentences[i]);
    m_sentences = sentences;
    if (!fits) {
        for (Chip* chip : m_chips)
            delete chip;
        m_chips.clear();
        for (std::size_t i = 0; i < m_sentences.size(); ++i)
            m_chips.push_back(makeChip(i));
    }
    for (std::size_t i = 0; i < m_sentences.size(); ++i) {
        m_chips[i]->setFilled(m_sentences[i].filled);
        m_chips[i]->setChecked(m_checkable && m_sentences[i].filled);
    }
    updateGeometry();
}

void ChipRow::setFrozen(bool frozen) {
    for (Chip* chip : m_chips)
        chip->setEnabled(!frozen);
}

Chip* ChipRow::makeChip(std::size_t place) {
    auto* chip = new Chip(m_sentences[place].step, m_sentences[place].words, this);
    chip->setCheckable(m_checkable);
    layout()->addWidget(chip);
    connect(chip, &Chip::clicked, this, [this, place](bool chosen) {
        const QString path = m_sentences[place].path;
        if (m_checkable)
            Q_EMIT toggled(path, chosen);
        else
            Q_EMIT leadsTo(path);
    });
    chip->show();
    return chip;
}

} // namespace omgekeerd::ui
