// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/sqlitelawlibrary.h"

#include "core/base/platform.h"
#include "core/law/lawwords.h"
#include "core/store/sqlite/lawblockcode.h"
#include "core/store/sqlite/guard.h"
#include "core/store/sqlite/lawschema.h"
#include "core/store/sqlite/lawsearch.h"
#include "core/store/sqlite/lawwriting.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace omgekeerd::store {

namespace {

constexpr qint64 kMostNamed = 8;

LawArticle articleFrom(const Query& query) {
    LawArticle article;
    article.label = query.text(0);
    article.title = query.text(1);
    article.above = decodeHeadings(query.text(2));
    article.reference = query.text(3);
    article.number = query.text(4);
    article.key = query.text(5);
    article.stemId = query.text(6);
    article.versionId = query.text(7);
    article.publication = query.text(8);
    article.status = static_cast<LawStatus>(query.integer(9));
    article.since = dayOf(query.integer(10));
    return article;
}

/// SQLite never makes the file: a name that was mistyped makes no library.
void makeFile(const QString& path) {
    if (!QDir().mkpath(QFileInfo(path).absolutePath()))
        throw Failure{FailureCode::CannotWrite, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        throw Failure{FailureCode::CannotWrite, path, {}};
}

std::unique_ptr<Database> openForReading(const QString& path) {
    try {
        auto database = std::make_unique<Database>(path, Database::Mode::ReadOnly);
        checkLawLibrary(*database, path);
        return database;
    } catch (const SqlError&) {
        // A folder that cannot be written to: without a log beside it nobody else writes to the file either.
        if (QFileInfo::exists(path + QStringLiteral("-wal")))
            throw;
    }
    auto database = std::make_unique<Database>(path, Database::Mode::Immutable);
    checkLawLibrary(*database, path);
    return database;
}

} // namespace

/// The official texts in one SQLite file, on a connection of their own.
class SqliteLawLibrary : public LawLibrary {
public:
    SqliteLawLibrary(QString path, LawAccess access, const std::vector<LawAlias>& aliases, const Clock& clock)
        : m_path(std::move(path)), m_access(access), m_clock(clock) {
        for (const LawAlias& alias : aliases) {
            m_known.insert(familyOf(alias.regulation));
            m_aliases.emplace(lawWords(alias.name).join(u' '), familyOf(alias.regulation));
        }
    }
    ~SqliteLawLibrary() override {
        if (m_database && m_access == LawAccess::Write)
            m_database->tidyOnClose();
    }

    Result<std::vector<LawEntry>> entries() override;
    Result<std::unique_ptr<LawWriter>> startWriting() override;
    Result<std::vector<LawHit>> search(const LawQuery& query) override;
    Result<FoundArticle> article(const Reference& reference, std::optional<QDate> on) override;
    Result<std::vector<LawArticle>> outline(qint64 versionId) override;
    Result<void> remove(qint64 versionId) override;
    Result<void> mark(const Reference& reference, std::optional<LocalUse> use) override;
    Result<std::vector<LocalMark>> marks() override;

private:
    /// False: there is nothing to read yet.
    bool isOpen();
    void mustWrite();
    LawVersions& versions();
    std::vector<QString> named(const QString& name);
    LawVersion versionAt(qint64 id);
    std::vector<LawName> namesOf(qint64 version);
    std::optional<FoundArticle> articleIn(const VersionRow& version, const Reference& reference, std::optional<QDate> on);

