// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/usedfonts.h"

#include "core/export/pdf/pdffile.h"
#include "core/export/pdf/pdfsource.h"

#include <cmath>

namespace omgekeerd::pdf {

namespace {

constexpr std::size_t kMostInBlock = 100; // Adobe Technical Note 5014: at most 100 in one bfchar block
constexpr quint16 kZeroWidthSpace = 0x200B;

std::string hex4(unsigned value) {
    static constexpr char kDigits[] = "0123456789ABCDEF";
    std::string text;
    for (const unsigned shift : {12U, 8U, 4U, 0U})
        text += kDigits[(value >> shift) & 15U];
    return text;
}

std::string hexOf(const QString& text) {
    std::string hex;
    for (const QChar unit : text)
        hex += hex4(unit.unicode());
    return hex;
}

/// Six letters that depend only on which glyphs are in the subset.
std::string subsetTag(const std::map<quint16, QString>& meanings) {
    quint64 hash = 14695981039346656037ULL;
    for (const auto& [glyph, text] : meanings)
        hash = (hash ^ glyph) * 1099511628211ULL;
    std::string tag;
    for (int i = 0; i < 6; ++i) {
        tag += static_cast<char>('A' + hash % 26);
        hash /= 26;
    }
    return tag;
}

QByteArray unicodeMap(const std::map<quint16, QString>& meanings) {
    std::string map = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                      "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def\n"
                      "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                      "1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n";
    auto next = meanings.begin();
    std::size_t left = meanings.size();
    while (left > 0) {
        const std::size_t block = std::min(left, kMostInBlock);
        map += std::to_string(block) + " beginbfchar\n";
        for (std::size_t i = 0; i < block; ++i, ++next)
            map += '<' + hex4(next->first) + "> <" + hexOf(next->second) + ">\n";
        map += "endbfchar\n";
        left -= block;
    }
    map += "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
    return QByteArray::fromStdString(map);
}

} // namespace

bool UsedFonts::use(int place, quint16 glyph, const QString& text) {
    const auto [entry, isNew] = m_used[place].try_emplace(glyph, text);
    if (!isNew && entry->second == QChar(kZeroWidthSpace))
        entry->second = text;
    return entry->second == text;
}

void UsedFonts::usePart(int place, quint16 glyph) {
    m_used[place].try_emplace(glyph, QString(QChar(kZeroWidthSpace)));
}

int UsedFonts::writeFont(PdfFile& file, int place, const Meanings& meanings) const {
    const Face& face = m_shelf.face(place);
    std::vector<quint16> glyphs;
    std::string widths;
    for (const auto& [glyph, text] : meanings) {
        glyphs.push_back(glyph);
        widths += std::to_string(glyph) + " [" + number(face.advance(glyph) * 1000) + "] ";
    }
    const QByteArray outlines = face.subset(glyphs);
    const int stream = file.addStream("/Length1 " + std::to_string(outlines.size()), outlines);
    const std::string name = '/' + subsetTag(meanings) + '+' + face.postScriptName().toStdString();
    const FaceMeasures& m = face.measures();
    const auto thousandths = [](double ems) { return std::to_string(std::lround(ems * 1000)); };
    const bool isBold = face.postScriptName().contains("Bold");
    const int descriptor = file.add(
        "<</Type /FontDescriptor /FontName " + name + " /Flags 4 /FontBBox [" + thousandths(m.boxLeft) + ' ' +
        thousandths(m.boxBottom) + ' ' + thousandths(m.boxRight) + ' ' + thousandths(m.boxTop) + "] /ItalicAngle " +
        number(m.italicAngle) + " /Ascent " + thousandths(m.ascent) + " /Descent " + thousandths(-m.descent) +
        " /CapHeight " + thousandths(m.capHeight) + " /StemV " + (isBold ? "140" : "80") + " /FontFile2 " +
        reference(stream) + ">>"
    );
    const int descendant = file.add(
        "<</Type /Font /Subtype /CIDFontType2 /BaseFont " + name +
        " /CIDSystemInfo <</Registry (Adobe) /Ordering (Identity) /Supplement 0>> /CIDToGIDMap /Identity"
        " /FontDescriptor " +
        reference(descriptor) + " /DW 0 /W [" + widths + "]>>"
    );
    const int unicode = file.addStream("", unicodeMap(meanings));
    return file.add(
        "<</Type /Font /Subtype /Type0 /BaseFont " + name + " /Encoding /Identity-H /DescendantFonts [" +
        reference(descendant) + "] /ToUnicode " + reference(unicode) + ">>"
    );
}

std::string UsedFonts::write(PdfFile& file) const {
    std::string entries;
    for (const auto& [place, meanings] : m_used)
        entries += nameOf(place) + ' ' + reference(writeFont(file, place, meanings)) + ' ';
    return entries;
}

} // namespace omgekeerd::pdf
