// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/field.h"
#include "ui/widgets/growingedit.h"
#include "ui/widgets/questionhead.h"

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace omgekeerd::ui {

class RowTools;
class UndoBar;
class WhyRung;

/// The chain of whys: a field on the thread for each answer, and an open knot to ask once more.
class WhyLadder : public Field {
    Q_OBJECT
public:
    WhyLadder(DossierSession& session, const QString& path, const FieldWords& words, QWidget* parent = nullptr);

    QWidget* focusTarget() const override;
    void refresh() override;
    void setWords(const FieldWords& words);
    int count() const { return static_cast<int>(m_rungs.size()); }
    GrowingEdit* answer(int rung) const;
    RowTools* tools(int rung) const;
    QPushButton* askAgain() const { return m_ask; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void restyle() override { update(); }

private:
    void sync();
    void ask();
    void goOnAfter(int rung);
    void remove(int rung);
    void move(int rung, int step);
    void follow(QWidget* focused);
    QString rungPath(int rung) const;

    QuestionHead* m_head;
    QVBoxLayout* m_column;
    QPushButton* m_ask;
    UndoBar* m_undo;
    std::vector<WhyRung*> m_rungs;
    int m_current = -1;
};

} // namespace omgekeerd::ui
