// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/store/vault.h"

namespace omgekeerd {

/// Who wrote or read something, as he calls himself: another vault cannot prove it.
struct Correspondent {
    QString name;
    QString function;

    QString inWords() const; ///< `Sanne de Boer, consulent`
    Json toJson() const;
    static Correspondent fromJson(const Json& json);
};

/// What another vault, or a reader, tells of what was done. It stands inside an entry of this journal, not in its chain.
struct ToldEntry {
    qint64 seq = 0; ///< in the other journal; 0 where there was none
    QDateTime when;
    QString who;
    QString act;    ///< code of an Act, or `read`
    QString step;
    QString subject;
    QString why;
    Json change;

    Json toJson() const;
    static ToldEntry fromJson(const Json& json);
    static ToldEntry of(const JournalEntry& entry);
};

/// Everything that came along with one entry.
struct Told {
    Correspondent from;
    QString parcel; ///< which reading or handover it was
    std::vector<QString> readings; ///< ids of the readings that were taken in
    std::vector<ToldEntry> entries;

    Json toJson() const;
    static Told fromJson(const Json& json);
};

/// What an entry carries from elsewhere; nothing for the entries of our own acts.
std::optional<Told> toldIn(const JournalEntry& entry);
/// Lets an entry carry it.
void tellIn(JournalEntry& entry, const Told& told);

} // namespace omgekeerd
