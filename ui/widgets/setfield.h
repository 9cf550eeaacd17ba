// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choicerow.h"

class QCheckBox;

namespace omgekeerd::ui {

/// A question with any number of answers: a box for each, together one list of the case.
class SetField : public Field {
    Q_OBJECT
public:
    SetField(
        DossierSession& session, const QString& path, const FieldWords& words,
        std::vector<Choice> choices, QWidget* parent = nullptr
    );

    QWidget* focusTarget() const override;
    void refresh() override;
    void setWords(const FieldWords& words);
    /// Other answers; what is chosen and no longer offered stays in the case.
    void setChoices(std::vector<Choice> choices);
    const std::vector<QCheckBox*>& boxes() const { return m_boxes; }

private:
    void fill();
    void write(const Json& value, bool chosen);

    std::vector<Choice> m_choices;
    QuestionHead* m_head;
    QWidget* m_answers;
    std::vector<QCheckBox*> m_boxes;
};

} // namespace omgekeerd::ui
