// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/choicerow.h"

#include <QComboBox>

namespace omgekeerd::ui {

/// A question with many answers, in a list that opens. The first line is the empty choice, unless it must be filled.
class ComboField : public Field {
    Q_OBJECT
public:
    ComboField(
        DossierSession& session, const QString& path, const FieldWords& words,
        std::vector<Choice> choices, bool mayBeEmpty, QWidget* parent = nullptr
    );

    QWidget* focusTarget() const override { return m_box; }
    void refresh() override;
    void setWords(const FieldWords& words);
    /// People come and go; keeps what is chosen.
    void setChoices(std::vector<Choice> choices);
    void hideHead() { m_head->hide(); }
    QComboBox* box() const { return m_box; }

Q_SIGNALS:
    void chosen(const omgekeerd::Json& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    std::vector<Choice> m_choices;
    bool m_mayBeEmpty;
    QuestionHead* m_head;
    QComboBox* m_box;
};

/// The people of the case as choices: alias, else the word for their role.
std::vector<Choice> peopleChoices(const DossierSession& session);
QString nameOf(const MethodContent& content, const Person& person);

} // namespace omgekeerd::ui
