// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/journaltable.h"

#include "core/store/records.h"
#include "core/store/sqlite/database.h"

#include <set>

namespace omgekeerd::store {

QByteArray JournalTable::link(
    const QByteArray& previous, qint64 seq, const QString& dossier, const QByteArray& digest
) {
    Encoding link;
    link << previous << seq << dossier << digest;
    return crypto::digest(link.bytes());
}

QString JournalTable::nameOf(qint64 seq, const QString& dossier) {
    return QStringLiteral("journal[%1] dossier[%2]").arg(seq).arg(dossier);
}

qint64 JournalTable::append(Ledger& ledger, const JournalEntry& entry) {
    const QString dossier = entry.dossier.text();
    const qint64 seq = ledger.seq + 1;
    const QByteArray sealed = m_seal.seal(placeOf(seq, dossier), toJson(entry));
    return insert(ledger, dossier, crypto::digest(sealed), sealed);
}

qint64 JournalTable::appendEmpty(Ledger& ledger, const QString& dossier, const QByteArray& digest) {
    return insert(ledger, dossier, digest, QByteArray());
}

qint64 JournalTable::insert(
    Ledger& ledger, const QString& dossier, const QByteArray& digest, const QByteArray& sealed
) {
    const qint64 seq = ledger.seq + 1;
    const QByteArray chain = link(ledger.head, seq, dossier, digest);
    Query(m_database, "INSERT INTO journal (seq, dossier, digest, chain, sealed) "
                      "VALUES (?1, ?2, ?3, ?4, ?5)")
        .bind(1, seq)
        .bind(2, dossier)
        .bind(3, digest)
        .bind(4, chain)
        .bind(5, sealed)
        .run();
    ledger.seq = seq;
    ledger.head = chain;
    return seq;
}

JournalEntry JournalTable::entryFrom(
    qint64 seq, const QString& dossier, const QByteArray& digest, const QByteArray& sealed
) const {
    JournalEntry entry;
    if (sealed.isEmpty()) {
        entry.erased = true;
    } else {
        if (crypto::digest(sealed) != digest)
            throw Damage(nameOf(seq, dossier), QStringLiteral("is veranderd"));
        entry = journalEntryFrom(m_seal.openJson(placeOf(seq, dossier), sealed));
    }
    entry.seq = seq;
    entry.dossier = CaseId(dossier);
    return entry;
}

std::vector<JournalEntry> JournalTable::entriesOf(const CaseId& dossier) {
    Query query(
        m_database, "SELECT seq, digest, sealed FROM journal WHERE dossier = ?1 ORDER BY seq"
    );
    query.bind(1, dossier.text());
    std::vector<JournalEntry> entries;
    while (query.step())
        entries.push_back(
            entryFrom(query.integer(0), dossier.text(), query.blob(1), query.blob(2))
        );
    if (std::vector<Fault> faults = wipedWithoutGround(entries); !faults.empty())
        throw Damage(std::move(faults));
    return entries;
}

std::vector<Fault> JournalTable::wipedWithoutGround(const std::vector<JournalEntry>& entries) {
    std::set<qint64> named;
    for (const JournalEntry& entry : entries)
        if (!entry.erased && entry.act == Act::Erased)
            for (const Json& seq : entry.change[kErasedSeqs].items())
                if (seq.toInteger() < entry.seq)
                    named.insert(seq.toInteger());
    std::vector<Fault> faults;
    for (const JournalEntry& entry : entries)
        if (entry.erased && !named.contains(entry.seq))
            faults.push_back(
                {nameOf(entry.seq, entry.dossier.text()),
                 QStringLiteral("is leeg, en nergens staat dat en waarom het is gewist")}
            );
        else if (!entry.erased && named.contains(entry.seq))
            faults.push_back(
                {nameOf(entry.seq, entry.dossier.text()),
                 QStringLiteral("was gewist en staat er weer")}
            );
    return faults;
}

std::vector<qint64> JournalTable::erasableSeqs(const CaseId& dossier) {
    std::vector<qint64> seqs;
    for (const JournalEntry& entry : entriesOf(dossier))
        if (!entry.erased && entry.act != Act::Erased)
            seqs.push_back(entry.seq);
    return seqs;
}

void JournalTable::wipe(qint64 seq) {
    Query(m_database, "UPDATE journal SET sealed = x'' WHERE seq = ?1").bind(1, seq).run();
}

QByteArray JournalTable::chainAt(qint64 seq) {
    Query query(m_database, "SELECT chain FROM journal WHERE seq = ?1");
    query.bind(1, seq);
    return query.step() ? query.blob(0) : QByteArray();
}

qint64 JournalTable::lastSeq() { return m_database.integer("SELECT max(seq) FROM journal"); }

std::vector<Fault> JournalTable::chainFaults(const Ledger& ledger) {
    std::vector<Fault> faults;
    QByteArray head = Ledger::chainStart(m_seal);
    qint64 expected = 1;
    std::set<QString> wiped;
    Query query(m_database, "SELECT seq, dossier, digest, chain, sealed FROM journal ORDER BY seq");
    while (query.step()) {
        const qint64 seq = query.integer(0);
        const QString dossier = query.text(1);
        const QByteArray digest = query.blob(2);
        const QByteArray sealed = query.blob(4);
        for (; expected < seq; ++expected)
            faults.push_back({QStringLiteral("journal[%1]").arg(expected), QStringLiteral("ontbreekt")});
        expected = seq + 1;
        if (sealed.isEmpty())
            wiped.insert(dossier);
        if (!sealed.isEmpty() && crypto::digest(sealed) != digest)
            faults.push_back({nameOf(seq, dossier), QStringLiteral("is veranderd")});
        else if (link(head, seq, dossier, digest) != query.blob(3))
            faults.push_back({nameOf(seq, dossier), QStringLiteral("past niet op wat ervoor staat")});
        head = query.blob(3);
    }
    for (const QString& dossier : wiped) {
        try {
            entriesOf(CaseId(dossier));
        } catch (const Damage& damage) {
            faults.insert(faults.end(), damage.faults.begin(), damage.faults.end());
        }
    }
    if (expected <= ledger.seq)
        faults.push_back(
            {QStringLiteral("journal[%1]").arg(expected),
             QStringLiteral("ontbreekt, met alles tot en met %1").arg(ledger.seq)}
        );
    else if (expected - 1 > ledger.seq || head != ledger.head)
        faults.push_back({QStringLiteral("journal"), QStringLiteral("eindigt anders dan is bewaard")});
    return faults;
}

} // namespace omgekeerd::store
