// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/result.h"

#include <QDate>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace omgekeerd {

/// A reference to (a part of) a regulation: JCI 1.3 and 1.3.1, the legacy 1.0 forms, CVDR with an article, or the
/// address of a page on wetten.overheid.nl or lokaleregelgeving.overheid.nl.
/// Source: Juriconnect, BWB reference 1.3.1 (2014); forms in the wild are named in the tests.
class Reference {
public:
    /// One place in the regulation: `artikel` 18, `lid` 1, `o` a; keys keep their order, `o` may repeat.
    using Location = std::pair<QString, QString>;

    /// Failure InvalidReference, whose detail says in Dutch what is wrong.
    static Result<Reference> parse(const QString& text);

    const QString& regulation() const { return m_regulation; } ///< BWBR0015703, CVDR625849_3
    bool isLocal() const;                                      ///< a by-law (CVDR)
    const std::vector<Location>& locations() const { return m_locations; }
    QString at(QStringView key) const; ///< the first value for a key, or empty; spaces as spaces (`E 1`)
    QString article() const { return at(u"artikel"); }
    QString paragraph() const { return at(u"lid"); }
    std::optional<QDate> validOn() const { return m_validOn; } ///< parameter g
    std::optional<QDate> knownOn() const { return m_knownOn; } ///< parameter z

    /// Whether it names an article, or what stands for one: an annex, or a division of a policy rule.
    bool namesArticle() const;

    Reference on(QDate date) const;            ///< the same place on another date (g and z)
    Reference withoutDates() const;
    Reference wholeArticle() const;            ///< without lid and onderdeel
    bool samePlaceAs(const Reference& other) const; ///< dates, version and chapter levels do not count
    /// The place alone, without chapter levels, lid and onderdeel, in lower case: equal for one article in all versions.
    QString placeKey() const;
    QString toText() const;                    ///< `jci1.3:c:BWBR0015703&artikel=18&lid=1` or `CVDR625849_3#artikel=12`
    /// The page of the official publication for this place.
    QString deepLink() const;
    /// `artikel 18 lid 1 onderdeel a`, in Dutch, without the name of the regulation.
    QString placeInWords() const;

private:
    friend class ReferenceReader;
    Reference() = default;
    QString m_regulation;
    std::vector<Location> m_locations;
    std::optional<QDate> m_validOn;
    std::optional<QDate> m_knownOn;
};

/// Whether a text is the id of a regulation: BWBR0015703, CVDR625849, CVDR625849_3.
bool isRegulationId(const QString& text);
/// Whether a text is a well-formed ECLI.
bool isEcli(const QString& text);
/// The page of the official publication of a judgment; a closing dot of the sentence around it is left out. Empty when
/// it is no ECLI.
QString ecliLink(const QString& ecli);

} // namespace omgekeerd
