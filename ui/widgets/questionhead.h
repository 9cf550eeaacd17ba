// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/viewmodels/fieldwords.h"

#include <QDateTime>
#include <QLabel>

class QTextDocument;

namespace omgekeerd::ui {

/// The line above a field: the question in bold, the other word for it muted behind it, and what was left unfinished.
class QuestionHead : public QLabel {
    Q_OBJECT
public:
    explicit QuestionHead(FieldWords words, QWidget* parent = nullptr);

    const FieldWords& words() const { return m_words; }
    void setWords(const FieldWords& words);
    void setQuiet(); ///< small and muted: a question that its block already asked
    /// The time of a draft that stands in the field; invalid: none.
    void setDraftTime(const QDateTime& when);
    /// Whether the field is read-only, said with a lock before the question.
    void setFrozen(bool frozen);

    /// px that the words need at a width, whatever height was asked of the head.
    int wordsHeight(int width) const;
    /// As wide as its words on one line, where there is room.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;

private:
    void write();
    void setOut(QTextDocument& words) const; ///< as the label sets its words

    FieldWords m_words;
    QDateTime m_draft;
    bool m_frozen = false;
    bool m_quiet = false;
    bool m_writing = false;
};

} // namespace omgekeerd::ui
