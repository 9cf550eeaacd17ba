// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/questionhead.h"

#include <QFrame>

namespace omgekeerd::ui {

/// What somebody literally said: large, in italic serif between quotation marks, with a bar beside it.
class OwnWordsField : public Field {
    Q_OBJECT
public:
    OwnWordsField(DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent = nullptr);

    QWidget* focusTarget() const override { return m_edit; }
    void refresh() override;
    void setWords(const FieldWords& words);
    void setPlaceholder(const QString& text) { m_edit->setPlaceholderText(text); }
    /// In a small window the words stand without their question above them.
    void setHeadShown(bool shown) { m_head->setVisible(shown); }
    GrowingEdit* edit() const { return m_edit; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void takeLook();

    QuestionHead* m_head;
    QFrame* m_frame;
    QLabel* m_opening;
    GrowingEdit* m_edit;
};

} // namespace omgekeerd::ui
