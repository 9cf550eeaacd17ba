// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/recordseal.h"

#include <QUuid>
#include <QtEndian>

#include <cstring>

namespace omgekeerd::store {

namespace {

/// The numbers of the subkeys; they never change. 3 is kept for files handed out.
enum SubkeyNumber : quint64 { kRecordKey = 1, kJournalKey = 2, kRowKey = 4 };

} // namespace

Encoding& Encoding::operator<<(qint64 number) {
    char bytes[sizeof number];
    qToLittleEndian(number, bytes);
    m_bytes.append(bytes, sizeof bytes);
    return *this;
}

Encoding& Encoding::operator<<(QByteArrayView part) {
    *this << qint64{part.size()};
    m_bytes.append(part);
    return *this;
}

QString placeText(const Place& place) {
    QString text = QLatin1String(place.table);
    const QString which = place.key.isEmpty() ? QString::number(place.row) : place.key;
    text += QLatin1Char('[') + which + QLatin1Char(']');
    if (*place.column != '\0')
        text += QLatin1Char('.') + QLatin1String(place.column);
    return text;
}

RecordSeal::RecordSeal(const VaultSecret& secret)
    : m_vaultId(secret.vaultId), m_records(crypto::subkey(secret.dataKey, kRecordKey)),
      m_journal(crypto::subkey(secret.dataKey, kJournalKey)),
      m_rows(crypto::subkey(secret.dataKey, kRowKey)) {}

QString RecordSeal::vaultId() const {
    return QUuid::fromRfc4122(m_vaultId).toString(QUuid::WithoutBraces);
}

const SecretBytes& RecordSeal::keyFor(const Place& place) const {
    return std::strcmp(place.table, "journal") == 0 ? m_journal : m_records;
}

QByteArray RecordSeal::additional(const Place& place) const {
    Encoding encoding;
    encoding << m_vaultId << QByteArrayView(place.table) << QByteArrayView(place.column) << place.key
             << place.row << place.version;
    return encoding.bytes();
}

QByteArray RecordSeal::seal(const Place& place, QByteArrayView plain) const {
    return crypto::seal(keyFor(place), plain, additional(place));
}

QByteArray RecordSeal::seal(const Place& place, const Json& json) const {
    QByteArray plain = json.dumpCompact();
    QByteArray sealed = seal(place, QByteArrayView(plain));
    crypto::wipe(plain);
    return sealed;
}

std::optional<QByteArray> RecordSeal::tryOpen(const Place& place, QByteArrayView sealed) const {
    return crypto::open(keyFor(place), sealed, additional(place));
}

QByteArray RecordSeal::open(const Place& place, QByteArrayView sealed) const {
    auto plain = tryOpen(place, sealed);
    if (!plain)
        throw Damage(placeText(place), QStringLiteral("gaat niet open: de inhoud is beschadigd"));
    return *std::move(plain);
}

Json RecordSeal::openJson(const Place& place, QByteArrayView sealed) const {
    QByteArray plain = open(place, sealed);
    auto json = Json::parse(plain);
    crypto::wipe(plain);
    if (!json)
        throw Damage(placeText(place), QStringLiteral("gaat open, maar is niet te lezen"));
    return *std::move(json);
}

QByteArray RecordSeal::rowMark(const Encoding& row) const {
    return crypto::keyedDigest(m_rows, row.bytes());
}

void LiveDigest::add(const QByteArray& mark) {
    assert(mark.size() == sizeof m_sum);
    for (std::size_t lane = 0; lane < m_sum.size(); ++lane)
        m_sum[lane] += qFromLittleEndian<quint64>(mark.constData() + lane * sizeof(quint64));
}

void LiveDigest::remove(const QByteArray& mark) {
    assert(mark.size() == sizeof m_sum);
    for (std::size_t lane = 0; lane < m_sum.size(); ++lane)
        m_sum[lane] -= qFromLittleEndian<quint64>(mark.constData() + lane * sizeof(quint64));
}

QByteArray LiveDigest::bytes() const {
    QByteArray bytes(sizeof m_sum, Qt::Uninitialized);
    for (std::size_t lane = 0; lane < m_sum.size(); ++lane)
        qToLittleEndian(m_sum[lane], bytes.data() + lane * sizeof(quint64));
    return bytes;
}

LiveDigest LiveDigest::fromBytes(const QByteArray& bytes) {
    LiveDigest digest;
    if (bytes.size() == sizeof digest.m_sum)
        digest.add(bytes);
    return digest;
}

} // namespace omgekeerd::store
