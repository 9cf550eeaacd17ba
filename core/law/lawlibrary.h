// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/law/lawreader.h"
#include "core/law/reference.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace omgekeerd {

/// A regulation in the library, with the versions that were imported.
struct LawEntry {
    LawVersion version;
    qint64 versionId = 0;
    int articles = 0;
    QDateTime importedAt;
};

/// How an article stands on a day: it holds, has lapsed, is to come; or the library has no text of that day.
enum class LawStanding { Holds, Lapsed, ToCome, OtherDay };
constexpr auto codeTable(LawStanding) {
    return std::to_array<CodeRow<LawStanding>>(
        {{LawStanding::Holds, "holds"},
         {LawStanding::Lapsed, "lapsed"},
         {LawStanding::ToCome, "toCome"},
         {LawStanding::OtherDay, "otherDay"}}
    );
}

/// One hit of a search, best first; a regulation as a whole has no label.
struct LawHit {
    QString reference;  ///< without dates; of the lid where one was asked and stands there
    QString regulation; ///< without the version of a by-law
    QString title;    ///< of the regulation
    QString label;    ///< `Artikel 18`
    QString heading;  ///< `Afstemming`
    LawStanding standing = LawStanding::Holds;
    QString snippet;
    double score = 0; ///< only to set beside hits of another search over the same words
};

/// What a search is limited to.
struct LawQuery {
    QString words;
    std::optional<QDate> on;
    std::vector<QString> regulations; ///< empty: all
    int limit = 20;
};

/// An article with the version it comes from, and how it stands on the day that was asked for.
struct FoundArticle {
    LawVersion version;
    LawArticle article;
    LawStanding standing = LawStanding::Holds;
};

/// What a municipality says an article of its by-law is good for.
enum class LocalUse { HardshipClause, Mandate, GuidingPrinciple };
constexpr auto codeTable(LocalUse) {
    return std::to_array<CodeRow<LocalUse>>(
        {{LocalUse::HardshipClause, "hardshipClause"},
         {LocalUse::Mandate, "mandate"},
         {LocalUse::GuidingPrinciple, "guidingPrinciple"}}
    );
}

/// An article of a by-law with the use that was given to it.
struct LocalMark {
    QString reference; ///< without dates
    QString title;     ///< of the by-law
    QString label;     ///< `Artikel 12`
    QString heading;
    LocalUse use = LocalUse::HardshipClause;
    friend bool operator==(const LocalMark&, const LocalMark&) = default;
};

/// A name that the content of the program has for a regulation; found beside the names that the files give.
struct LawAlias {
    QString regulation; ///< BWBR0035362
    QString name;       ///< `Wmo 2015`
};

/// Writes one file of law: all of it, or nothing when it is destroyed before finish().
class LawWriter {
public:
    virtual ~LawWriter() = default;
    virtual Result<void> add(const LawArticle& article) = 0;
    /// Replaces the same version where it is there already.
    virtual Result<void> finish(const LawReading& reading) = 0;
};

/// The imported official texts, offline; public, so never sealed. Implemented in core/store/sqlite on a connection of its
/// own.
class LawLibrary {
public:
    virtual ~LawLibrary() = default;
    virtual Result<std::vector<LawEntry>> entries() = 0;
    virtual Result<std::unique_ptr<LawWriter>> startWriting() = 0;
    virtual Result<std::vector<LawHit>> search(const LawQuery& query) = 0;
    /// The text of the day, else the nearest one with its standing. ReferenceUnknown.
    virtual Result<FoundArticle> article(const Reference& reference, std::optional<QDate> on) = 0;
    virtual Result<std::vector<LawArticle>> outline(qint64 versionId) = 0; ///< without blocks
    virtual Result<void> remove(qint64 versionId) = 0;

    /// Says what an article of a by-law is good for, or takes that back; it holds for later versions too.
    /// ReferenceUnknown when no by-law of the library has it.
    virtual Result<void> mark(const Reference& reference, std::optional<LocalUse> use) = 0;
    virtual Result<std::vector<LocalMark>> marks() = 0;
};

} // namespace omgekeerd
