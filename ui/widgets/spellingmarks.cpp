// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/spellingmarks.h"

#include "ui/style/theme.h"
#include "ui/viewmodels/proofreader.h"
#include "ui/widgets/spellingplaces.h"
#include "ui/wording/languagesentence.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

/// More marks than a page of text can hold say nothing more.
constexpr std::size_t kMostMarks = 400;

bool isMenuKey(const QKeyEvent& key) {
    return (key.key() == Qt::Key_F10 && key.modifiers() == Qt::ShiftModifier) || key.key() == Qt::Key_Menu;
}

} // namespace

SpellingMarks::SpellingMarks(QWidget* edit, Proofreader& reader) : QObject(edit), m_edit(edit), m_reader(reader) {
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &SpellingMarks::look);
    // What is answered or learnt may be of this field too.
    connect(&reader, &Proofreader::checked, this, [this] {
        if (m_edit->isVisible() && !m_later.isActive())
            m_later.start(0);
    });
    edit->installEventFilter(this);
    m_later.start(0);
}

SpellingMarks* SpellingMarks::on(QPlainTextEdit* edit, Proofreader& reader) {
    SpellingMarks* there = of(edit);
    return there != nullptr ? there : new TextMarks(edit, reader);
}

SpellingMarks* SpellingMarks::on(QLineEdit* edit, Proofreader& reader) {
    SpellingMarks* there = of(edit);
    return there != nullptr ? there : new LineMarks(edit, reader);
}

SpellingMarks* SpellingMarks::of(const QWidget* edit) {
    return edit != nullptr ? edit->findChild<SpellingMarks*>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

void SpellingMarks::look() {
    std::vector<TextSpan> mistakes;
    std::vector<QString> unknown;
    const QString words = isReadOnly() || !m_reader.hasDictionary() ? QString() : text();
    const bool types = m_edit->hasFocus();
    std::vector<QString> all;
    for (const TextSpan& span : wordsIn(words)) {
        const QString word = words.mid(span.start, span.length);
        all.push_back(word);
        const std::optional<bool> verdict = m_reader.verdict(word);
        if (!verdict)
            unknown.push_back(word);
        else if (!*verdict && !(types && cursor() == span.end()) && mistakes.size() < kMostMarks)
            mistakes.push_back(span);
    }
    m_reader.check(unknown);
    if (m_reader.isOther(all, mistakes.size()))
        mistakes.clear();
    if (mistakes == m_mistakes)
        return;
    m_mistakes = std::move(mistakes);
    underline(m_mistakes);
}

bool SpellingMarks::selectNext(bool fromStart) {
    look();
    for (const TextSpan& span : m_mistakes)
        if (fromStart || span.start >= cursor()) {
            m_edit->setFocus(Qt::OtherFocusReason);
            select(span);
            return true;
        }
    return false;
}

bool SpellingMarks::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::ContextMenu) {
        const auto* asked = static_cast<QContextMenuEvent*>(event);
        const bool byKey = asked->reason() == QContextMenuEvent::Keyboard;
        const QPoint inEdit = m_edit->mapFromGlobal(asked->globalPos());
        openMenu(byKey ? cursor() : positionAt(inEdit), byKey ? m_edit->mapToGlobal(cursorPoint()) : asked->globalPos());
        return true;
    }
    if (event->type() == QEvent::KeyPress && isMenuKey(*static_cast<QKeyEvent*>(event))) {
        openMenu(cursor(), m_edit->mapToGlobal(cursorPoint()));
        return true;
    }
    // What stood open while it was typed is a whole word once the field is left.
    if (event->type() == QEvent::FocusOut || event->type() == QEvent::ReadOnlyChange || event->type() == QEvent::Show)
        m_later.start(0);
    // The colour of the line is of the theme.
    if (event->type() == QEvent::PaletteChange)
        underline(m_mistakes);
    return QObject::eventFilter(watched, event);
}

void SpellingMarks::openMenu(qsizetype position, const QPoint& at) {
    if (m_menu != nullptr)
        return;
    QMenu* menu = standardMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_menu = menu;
    const QString words = text();
    for (const TextSpan& span : wordsIn(words)) {
        if (isReadOnly() || position < span.start || position > span.end())
            continue;
        const QString word = words.mid(span.start, span.length);
        if (m_reader.hasDictionary() && m_reader.verdict(word) == false) {
            fillMenu(*menu, span);
        } else if (const auto own = m_reader.ownWords(); std::find(own.begin(), own.end(), word) != own.end()) {
            QAction* drop = menu->addAction(sentence(LanguageSentence::RemoveOwnWord));
            connect(drop, &QAction::triggered, this, [this, word] { Q_EMIT ownWordDropped(word); });
        }
        break;
    }
    menu->popup(at);
}

void SpellingMarks::fillMenu(QMenu& menu, const TextSpan& span) {
    const QString word = text().mid(span.start, span.length);
    QAction* first = menu.actions().value(0);
    auto* head = new QAction(sentence(LanguageSentence::NotInDictionary).arg(word), &menu);
    head->setEnabled(false);
    auto* searching = new QAction(sentence(LanguageSentence::Searching), &menu);
    searching->setEnabled(false);
    auto* add = new QAction(sentence(LanguageSentence::AddOwnWord), &menu);
    connect(add, &QAction::triggered, this, [this, word] { Q_EMIT ownWordAsked(word); });
    menu.insertActions(first, {head, searching, add});
    menu.insertSeparator(first);
    const QPointer<QAction> waits = searching;
    m_reader.suggest(word, &menu, [this, open = &menu, waits, span, word](const std::vector<QString>& found) {
        if (waits == nullptr)
            return;
        if (found.empty())
            waits->setText(sentence(LanguageSentence::NoSuggestion));
        else
            waits->setVisible(false);
        for (const QString& one : found) {
            auto* use = new QAction(one, open);
            connect(use, &QAction::triggered, this, [this, span, word, one] {
                if (text().mid(span.start, span.length) != word)
                    return;
                select(span);
                replaceSelected(one);
            });
            open->insertAction(waits, use);
        }
        if (!found.empty())
            open->setActiveAction(open->actions().value(1));
    });
}

} // namespace omgekeerd::ui
