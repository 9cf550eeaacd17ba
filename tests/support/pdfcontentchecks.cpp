// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdfchecks.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <QList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace omgekeerd::test {

namespace {

const std::set<std::string>& operators() {
    static const std::set<std::string> all{
        "b", "B", "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c", "cm", "CS", "cs", "d", "d0", "d1", "Do", "DP", "EI",
        "EMC", "ET", "EX", "f", "F", "f*", "G", "g", "gs", "h", "i", "ID", "j", "J", "K", "k", "l", "m", "M", "MP", "n",
        "q", "Q", "re", "RG", "rg", "ri", "s", "S", "SC", "sc", "SCN", "scn", "sh", "T*", "Tc", "Td", "TD", "Tf", "Tj",
        "TJ", "TL", "Tm", "Tr", "Ts", "Tw", "Tz", "v", "w", "W", "W*", "y", "'", "\""};
    return all;
}
const std::set<std::string> kPaints{"b", "B", "b*", "B*", "f", "F", "f*", "s", "S", "sh", "Do", "BI", "Tj", "TJ", "'", "\""};

/// Follows what is drawn on one page.
class ContentWalk : public QPDFObjectHandle::ParserCallbacks {
public:
    ContentWalk(PdfChecks& checks, QPDFObjectHandle page, int number)
        : m_checks(checks), m_page(page), m_where("page " + std::to_string(number)) {
        m_height = page.getKey("/MediaBox").getArrayItem(3).getNumericValue();
        m_width = page.getKey("/MediaBox").getArrayItem(2).getNumericValue();
    }

    void handleObject(QPDFObjectHandle object) override {
        if (object.isOperator()) {
            act(object.getOperatorValue());
            m_operands.clear();
        } else {
            m_operands.push_back(object);
            if (object.isInlineImage())
                m_checks.need(false, "A 6.1.10", "an inline image on " + m_where);
        }
    }
    void handleEOF() override {
        m_checks.need(m_open.empty(), "own balance", "BDC without EMC on " + m_where);
        m_checks.need(!m_isInText, "own balance", "BT without ET on " + m_where);
        m_checks.need(m_saved == 0, "own balance", "q without Q on " + m_where);
    }

private:
    struct Mark {
        std::string tag;
        bool isArtifact = false;
        bool isElement = false;
        bool tellsText = false;
        bool beganInText = false;
    };

    void act(const std::string& name) {
        if (!m_checks.need(operators().count(name) == 1, "A 6.2.2", "operator " + name + " on " + m_where))
            return;
        if (kPaints.count(name) == 1)
            paint(name);
        if (name == "BDC" || name == "BMC")
            begin();
        else if (name == "EMC")
            end();
        else if (name == "BT" || name == "ET")
            text(name == "BT");
        else if (name == "q" || name == "Q")
            save(name == "q");
        else if (name == "Tf")
            m_font = resource("/Font", "A 6.2.2");
        else if (name == "Tj" || name == "TJ" || name == "'" || name == "\"")
            show();
        else if (name == "Tm" && m_operands.size() == 6)
            reach(m_operands[4].getNumericValue(), m_operands[5].getNumericValue());
        else if (name == "gs")
            m_checks.need(false, "A 6.2.5", "a graphics state on " + m_where);
        else if (name == "ri")
            m_checks.need(false, "A 6.2.6", "a rendering intent on " + m_where);
        else if (name == "Do")
            m_checks.need(false, "A 6.2.9", "an XObject on " + m_where);
        else if (name == "k" || name == "K" || name == "cs" || name == "CS" || name == "sc" || name == "SC" || name == "scn" ||
                 name == "SCN" || name == "sh")
            m_checks.need(false, "A 6.2.4.3", "operator " + name + " on " + m_where);
    }

