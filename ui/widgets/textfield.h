// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/style/theme.h"
#include "ui/widgets/field.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/questionhead.h"

namespace omgekeerd::ui {

/// A question with a text below it that becomes a draft while it is typed and a decision when it is left.
class TextField : public Field {
    Q_OBJECT
public:
    TextField(DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent = nullptr);

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWords(const FieldWords& words);
    /// What reasons is in serif, what tells in sans.
    void setFace(TypeSize size, TypeFace face);
    void setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }
    /// A field among others under one heading keeps its question for who cannot see it.
    void hideHead() { m_head->hide(); }
    GrowingEdit* edit() const { return m_edit; }
    QuestionHead* head() const { return m_head; }

protected:
    void finishTyping() override;

private:
    QuestionHead* m_head;
    GrowingEdit* m_edit;
};

/// Decides what is typed in a text before its field shows another path.
void finishText(const Field& field, DossierSession& session, GrowingEdit& edit);
/// Binds a growing text to a path: typing becomes a draft, leaving a decision, and what comes from elsewhere is shown
/// unless the user is typing.
void bindText(Field& field, DossierSession& session, GrowingEdit& edit);
/// Shows in `edit` what the case holds for the field.
void showText(GrowingEdit& edit, const Json& shown, const Json& committed, bool frozen);

} // namespace omgekeerd::ui
