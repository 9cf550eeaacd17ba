// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/pdf/contentreading.h"

#include "core/export/pdf/pdfsource.h"

#include <qpdf/QPDF.hh>

#include <QCryptographicHash>

#include <algorithm>
#include <optional>
#include <stdexcept>
#include <vector>

namespace omgekeerd::pdf {

namespace {

constexpr std::size_t kMostOperands = 100'000;
constexpr std::size_t kDeepest = 100;

int codeAt(const std::string& codes, std::size_t at, bool isLong) {
    const int first = static_cast<unsigned char>(codes[at]);
    return isLong ? first << 8 | static_cast<unsigned char>(codes[at + 1]) : first;
}

QString utf16(const std::string& bytes) {
    QString text;
    for (std::size_t at = 0; at + 1 < bytes.size(); at += 2)
        text += QChar(static_cast<char16_t>(codeAt(bytes, at, true)));
    return text;
}

/// Follows what is drawn, and keeps the text where it belongs.
class ContentWalk : public QPDFObjectHandle::ParserCallbacks {
public:
    explicit ContentWalk(const std::map<std::string, ReadFont>& fonts) : m_fonts(fonts) {}

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            if (m_operands.size() >= kMostOperands)
                throw std::length_error("too many operands");
            m_operands.push_back(object);
            note(object);
            return;
        }
        note(object);
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override {
        m_page.digest = m_digest.result();
        m_page.running = m_loose.text;
    }
    DrawnPage take() { return std::move(m_page); }

private:
    struct Mark {
        std::optional<int> number;
        bool isTold = false; ///< a text stands for what is drawn within
    };

    /// Numbers are noted by their value: another program may write them otherwise.
    void note(QPDFObjectHandle object) {
        const bool isNumber = object.isInteger() || object.isReal();
        const std::string source = isNumber ? number(object.getNumericValue()) : object.unparse();
        m_digest.addData(QByteArray::fromStdString(source + ' '));
    }

    void act(const std::string& name) {
        if (name == "BDC" || name == "BMC")
            begin();
        else if (name == "EMC" && !m_marks.empty())
            m_marks.pop_back();
        else if (name == "Tf" && m_operands.size() == 2 && m_operands[0].isName())
            choose(m_operands[0].getName());
        else if ((name == "Tj" || name == "TJ" || name == "'" || name == "\"") && !m_operands.empty())
            show(m_operands.back());
    }
    void choose(const std::string& name) {
        const auto found = m_fonts.find(name);
        m_font = found == m_fonts.end() ? nullptr : &found->second;
    }
    void begin() {
        if (m_marks.size() >= kDeepest)
            throw std::length_error("marked content that goes too deep");
        Mark mark = m_marks.empty() ? Mark() : m_marks.back();
        QPDFObjectHandle properties = m_operands.size() > 1 ? m_operands[1] : QPDFObjectHandle::newNull();
        if (properties.isDictionary() && properties.getKey("/MCID").isInteger())
            mark.number = properties.getKey("/MCID").getIntValueAsInt();
        if (properties.isDictionary() && properties.getKey("/ActualText").isString() && !mark.isTold) {
            place(mark).text += QString::fromStdString(properties.getKey("/ActualText").getUTF8Value());
            mark.isTold = true;
        }
        m_marks.push_back(mark);
    }
    DrawnText& place(const Mark& mark) { return mark.number.has_value() ? m_page.marked[*mark.number] : m_loose; }

    void show(QPDFObjectHandle shown) {
        if (shown.isString())
            showCodes(shown.getStringValue());
        else if (shown.isArray())
            for (QPDFObjectHandle item : shown.getArrayAsVector())
                if (item.isString())
                    showCodes(item.getStringValue());
    }
    void showCodes(const std::string& codes) {
        const Mark mark = m_marks.empty() ? Mark() : m_marks.back();
        DrawnText& drawn = place(mark);
        drawn.glyphs += m_font == nullptr ? "?" : m_font->name.c_str();
        drawn.glyphs += QByteArray::fromStdString(codes);
        const std::size_t length = m_font != nullptr && m_font->hasLongCodes ? 2 : 1;
        for (std::size_t at = 0; at + length <= codes.size() && !mark.isTold; at += length)
            drawn.text += meaning(codeAt(codes, at, length == 2));
    }
    QString meaning(int code) const {
        if (m_font != nullptr)
            if (const auto found = m_font->meanings.find(code); found != m_font->meanings.end())
                return found->second;
        return m_font != nullptr && m_font->hasLongCodes ? QString(QChar(0xFFFD)) : QString(QChar(code));
    }

    const std::map<std::string, ReadFont>& m_fonts;
    const ReadFont* m_font = nullptr;
    std::vector<QPDFObjectHandle> m_operands;
    std::vector<Mark> m_marks;
    DrawnText m_loose;
    DrawnPage m_page;
    QCryptographicHash m_digest{QCryptographicHash::Sha256};
};

/// Reads the bfchar lines of a map; ours have no others.
class MeaningWalk : public QPDFObjectHandle::ParserCallbacks {
public:
    std::map<int, QString> meanings;

    void handleObject(QPDFObjectHandle object) override {
        if (object.isOperator()) {
            m_isWithin = object.getOperatorValue() == "beginbfchar";
            m_code.reset();
        } else if (m_isWithin && object.isString()) {
            const std::string value = object.getStringValue();
            if (m_code.has_value())
                meanings[*m_code] = utf16(value);
            m_code = !m_code.has_value() && value.size() == 2 ? std::optional(codeAt(value, 0, true)) : std::nullopt;
        }
    }
    void handleEOF() override {}

private:
    bool m_isWithin = false;
    std::optional<int> m_code;
};

void parse(const std::string& content, QPDFObjectHandle::ParserCallbacks& walk) {
    QPDF file;
    file.emptyPDF();
    file.setSuppressWarnings(true);
    QPDFObjectHandle::parseContentStream(file.newStream(content), &walk);
}

} // namespace

DrawnPage readContent(const std::string& content, const std::map<std::string, ReadFont>& fonts) {
    ContentWalk walk(fonts);
    parse(content, walk);
    return walk.take();
}

std::map<int, QString> readMeanings(const std::string& unicodeMap) {
    MeaningWalk walk;
    parse(unicodeMap, walk);
    return std::move(walk.meanings);
}

} // namespace omgekeerd::pdf
