// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <atomic>
#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <set>
#include <thread>
#include <vector>

namespace omgekeerd::store {

class Database;

/// The words of all cases in a database in memory: no plaintext index touches the disk.
///
/// Filled by a thread of its own after opening; whoever searches meanwhile finds what was read so far. What changes later
/// is left for that thread, so that nobody waits for it; a search takes in first what is still left.
class SearchIndex {
public:
    struct Entry {
        qint64 row = 0;
        QByteArray words; ///< UTF-8
    };
    struct Hit {
        qint64 row = 0;
        QString snippet; ///< the sentence it was found in
    };
    /// Gives the next cases to read; empty when there are no more. Called from the thread of the index.
    using Source = std::function<std::vector<Entry>()>;

    SearchIndex();
    ~SearchIndex();
    SearchIndex(const SearchIndex&) = delete;
    SearchIndex& operator=(const SearchIndex&) = delete;

    void fillFrom(Source source);
    void stop(); ///< returns when the thread is done; what was read stays
    bool isComplete() const { return m_complete; }

    void put(qint64 row, const QByteArray& words);
    void remove(qint64 row);
    std::vector<Hit> search(const QString& words, int limit);

private:
    bool fill(const std::stop_token& stop, const Source& source);
    void setForFilling(bool fills);
    void keepUp(const std::stop_token& stop);
    void leave(qint64 row, std::optional<QByteArray> words);
    /// With m_mutex held: all that waits goes into the index.
    void takeIn();
    void write(qint64 row, QByteArray words);

    std::mutex m_mutex; ///< of the index
    std::unique_ptr<Database> m_database;
    bool m_fills = false;
    std::set<qint64> m_newer; ///< written or removed by an act while the thread was still reading
    std::set<qint64> m_known;
    std::atomic<bool> m_complete = false;
    std::mutex m_waitingMutex;
    std::condition_variable m_somethingWaits;
    std::map<qint64, std::optional<QByteArray>> m_waiting; ///< by row; nothing: the case is gone
    std::jthread m_thread;
};

/// What the user typed as a query: each word quoted, so that no syntax of the search engine passes; empty for nothing
/// to look for.
QString searchQuery(const QString& typed);

} // namespace omgekeerd::store
