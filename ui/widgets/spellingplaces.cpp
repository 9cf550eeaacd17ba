// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/spellingplaces.h"

#include "ui/style/theme.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

namespace omgekeerd::ui {

namespace {

QTextCharFormat dotted(const QWidget* edit) {
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::DotLine);
    format.setUnderlineColor(themeOf(edit).color(Tone::Error));
    return format;
}

} // namespace

TextMarks::TextMarks(QPlainTextEdit* edit, Proofreader& reader) : SpellingMarks(edit, reader), m_text(edit) {
    edit->viewport()->installEventFilter(this);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] { soon(); });
}

QString TextMarks::text() const { return m_text->toPlainText(); }

bool TextMarks::isReadOnly() const { return m_text->isReadOnly(); }

qsizetype TextMarks::cursor() const { return m_text->textCursor().position(); }

qsizetype TextMarks::positionAt(const QPoint& point) const {
    return m_text->cursorForPosition(m_text->viewport()->mapFrom(m_text, point)).position();
}

QPoint TextMarks::cursorPoint() const {
    return m_text->viewport()->mapTo(m_text, m_text->cursorRect().bottomLeft());
}

QMenu* TextMarks::standardMenu() const { return m_text->createStandardContextMenu(); }

void TextMarks::underline(const std::vector<TextSpan>& spans) {
    QList<QTextEdit::ExtraSelection> marks;
    for (const TextSpan& span : spans) {
        QTextCursor cursor(m_text->document());
        cursor.setPosition(static_cast<int>(span.start));
        cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
        marks.push_back({cursor, dotted(m_text)});
    }
    m_text->setExtraSelections(marks);
}

void TextMarks::select(const TextSpan& span) {
    QTextCursor cursor = m_text->textCursor();
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    m_text->setTextCursor(cursor);
}

void TextMarks::replaceSelected(const QString& word) { m_text->insertPlainText(word); }

LineMarks::LineMarks(QLineEdit* edit, Proofreader& reader) : SpellingMarks(edit, reader), m_line(edit) {
    connect(edit, &QLineEdit::textChanged, this, [this] { soon(); });
}

bool LineMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::InputMethod && !m_giving)
        m_composing = !static_cast<QInputMethodEvent*>(event)->preeditString().isEmpty();
    return SpellingMarks::eventFilter(watched, event);
}

QString LineMarks::text() const { return m_line->text(); }

bool LineMarks::isReadOnly() const { return m_line->isReadOnly(); }

qsizetype LineMarks::cursor() const { return m_line->cursorPosition(); }

qsizetype LineMarks::positionAt(const QPoint& point) const { return m_line->cursorPositionAt(point); }

QPoint LineMarks::cursorPoint() const {
    return m_line->inputMethodQuery(Qt::ImCursorRectangle).toRectF().bottomLeft().toPoint();
}

QMenu* LineMarks::standardMenu() const { return m_line->createStandardContextMenu(); }

void LineMarks::underline(const std::vector<TextSpan>& spans) {
    if (m_composing || m_line->isReadOnly())
        return;
    QList<QInputMethodEvent::Attribute> marks;
    for (const TextSpan& span : spans)
        marks.push_back(
            {QInputMethodEvent::TextFormat, static_cast<int>(span.start) - m_line->cursorPosition(),
             static_cast<int>(span.length), dotted(m_line)}
        );
    QInputMethodEvent event(QString(), marks);
    m_giving = true;
    QApplication::sendEvent(m_line, &event);
    m_giving = false;
}

void LineMarks::select(const TextSpan& span) {
    m_line->setSelection(static_cast<int>(span.start), static_cast<int>(span.length));
}

void LineMarks::replaceSelected(const QString& word) { m_line->insert(word); }

} // namespace omgekeerd::ui