    bool isWithin(bool Mark::*kind) const {
        return std::any_of(m_open.begin(), m_open.end(), [kind](const Mark& mark) { return mark.*kind; });
    }
    void paint(const std::string& name) {
        m_checks.need(isWithin(&Mark::isArtifact) || isWithin(&Mark::isElement), "UA 7.1-3",
                      name + " outside marked content on " + m_where);
    }
    void begin() {
        Mark mark;
        mark.tag = m_operands.empty() || !m_operands[0].isName() ? "" : m_operands[0].getName();
        mark.isArtifact = mark.tag == "/Artifact";
        mark.beganInText = m_isInText;
        QPDFObjectHandle properties = m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
        if (properties.isDictionary()) {
            mark.tellsText = properties.hasKey("/ActualText");
            if (properties.hasKey("/MCID")) {
                mark.isElement = true;
                const int number = properties.getKey("/MCID").getIntValueAsInt();
                auto& marked = m_checks.marked[m_page.getObjectID()];
                m_checks.need(marked.emplace(number, mark.tag).second, "own parent tree",
                              "MCID " + std::to_string(number) + " twice on " + m_where);
            }
        }
        if (mark.isArtifact)
            m_checks.need(!isWithin(&Mark::isElement), "UA 7.1-1", "on " + m_where);
        if (mark.isElement)
            m_checks.need(!isWithin(&Mark::isArtifact) && !isWithin(&Mark::isElement), "UA 7.1-2", "on " + m_where);
        m_open.push_back(mark);
    }
    void end() {
        if (!m_checks.need(!m_open.empty(), "own balance", "EMC without BDC on " + m_where))
            return;
        m_checks.need(m_open.back().beganInText == m_isInText, "own balance", "marked content crosses BT or ET on " + m_where);
        m_open.pop_back();
    }
    void text(bool begins) {
        m_checks.need(m_isInText != begins, "own balance", "BT and ET on " + m_where);
        m_isInText = begins;
    }
    void save(bool begins) {
        m_saved += begins ? 1 : -1;
        m_checks.need(m_saved >= 0, "own balance", "Q without q on " + m_where);
        m_checks.need(m_saved <= 28, "A 6.1.13", "q nested too deeply on " + m_where);
    }
    QPDFObjectHandle resource(const std::string& kind, const char* clause) {
        const std::string name = m_operands.empty() || !m_operands[0].isName() ? "" : m_operands[0].getName();
        QPDFObjectHandle found = m_page.getKey("/Resources").getKey(kind);
        found = found.isDictionary() ? found.getKey(name) : QPDFObjectHandle::newNull();
        m_checks.need(found.isDictionary(), clause, "resource " + name + " is not there on " + m_where);
        return found;
    }
    void show() {
        if (!m_checks.need(m_isInText && m_font.isDictionary(), "A 6.2.2", "text without a font on " + m_where))
            return;
        QPDFObjectHandle shown = m_operands.empty() ? QPDFObjectHandle::newNull() : m_operands.back();
        std::string codes;
        if (shown.isString())
            codes = shown.getStringValue();
        else if (shown.isArray())
            for (QPDFObjectHandle item : shown.getArrayAsVector())
                codes += item.isString() ? item.getStringValue() : std::string();
        m_checks.need(codes.size() % 2 == 0, "A 6.1.6", "half a code on " + m_where);
        const bool isTold = isWithin(&Mark::tellsText);
        for (std::size_t at = 0; at + 1 < codes.size(); at += 2) {
            const int glyph = static_cast<unsigned char>(codes[at]) << 8 | static_cast<unsigned char>(codes[at + 1]);
            m_checks.drawn[m_font.getObjectID()].insert(glyph);
            if (!isTold)
                m_checks.untold[m_font.getObjectID()].insert(glyph);
        }
    }
    void reach(double x, double y) {
        m_checks.need(x > -50 && x < m_width && y > -2 && y < m_height, "own reach",
                      "text at " + std::to_string(x) + ", " + std::to_string(y) + " on " + m_where);
    }

