// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/proofreader.h"

#include "core/language/otherlanguage.h"
#include "core/language/spelling.h"
#include "core/method/plainpack.h"

#include <algorithm>

namespace omgekeerd::ui {

Proofreader::Proofreader(
    std::vector<QString> dictionaryFolders, std::vector<Language> languages, QObject* parent
)
    : QObject(parent),
      m_folders(std::move(dictionaryFolders)),
      m_languages(std::move(languages)) {}

Proofreader::~Proofreader() {
    {
        const std::lock_guard lock(m_mutex);
        m_ends = true;
        m_jobs.clear();
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

// The thread starts with the first question: a window that only shows needs none.
void Proofreader::enqueue(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_jobs.push_back(std::move(job));
    }
    if (!m_thread.joinable())
        m_thread = std::jthread([this] { work(); });
    m_wake.notify_all();
}

void Proofreader::work() {
    for (;;) {
        Job job;
        {
            std::unique_lock lock(m_mutex);
            m_wake.wait(lock, [this] { return m_ends || !m_jobs.empty(); });
            if (m_ends)
                return;
            job = std::move(m_jobs.front());
            m_jobs.pop_front();
        }
        job();
    }
}

void Proofreader::openDictionary() {
    if (m_opened)
        return;
    m_opened = true;
    for (const Language language : m_languages) {
        const auto place =
            language == Language::English ? englishDictionaryIn(m_folders) : dutchDictionaryIn(m_folders);
        auto spelling = place ? Spelling::open(*place) : nullptr;
        if (spelling == nullptr) {
            m_spellings.clear();
            return;
        }
        m_spellings.push_back(std::move(spelling));
    }
}

bool Proofreader::isOther(const std::vector<QString>& words, std::size_t unknown) const {
    return m_languages.size() > 1 ? isNeitherLanguage(words, unknown) : isOtherLanguage(words, unknown);
}

bool Proofreader::isOwn(const QString& word) const {
    return m_own.contains(word) || m_own.contains(word.toLower()) || m_names.contains(word.toLower());
}

std::optional<bool> Proofreader::verdict(const QString& word) const {
    if (!m_hasDictionary || !canBeSpelt(word) || isOwn(word))
        return true;
    const auto known = m_verdicts.constFind(word);
    return known == m_verdicts.cend() ? std::nullopt : std::optional(*known);
}

void Proofreader::check(const std::vector<QString>& words) {
    std::vector<QString> asked;
    for (const QString& word : words)
        if (!verdict(word) && !m_asked.contains(word)) {
            m_asked.insert(word);
            asked.push_back(word);
        }
    if (asked.empty())
        return;
    enqueue([this, asked = std::move(asked)] {
        openDictionary();
        QHash<QString, bool> verdicts;
        for (const QString& word : asked)
            verdicts.insert(word, m_spellings.empty() || std::any_of(m_spellings.begin(), m_spellings.end(), [&word](const auto& one) {
                return one->knows(word);
            }));
        QMetaObject::invokeMethod(
            this, [this, verdicts, has = !m_spellings.empty()] { take(verdicts, has); }, Qt::QueuedConnection
        );
    });
}

void Proofreader::take(const QHash<QString, bool>& verdicts, bool hasDictionary) {
    m_hasDictionary = hasDictionary;
    for (auto verdict = verdicts.begin(); verdict != verdicts.end(); ++verdict) {
        m_verdicts.insert(verdict.key(), verdict.value());
        m_asked.remove(verdict.key());
    }
    Q_EMIT checked();
}

void Proofreader::suggest(const QString& word, QObject* asker, Suggested suggested) {
    enqueue([this, word, asker = QPointer(asker), suggested = std::move(suggested)] {
        openDictionary();
        std::vector<QString> found;
        for (const auto& spelling : m_spellings)
            for (const QString& one : spelling->suggestions(word))
                if (std::find(found.begin(), found.end(), one) == found.end())
                    found.push_back(one);
        QMetaObject::invokeMethod(
            this,
            [asker, suggested, found] {
                if (asker != nullptr)
                    suggested(found);
            },
            Qt::QueuedConnection
        );
    });
}

void Proofreader::read(const QString& text, QObject* asker, Hinted hinted) {
    if (!m_readings.contains(asker))
        connect(asker, &QObject::destroyed, this, [this, asker] { m_readings.remove(asker); });
    const quint64 reading = ++m_reading;
    m_readings[asker] = reading;
    enqueue([this, text, reading, asker = QPointer(asker), hinted = std::move(hinted)] {
        if (!m_plainWords) {
            const Result<PlainWords> words = loadPlainWords(Language::Dutch);
            m_plainWords = words ? *words : PlainWords();
        }
        const std::vector<PlainHint> hints = plainHintsIn(text, *m_plainWords);
        const Readability measure = readabilityOf(text);
        QMetaObject::invokeMethod(
            this,
            [this, asker, reading, hinted, hints, measure] {
                if (asker != nullptr && m_readings.value(asker) == reading)
                    hinted(hints, measure);
            },
            Qt::QueuedConnection
        );
    });
}

void Proofreader::setOwnWords(const std::vector<QString>& words) {
    m_own = QSet<QString>(words.begin(), words.end());
    Q_EMIT checked();
}

std::vector<QString> Proofreader::ownWords() const {
    std::vector<QString> words(m_own.begin(), m_own.end());
    std::sort(words.begin(), words.end());
    return words;
}

void Proofreader::addOwnWord(const QString& word) {
    m_own.insert(word);
    Q_EMIT checked();
}

void Proofreader::setNames(const std::vector<QString>& names) {
    QSet<QString> parts;
    for (const QString& name : names)
        for (const TextSpan& word : wordsIn(name))
            parts.insert(name.mid(word.start, word.length).toLower());
    if (parts == m_names)
        return;
    m_names = std::move(parts);
    Q_EMIT checked();
}

} // namespace omgekeerd::ui
