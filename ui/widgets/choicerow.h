// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/questionhead.h"

#include <QButtonGroup>

class QPushButton;

namespace omgekeerd::ui {

/// One of the things that can stand in a field: what is kept, and how it is called.
struct Choice {
    Json value;
    QString label;
    std::optional<Direction> direction = {}; ///< painted before the label
};

/// The choices of an enum of the case in their order, named by the content.
template <class E> std::vector<Choice> choicesOf(const MethodContent& content) {
    std::vector<Choice> choices;
    for (E value : allOf<E>())
        choices.push_back({Json(codeOf(value)), wordFor(content, value), {}});
    return choices;
}

/// A question with a few answers as radio buttons. With a path it writes the choice; without one it only tells it.
class ChoiceRow : public Field {
    Q_OBJECT
public:
    /// Where the answers stand: behind the question, or in rows of their own below it.
    enum class Layout { Beside, Below };

    ChoiceRow(
        DossierSession& session, const QString& path, const FieldWords& words,
        std::vector<Choice> choices, Layout layout = Layout::Beside, QWidget* parent = nullptr
    );

    QWidget* focusTarget() const override;
    void refresh() override;
    void setWords(const FieldWords& words);
    QuestionHead* head() const { return m_head; }
    /// A choice that may be absent can be taken back.
    void setClearable(bool clearable);
    /// Shows a choice without writing it; null shows none.
    void showChoice(const Json& value);
    const Json& shown() const { return m_shown; }
    /// Whether the last answer was only passed with an arrow: the keyboard then stays among the answers.
    bool isWalking() const { return m_walking; }

Q_SIGNALS:
    void chosen(const omgekeerd::Json& value);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void restyle() override;
    void showEvent(QShowEvent* event) override;

private:
    void nameClear();
    void describeAnswers();
    void choose(const Json& value);

    std::vector<Choice> m_choices;
    QuestionHead* m_head;
    QWidget* m_answers;
    QButtonGroup* m_group;
    QPushButton* m_clear = nullptr;
    bool m_walking = false;
    Json m_shown;
};

} // namespace omgekeerd::ui
