// SPDX-License-Identifier: EUPL-1.2
#include "core/base/json.h"

#include <array>
#include <charconv>
#include <cmath>

namespace omgekeerd {

namespace {

/// Writes JSON text; the same value always gives the same bytes.
class JsonWriter {
public:
    explicit JsonWriter(bool indented) : m_indented(indented) {}

    void write(const Json& value) {
        if (value.isObject())
            writeObject(value.members());
        else if (value.isArray())
            writeArray(value.items());
        else if (value.isString())
            writeText(value.toString());
        else if (value.isInteger())
            m_out += QByteArray::number(value.toInteger());
        else if (value.isDouble())
            writeDouble(value.toDouble());
        else if (value.isBool())
            m_out += value.toBool() ? "true" : "false";
        else
            m_out += "null";
    }
    QByteArray take() { return std::move(m_out); }

private:
    void writeObject(const Json::Object& members);
    void writeArray(const Json::Array& items);
    void writeText(const QString& text);
    void writeDouble(double number);
    void newLine() {
        if (m_indented)
            m_out += '\n' + QByteArray(m_level * 2, ' ');
    }

    QByteArray m_out;
    qsizetype m_level = 0;
    bool m_indented;
};

void JsonWriter::writeObject(const Json::Object& members) {
    m_out += '{';
    ++m_level;
    bool first = true;
    for (const auto& [key, value] : members) {
        if (!first)
            m_out += ',';
        first = false;
        newLine();
        writeText(key);
        m_out += m_indented ? ": " : ":";
        write(value);
    }
    --m_level;
    if (!first)
        newLine();
    m_out += '}';
}

void JsonWriter::writeArray(const Json::Array& items) {
    m_out += '[';
    ++m_level;
    bool first = true;
    for (const Json& item : items) {
        if (!first)
            m_out += ',';
        first = false;
        newLine();
        write(item);
    }
    --m_level;
    if (!first)
        newLine();
    m_out += ']';
}

void JsonWriter::writeText(const QString& text) {
    m_out += '"';
    for (const char letter : text.toUtf8()) {
        switch (letter) {
        case '"':
            m_out += "\\\"";
            break;
        case '\\':
            m_out += "\\\\";
            break;
        case '\n':
            m_out += "\\n";
            break;
        case '\r':
            m_out += "\\r";
            break;
        case '\t':
            m_out += "\\t";
            break;
        case '\b':
            m_out += "\\b";
            break;
        case '\f':
            m_out += "\\f";
            break;
        default:
            if (static_cast<unsigned char>(letter) < 0x20)
                m_out +=
                    "\\u" + QByteArray::number(static_cast<int>(letter), 16).rightJustified(4, '0');
            else
                m_out += letter;
        }
    }
    m_out += '"';
}

void JsonWriter::writeDouble(double number) {
    if (!std::isfinite(number)) {
        m_out += "null"; // JSON has no word for it
        return;
    }
    std::array<char, 32> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    const QByteArray text(digits.data(), end - digits.data());
    m_out += text;
    if (!text.contains('.') && !text.contains('e'))
        m_out += ".0"; // stays a double when it is read again
}

} // namespace

QByteArray Json::dump() const {
    JsonWriter writer(true);
    writer.write(*this);
    return writer.take() + '\n';
}

QByteArray Json::dumpCompact() const {
    JsonWriter writer(false);
    writer.write(*this);
    return writer.take();
}

} // namespace omgekeerd