    QString m_path;
    LawAccess m_access;
    const Clock& m_clock;
    std::multimap<QString, QString> m_aliases;
    std::set<QString> m_known;
    std::unique_ptr<Database> m_database;
    std::optional<LawVersions> m_versions;
    qint64 m_seenVersion = -1;
    qint64 m_seenChanges = -1;
};

bool SqliteLawLibrary::isOpen() {
    if (m_database)
        return true;
    const platform::FileKind kind = platform::factsOf(m_path).kind;
    if (kind == platform::FileKind::Missing && m_access == LawAccess::Read)
        return false;
    if (kind == platform::FileKind::Folder || kind == platform::FileKind::Other)
        throw Failure{FailureCode::NotAFile, m_path, {}};
    if (m_access == LawAccess::Read) {
        m_database = openForReading(m_path);
        return true;
    }
    if (kind == platform::FileKind::Missing)
        makeFile(m_path);
    auto database = std::make_unique<Database>(m_path, Database::Mode::ReadWrite);
    prepareLawLibrary(*database, m_path);
    m_database = std::move(database);
    return true;
}

void SqliteLawLibrary::mustWrite() {
    if (m_access == LawAccess::Read)
        throw Failure{FailureCode::ReadOnly, m_path, {}};
    isOpen();
}

LawVersions& SqliteLawLibrary::versions() {
    // What this connection or another one wrote meanwhile.
    const qint64 other = m_database->integer("PRAGMA data_version");
    const qint64 own = m_database->integer("SELECT total_changes()");
    if (!m_versions || other != m_seenVersion || own != m_seenChanges) {
        m_versions = LawVersions::read(*m_database);
        m_seenVersion = other;
        m_seenChanges = own;
    }
    return *m_versions;
}

std::vector<QString> SqliteLawLibrary::named(const QString& name) {
    std::vector<QString> families;
    const auto take = [&](const QString& family) {
        if (std::find(families.begin(), families.end(), family) == families.end())
            families.push_back(family);
    };
    const auto [first, last] = m_aliases.equal_range(name);
    for (auto at = first; at != last; ++at)
        take(at->second);
    Query query(
        *m_database, "SELECT v.family FROM name n JOIN version v ON v.id = n.version WHERE n.words = ?1 "
                     "ORDER BY n.version LIMIT ?2"
    );
    query.bind(1, name).bind(2, kMostNamed);
    while (query.step())
        take(query.text(0));
    return families;
}

std::vector<LawName> SqliteLawLibrary::namesOf(qint64 version) {
    Query query(*m_database, "SELECT kind, name, valid_from, valid_to FROM name WHERE version = ?1 AND kind <> ?2 "
                            "ORDER BY id");
    query.bind(1, version).bind(2, kInitials);
    std::vector<LawName> names;
    while (query.step())
        names.push_back({static_cast<LawName::Kind>(query.integer(0)), query.text(1), dayOf(query.integer(2)),
                         dayOf(query.integer(3))});
    return names;
}

LawVersion SqliteLawLibrary::versionAt(qint64 id) {
    Query query(
        *m_database, "SELECT regulation, kind, is_local, authority, valid_from, valid_to, known_from, known_to, "
                     "address, sha512 FROM version WHERE id = ?1"
    );
    query.bind(1, id);
    LawVersion version;
    if (!query.step())
        throw Failure{FailureCode::ReferenceUnknown, QString::number(id), {}};
    version.regulation = query.text(0);
    version.kind = query.text(1);
    version.isLocal = query.integer(2) != 0;
    version.authority = query.text(3);
    version.names = namesOf(id);
    version.validFrom = dayOf(query.integer(4));
    version.validTo = dayOf(query.integer(5));
    version.knownFrom = dayOf(query.integer(6));
    version.knownTo = dayOf(query.integer(7));
    version.address = query.text(8);
    version.sha512 = query.text(9);
    return version;
}

Result<std::vector<LawEntry>> SqliteLawLibrary::entries() {
    return guarded(m_path, [&]() -> Result<std::vector<LawEntry>> {
        std::vector<LawEntry> entries;
        if (!isOpen())
            return entries;
        Query query(
            *m_database, "SELECT id, articles, imported FROM version ORDER BY title, regulation, valid_from DESC, id"
        );
        while (query.step()) {
            LawEntry entry;
            entry.versionId = query.integer(0);
            entry.version = versionAt(entry.versionId);
            entry.articles = static_cast<int>(query.integer(1));
            entry.importedAt = QDateTime::fromString(query.text(2), Qt::ISODate);
            entries.push_back(std::move(entry));
        }
        return entries;
    });
}

Result<std::unique_ptr<LawWriter>> SqliteLawLibrary::startWriting() {
    return guarded(m_path, [&]() -> Result<std::unique_ptr<LawWriter>> {
        mustWrite();
        return std::unique_ptr<LawWriter>(std::make_unique<SqliteLawWriter>(
            *m_database, m_path, m_clock, [this](const QString& family) { return m_known.contains(family); }
        ));
    });
}

Result<std::vector<LawHit>> SqliteLawLibrary::search(const LawQuery& query) {
    return guarded(m_path, [&]() -> Result<std::vector<LawHit>> {
        if (!isOpen())
            return std::vector<LawHit>();
        return LawSearch(*m_database, versions(), [this](const QString& name) { return named(name); }).find(query);
    });
}

std::optional<FoundArticle> SqliteLawLibrary::articleIn(
    const VersionRow& version, const Reference& reference, std::optional<QDate> on
) {
    // Where a number occurs twice, the one under the same chapter, then the one in force.
    Query query(
        *m_database, "SELECT label, title, above, reference, number, key, stem, text_id, publication, status, since, "
                     "body FROM article WHERE version = ?1 AND place = ?2 ORDER BY reference <> ?3, status, id LIMIT 1"
    );
    query.bind(1, version.id)
        .bind(2, reference.namesArticle() ? reference.placeKey() : QString())
        .bind(3, reference.wholeArticle().withoutDates().toText());
    if (!query.step())
        return std::nullopt;
    FoundArticle found;
    found.article = articleFrom(query);
    auto blocks = decodeBlocks(query.blob(11));
    if (!blocks)
        throw Failure{FailureCode::VaultDamaged, m_path, {}};
    found.article.blocks = std::move(*blocks);
    found.standing = LawVersions::standing(version, found.article.status, query.integer(10), on);
    found.version = versionAt(version.id);
    return found;
}

Result<FoundArticle> SqliteLawLibrary::article(const Reference& reference, std::optional<QDate> on) {
    return guarded(m_path, [&]() -> Result<FoundArticle> {
        const std::optional<QDate> day = on ? on : reference.validOn();
        if (isOpen()) {
            const auto all = versions().of(familyOf(reference.regulation()), day);
            for (const VersionRow* version : all)
                if (auto found = articleIn(*version, reference, day)) {
                    // An article that the text of the day does not have is of another day.
                    if (version != all.front())
                        found->standing = LawStanding::OtherDay;
                    return std::move(*found);
                }
        }
        return fail(FailureCode::ReferenceUnknown, reference.toText());
    });
}

Result<std::vector<LawArticle>> SqliteLawLibrary::outline(qint64 versionId) {
    return guarded(m_path, [&]() -> Result<std::vector<LawArticle>> {
        std::vector<LawArticle> articles;
        if (!isOpen())
            return articles;
        Query query(
            *m_database, "SELECT label, title, above, reference, number, key, stem, text_id, publication, status, since "
                         "FROM article WHERE id >= ?1 AND id < ?2 ORDER BY id"
        );
        query.bind(1, articleId(versionId, 0)).bind(2, articleId(versionId + 1, 0));
        while (query.step())
            articles.push_back(articleFrom(query));
        return articles;
    });
}

Result<void> SqliteLawLibrary::remove(qint64 versionId) {
    return guarded(m_path, [&]() -> Result<void> {
        mustWrite();
        Transaction transaction(*m_database);
        removeVersion(*m_database, versionId, m_path);
        transaction.commit();
        return {};
    });
}

Result<void> SqliteLawLibrary::mark(const Reference& reference, std::optional<LocalUse> use) {
    const Result<FoundArticle> found = article(reference, std::nullopt);
    if (!found)
        return Unexpected(found.error());
    if (!reference.isLocal())
        return fail(FailureCode::ReferenceUnknown, reference.toText());
    return guarded(m_path, [&]() -> Result<void> {
        mustWrite();
        const QString family = familyOf(reference.regulation());
        Transaction transaction(*m_database);
        Query(*m_database, "DELETE FROM mark WHERE family = ?1 AND place = ?2")
            .bind(1, family)
            .bind(2, reference.placeKey())
            .run();
        if (use)
            Query(
                *m_database, "INSERT INTO mark (family, place, reference, use, title, label, heading) "
                             "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)"
            )
                .bind(1, family)
                .bind(2, reference.placeKey())
                .bind(3, reference.wholeArticle().withoutDates().toText())
                .bind(4, codeOf(*use))
                .bind(5, found->version.title())
                .bind(6, found->article.label)
                .bind(7, found->article.title)
                .run();
        transaction.commit();
        return {};
    });
}

Result<std::vector<LocalMark>> SqliteLawLibrary::marks() {
    return guarded(m_path, [&]() -> Result<std::vector<LocalMark>> {
        std::vector<LocalMark> marks;
        if (!isOpen())
            return marks;
        Query query(*m_database, "SELECT reference, title, label, heading, use FROM mark ORDER BY id");
        while (query.step()) {
            const auto use = fromCode<LocalUse>(query.text(4));
            if (!use)
                throw Failure{FailureCode::VaultDamaged, m_path, {}};
            marks.push_back({query.text(0), query.text(1), query.text(2), query.text(3), *use});
        }
        return marks;
    });
}

std::unique_ptr<LawLibrary> lawLibraryAt(
    const QString& path, LawAccess access, std::vector<LawAlias> aliases, const Clock& clock
) {
    return std::make_unique<SqliteLawLibrary>(path, access, aliases, clock);
}

} // namespace omgekeerd::store
