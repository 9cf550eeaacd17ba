// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/reference.h"
#include "core/law/regulation.h"

#include <map>

namespace omgekeerd {

/// The names by which regulations are cited: from the library, and from the content of the program.
class CitationNames {
public:
    /// Its title, abbreviations and former titles.
    void add(const LawVersion& version);
    /// `BWBR0035362`, `Wmo 2015`, `Wmo`; these go before the names of the library.
    void add(const QString& regulation, const QString& cite, const QString& shortCite);

    /// `Participatiewet`; the id where no name is known.
    QString fullName(const QString& regulation) const;
    /// `Pw`; the full name where there is no abbreviation.
    QString shortName(const QString& regulation) const;

    /// A name that stands in a text: what it names, and where it stands.
    struct Found {
        std::vector<QString> regulations; ///< more than one: the name does not say which
        qsizetype at = -1;
        qsizetype length = 0;
    };
    /// The longest name at the end of a text, else at its beginning, else anywhere.
    Found in(const QString& text) const;

private:
    struct Names {
        QString full;
        QString brief;
    };
    void know(const QString& regulation, const QString& name);
    std::map<QString, Names> m_names; ///< by regulation, by-laws without their version
    std::map<QString, std::vector<QString>> m_regulations; ///< by name in small letters
};

enum class CitationForm {
    Full, ///< `artikel 18, eerste lid, van de Participatiewet`
    Short ///< `art. 18 lid 1 Pw`
};

/// A reference as a Dutch text cites it, without its dates.
QString cite(const Reference& reference, const CitationNames& names, CitationForm form);

/// What a Dutch citation refers to, in either form and in the loose forms of everyday: `art 2.3.5
/// lid 3 wmo`, `Awb 4:84`. A reference in JCI or CVDR form is read too. Failure InvalidReference,
/// whose detail says in Dutch what is wrong.
Result<Reference> readCitation(const QString& text, const CitationNames& names);

} // namespace omgekeerd
