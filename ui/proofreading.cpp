// SPDX-License-Identifier: EUPL-1.2
#include "ui/proofreading.h"

#include "ui/pages/togetherpage.h"
#include "ui/viewmodels/dossiersession.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/plainhelp.h"
#include "ui/widgets/spellingmarks.h"
#include "ui/widgets/textfield.h"
#include "ui/wording/failures.h"
#include "ui/wording/languagesentence.h"
#include "ui/wording/windowlocale.h"

#include <QApplication>
#include <QLayout>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace omgekeerd::ui {

namespace {

/// A text that is written in sentences: every text of more lines, and the lines of fields; no password, path or number.
bool isProse(const QWidget* widget) {
    return qobject_cast<const QPlainTextEdit*>(widget) != nullptr ||
           (qobject_cast<const QLineEdit*>(widget) != nullptr &&
            qobject_cast<const LineField*>(widget->parentWidget()) != nullptr);
}

/// What is written in this window: Dutch, and in an English window English too.
std::vector<Language> writtenLanguages() {
    if (windowLanguage() == Language::Dutch)
        return {Language::Dutch};
    return {windowLanguage(), Language::Dutch};
}

/// Whether the resident looks along: nobody's words are marked before their eyes.
bool isSeenAlong(const QWidget* widget) {
    for (; widget != nullptr; widget = widget->parentWidget())
        if (qobject_cast<const TogetherPage*>(widget) != nullptr)
            return true;
    return false;
}

/// Whether the resident reads what is typed here as it stands.
bool isReadByResident(const QString& path) {
    return path == u"decision.plainLanguage" || path == u"decision.conditions";
}

} // namespace

Proofreading::Proofreading(
    Vault& vault, DossierSession& session, std::vector<QString> dictionaryFolders, QWidget* window
)
    : QObject(window),
      m_ownWords(vault),
      m_session(session),
      m_window(window),
      m_reader(std::move(dictionaryFolders), writtenLanguages()) {
    if (const auto words = m_ownWords.list())
        m_reader.setOwnWords(*words);
    connect(&session, &DossierSession::opened, this, &Proofreading::takeNames);
    connect(&session, &DossierSession::changed, this, [this](const QString& path) {
        if (path.isEmpty() || path.contains(QLatin1String("lias")))
            takeNames();
    });
    qApp->installEventFilter(this);
}

// A field is attended from the moment it is first shown: what never comes in view costs nothing.
bool Proofreading::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show && watched->isWidgetType())
        attend(static_cast<QWidget*>(watched));
    return QObject::eventFilter(watched, event);
}

void Proofreading::attend(QWidget* widget) {
    if (!isProse(widget) || isSeenAlong(widget) || SpellingMarks::of(widget) != nullptr)
        return;
    const QWidget* top = widget->window();
    if (top != m_window && top->parentWidget() != m_window)
        return;
    if (auto* line = qobject_cast<QLineEdit*>(widget)) {
        watch(SpellingMarks::on(line, m_reader));
        return;
    }
    auto* text = qobject_cast<QPlainTextEdit*>(widget);
    watch(SpellingMarks::on(text, m_reader));
    auto* field = qobject_cast<TextField*>(text->parentWidget());
    if (field != nullptr && isReadByResident(field->path()))
        field->layout()->addWidget(new PlainHelp(text, m_reader, field));
}

void Proofreading::watch(SpellingMarks* marks) {
    connect(marks, &SpellingMarks::ownWordAsked, this, [this](const QString& word) {
        std::vector<QString> words = m_reader.ownWords();
        words.push_back(word);
        keepOwnWords(std::move(words));
    });
    connect(marks, &SpellingMarks::ownWordDropped, this, [this](const QString& word) {
        std::vector<QString> words = m_reader.ownWords();
        std::erase(words, word);
        keepOwnWords(std::move(words));
    });
}

// The word counts from now on, also when the vault cannot keep it; then it is said.
void Proofreading::keepOwnWords(std::vector<QString> words) {
    m_reader.setOwnWords(words);
    if (const auto kept = m_ownWords.keep(std::move(words)); !kept)
        Q_EMIT told(sentence(LanguageSentence::OwnWordNotKept), wordsFor(kept.error()).toDo);
}

void Proofreading::takeNames() {
    if (!m_session.isOpen())
        return;
    const CaseFile& file = m_session.file();
    std::vector<QString> names{file.residentAlias, m_session.ownName()};
    for (const Person& person : file.people)
        names.push_back(person.alias);
    m_reader.setNames(names);
}

void Proofreading::nextMistake() {
    if (!m_reader.hasDictionary()) {
        Q_EMIT told(sentence(LanguageSentence::NoDictionary), sentence(LanguageSentence::NoDictionaryMore));
        return;
    }
    QWidget* from = m_window->focusWidget() != nullptr ? m_window->focusWidget() : m_window;
    if (SpellingMarks* here = SpellingMarks::of(from); here != nullptr && here->selectNext(false))
        return;
    for (QWidget* at = from->nextInFocusChain(); at != from; at = at->nextInFocusChain()) {
        SpellingMarks* marks = at->isVisible() ? SpellingMarks::of(at) : nullptr;
        if (marks != nullptr && marks->selectNext(true))
            return;
    }
    if (SpellingMarks* here = SpellingMarks::of(from); here != nullptr && here->selectNext(true))
        return;
    Q_EMIT told(sentence(LanguageSentence::NoMoreMistakes), {});
}

PlainHelp* Proofreading::helpHere() const {
    PlainHelp* first = nullptr;
    for (PlainHelp* help : m_window->findChildren<PlainHelp*>()) {
        if (!help->edit()->isVisible())
            continue;
        if (help->edit()->hasFocus() || help->isAncestorOf(m_window->focusWidget()))
            return help;
        if (first == nullptr && !help->hints().empty())
            first = help;
    }
    return first;
}

void Proofreading::nextTip() {
    PlainHelp* help = helpHere();
    if (help == nullptr || !help->showNext())
        Q_EMIT told(sentence(LanguageSentence::NoTips), {});
}

void Proofreading::applyTip() {
    PlainHelp* help = helpHere();
    if (help == nullptr || !help->apply())
        Q_EMIT told(sentence(LanguageSentence::NoTips), {});
}

} // namespace omgekeerd::ui
