// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/lawversions.h"

#include <algorithm>
#include <tuple>

namespace omgekeerd::store {

namespace {

constexpr qint64 kNoEnd = std::numeric_limits<qint64>::max();

qint64 orNoEnd(qint64 day) { return day == 0 ? kNoEnd : day; }

bool holdsOn(const VersionRow& row, qint64 day) {
    return row.validFrom != 0 && row.validFrom <= day && day <= orNoEnd(row.validTo);
}

/// The last number of CVDR625849_3.
int numberOf(const VersionRow& row) { return row.regulation.section(u'_', 1).toInt(); }

/// What makes one version speak rather than another; the greatest does.
auto claim(const VersionRow& row, std::optional<qint64> day) {
    const bool holds = !day || holdsOn(row, *day);
    const bool hasBegun = !day || row.validFrom <= *day;
    // Of those that begin later the first is nearest, of the others the last.
    const qint64 nearness = hasBegun ? row.validFrom : -row.validFrom;
    return std::make_tuple(
        holds, hasBegun, nearness, orNoEnd(row.knownTo), row.knownFrom, numberOf(row), row.id
    );
}

} // namespace

LawWeight weightOf(const LawVersion& version, bool isKnown) {
    const QString kind = version.kind.toLower();
    if (isKnown)
        return LawWeight::Known;
    if (version.isLocal)
        return LawWeight::Local;
    if (kind.endsWith(u"-bes") || kind == u"verdrag")
        return LawWeight::Far;
    if (kind == u"wet" || kind == u"rijkswet")
        return LawWeight::Act;
    if (kind == u"amvb" || kind == u"kb" || kind == u"rijksamvb")
        return LawWeight::Decree;
    return kind == u"ministeriele-regeling" ? LawWeight::MinisterialRule : LawWeight::Other;
}

qint64 dayNumber(const std::optional<QDate>& day) { return day && day->isValid() ? day->toJulianDay() : 0; }

std::optional<QDate> dayOf(qint64 number) {
    return number == 0 ? std::nullopt : std::optional(QDate::fromJulianDay(number));
}

QString familyOf(const QString& regulation) { return regulation.section(u'_', 0, 0); }

LawVersions LawVersions::read(Database& database) {
    LawVersions versions;
    Query query(
        database, "SELECT id, regulation, family, title, is_local, valid_from, valid_to, known_from, known_to, "
                  "pieces FROM version ORDER BY id"
    );
    while (query.step()) {
        VersionRow row{query.integer(0), query.text(1),    query.text(2),    query.text(3),    query.integer(4) != 0,
                       query.integer(5), query.integer(6), query.integer(7), query.integer(8), query.integer(9)};
        versions.m_byFamily.emplace(row.family, versions.m_rows.size());
        versions.m_pieces += row.pieces;
        versions.m_rows.push_back(std::move(row));
    }
    return versions;
}

const VersionRow* LawVersions::find(qint64 id) const {
    const auto found = std::lower_bound(m_rows.begin(), m_rows.end(), id, [](const VersionRow& row, qint64 wanted) {
        return row.id < wanted;
    });
    return found != m_rows.end() && found->id == id ? &*found : nullptr;
}

std::vector<const VersionRow*> LawVersions::of(const QString& family, std::optional<QDate> on) const {
    const auto day = on ? std::optional(on->toJulianDay()) : std::nullopt;
    std::vector<const VersionRow*> rows;
    const auto [first, last] = m_byFamily.equal_range(family);
    for (auto at = first; at != last; ++at)
        rows.push_back(&m_rows[at->second]);
    std::sort(rows.begin(), rows.end(), [&](const VersionRow* a, const VersionRow* b) {
        return claim(*a, day) > claim(*b, day);
    });
    return rows;
}

const std::set<qint64>& LawVersions::speakingOn(std::optional<QDate> on) {
    if (!m_speaking || m_speaking->first != on) {
        std::set<qint64> speaking;
        for (auto at = m_byFamily.begin(); at != m_byFamily.end(); at = m_byFamily.upper_bound(at->first))
            speaking.insert(of(at->first, on).front()->id);
        m_speaking.emplace(on, std::move(speaking));
    }
    return m_speaking->second;
}

LawStanding LawVersions::standing(
    const VersionRow& version, LawStatus status, qint64 since, std::optional<QDate> on
) {
    if (on && !holdsOn(version, on->toJulianDay()))
        return LawStanding::OtherDay;
    switch (status) {
    case LawStatus::InForce:
        return LawStanding::Holds;
    case LawStatus::Lapsed:
        return LawStanding::Lapsed;
    case LawStatus::Future:
        // An article that was announced for a day holds from that day.
        return on && since != 0 && since <= on->toJulianDay() ? LawStanding::Holds : LawStanding::ToCome;
    }
    return LawStanding::OtherDay;
}

} // namespace omgekeerd::store
