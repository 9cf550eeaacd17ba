// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/clock.h"
#include "core/law/lawlibrary.h"
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/wordcounts.h"

namespace omgekeerd::store {

/// The kind of a name that is only there to be searched by, behind those of LawName.
constexpr qint64 kInitials = 100;

/// Which regulations the content of the program knows.
using IsKnown = std::function<bool(const QString& family)>;

/// Gathers the articles of one file, encoded and small, and writes them in one transaction: a file is there or not.
class SqliteLawWriter : public LawWriter {
public:
    SqliteLawWriter(Database& database, QString path, const Clock& clock, IsKnown isKnown);

    Result<void> add(const LawArticle& article) override;
    Result<void> finish(const LawReading& reading) override;

private:
    struct Row {
        QString numberKey;
        QString place;
        LawStatus status = LawStatus::InForce;
        qint64 since = 0;
        QString label;
        QString title;
        QString above;
        QString reference;
        QString number;
        QString key;
        QString stem;
        QString textId;
        QString publication;
        QByteArray body;
    };
    qint64 writeVersion(const LawReading& reading);
    void writeName(qint64 version, qint64 kind, const LawName& name);
    void writeNames(qint64 version, const std::vector<LawName>& names);
    void writeArticle(qint64 version, qint64 place, const Row& row);

    Database& m_database;
    QString m_path;
    const Clock& m_clock;
    IsKnown m_isKnown;
    std::vector<Row> m_rows;
    WordCounts m_words;
};

/// Takes a version out of the library with all that the indexes know of it; inside a transaction of the caller.
void removeVersion(Database& database, qint64 version, const QString& path);

} // namespace omgekeerd::store
