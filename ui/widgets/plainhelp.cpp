// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/plainhelp.h"

#include "ui/style/look.h"
#include "ui/viewmodels/proofreader.h"
#include "ui/widgets/field.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/languagesentence.h"

#include <QEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStringList>
#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

constexpr int kPause = 600; ///< ms after the last key
constexpr std::size_t kMostChoices = 3;

} // namespace

PlainHelp::PlainHelp(QPlainTextEdit* edit, Proofreader& reader, QWidget* parent)
    : QWidget(parent),
      m_edit(edit),
      m_reader(reader),
      m_tip(new QLabel(this)),
      m_choices(new QWidget(this)),
      m_next(new QPushButton(sentence(LanguageSentence::NextTip), m_choices)),
      m_ease(new QLabel(this)) {
    setObjectName(QStringLiteral("plainHelp"));
    for (QLabel* label : {m_tip, m_ease}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    ui::setText(m_tip, TypeSize::Small);
    ui::setText(m_ease, TypeSize::Caption, TypeFace::Sans, Tone::Muted);
    setLook(m_next, ButtonLook::Small);
    auto* flow = new FlowLayout(m_choices, 8, 6);
    flow->addWidget(m_next);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_tip);
    column->addWidget(m_choices);
    column->addWidget(m_ease);
    hide();
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &PlainHelp::ask);
    connect(edit, &QPlainTextEdit::textChanged, this, [this] {
        m_typed = m_typed || m_edit->hasFocus();
        m_later.start(kPause);
    });
    connect(m_next, &QPushButton::clicked, this, &PlainHelp::showNext);
    edit->installEventFilter(this);
    m_later.start(0);
}

bool PlainHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ReadOnlyChange)
        m_later.start(0);
    if (event->type() == QEvent::FocusIn && m_typed)
        write();
    return QWidget::eventFilter(watched, event);
}

void PlainHelp::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    setMinimumHeight(0);
    m_typed = false;
}

void PlainHelp::ask() {
    const QString text = m_edit->isReadOnly() ? QString() : m_edit->toPlainText();
    m_reader.read(text, this, [this, text](const std::vector<PlainHint>& hints, const Readability& reading) {
        m_readText = text;
        take(hints, reading);
    });
}

void PlainHelp::take(std::vector<PlainHint> hints, const Readability& reading) {
    const std::optional<double> ease = reading.fleschDouma();
    m_ease->setVisible(ease.has_value());
    if (ease)
        m_ease->setText(sentence(LanguageSentence::ReadingEase).arg(qRound(*ease)));
    m_hints = std::move(hints);
    // The tip nearest to where the user writes comes first.
    const int cursor = m_edit->textCursor().selectionStart();
    m_at = 0;
    while (m_at + 1 < m_hints.size() && m_hints[m_at].span.end() < cursor)
        ++m_at;
    write();
}

QString PlainHelp::sentenceOf(const PlainHint& hint) const {
    switch (hint.kind) {
    case PlainHintKind::LongSentence:
        return sentence(LanguageSentence::LongSentence).arg(hint.count).arg(hint.words);
    case PlainHintKind::Passive:
        return sentence(LanguageSentence::Passive).arg(hint.words);
    case PlainHintKind::HardWord:
        break;
    }
    const QStringList uses(hint.uses.begin(), hint.uses.end());
    return sentence(LanguageSentence::HardWord).arg(hint.words, uses.join(sentence(LanguageSentence::Or)));
}

void PlainHelp::write() {
    for (QPushButton* old : m_choices->findChildren<QPushButton*>(QString(), Qt::FindDirectChildrenOnly))
        if (old != m_next)
            delete old;
    // What stands below must not move while somebody reaches for it: a tip comes only where is written, and its room
    // stays until the page is left.
    const bool says = !m_hints.empty() || m_ease->isVisibleTo(this);
    if (m_edit->isReadOnly())
        setMinimumHeight(0);
    else if (isVisibleTo(parentWidget()))
        setMinimumHeight(qMax(minimumHeight(), height()));
    else if (says && m_typed && !m_edit->hasFocus())
        return;
    m_tip->setVisible(!m_hints.empty());
    m_choices->setVisible(!m_hints.empty());
    setVisible(says || minimumHeight() > 0);
    if (m_hints.empty()) {
        m_edit->setAccessibleDescription(QString());
        return;
    }
    const PlainHint& hint = m_hints[m_at];
    const QString tip = sentence(LanguageSentence::Tip).arg(m_at + 1).arg(m_hints.size()).arg(sentenceOf(hint));
    m_tip->setText(tip);
    m_edit->setAccessibleDescription(tip);
    m_next->setVisible(m_hints.size() > 1);
    auto* flow = static_cast<FlowLayout*>(m_choices->layout());
    flow->removeWidget(m_next);
    for (std::size_t at = 0; at < hint.replacements.size() && at < kMostChoices; ++at) {
        const QString& word = hint.replacements[at];
        auto* choice = new QPushButton(sentence(LanguageSentence::Use).arg(word), m_choices);
        setLook(choice, ButtonLook::Small);
        if (at == 0)
            setKeyHint(choice, QStringLiteral("Ctrl+."));
        connect(choice, &QPushButton::clicked, this, [this, word] { use(word); });
        flow->addWidget(choice);
        choice->show();
    }
    setKeyHint(m_next, QStringLiteral("Shift+F7"));
    flow->addWidget(m_next);
}

bool PlainHelp::showNext() {
    if (m_hints.empty() || m_edit->toPlainText() != m_readText)
        return false;
    const QTextCursor now = m_edit->textCursor();
    const TextSpan& shown = m_hints[m_at].span;
    const bool isThere = now.selectionStart() == shown.start && now.selectionEnd() == shown.end();
    if (isThere)
        m_at = (m_at + 1) % m_hints.size();
    const TextSpan& span = m_hints[m_at].span;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    write();
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
    // The tip stands below its text: both are to be seen.
    bringIntoView(this);
    return true;
}

bool PlainHelp::apply() {
    if (m_hints.empty() || m_hints[m_at].replacements.empty())
        return false;
    const QString first = m_hints[m_at].replacements.front();
    use(first);
    return true;
}

// Only while the text is the one that was read; the places of another would be elsewhere.
void PlainHelp::use(const QString& replacement) {
    if (m_edit->toPlainText() != m_readText || m_edit->isReadOnly())
        return;
    const TextSpan span = m_hints[m_at].span;
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(static_cast<int>(span.start));
    cursor.setPosition(static_cast<int>(span.end()), QTextCursor::KeepAnchor);
    cursor.insertText(replacement);
    m_edit->setTextCursor(cursor);
    m_edit->setFocus(Qt::OtherFocusReason);
    m_later.start(0);
}

} // namespace omgekeerd::ui
