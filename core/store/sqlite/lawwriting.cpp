// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawwriting.h"

#include "core/law/lawwords.h"
#include "core/store/sqlite/lawblockcode.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/lawversions.h"

#include <algorithm>

namespace omgekeerd::store {

namespace {

/// The headings of an article and those above it, as they are indexed.
QString headingText(const QString& title, const QString& above) {
    QStringList lines{title};
    for (const LawHeading& heading : decodeHeadings(above))
        lines << heading.title;
    return lines.join(u'\n');
}

QString backwards(const QString& word) {
    QString turned = word;
    std::reverse(turned.begin(), turned.end());
    return turned;
}

/// `woo` for Wet open overheid, `awir`: how people shorten a title where no file says it; with and without the small
/// words. Only to search by.
QStringList initialsOf(const QString& title) {
    QString all;
    QString telling;
    for (const QString& word : lawWords(title)) {
        if (!word.front().isLetter())
            continue;
        all += word.front();
        if (!isFillWord(word))
            telling += word.front();
    }
    QStringList initials;
    for (const QString& one : {all, telling})
        if (one.size() >= 3 && one.size() <= 8 && !initials.contains(one))
            initials << one;
    return initials;
}

void writeWords(Database& database, const WordCounts& counts) {
    std::vector<std::pair<QString, qint64>> words = counts.all();
    std::sort(words.begin(), words.end());
    Query write(
        database, "INSERT INTO word (word, backwards, seen) VALUES (?1, ?2, ?3) "
                  "ON CONFLICT (word) DO UPDATE SET seen = seen + ?3"
    );
    for (const auto& [word, times] : words) {
        const QByteArray forwards = word.toUtf8();
        const QByteArray turned = backwards(word).toUtf8();
        write.bindUtf8(1, forwards).bindUtf8(2, turned).bind(3, times);
        write.run();
    }
}

void removeNames(Database& database, qint64 version, WordCounts& counts) {
    Query names(database, "SELECT id, name FROM name WHERE version = ?1");
    names.bind(1, version);
    while (names.step()) {
        Query(database, "INSERT INTO name_index (name_index, rowid, words) VALUES ('delete', ?1, ?2)")
            .bind(1, names.integer(0))
            .bind(2, names.text(1))
            .run();
        counts.next();
        counts.add(names.text(1), -1);
    }
    Query(database, "DELETE FROM name WHERE version = ?1").bind(1, version).run();
}

void removeArticles(Database& database, qint64 version, const QString& path, WordCounts& counts) {
    Query articles(database, "SELECT id, title, above, body FROM article WHERE id >= ?1 AND id < ?2");
    articles.bind(1, articleId(version, 0)).bind(2, articleId(version + 1, 0));
    while (articles.step()) {
        const std::optional<QString> text = textOfBlocks(articles.blob(3));
        if (!text)
            throw Failure{FailureCode::VaultDamaged, path, {}};
        counts.next();
        const QByteArray inHeading = counts.add(headingText(articles.text(1), articles.text(2)), -1);
        const QByteArray inText = counts.add(*text, -1);
        Query(database, "INSERT INTO heading_index (heading_index, rowid, words) VALUES ('delete', ?1, ?2)")
            .bind(1, articles.integer(0))
            .bindUtf8(2, inHeading)
            .run();
        Query(database, "INSERT INTO text_index (text_index, rowid, words) VALUES ('delete', ?1, ?2)")
            .bind(1, articles.integer(0))
            .bindUtf8(2, inText)
            .run();
    }
    Query(database, "DELETE FROM article WHERE id >= ?1 AND id < ?2")
        .bind(1, articleId(version, 0))
        .bind(2, articleId(version + 1, 0))
        .run();
}

std::vector<qint64> sameVersions(Database& database, const LawVersion& version) {
    Query query(
        database, "SELECT id FROM version WHERE regulation = ?1 AND valid_from = ?2 AND known_from = ?3"
    );
    query.bind(1, version.regulation).bind(2, dayNumber(version.validFrom)).bind(3, dayNumber(version.knownFrom));
    std::vector<qint64> ids;
    while (query.step())
        ids.push_back(query.integer(0));
    return ids;
}

} // namespace

void removeVersion(Database& database, qint64 version, const QString& path) {
    WordCounts counts;
    removeNames(database, version, counts);
    removeArticles(database, version, path, counts);
    writeWords(database, counts);
    Query(database, "DELETE FROM word WHERE seen <= 0").run();
    Query(database, "DELETE FROM version WHERE id = ?1").bind(1, version).run();
}

SqliteLawWriter::SqliteLawWriter(Database& database, QString path, const Clock& clock, IsKnown isKnown)
    : m_database(database), m_path(std::move(path)), m_clock(clock), m_isKnown(std::move(isKnown)) {}

Result<void> SqliteLawWriter::add(const LawArticle& article) {
    if (static_cast<qint64>(m_rows.size()) >= kMostPlaces)
        return fail(FailureCode::FileTooLarge, m_path);
    Row row;
    const auto reference = Reference::parse(article.reference);
    row.numberKey = numberKey(article.number);
    row.place = reference ? reference->placeKey() : QString();
    row.status = article.status;
    row.since = dayNumber(article.since);
    row.label = article.label;
    row.title = article.title;
    row.above = encodeHeadings(article.above);
    row.reference = article.reference;
    row.number = article.number;
    row.key = article.key;
    row.stem = article.stemId;
    row.textId = article.versionId;
    row.publication = article.publication;
    row.body = encodeBlocks(article.blocks);
    m_rows.push_back(std::move(row));
    return {};
}

Result<void> SqliteLawWriter::finish(const LawReading& reading) {
    return guarded(m_path, [&]() -> Result<void> {
        Transaction transaction(m_database);
        for (const qint64 same : sameVersions(m_database, reading.version))
            removeVersion(m_database, same, m_path);
        const qint64 version = writeVersion(reading);
        writeNames(version, reading.version.names);
        for (std::size_t place = 0; place < m_rows.size(); ++place)
            writeArticle(version, static_cast<qint64>(place), m_rows[place]);
        writeWords(m_database, m_words);
        transaction.commit();
        m_rows.clear();
        return {};
    });
}

qint64 SqliteLawWriter::writeVersion(const LawReading& reading) {
    const LawVersion& version = reading.version;
    const QString family = familyOf(version.regulation);
    const auto weight = static_cast<qint64>(weightOf(version, m_isKnown(family))) << kSerialBits;
    qint64 id = weight + 1;
    {
        Query last(m_database, "SELECT coalesce(max(id), ?1) + 1 FROM version WHERE id BETWEEN ?1 AND ?2");
        last.bind(1, weight).bind(2, weight + (qint64(1) << kSerialBits) - 1);
        if (last.step())
            id = last.integer(0);
    }
    Query(
        m_database, "INSERT INTO version (id, regulation, family, kind, is_local, authority, title, valid_from, "
                    "valid_to, known_from, known_to, address, sha512, articles, pieces, imported) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
    )
        .bind(1, id)
        .bind(2, version.regulation)
        .bind(3, family)
        .bind(4, version.kind)
        .bind(5, static_cast<qint64>(version.isLocal))
        .bind(6, version.authority)
        .bind(7, version.title())
        .bind(8, dayNumber(version.validFrom))
        .bind(9, dayNumber(version.validTo))
        .bind(10, dayNumber(version.knownFrom))
        .bind(11, dayNumber(version.knownTo))
        .bind(12, version.address)
        .bind(13, version.sha512)
        .bind(14, static_cast<qint64>(reading.articles))
        .bind(15, static_cast<qint64>(m_rows.size()))
        .bind(16, m_clock.now().toUTC().toString(Qt::ISODate))
        .run();
    return id;
}

void SqliteLawWriter::writeNames(qint64 version, const std::vector<LawName>& names) {
    for (const LawName& name : names)
        writeName(version, static_cast<qint64>(name.kind), name);
    if (names.empty())
        return;
    for (const QString& initials : initialsOf(names.front().name))
        writeName(version, kInitials, {LawName::Kind::Abbreviation, initials, {}, {}});
}

void SqliteLawWriter::writeName(qint64 version, qint64 kind, const LawName& name) {
    Query(
        m_database, "INSERT INTO name (version, kind, name, words, valid_from, valid_to) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6)"
    )
        .bind(1, version)
        .bind(2, kind)
        .bind(3, name.name)
        .bind(4, lawWords(name.name).join(u' '))
        .bind(5, dayNumber(name.from))
        .bind(6, dayNumber(name.to))
        .run();
    Query(m_database, "INSERT INTO name_index (rowid, words) VALUES (last_insert_rowid(), ?1)")
        .bind(1, name.name)
        .run();
    m_words.next();
    m_words.add(name.name, 1);
}

void SqliteLawWriter::writeArticle(qint64 version, qint64 place, const Row& row) {
    const qint64 id = articleId(version, place);
    Query(
        m_database, "INSERT INTO article (id, version, number_key, place, status, since, label, title, above, "
                    "reference, number, key, stem, text_id, publication, body) "
                    "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16)"
    )
        .bind(1, id)
        .bind(2, version)
        .bind(3, row.numberKey)
        .bind(4, row.place)
        .bind(5, static_cast<qint64>(row.status))
        .bind(6, row.since)
        .bind(7, row.label)
        .bind(8, row.title)
        .bind(9, row.above)
        .bind(10, row.reference)
        .bind(11, row.number)
        .bind(12, row.key)
        .bind(13, row.stem)
        .bind(14, row.textId)
        .bind(15, row.publication)
        .bind(16, row.body)
        .run();
    m_words.next();
    const QByteArray inHeading = m_words.add(headingText(row.title, row.above), 1);
    const QByteArray inText = m_words.add(textOfBlocks(row.body).value_or(QString()), 1);
    Query(m_database, "INSERT INTO heading_index (rowid, words) VALUES (?1, ?2)")
        .bind(1, id)
        .bindUtf8(2, inHeading)
        .run();
    Query(m_database, "INSERT INTO text_index (rowid, words) VALUES (?1, ?2)").bind(1, id).bindUtf8(2, inText).run();
}

} // namespace omgekeerd::store
