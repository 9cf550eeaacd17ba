// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "ui/widgets/spellingmarks.h"

namespace omgekeerd::ui {

/// Marks in a text of more lines; drawn over it, so that the text itself and its undo stay as they are.
class TextMarks final : public SpellingMarks {
public:
    TextMarks(QPlainTextEdit* edit, Proofreader& reader);

protected:
    QString text() const override;
    bool isReadOnly() const override;
    qsizetype cursor() const override;
    qsizetype positionAt(const QPoint& point) const override;
    QPoint cursorPoint() const override;
    QMenu* standardMenu() const override;
    void underline(const std::vector<TextSpan>& spans) override;
    void select(const TextSpan& span) override;
    void replaceSelected(const QString& word) override;

private:
    QPlainTextEdit* m_text;
};

/// Marks in one line, given to it the way an input method gives its own.
class LineMarks final : public SpellingMarks {
public:
    LineMarks(QLineEdit* edit, Proofreader& reader);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    QString text() const override;
    bool isReadOnly() const override;
    qsizetype cursor() const override;
    qsizetype positionAt(const QPoint& point) const override;
    QPoint cursorPoint() const override;
    QMenu* standardMenu() const override;
    void underline(const std::vector<TextSpan>& spans) override;
    void select(const TextSpan& span) override;
    void replaceSelected(const QString& word) override;

private:
    QLineEdit* m_line;
    bool m_composing = false; ///< an input method is at work: its own marks stay
    bool m_giving = false;
};

} // namespace omgekeerd::ui
