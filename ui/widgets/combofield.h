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
    /// Without a path: what was picked last, null where nothing.
    const Json& told() const { return m_told; }
    void forget();

Q_SIGNALS:
    void chosen(const omgekeerd::Json& value);

protected:
    /// An answer was picked: writes it where there is a path, and tells it.
    virtual void take(const Json& value);
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();

    std::vector<Choice> m_choices;
    bool m_mayBeEmpty;
    Json m_told; ///< without a path: what was picked last
    QuestionHead* m_head;
    QComboBox* m_box;
};

/// The people of the case as choices: alias, else the word for their role.
std::vector<Choice> peopleChoices(const DossierSession& session);
QString nameOf(const MethodContent& content, const Person& person);
/// The same; the resident as the case calls the resident.
QString nameOf(const DossierSession& session, const Person& person);

} // namespace omgekeerd::ui
