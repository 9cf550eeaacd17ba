// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawlibrary.h"
#include "core/store/sqlite/database.h"

#include <map>
#include <set>

namespace omgekeerd::store {

/// What a version weighs in a search before any word is looked at, heaviest first; part of its number in the library.
enum class LawWeight { Known, Local, Act, Decree, MinisterialRule, Other, Far };
LawWeight weightOf(const LawVersion& version, bool isKnown);

constexpr int kPlaceBits = 20;  ///< articles within a version
constexpr int kSerialBits = 24; ///< versions of one weight
constexpr qint64 kMostPlaces = qint64(1) << kPlaceBits;
constexpr qint64 articleId(qint64 version, qint64 place) { return version * kMostPlaces + place; }
constexpr qint64 versionOf(qint64 article) { return article / kMostPlaces; }

/// Days are kept as their Julian number; 0: not said.
qint64 dayNumber(const std::optional<QDate>& day);
std::optional<QDate> dayOf(qint64 number);
/// The regulation whatever its version: CVDR625849 of CVDR625849_3.
QString familyOf(const QString& regulation);

/// A version as far as choosing between versions asks.
struct VersionRow {
    qint64 id = 0;
    QString regulation;
    QString family;
    QString title;
    bool isLocal = false;
    qint64 validFrom = 0;
    qint64 validTo = 0;
    qint64 knownFrom = 0;
    qint64 knownTo = 0;
    qint64 pieces = 0;
};

/// The versions in the library, and which of them speaks for its regulation on a day.
class LawVersions {
public:
    static LawVersions read(Database& database);

    const VersionRow* find(qint64 id) const;
    /// All versions of a regulation, those that speak for the day first.
    std::vector<const VersionRow*> of(const QString& family, std::optional<QDate> on) const;
    /// The one version of each regulation that speaks for the day: the one valid on it, of two the one that holds as it
    /// is known now, else the nearest. Without a day the newest.
    const std::set<qint64>& speakingOn(std::optional<QDate> on);
    qint64 pieces() const { return m_pieces; }

    static LawStanding standing(
        const VersionRow& version, LawStatus status, qint64 since, std::optional<QDate> on
    );

private:
    std::vector<VersionRow> m_rows; ///< by id
    std::multimap<QString, std::size_t> m_byFamily;
    qint64 m_pieces = 0;
    std::optional<std::pair<std::optional<QDate>, std::set<qint64>>> m_speaking;
};

} // namespace omgekeerd::store
