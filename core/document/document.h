// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/documentkind.h"
#include "core/document/drawing.h"
#include "core/dossier/vocabulary.h"

#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace omgekeerd {

/// How a run of text is meant; exporters decide how it looks.
enum class Voicing { Plain, Strong, OwnWords, Want, NotWant, Muted, Label };

/// A place that is filled in outside the program: what goes there is never asked or stored.
/// Other: what a municipality did not put in its own pack, as its telephone number.
enum class FillIn { Name, Address, Reference, Signature, Other };

struct Footnote;

/// A stretch of text of one voicing, perhaps a link, perhaps in another language, perhaps the mark of a footnote.
struct Run {
    QString text; ///< of a place to fill in: its name; of a footnote: its mark
    Voicing voicing = Voicing::Plain;
    std::optional<Step> step;     ///< the hue of `want:`
    QString link;                 ///< address, or empty
    QString linkDescription;      ///< what a screen reader says of the link
    QString language;             ///< BCP 47, empty: the document's
    std::optional<FillIn> fillIn = {};
    std::shared_ptr<const Footnote> note = {};
};

/// What a raised mark in the text leads to, at the foot of the page or at the end of the document.
struct Footnote {
    QString mark;
    std::vector<Run> runs;
};

/// What is seen of a place to fill in where it can only be written on: dots, with its name where the words before it
/// do not say what goes there.
QString blank(const Run& place);

/// One paragraph; the margin text (step, source of a fact) is read before it.
struct Paragraph {
    enum class Role { Body, OwnWords, Lead, Small, Note };
    std::vector<Run> runs;
    Role role = Role::Body;
    QString margin;
};

/// A heading; levels have no gaps, level 1 is the title only.
struct Heading {
    int level = 2;
    QString text;
    std::optional<Step> step; ///< shape and name in the margin
    QString margin;
    QString id = {}; ///< of the section it opens, unique in the document: `wish`
    bool startsPage = false; ///< where there are pages: what it opens is for a sheet of its own
};

struct Table;
struct Figure;
struct ItemList;
struct Frame;

using Block = std::variant<Heading, Paragraph, std::shared_ptr<const ItemList>, std::shared_ptr<const Table>,
                           std::shared_ptr<const Figure>, std::shared_ptr<const Frame>>;

/// A bulleted or numbered list.
struct ItemList {
    bool numbered = false;
    std::vector<std::vector<Block>> items;
};

/// A cell: its paragraphs, and the columns it spans.
struct Cell {
    std::vector<Paragraph> paragraphs;
    int columnSpan = 1;
    bool isHeader = false; ///< row header, or a band over the whole width
    std::optional<Direction> direction;
};

/// A table with a caption and one header row.
struct Table {
    QString caption;
    std::vector<QString> columns;
    std::vector<double> widths; ///< shares that add up to 1
    std::vector<std::vector<Cell>> rows;
};

/// A picture with the text that says the same.
struct Figure {
    Drawing drawing; ///< no wider than the text of a page
    QString alt;
    QString caption;
};

/// A block set apart: the summary, the decision in its frame.
struct Frame {
    bool outlined = false; ///< outlined, else a quiet ground
    std::vector<Block> blocks;
    std::optional<Step> step = {}; ///< its shape before the text
};

/// The motivated decision (or another document) as a tree; it knows nothing of pages or files.
struct Document {
    DocumentKind kind = DocumentKind::Report; ///< margins, columns and sizes follow from it
    QString title;
    std::vector<Run> subtitle;
    QString language = QStringLiteral("nl-NL");
    QString subject;
    QString creator;
    std::vector<QString> letterhead; ///< who sends it, in lines above the title; empty: headLeft says so
    QString headLeft;
    QString headRight;
    QString mark;       ///< OEFENING, CONCEPT, both, or empty
    QString footLeft;   ///< may hold {page}: the page of the section footTarget; stands on paper only then
    QString footTarget; ///< id of a heading, or empty
    QDate date;         ///< definitive, else decided, else reference date; never the clock
    std::vector<Paragraph> opening; ///< addressee and salutation, only where the document is edited further
    std::vector<Block> blocks;
    std::vector<Paragraph> closing; ///< greeting and signature, only where the document is edited further
    QString pageOf = QStringLiteral("bladzijde %1 van %2");

    bool isLargeType() const { return kind == DocumentKind::Resident; }
};

/// For each block of the document an id that stays the same while the document is composed of the same case: the
/// section it stands in and its place there (`wish`, `wish.1`, …). What is before the first heading is in `top`.
std::vector<QString> blockIds(const Document& document);
/// The text of a block as it is read: margin before text, cells and items in order, pictures by their alt.
QString textOf(const Block& block);
/// The footnotes of a document in the order of their marks.
std::vector<std::shared_ptr<const Footnote>> footnotesOf(const Document& document);

} // namespace omgekeerd
