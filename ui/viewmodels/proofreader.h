// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"
#include "core/language/plainhints.h"
#include "core/language/readability.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace omgekeerd {
class Spelling;
}

namespace omgekeerd::ui {

/// Reads along away from the window: whether words are spelt as the dictionary has them, what could stand there, and
/// which places of a text are hard to read. The dictionary and the list of hard words are opened at the first question.
class Proofreader : public QObject {
    Q_OBJECT
public:
    using Suggested = std::function<void(const std::vector<QString>& words)>;
    using Hinted = std::function<void(const std::vector<PlainHint>& hints, const Readability& reading)>;

    /// A word is right when one of these languages has it.
    explicit Proofreader(
        std::vector<QString> dictionaryFolders, std::vector<Language> languages = {Language::Dutch},
        QObject* parent = nullptr
    );
    ~Proofreader() override;

    /// False once it turned out that this computer lacks the dictionary of one of the languages.
    bool hasDictionary() const { return m_hasDictionary; }
    /// Whether a text is so much of another language that its marks would say nothing; `unknown` of its words are wrong.
    bool isOther(const std::vector<QString>& words, std::size_t unknown) const;
    /// Whether the word is right; nothing while it has not been asked, or is not answered yet.
    std::optional<bool> verdict(const QString& word) const;
    /// Answered by checked().
    void check(const std::vector<QString>& words);
    void suggest(const QString& word, QObject* asker, Suggested suggested);
    /// Only the last text of an asker is answered.
    void read(const QString& text, QObject* asker, Hinted hinted);

    void setOwnWords(const std::vector<QString>& words);
    std::vector<QString> ownWords() const;
    void addOwnWord(const QString& word);
    /// The names in the open case, which no dictionary has.
    void setNames(const std::vector<QString>& names);

Q_SIGNALS:
    /// More verdicts are known, or others than before.
    void checked();

private:
    using Job = std::function<void()>;
    void enqueue(Job job);
    void work();
    void openDictionary();
    bool isOwn(const QString& word) const;
    void take(const QHash<QString, bool>& verdicts, bool hasDictionary);

    // Of the window's thread.
    QHash<QString, bool> m_verdicts;
    QSet<QString> m_asked; ///< not answered yet
    QSet<QString> m_own;
    QSet<QString> m_names; ///< in small letters
    QHash<QObject*, quint64> m_readings; ///< the last text of each asker
    quint64 m_reading = 0;
    bool m_hasDictionary = true;

    // Of the worker, and never changed.
    std::vector<QString> m_folders;
    std::vector<Language> m_languages;

    // Of the worker.
    std::vector<std::unique_ptr<Spelling>> m_spellings; ///< one for each language, or none at all
    bool m_opened = false;
    std::optional<PlainWords> m_plainWords;

    // Of both.
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Job> m_jobs;
    bool m_ends = false;
    std::jthread m_thread;
};

} // namespace omgekeerd::ui
