// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/crypto.h"
#include "core/base/json.h"

#include <array>

namespace omgekeerd::store {

/// Something in the file is not what was written; thrown and caught inside core/store/sqlite only.
struct Damage {
    std::vector<Fault> faults;
    Damage(QString place, QString what) : faults{{std::move(place), std::move(what)}} {}
    explicit Damage(std::vector<Fault> found) : faults(std::move(found)) {}
};

/// Bytes put together so that no two different lists of parts give the same.
class Encoding {
public:
    Encoding& operator<<(qint64 number);
    Encoding& operator<<(QByteArrayView part);
    Encoding& operator<<(const QByteArray& part) { return *this << QByteArrayView(part); }
    Encoding& operator<<(const QString& part) { return *this << QByteArrayView(part.toUtf8()); }
    const QByteArray& bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

/// Where a sealed value belongs: opened anywhere else it does not open.
struct Place {
    const char* table = "";
    const char* column = "";
    QString key;        ///< dossier, or empty
    qint64 row = 0;
    qint64 version = 0;
};

/// What opens a vault: the data key and the identity of the vault.
struct VaultSecret {
    SecretBytes dataKey;
    QByteArray vaultId; ///< 16 bytes
    VaultSecret copy() const { return {dataKey.part(0, dataKey.size()), vaultId}; }
};

/// Seals and opens the values of one vault, each bound to its place.
class RecordSeal {
public:
    explicit RecordSeal(const VaultSecret& secret);
    QString vaultId() const; ///< as a UUID without braces

    QByteArray seal(const Place& place, QByteArrayView plain) const;
    QByteArray seal(const Place& place, const Json& json) const;
    std::optional<QByteArray> tryOpen(const Place& place, QByteArrayView sealed) const;
    QByteArray open(const Place& place, QByteArrayView sealed) const; ///< throws Damage
    Json openJson(const Place& place, QByteArrayView sealed) const;   ///< throws Damage
    /// The mark of one live row for LiveDigest.
    QByteArray rowMark(const Encoding& row) const;

    /// The last bytes of a sealed value: they stand for all of it.
    static QByteArray tagOf(const QByteArray& sealed) { return sealed.right(crypto::kTagSize); }

private:
    const SecretBytes& keyFor(const Place& place) const;
    QByteArray additional(const Place& place) const;

    QByteArray m_vaultId;
    SecretBytes m_records;
    SecretBytes m_journal;
    SecretBytes m_rows;
};

/// How a fault names a place: `dossier[<id>].state`, `journal[57]`.
QString placeText(const Place& place);

/// The fingerprint of a set of rows that can be kept up to date one row at a time.
///
/// Each row gives a mark: keyed BLAKE2b, 256 bits, under a key nobody else has; the fingerprint is their sum, as four
/// counters modulo 2^64. It is itself sealed. Who has not the key learns neither marks nor sums, so for any set of
/// rows that differs from the true one (rows left out, put back, taken from older states, from another vault) the sum
/// is to him a random element of a group of 2^256: he can only guess. The attacks on such sums (generalised birthday)
/// need marks that can be computed, hence the key. A row stands in it once: its primary key is part of the mark.
class LiveDigest {
public:
    void add(const QByteArray& mark);
    void remove(const QByteArray& mark);
    QByteArray bytes() const;
    static LiveDigest fromBytes(const QByteArray& bytes);
    friend bool operator==(const LiveDigest&, const LiveDigest&) = default;

private:
    std::array<quint64, 4> m_sum = {};
};

} // namespace omgekeerd::store
