// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/glyphrun.h"

#include "core/export/pdf/pdfsource.h"
#include "core/type/cleantext.h"

#include <cmath>
#include <optional>

namespace omgekeerd::pdf {

namespace {

std::string hex4(quint16 value) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text;
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        text += kDigits[(value >> shift) & 15U];
    return text;
}

/// What a cluster reads as: without the characters that show nothing, but never empty.
QString readable(QStringView cluster) {
    if (cluster.size() == 1 && cluster[0] >= u' ' && cluster[0] <= u'~')
        return cluster.toString();
    QString text;
    for (qsizetype i = 0; i < cluster.size(); ++i) {
        const bool isPair = cluster[i].isHighSurrogate() && i + 1 < cluster.size();
        const char32_t character =
            isPair ? QChar::surrogateToUcs4(cluster[i], cluster[i + 1]) : char32_t(cluster[i].unicode());
        if (!showsNothing(character))
            text += cluster.mid(i, isPair ? 2 : 1);
        i += isPair ? 1 : 0;
    }
    return text.isEmpty() ? QString(QChar(0x200B)) : text;
}

/// Writes one array of glyphs and adjustments, and keeps where the pen stands.
class GlyphPen {
public:
    GlyphPen(const Face& face, double size, double start) : m_face(face), m_size(size), m_at(start) {}

    void show(const PlacedGlyph& glyph) {
        if (std::abs(glyph.rise - m_rise) > 1e-3) {
            flush();
            m_out += number(glyph.rise) + " Ts\n";
            m_rise = glyph.rise;
        }
        const double adjust = std::round((m_at - glyph.x) * 1000 / m_size);
        if (std::abs(adjust) >= 1) {
            closeHex();
            m_array += number(adjust);
            m_at -= adjust * m_size / 1000;
        }
        if (!m_isInHex)
            m_array += '<';
        m_isInHex = true;
        m_array += hex4(glyph.id);
        m_at += m_face.advance(glyph.id) * m_size;
    }
    void flush() {
        closeHex();
        if (!m_array.empty())
            m_out += '[' + m_array + "] TJ\n";
        m_array.clear();
    }
    void write(const std::string& source) {
        flush();
        m_out += source;
    }
    std::string finish() {
        flush();
        if (std::abs(m_rise) > 1e-3)
            m_out += "0 Ts\n";
        return std::move(m_out);
    }

private:
    void closeHex() {
        if (m_isInHex)
            m_array += '>';
        m_isInHex = false;
    }
    const Face& m_face;
    double m_size;
    double m_at;
    double m_rise = 0;
    bool m_isInHex = false;
    std::string m_array;
    std::string m_out;
};

/// The broken word that a glyph is part of; a drawn hyphen belongs to the word that it ends.
const BrokenWord* brokenAt(const TextLine& line, const PlacedGlyph& glyph) {
    for (const BrokenWord& word : line.broken)
        if (glyph.cluster >= word.from &&
            (glyph.cluster < word.to || (glyph.length == 0 && glyph.cluster == line.to && word.to == line.to)))
            return &word;
    return nullptr;
}

} // namespace

std::string glyphSource(
    UsedFonts& fonts, const QString& text, const TextLine& line, const LinePiece& piece, double size
) {
    GlyphPen pen(fonts.shelf().face(piece.place), size, piece.glyphs.front().x);
    const BrokenWord* open = nullptr;
    for (std::size_t i = 0; i < piece.glyphs.size();) {
        std::size_t end = i + 1;
        while (end < piece.glyphs.size() && piece.glyphs[end].length == 0 &&
               piece.glyphs[end].cluster == piece.glyphs[i].cluster)
            ++end;
        const PlacedGlyph& first = piece.glyphs[i];
        const QString reads = readable(QStringView(text).mid(first.cluster, first.length));
        bool isTold = false;
        if (end == i + 1 && first.length > 0) {
            isTold = fonts.use(piece.place, first.id, reads);
        } else {
            for (std::size_t part = i; part < end; ++part)
                fonts.usePart(piece.place, piece.glyphs[part].id);
        }
        const BrokenWord* word = brokenAt(line, first);
        if (open != nullptr && word != open)
            pen.write("EMC\n");
        if (word != nullptr && word != open)
            pen.write("/Span <</ActualText " + textString(word->reads) + ">> BDC\n");
        open = word;
        const bool needsText = word == nullptr && !isTold;
        if (needsText)
            pen.write("/Span <</ActualText " + textString(reads) + ">> BDC\n");
        for (std::size_t part = i; part < end; ++part)
            pen.show(piece.glyphs[part]);
        if (needsText)
            pen.write("EMC\n");
        i = end;
    }
    if (open != nullptr)
        pen.write("EMC\n");
    return pen.finish();
}

std::string plainSource(UsedFonts& fonts, int place, const QString& text) {
    const auto glyphs = fonts.shelf().face(place).shape({QStringView(text), 0, text.size(), false, "nl"});
    std::string hex;
    for (const ShapedGlyph& glyph : glyphs) {
        fonts.use(place, glyph.id, text.mid(glyph.cluster, 1));
        hex += hex4(glyph.id);
    }
    return hex.empty() ? std::string() : '<' + hex + "> Tj\n";
}

LabelSetter::LabelSetter(const FaceShelf& shelf, const Label& label, double scale) : m_x(label.at.x * scale) {
    const QString clean = cleanText(label.text).replace(u'\n', u' ');
    ShapedText text(shelf, clean, {TypeSpan{clean.size(), label.face, label.size * scale, 0, 0, "nl"}});
    const std::vector<TextLine> lines = LineBreaker(shelf).lines(text, 1e6);
    auto paragraph = std::make_shared<SetParagraph>(SetParagraph{std::move(text), {SpanLook{label.ink, nullptr, {}, {}}}});
    m_mark = {std::move(paragraph), lines.empty() ? TextLine() : lines.front(), 0, 0};
    // A label that runs from right to left would hang at the far end of the endless line.
    if (m_mark.line.runsLeft)
        for (LinePiece& piece : m_mark.line.pieces) {
            for (PlacedGlyph& glyph : piece.glyphs)
                glyph.x -= 1e6 - m_mark.line.width;
            piece.x -= 1e6 - m_mark.line.width;
        }
}

TextMark LabelSetter::mark(double left) const {
    TextMark mark = m_mark;
    mark.x = left + m_x;
    return mark;
}

} // namespace omgekeerd::pdf
