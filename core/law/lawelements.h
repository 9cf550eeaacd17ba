// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QStringView>

namespace omgekeerd {

/// What an element of an official file is for, in any of its schemas.
enum class ElementRole {
    Unknown,
    Metadata,      ///< about the text, not of it
    Container,     ///< holds others and says nothing itself
    Specification, ///< what is specified; its value follows in the same stretch
    Inline,        ///< text like any other
    Level,         ///< chapter, division, annex, preamble
    Article,
    Title,     ///< citeertitel
    FullTitle, ///< intitule
    Heading,   ///< kop
    HeadingLabel,
    HeadingNumber,
    HeadingTitle,
    Paragraph,
    ParagraphNumber,
    List,
    Item,
    ItemNumber,
    Text,
    Term,    ///< what is defined; its meaning follows in the same stretch
    Between, ///< tussenkop
    Word,    ///< parts of a signature: words of their own
    Emphasis,
    Strong,
    Marked, ///< nadruk, whose type says how
    Raised,
    Lowered,
    Link,
    Editorial,
    Picture,
    Note,
    NoteNumber,
    Table,
    TableTitle,
    Column,
    HeaderRows,
    Row,
    Cell,
    Space, ///< a line that is broken
};

ElementRole roleOf(QStringView element);

} // namespace omgekeerd
