// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/setfield.h"

#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

SetField::SetField(
    DossierSession& session, const QString& path, const FieldWords& words,
    std::vector<Choice> choices, QWidget* parent
)
    : Field(session, path, parent),
      m_choices(std::move(choices)),
      m_head(new QuestionHead(words, this)),
      m_answers(new QWidget(this)) {
    new FlowLayout(m_answers, 20, 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addWidget(m_head);
    column->addWidget(m_answers);
    fill();
    refresh();
}

QWidget* SetField::focusTarget() const {
    return m_boxes.empty() ? nullptr : m_boxes.front();
}

void SetField::refresh() {
    const auto& chosen = shownValue().items();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        m_boxes[i]->setChecked(
            std::find(chosen.begin(), chosen.end(), m_choices[i].value) != chosen.end()
        );
        m_boxes[i]->setEnabled(!isFrozen());
    }
    m_head->setFrozen(isFrozen());
}

void SetField::setWords(const FieldWords& words) {
    m_head->setWords(words);
    m_answers->setAccessibleName(words.question);
    for (QCheckBox* box : m_boxes)
        box->setAccessibleDescription(words.question);
}

void SetField::setChoices(std::vector<Choice> choices) {
    const auto same = [](const Choice& a, const Choice& b) {
        return a.value == b.value && a.label == b.label;
    };
    if (std::equal(choices.begin(), choices.end(), m_choices.begin(), m_choices.end(), same))
        return;
    m_choices = std::move(choices);
    fill();
    refresh();
}

void SetField::fill() {
    for (QCheckBox* box : m_boxes)
        delete box;
    m_boxes.clear();
    for (const Choice& choice : m_choices) {
        auto* box = new QCheckBox(choice.label, m_answers);
        ui::setText(box, TypeSize::Body);
        m_answers->layout()->addWidget(box);
        m_boxes.push_back(box);
        box->show();
        connect(box, &QCheckBox::clicked, this, [this, value = choice.value](bool chosen) {
            write(value, chosen);
        });
    }
    setWords(m_head->words());
}

void SetField::write(const Json& value, bool chosen) {
    Json::Array list = committedValue().items();
    const auto at = std::find(list.begin(), list.end(), value);
    if (chosen && at == list.end())
        list.push_back(value);
    else if (!chosen && at != list.end())
        list.erase(at);
    const Json next = list.empty() ? Json() : Json(std::move(list));
    const Result<void> changed = session().change(Change::set(path(), next));
    if (!changed)
        refresh();
}

} // namespace omgekeerd::ui
