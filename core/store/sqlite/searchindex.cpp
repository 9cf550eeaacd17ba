// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/searchindex.h"

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

QString withoutMarks(QString words) {
    words.remove(kMarkStart).remove(kMarkEnd).remove(QChar(0));
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
        fill(stop, source);
    });
}

void SearchIndex::stop() {
    m_thread.request_stop();
    if (m_thread.joinable())
        m_thread.join();
}

void SearchIndex::fill(const std::stop_token& stop, const Source& source) {
    try {
        while (!stop.stop_requested()) {
            const std::vector<Entry> entries = source();
            const std::lock_guard lock(m_mutex);
            if (entries.empty()) {
                m_complete = true;
                m_newer.clear();
                return;
            }
            Transaction transaction(*m_database);
            for (const Entry& entry : entries)
                if (!m_newer.contains(entry.row))
                    write(entry.row, entry.words);
            transaction.commit();
        }
    } catch (const SqlError& error) {
        // The list keeps working; the search says that it is not complete.
        qWarning("store: the search index stopped (%d)", error.code);
    }
}

void SearchIndex::write(qint64 row, const QString& words) {
    if (!m_known.insert(row).second)
        Query(*m_database, "DELETE FROM cases WHERE rowid = ?1").bind(1, row).run();
    Query(*m_database, "INSERT INTO cases (rowid, words) VALUES (?1, ?2)")
        .bind(1, row)
        .bind(2, withoutMarks(words))
        .run();
}

void SearchIndex::put(qint64 row, const QString& words) {
    const std::lock_guard lock(m_mutex);
    if (!m_complete)
        m_newer.insert(row);
    write(row, words);
}

void SearchIndex::remove(qint64 row) {
    const std::lock_guard lock(m_mutex);
    if (!m_complete)
        m_newer.insert(row);
    if (m_known.erase(row) > 0)
        Query(*m_database, "DELETE FROM cases WHERE rowid = ?1").bind(1, row).run();
}

std::vector<SearchIndex::Hit> SearchIndex::search(const QString& typed, int limit) {
    const QString query = searchQuery(typed);
    std::vector<Hit> hits;
    if (query.isEmpty())
        return hits;
    const std::lock_guard lock(m_mutex);
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
