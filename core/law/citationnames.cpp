// SPDX-License-Identifier: EUPL-1.2
#include "core/law/citationreader.h"

#include <algorithm>

namespace omgekeerd {

namespace {

QString withoutVersion(const QString& regulation) {
    return regulation.startsWith(u"CVDR") ? regulation.section(u'_', 0, 0) : regulation;
}

bool isWordLetter(const QString& text, qsizetype at) {
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// The last place where a name stands as whole words.
qsizetype placeOf(const QString& name, const QString& text) {
    for (qsizetype at = text.size() - name.size(); at >= 0; --at) {
        at = text.lastIndexOf(name, at);
        if (at < 0)
            break;
        if (!isWordLetter(text, at - 1) && !isWordLetter(text, at + name.size()))
            return at;
    }
    return -1;
}

/// At the end of a text a name is likeliest meant, then at its beginning.
int rank(qsizetype at, qsizetype length, const QString& text) {
    if (at + length == text.size())
        return 2;
    return at == 0 ? 1 : 0;
}

} // namespace

void CitationNames::know(const QString& regulation, const QString& name) {
    const QString simple = name.simplified().toLower();
    if (simple.isEmpty())
        return;
    auto& known = m_regulations[simple];
    if (std::find(known.begin(), known.end(), regulation) == known.end())
        known.push_back(regulation);
}

void CitationNames::add(const LawVersion& version) {
    const QString regulation = withoutVersion(version.regulation);
    Names& names = m_names[regulation];
    if (names.full.isEmpty())
        names.full = version.title().simplified();
    for (const LawName& name : version.names) {
        if (name.kind == LawName::Kind::Abbreviation && names.brief.isEmpty())
            names.brief = name.name.simplified();
        know(regulation, name.name);
    }
    know(regulation, regulation);
}

void CitationNames::add(const QString& regulation, const QString& cite, const QString& shortCite) {
    const QString id = withoutVersion(regulation);
    Names& names = m_names[id];
    if (names.full.isEmpty())
        names.full = cite.simplified();
    names.brief = cite.simplified();
    know(id, cite);
    know(id, shortCite);
    know(id, id);
}

QString CitationNames::fullName(const QString& regulation) const {
    const auto names = m_names.find(withoutVersion(regulation));
    return names == m_names.end() || names->second.full.isEmpty() ? withoutVersion(regulation)
                                                                  : names->second.full;
}

QString CitationNames::shortName(const QString& regulation) const {
    const auto names = m_names.find(withoutVersion(regulation));
    return names == m_names.end() || names->second.brief.isEmpty() ? fullName(regulation)
                                                                   : names->second.brief;
}

CitationNames::Found CitationNames::in(const QString& text) const {
    const QString small = text.toLower();
    Found best;
    int bestRank = -1;
    for (const auto& [name, regulations] : m_regulations) {
        const qsizetype at = placeOf(name, small);
        if (at < 0)
            continue;
        const int own = rank(at, name.size(), small);
        if (own > bestRank || (own == bestRank && name.size() > best.length)) {
            best = {regulations, at, name.size()};
            bestRank = own;
        }
    }
    return best;
}

} // namespace omgekeerd
