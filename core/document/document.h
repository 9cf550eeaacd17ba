// SPDX-License-Identifier: EUPL-1.2
#pragma once

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

/// A stretch of text of one voicing, perhaps a link, perhaps in another language.
struct Run {
    QString text;
    Voicing voicing = Voicing::Plain;
    std::optional<Step> step;     ///< the hue of `want:`
    QString link;                 ///< address, or empty
    QString linkDescription;      ///< what a screen reader says of the link
    QString language;             ///< BCP 47, empty: the document's
};

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
    Drawing drawing;
    QString alt;
    QString caption;
};

/// A block set apart: the summary, the decision in its frame.
struct Frame {
    bool outlined = false; ///< outlined, else a quiet ground
    std::vector<Block> blocks;
};

/// The motivated decision (or another document) as a tree; it knows nothing of pages or files.
struct Document {
    QString title;
    QString subtitle;
    QString language = QStringLiteral("nl-NL");
    QString subject;
    QString creator;
    QString headLeft;
    QString headRight;
    QString mark;      ///< OEFENING, CONCEPT, both, or empty
    QString footLeft;
    QDate date;        ///< definitive, else decided, else reference date; never the clock
    bool largeType = false; ///< the resident's page
    std::vector<Block> blocks;
    QString pageOf = QStringLiteral("bladzijde %1 van %2");
};

} // namespace omgekeerd
