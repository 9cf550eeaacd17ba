// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/questionhead.h"

#include "ui/style/look.h"
#include "ui/wording/fieldsentence.h"

#include <QEvent>
#include <QTextDocument>
#include <QtMath>

namespace omgekeerd::ui {

namespace {

QString colored(const QString& words, const QColor& color) {
    return QStringLiteral("<span style=\"color:%1\">%2</span>").arg(color.name(), words.toHtmlEscaped());
}

} // namespace

QuestionHead::QuestionHead(FieldWords words, QWidget* parent) : QLabel(parent), m_words(std::move(words)) {
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    ui::setText(this, TypeSize::Body);
    write();
}

void QuestionHead::setWords(const FieldWords& words) {
    if (words.question == m_words.question && words.second == m_words.second)
        return;
    m_words = words;
    write();
}

void QuestionHead::setQuiet() {
    m_quiet = true;
    ui::setText(this, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    write();
}

void QuestionHead::setDraftTime(const QDateTime& when) {
    if (when == m_draft)
        return;
    m_draft = when;
    write();
}

void QuestionHead::setFrozen(bool frozen) {
    if (frozen == m_frozen)
        return;
    m_frozen = frozen;
    write();
}

void QuestionHead::setOut(QTextDocument& words) const {
    words.setDocumentMargin(0);
    words.setDefaultFont(font());
    words.setHtml(text());
}

int QuestionHead::wordsHeight(int width) const {
    QTextDocument words;
    setOut(words);
    words.setTextWidth(width);
    return qMax(fontMetrics().height(), qCeil(words.size().height()));
}

QSize QuestionHead::sizeHint() const {
    QTextDocument words;
    setOut(words);
    const int width = qCeil(words.idealWidth()) + 2;
    return QSize(width, qMax(fontMetrics().height(), qCeil(words.size().height()))).grownBy(contentsMargins());
}

QSize QuestionHead::minimumSizeHint() const {
    QFont bold = font();
    bold.setBold(true);
    int longest = 0;
    for (const QString& word : QString(m_words.question + u' ' + m_words.second).split(u' '))
        longest = qMax(longest, QFontMetrics(bold).horizontalAdvance(word));
    return QSize(longest, fontMetrics().height()).grownBy(contentsMargins());
}

void QuestionHead::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::PaletteChange)
        write();
}

void QuestionHead::write() {
    if (m_writing)
        return;
    m_writing = true;
    const Theme& theme = themeOf(this);
    const QString asked = m_words.question.toHtmlEscaped();
    QString html = m_quiet ? asked : QStringLiteral("<b>%1</b>").arg(asked);
    const QString gap = QStringLiteral("&nbsp; ");
    if (!m_words.second.isEmpty())
        html += gap + colored(m_words.second, theme.color(Tone::Muted));
    if (m_draft.isValid())
        html += gap + colored(
                          sentence(FieldSentence::NotFinished).arg(m_draft.toString(QStringLiteral("HH:mm"))),
                          theme.color(Tone::Attention)
                      );
    if (m_frozen)
        html += gap + colored(sentence(FieldSentence::Frozen), theme.color(Tone::Muted));
    setText(html);
    m_writing = false;
}

} // namespace omgekeerd::ui
