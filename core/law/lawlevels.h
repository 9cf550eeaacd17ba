// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/lawelements.h"
#include "core/law/lawreader.h"

#include <map>
#include <set>

namespace omgekeerd {

/// A chapter, an annex or an article that is open while its file is read.
struct LawLevel {
    QString element;
    ElementRole role = ElementRole::Level;
    QString labelAttribute;
    QString label; ///< label and number as printed, in the order of the file
    QString number;
    QString title;
    QString name; ///< in references, where there is no number
    QString reference;    ///< as the file gives it
    LawArticle facts;     ///< what its attributes say: status, date, publication, identities
    qint64 letters = 0;   ///< of its heading
    bool settled = false; ///< it is known what its heading says
    bool carried = false; ///< its heading was handed out
    int units = 0;        ///< how often its text was handed out
};

/// The levels a text stands in: makes the name, the key and the reference of what is handed out.
class LawLevels {
public:
    explicit LawLevels(LawReading& reading) : m_reading(reading) {}

    void open(LawLevel level);
    void close();
    LawLevel& top() { return m_levels.back(); }
    const LawLevel& top() const { return m_levels.back(); }
    bool inArticle() const { return top().role == ElementRole::Article; }
    /// Settles what the heading says, once it was read or is known to be absent.
    void settleHeading();
    /// The open level as it is handed out, without its blocks; counts its headings as handed out.
    LawArticle unit();
    /// `artikel 22a`, for a warning.
    QString place() const;

private:
    QString chain(bool withChapters) const;
    QString ownNumber(const LawLevel& level) const;
    QString referenceTo(const QString& chain) const;
    QString uniqueKey(const QString& plain, const QString& full);
    QString labelOf(const LawLevel& level) const;
    void settleArticle(LawLevel& level);

    LawReading& m_reading;
    std::vector<LawLevel> m_levels;
    std::set<QString> m_keys;
    int m_unnumbered = 0;
};

} // namespace omgekeerd
