// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/questionhead.h"

#include <QFrame>
#include <QLabel>

namespace omgekeerd::ui {

/// A reason: the word "want:" in the hue of its step and the sentence in serif, in one frame that looks like a field.
class WantField : public Field {
    Q_OBJECT
public:
    /// Why, why not, and why an article was weighed but not used.
    enum class Word { Want, NotWant, Considered };

    WantField(
        DossierSession& session, const QString& path, const QString& question, Step hue,
        QWidget* parent = nullptr
    );

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWord(Word word);
    /// What is good to know before the reason is written, behind the question.
    void setHint(const QString& hint);
    /// The question also stands above the field, where its place does not ask it already.
    void showQuestion();
    GrowingEdit* edit() const { return m_edit; }

protected:
    void finishTyping() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void write();

    QString m_question;
    Step m_hue;
    Word m_word = Word::Want;
    QuestionHead* m_head;
    QFrame* m_frame;
    QLabel* m_label;
    GrowingEdit* m_edit;
};

} // namespace omgekeerd::ui
