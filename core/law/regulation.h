// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace omgekeerd {

/// Whether a text holds: `goed`, `vervallen`, `nogniet` in the official files.
enum class LawStatus { InForce, Lapsed, Future };

/// How a stretch of an article is meant. Editorial text is not law: it is shown marked and stays out of quotations.
enum class LawVoice { Law, Emphasis, Strong, Raised, Lowered, Link, Editorial, Picture, NoteMark };

/// A stretch of text of one voice; a link carries the reference or address it leads to, as the file gives it.
struct LawSpan {
    QString text;
    LawVoice voice = LawVoice::Law;
    QString target;
};

/// One cell of a table: its text, and what it spans.
struct LawCell {
    std::vector<LawSpan> spans;
    int columnSpan = 1;
    int rowSpan = 1;
    bool isHeader = false;
};

/// One piece of an article, in the order of the file: a paragraph (lid) or item (onderdeel) begins with its number as
/// printed; text that follows a list (slotzin) stands behind it with a lower depth.
struct LawBlock {
    enum class Kind { Text, Paragraph, Item, Heading, TableTitle, TableRow, Note };
    Kind kind = Kind::Text;
    int depth = 0;  ///< 0: directly in the article
    QString number; ///< `1.`, `a.`, `1°.`, `–`, as printed; may be empty
    /// What addresses it inside the article: `lid=1`, `lid=1&o=a`. What has no number of its own (a second sentence, a
    /// bullet, a slotzin) has the place of what it stands in; empty directly in the article. Two paragraphs of an article
    /// can have one number, and then one place.
    QString place;
    std::vector<LawSpan> spans;
    std::vector<LawCell> cells; ///< of a TableRow
};

/// A heading above an article: `Hoofdstuk 2`, `Rechten en plichten`.
struct LawHeading {
    QString label;
    QString title;
};

/// An article, or what stands for one: a division of a circular, an annex, a preamble, the rules of a by-law without
/// articles.
struct LawArticle {
    QString key;       ///< unique in its version and stable over versions where the file allows it
    QString stemId;    ///< identity over versions (stam-id), may be empty
    QString versionId; ///< this text (versie-id), may be empty
    QString reference; ///< JCI without dates, or CVDR with article; empty where nothing addresses it
    QString label;     ///< `Artikel 18`, `Bijlage 2, artikel 7`
    QString number;    ///< `18`, `8:36c`, `E 1`; may be empty
    QString title;     ///< `Afstemming`; may be empty
    std::vector<LawHeading> above;
    LawStatus status = LawStatus::InForce;
    std::optional<QDate> since; ///< in force, lapsed or coming from this day
    QString publication;        ///< `Stb.2025-312`
    std::vector<LawBlock> blocks;
};

/// A name by which people look for a regulation: an abbreviation, a former title.
struct LawName {
    enum class Kind { Title, ShortTitle, FullTitle, Abbreviation, FormerTitle };
    Kind kind = Kind::Title;
    QString name;
    std::optional<QDate> from;
    std::optional<QDate> to;
};

/// One version of a regulation as a file gives it: when it holds, and since when it was known so.
struct LawVersion {
    QString regulation; ///< BWBR0015703, CVDR625849_3
    QString kind;       ///< `wet`, `AMvB`, `ministeriele-regeling`, `verordening`, as the file says
    bool isLocal = false;
    QString authority;  ///< by-laws: who made it
    std::vector<LawName> names; ///< the title first
    std::optional<QDate> validFrom;
    std::optional<QDate> validTo;
    std::optional<QDate> knownFrom;
    std::optional<QDate> knownTo;
    QString address;    ///< the page of the official publication
    QString sha512;     ///< hex, of the file as it was read

    QString title() const { return names.empty() ? regulation : names.front().name; }
};

/// The plain text of a block, or of its law alone (without editorial text), as it is searched and quoted.
QString plainText(const LawBlock& block, bool lawOnly = false);
QString plainText(const LawArticle& article, bool lawOnly = false);

} // namespace omgekeerd
