// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/paragraphsetter.h"

#include "core/document/shapes.h"
#include "core/type/cleantext.h"

namespace omgekeerd::pdf {

namespace {

bool isSerif(FontFace face) {
    return face == FontFace::Serif || face == FontFace::SerifBold || face == FontFace::SerifItalic;
}

/// The face of a voice next to the face of its paragraph.
FontFace faceOf(Voicing voicing, FontFace around) {
    switch (voicing) {
    case Voicing::Plain:
        return around;
    case Voicing::OwnWords:
        return FontFace::SerifItalic;
    case Voicing::Strong:
    case Voicing::Want:
    case Voicing::NotWant:
        return isSerif(around) ? FontFace::SerifBold : FontFace::SansBold;
    case Voicing::Muted:
        return FontFace::Sans;
    case Voicing::Label:
        return FontFace::SansBold;
    }
    return around;
}

/// Sans looks larger than serif of the same size.
double sizeOf(Voicing voicing, const TextStyle& style) {
    const bool isSans = voicing == Voicing::Muted || voicing == Voicing::Label;
    return isSans && isSerif(style.face) ? style.size * 0.9 : style.size;
}

Ink inkOf(const Run& run, const TextStyle& style) {
    if (!run.link.isEmpty())
        return Ink::Purpose;
    switch (run.voicing) {
    case Voicing::Want:
        return run.step.has_value() ? hueOf(*run.step) : style.ink;
    case Voicing::NotWant:
    case Voicing::Muted:
        return Ink::Muted;
    case Voicing::Plain:
    case Voicing::Strong:
    case Voicing::OwnWords:
    case Voicing::Label:
        return style.ink;
    }
    return style.ink;
}

constexpr double kMarkSize = 0.62; ///< of a raised mark, as a share of its text
constexpr double kMarkRise = 0.36;

} // namespace

double SetLines::baseline() const {
    // Noto Sans and Noto Serif share these heights.
    constexpr double kAscent = 1.069;
    constexpr double kDescent = 0.293;
    return (style.leading - style.size * (kAscent + kDescent)) / 2 + style.size * kAscent;
}

ParagraphSetter::ParagraphSetter(const FaceShelf& shelf, StructTree& tree) : m_shelf(shelf), m_tree(tree) {}

SpanLook ParagraphSetter::lookOf(const Run& run, const TextStyle& style, StructNode* node) {
    SpanLook look{inkOf(run, style), node, {}, {}, run.note ? kMarkRise * style.size : 0};
    if (node == nullptr)
        return look;
    if (run.note)
        look.node = m_tree.add(node, "Reference");
    if (!run.link.isEmpty()) {
        look.node = m_tree.add(node, "Link");
        look.link = run.link;
        look.linkDescription = run.linkDescription.isEmpty() ? run.text : run.linkDescription;
    } else if (!run.language.isEmpty()) {
        look.node = m_tree.add(node, "Span");
    }
    if (!run.language.isEmpty())
        look.node->language = run.language;
    return look;
}

SetLines ParagraphSetter::set(
    const std::vector<Run>& runs, const TextStyle& style, StructNode* node, double width, double indent
) {
    QString text;
    std::vector<TypeSpan> spans;
    std::vector<SpanLook> looks;
    std::vector<NoteCall> notes;
    for (const Run& run : runs) {
        const QString clean = run.fillIn.has_value() ? blank(run) : cleanText(run.text);
        if (clean.isEmpty())
            continue;
        if (run.note && node != nullptr)
            notes.push_back({run.note, text.size(), node});
        const double size = sizeOf(run.voicing, style) * (run.note ? kMarkSize : 1);
        const QByteArray language = run.language.isEmpty() ? QByteArray("nl") : run.language.toUtf8();
        spans.push_back(
            {clean.size(), faceOf(run.voicing, style.face), size, 0, static_cast<int>(looks.size()),
             language}
        );
        looks.push_back(lookOf(run, style, node));
        text += clean;
    }
    auto paragraph =
        std::make_shared<SetParagraph>(SetParagraph{ShapedText(m_shelf, text, std::move(spans)), std::move(looks)});
    const LineBreaker breaker(m_shelf, [this](const QString& word) { return m_hyphenation.places(word); });
    std::vector<TextLine> lines = style.isEven ? breaker.evenLines(paragraph->text, width)
                                               : breaker.lines(paragraph->text, width, indent);
    return {std::move(paragraph), std::move(lines), style, std::move(notes)};
}

SetLines ParagraphSetter::set(const QString& text, const TextStyle& style, StructNode* node, double width) {
    return set({Run{text, Voicing::Plain, {}, {}, {}, {}}}, style, node, width);
}

double ParagraphSetter::width(const QString& text, const TextStyle& style) const {
    return textWidth(m_shelf, text, style.face, style.size);
}

} // namespace omgekeerd::pdf
