// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/questionhead.h"

#include <QLineEdit>
#include <QTimer>

namespace omgekeerd::ui {

/// A question with one line of text, kept like a longer text: a draft while typed, a decision when left or with Enter.
class LineField : public Field {
    Q_OBJECT
public:
    LineField(DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent = nullptr);

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWords(const FieldWords& words);
    void setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }
    void hideHead() { m_head->hide(); }
    QLineEdit* edit() const { return m_edit; }

protected:
    void finishTyping() override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void restyle() override;

private:
    void settle();
    void endUndoStep();
    void endUndoStepAtWord();

    QuestionHead* m_head;
    QLineEdit* m_edit;
    bool m_typing = false;
    QString m_entered; ///< the words when the keyboard came in
    QTimer m_pause; ///< runs while there is typing
};

} // namespace omgekeerd::ui
