// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/searchindex.h"

#include "core/base/platform.h"
#include "core/store/sqlite/database.h"

#include <QStringList>

namespace omgekeerd::store {

namespace {

constexpr QChar kMarkStart(0x02);
constexpr QChar kMarkEnd(0x03);
constexpr qsizetype kLongestSnippet = 160;

bool hasWordCharacter(const QString& word) {
    const auto points = word.toUcs4();
    return std::any_of(points.begin(), points.end(), [](uint point) {
        return QChar::isLetterOrNumber(point);
    });
}

bool endsSentence(QChar letter) {
    return letter == u'\n' || letter == u'.' || letter == u'!' || letter == u'?';
}

/// The sentence around the first mark, cut to what fits on a line of the list.
QString sentenceAround(const QString& marked) {
    const qsizetype hit = std::max<qsizetype>(marked.indexOf(kMarkStart), 0);
    qsizetype from = hit;
    while (from > 0 && !endsSentence(marked.at(from - 1)))
        --from;
    qsizetype to = hit;
    while (to < marked.size() && !endsSentence(marked.at(to)))
        ++to;
    if (to < marked.size() && marked.at(to) != u'\n')
        ++to;
    bool cutAtStart = false;
    if (hit - from > kLongestSnippet / 2) {
        from = hit - kLongestSnippet / 2;
        cutAtStart = true;
    }
    const bool cutAtEnd = to - from > kLongestSnippet;
    QString sentence = marked.mid(from, cutAtEnd ? kLongestSnippet : to - from);
    sentence.remove(kMarkStart).remove(kMarkEnd);
    sentence = sentence.simplified();
    if (cutAtStart)
        sentence.prepend(u'…');
    if (cutAtEnd)
        sentence.append(u'…');
    return sentence;
}

/// Of UTF-8: no other sign has these bytes in it.
QByteArray withoutMarks(QByteArray words) {
    for (const char mark : {'\x02', '\x03', '\0'})
        if (words.contains(mark))
            words.replace(QByteArrayView(&mark, 1), QByteArrayView());
    return words;
}

} // namespace

QString searchQuery(const QString& typed) {
    QStringList words;
    for (QString word : typed.simplified().split(u' ', Qt::SkipEmptyParts)) {
        word.remove(QChar(0));
        if (!hasWordCharacter(word))
            continue;
        word.replace(u'"', QStringLiteral("\"\""));
        words.push_back(u'"' + word + QStringLiteral("\"*"));
    }
    return words.join(u' ');
}

SearchIndex::SearchIndex()
    : m_database(std::make_unique<Database>(QString(), Database::Mode::Memory)) {
    m_database->execute("PRAGMA journal_mode = OFF");
    m_database->execute(
        "CREATE VIRTUAL TABLE cases USING fts5(words, prefix='2 3', "
        "tokenize=\"unicode61 remove_diacritics 2\")"
    );
}

SearchIndex::~SearchIndex() { stop(); }

void SearchIndex::fillFrom(Source source) {
    m_complete = false;
    m_thread = std::jthread([this, source = std::move(source)](const std::stop_token& stop) {
        try {
            setForFilling(true);
            const bool whole = fill(stop, source);
            setForFilling(false);
            m_complete = whole;
            platform::returnFreeMemory();
            keepUp(stop);
        } catch (const SqlError& error) {
            // The list keeps working; the search says that it is not complete.
            m_complete = false;
            qWarning("store: the search index stopped (%d)", error.code);
        }
    });
}

void SearchIndex::stop() {
    {
        const std::lock_guard lock(m_waitingMutex);
        m_thread.request_stop();
    }
    m_somethingWaits.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

bool SearchIndex::fill(const std::stop_token& stop, const Source& source) {
    while (!stop.stop_requested()) {
        const std::vector<Entry> entries = source();
        const std::lock_guard lock(m_mutex);
        if (entries.empty())
            return true;
        for (const Entry& entry : entries)
            if (!m_newer.contains(entry.row))
                write(entry.row, entry.words);
    }
    return false;
}

// One transaction around all of it, and few large pieces: otherwise each batch is a piece of its own, and merging them
// costs as much as making them. In memory there is nothing to roll back.
void SearchIndex::setForFilling(bool fills) {
    constexpr qint64 usualPiece = 1 << 20;
    constexpr qint64 usualMerge = 4;
    const std::lock_guard lock(m_mutex);
    if (!fills) {
        m_database->execute("COMMIT");
        m_newer.clear();
    }
    m_fills = fills;
    Query(*m_database, "INSERT INTO cases (cases, rank) VALUES ('hashsize', ?1)")
        .bind(1, fills ? 8 * usualPiece : usualPiece)
        .run();
    Query(*m_database, "INSERT INTO cases (cases, rank) VALUES ('automerge', ?1)")
        .bind(1, fills ? 0 : usualMerge)
        .run();
    if (fills)
        m_database->execute("BEGIN");
}

void SearchIndex::keepUp(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
        {
            std::unique_lock lock(m_waitingMutex);
            m_somethingWaits.wait(lock, [&] { return stop.stop_requested() || !m_waiting.empty(); });
        }
        const std::lock_guard lock(m_mutex);
        takeIn();
    }
}

void SearchIndex::takeIn() {
    std::map<qint64, std::optional<QByteArray>> waiting;
    {
        const std::lock_guard lock(m_waitingMutex);
        waiting.swap(m_waiting);
    }
    if (waiting.empty())
        return;
    std::optional<Transaction> transaction;
    if (!m_database->inTransaction())
        transaction.emplace(*m_database);
    for (const auto& [row, words] : waiting) {
        if (m_fills)
            m_newer.insert(row);
        if (words)
            write(row, *words);
        else if (m_known.erase(row) > 0)
            Query(*m_database, "DELETE FROM cases WHERE rowid = ?1").bind(1, row).run();
    }
    if (transaction)
        transaction->commit();
}

void SearchIndex::write(qint64 row, QByteArray words) {
    if (!m_known.insert(row).second)
        Query(*m_database, "DELETE FROM cases WHERE rowid = ?1").bind(1, row).run();
    words = withoutMarks(std::move(words));
    Query(*m_database, "INSERT INTO cases (rowid, words) VALUES (?1, ?2)").bind(1, row).bindUtf8(2, words).run();
}

void SearchIndex::put(qint64 row, const QByteArray& words) { leave(row, words); }

void SearchIndex::remove(qint64 row) { leave(row, std::nullopt); }

void SearchIndex::leave(qint64 row, std::optional<QByteArray> words) {
    {
        const std::lock_guard lock(m_waitingMutex);
        m_waiting.insert_or_assign(row, std::move(words));
    }
    m_somethingWaits.notify_one();
}

std::vector<SearchIndex::Hit> SearchIndex::search(const QString& typed, int limit) {
    const QString query = searchQuery(typed);
    std::vector<Hit> hits;
    if (query.isEmpty())
        return hits;
    const std::lock_guard lock(m_mutex);
    takeIn();
    Query found(
        *m_database, "SELECT rowid, highlight(cases, 0, char(2), char(3)) FROM cases "
                     "WHERE cases MATCH ?1 ORDER BY rank LIMIT ?2"
    );
    found.bind(1, query).bind(2, static_cast<qint64>(limit));
    while (found.step())
        hits.push_back({found.integer(0), sentenceAround(found.text(1))});
    return hits;
}

} // namespace omgekeerd::store
