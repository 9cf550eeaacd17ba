// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/sqlite/ledger.h"

namespace omgekeerd::store {

/// The append-only journal: one row is one decision, sealed, its digest part of the chain.
class JournalTable {
public:
    JournalTable(Database& database, const RecordSeal& seal) : m_database(database), m_seal(seal) {}

    /// Appends within the running transaction; moves seq and head of the ledger.
    qint64 append(Ledger& ledger, const JournalEntry& entry);
    /// Appends an entry whose words are gone; a later `erased` entry must name it.
    qint64 appendEmpty(Ledger& ledger, const QString& dossier, const QByteArray& digest);
    /// All entries of one case in order of seq; throws Damage when one does not open, or is empty without a ground.
    std::vector<JournalEntry> entriesOf(const CaseId& dossier);
    /// The seqs of a case that still say something. What says why others were erased stays: they lean on it.
    std::vector<qint64> erasableSeqs(const CaseId& dossier);
    void wipe(qint64 seq);
    QByteArray chainAt(qint64 seq); ///< empty where there is no such entry
    qint64 lastSeq();
    /// Walks the chain from the first entry and finds what is missing, moved, changed, or wiped without a ground.
    std::vector<Fault> chainFaults(const Ledger& ledger);

    static QByteArray link(
        const QByteArray& previous, qint64 seq, const QString& dossier, const QByteArray& digest
    );
    static Place placeOf(qint64 seq, const QString& dossier) {
        return {"journal", "", dossier, seq, 0};
    }
    static QString nameOf(qint64 seq, const QString& dossier);
    /// The member of an `erased` entry's change that lists the entries it wiped.
    static constexpr QStringView kErasedSeqs = u"seqs";

    /// One entry from its row; throws Damage when it does not open.
    JournalEntry entryFrom(
        qint64 seq, const QString& dossier, const QByteArray& digest, const QByteArray& sealed
    ) const;

private:
    qint64 insert(Ledger& ledger, const QString& dossier, const QByteArray& digest, const QByteArray& sealed);
    static std::vector<Fault> wipedWithoutGround(const std::vector<JournalEntry>& entries);
    Database& m_database;
    const RecordSeal& m_seal;
};

} // namespace omgekeerd::store