    PdfChecks& m_checks;
    QPDFObjectHandle m_page;
    QPDFObjectHandle m_font;
    std::string m_where;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_open;
    double m_width = 0;
    double m_height = 0;
    bool m_isInText = false;
    int m_saved = 0;
};

/// The tables of a TrueType font that say how wide glyphs are.
class TrueType {
public:
    explicit TrueType(std::string bytes) : m_bytes(std::move(bytes)) {
        const unsigned count = m_bytes.size() < 12 ? 0 : two(4);
        for (unsigned i = 0; i < count && 28 + i * 16 <= m_bytes.size(); ++i) {
            const std::size_t row = 12 + i * 16;
            m_tables[m_bytes.substr(row, 4)] = {four(row + 8), four(row + 12)};
        }
    }
    bool isSound() const {
        for (const char* name : {"head", "hhea", "hmtx", "maxp", "loca", "glyf"}) {
            const auto table = m_tables.find(name);
            if (table == m_tables.end() || table->second.first + table->second.second > m_bytes.size())
                return false;
        }
        return true;
    }
    int glyphs() const { return static_cast<int>(two(start("maxp") + 4)); }
    /// In thousandths of an em.
    double width(int glyph) const {
        const unsigned counted = two(start("hhea") + 34);
        const std::size_t at = std::min(static_cast<unsigned>(glyph), counted == 0 ? 0 : counted - 1);
        return two(start("hmtx") + at * 4) * 1000.0 / std::max(two(start("head") + 18), 1U);
    }

private:
    std::size_t start(const char* name) const { return m_tables.at(name).first; }
    unsigned byte(std::size_t at) const { return at < m_bytes.size() ? static_cast<unsigned char>(m_bytes[at]) : 0; }
    unsigned two(std::size_t at) const { return byte(at) << 8 | byte(at + 1); }
    std::size_t four(std::size_t at) const { return std::size_t(two(at)) << 16 | two(at + 2); }
    std::string m_bytes;
    std::map<std::string, std::pair<std::size_t, std::size_t>> m_tables;
};

std::map<int, double> widthsOf(QPDFObjectHandle array) {
    std::map<int, double> widths;
    if (!array.isArray())
        return widths;
    auto items = array.getArrayAsVector();
    for (std::size_t i = 0; i + 1 < items.size();) {
        const int first = items[i].getIntValueAsInt();
        if (items[i + 1].isArray()) {
            int glyph = first;
            for (QPDFObjectHandle width : items[i + 1].getArrayAsVector())
                widths[glyph++] = width.getNumericValue();
            i += 2;
        } else {
            const int last = i + 2 < items.size() ? items[i + 1].getIntValueAsInt() : first - 1;
            for (int glyph = first; glyph <= last; ++glyph)
                widths[glyph] = items[i + 2].getNumericValue();
            i += 3;
        }
    }
    return widths;
}

/// Reads the bfchar lines of a ToUnicode map.
class UnicodeWalk : public QPDFObjectHandle::ParserCallbacks {
public:
    std::map<int, QString> meanings;
    void handleObject(QPDFObjectHandle object) override {
        if (object.isOperator()) {
            m_isWithin = object.getOperatorValue() == "beginbfchar";
            m_code.reset();
        } else if (m_isWithin && object.isString()) {
            const std::string value = object.getStringValue();
            if (!m_code.has_value()) {
                m_code = value.size() == 2 ? static_cast<unsigned char>(value[0]) << 8 | static_cast<unsigned char>(value[1]) : -1;
            } else {
                QString text;
                for (std::size_t at = 0; at + 1 < value.size(); at += 2)
                    text += QChar(static_cast<char16_t>(static_cast<unsigned char>(value[at]) << 8 |
                                                        static_cast<unsigned char>(value[at + 1])));
                meanings[*m_code] = text;
                m_code.reset();
            }
        }
    }
    void handleEOF() override {}

private:
    bool m_isWithin = false;
    std::optional<int> m_code;
};

void checkMeanings(PdfChecks& checks, QPDFObjectHandle font, const std::string& where) {
    QPDFObjectHandle stream = font.getKey("/ToUnicode");
    if (!checks.need(stream.isStream(), "A 6.2.11.7.2", "no ToUnicode in " + where))
        return;
    UnicodeWalk walk;
    QPDFObjectHandle::parseContentStream(stream, &walk);
    const std::set<int>& untold = checks.untold[font.getObjectID()];
    for (const int glyph : checks.drawn[font.getObjectID()]) {
        const auto meaning = walk.meanings.find(glyph);
        const std::string which = "glyph " + std::to_string(glyph) + " of " + where;
        if (!checks.need(meaning != walk.meanings.end() && !meaning->second.isEmpty(), "A 6.2.11.7.2", which + " says nothing"))
            continue;
        const QString& text = meaning->second;
        checks.need(text.isValidUtf16(), "A 6.2.11.7.2", which + " says half a character");
        for (const uint character : text.toUcs4()) {
            checks.need(character != 0 && character != 0xFEFF && character != 0xFFFE, "A 6.2.11.7.2", which);
            const bool isPrivate = (character >= 0xE000 && character <= 0xF8FF) || character >= 0xF0000;
            checks.need(!isPrivate || untold.count(glyph) == 0, "A 6.2.11.7.3", which);
        }
    }
}

void checkProgram(PdfChecks& checks, QPDFObjectHandle font, QPDFObjectHandle descendant, const std::string& where) {
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    QPDFObjectHandle stream = descriptor.isDictionary() ? descriptor.getKey("/FontFile2") : QPDFObjectHandle::newNull();
    if (!checks.need(stream.isStream(), "A 6.2.11.4.1", where + " is not embedded"))
        return;
    checks.need(!descriptor.hasKey("/CIDSet"), "A 6.2.11.4.2", "a CIDSet in " + where);
    QPDFObjectHandle flags = descriptor.getKey("/Flags");
    checks.need(flags.isInteger() && (flags.getIntValue() & 0x24) == 4, "A 6.2.11.6", "flags of " + where);
    const auto data = stream.getStreamData();
    QPDFObjectHandle length = stream.getDict().getKey("/Length1");
    checks.need(length.isInteger() && static_cast<std::size_t>(length.getIntValue()) == data->getSize(), "A 6.2.11.4.1",
                "Length1 of " + where);
    const TrueType program(std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize()));
    if (!checks.need(program.isSound(), "A 6.2.11.4.1", "a broken font program in " + where))
        return;
    const std::map<int, double> widths = widthsOf(descendant.getKey("/W"));
    for (const int glyph : checks.drawn[font.getObjectID()]) {
        const std::string which = "glyph " + std::to_string(glyph) + " of " + where;
        checks.need(glyph != 0, "A 6.2.11.8", where);
        if (!checks.need(glyph < program.glyphs(), "A 6.2.11.4.1", which + " is not in it"))
            continue;
        const auto width = widths.find(glyph);
        const double said = width == widths.end() ? -1 : width->second;
        checks.need(std::abs(said - program.width(glyph)) <= 1, "A 6.2.11.5",
                    which + ": " + std::to_string(said) + ", not " + std::to_string(program.width(glyph)));
    }
}

