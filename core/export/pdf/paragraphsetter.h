// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/export/pdf/sheet.h"
#include "core/export/pdf/slab.h"
#include "core/language/hyphenation.h"

namespace omgekeerd::pdf {

/// A footnote and where in the text its mark stands.
struct NoteCall {
    std::shared_ptr<const Footnote> note;
    qsizetype at = 0;
    StructNode* node = nullptr; ///< of the paragraph
};

/// The lines of a paragraph and what they are drawn with.
struct SetLines {
    std::shared_ptr<const SetParagraph> paragraph;
    std::vector<TextLine> lines;
    TextStyle style;
    std::vector<NoteCall> notes = {};
    double baseline() const; ///< of a line, below its top
};

/// Sets runs of text into lines, each run in the voice it has.
class ParagraphSetter {
public:
    ParagraphSetter(const FaceShelf& shelf, StructTree& tree);

    /// Without a node the lines are an artifact.
    SetLines set(
        const std::vector<Run>& runs, const TextStyle& style, StructNode* node, double width, double indent = 0
    );
    SetLines set(const QString& text, const TextStyle& style, StructNode* node, double width);
    double width(const QString& text, const TextStyle& style) const;
    const FaceShelf& shelf() const { return m_shelf; }

private:
    SpanLook lookOf(const Run& run, const TextStyle& style, StructNode* node);
    const FaceShelf& m_shelf;
    StructTree& m_tree;
    Hyphenation m_hyphenation;
};

} // namespace omgekeerd::pdf
