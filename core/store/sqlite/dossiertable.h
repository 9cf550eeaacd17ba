// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/ledger.h"

#include <map>
#include <optional>

namespace omgekeerd::store {

/// The cases as they are now: summaries in memory, states sealed on disk.
///
/// Which cases live, and the tags of their state, is known here from the verified reading at open. The file is never
/// asked whether a case exists, so a bent index cannot make one disappear.
class DossierTable {
public:
    struct Live {
        qint64 row = 0;
        qint64 seq = 0;
        qint64 entries = 0;
        QByteArray summaryTag;
        QByteArray stateTag;
        QByteArray wordsTag;
        CaseSummary summary;
    };
    DossierTable(Database& database, const RecordSeal& seal) : m_database(database), m_seal(seal) {}

    /// One row of `SELECT id, dossier, seq, entries, state_tag, words_tag, summary`, its summary still sealed.
    static Live rowFrom(const Query& query);
    /// Opens the summary of that row; throws Damage.
    void openSummary(Live& live, const QByteArray& sealed) const;
    /// Reads all summaries and adds their marks; throws Damage when one does not open.
    void readAll(LiveDigest& live);
    const std::map<QString, Live>& live() const { return m_live; }
    const Live* find(const CaseId& id) const;
    const Live* findRow(qint64 row) const;
    std::vector<qint64> rowsAfter(qint64 row, qint64 count) const;

    /// Writes within the running transaction; keep() what comes back once that is committed.
    Live put(Ledger& ledger, const Commit& commit, qint64 seq);
    /// One entry more in the journal of a case that itself stays as it is.
    Live countEntry(Ledger& ledger, const CaseId& id, qint64 seq);
    void remove(Ledger& ledger, const CaseId& id);
    void keep(Live live);
    void forget(const CaseId& id);

    Json state(const Live& live);
    QByteArray words(const Live& live); ///< UTF-8
    std::vector<Fault> faults();

private:
    QByteArray markOf(const Live& live) const;
    QByteArray sealedState(const Live& live, int column);
    void write(const Live& live, const QByteArray& summary);
    qint64 entriesInJournal(const CaseId& id);
    /// Sealed at a length that a few words more do not change.
    QByteArray sealPadded(const Place& place, QByteArray plain) const;
    static Place placeOf(const Live& live, const char* column) {
        return {"dossier", column, live.summary.id.text(), live.row, live.seq};
    }

    Database& m_database;
    const RecordSeal& m_seal;
    std::map<QString, Live> m_live; ///< by case
    std::map<qint64, QString> m_rows;
};

} // namespace omgekeerd::store