bool isName(QPDFObjectHandle object, const char* name) { return object.isName() && object.getName() == name; }

void checkFont(PdfChecks& checks, QPDFObjectHandle font) {
    const std::string where = font.getKey("/BaseFont").isName() ? font.getKey("/BaseFont").getName() : "a font";
    const bool isComposite = isName(font.getKey("/Type"), "/Font") && isName(font.getKey("/Subtype"), "/Type0") &&
                             font.getKey("/DescendantFonts").isArray() && font.getKey("/DescendantFonts").getArrayNItems() == 1;
    if (!checks.need(isComposite, "A 6.2.11.2", where))
        return;
    QPDFObjectHandle descendant = font.getKey("/DescendantFonts").getArrayItem(0);
    checks.need(isName(descendant.getKey("/Type"), "/Font") && isName(descendant.getKey("/Subtype"), "/CIDFontType2"),
                "A 6.2.11.2", where);
    checks.need(isName(font.getKey("/Encoding"), "/Identity-H"), "A 6.2.11.3", "the encoding of " + where);
    checks.need(isName(descendant.getKey("/CIDToGIDMap"), "/Identity"), "A 6.2.11.3", "the CIDToGIDMap of " + where);
    QPDFObjectHandle system = descendant.getKey("/CIDSystemInfo");
    checks.need(system.isDictionary() && system.getKey("/Registry").getUTF8Value() == "Adobe" &&
                    system.getKey("/Ordering").getUTF8Value() == "Identity",
                "A 6.2.11.3", "CIDSystemInfo of " + where);
    QPDFObjectHandle descriptor = descendant.getKey("/FontDescriptor");
    const bool isTagged = where.size() > 8 && where[7] == '+' &&
                          std::all_of(where.begin() + 1, where.begin() + 7, [](char c) { return c >= 'A' && c <= 'Z'; });
    checks.need(isTagged && isName(descendant.getKey("/BaseFont"), where.c_str()) &&
                    (!descriptor.isDictionary() || isName(descriptor.getKey("/FontName"), where.c_str())),
                "A 6.2.11.4.2", "the name of " + where);
    checkProgram(checks, font, descendant, where);
    checkMeanings(checks, font, where);
}

} // namespace

void checkContents(PdfChecks& checks) {
    int number = 0;
    for (QPDFObjectHandle page : checks.pages) {
        ++number;
        checks.need(page.getKey("/Resources").isDictionary(), "A 6.2.2", "page " + std::to_string(number) + " has no resources");
        ContentWalk walk(checks, page, number);
        QPDFPageObjectHelper(page).parseContents(&walk);
    }
}

void checkFonts(PdfChecks& checks) {
    std::set<int> seen;
    for (QPDFObjectHandle page : checks.pages) {
        QPDFObjectHandle fonts = page.getKey("/Resources").getKey("/Font");
        if (fonts.isDictionary())
            for (const std::string& key : fonts.getKeys())
                if (seen.insert(fonts.getKey(key).getObjectID()).second)
                    checkFont(checks, fonts.getKey(key));
    }
}

} // namespace omgekeerd::test
