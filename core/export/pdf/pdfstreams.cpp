// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/pdf/pdfstreams.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <string>
#include <string_view>

namespace omgekeerd::pdf {

namespace {

constexpr int kMostStreamCount = 20'000;
constexpr std::string_view kBlanks{"\0\t\n\f\r ", 6};

/// Counts what flows through it, and stops it when it is too much.
class Meter : public Pipeline {
public:
    explicit Meter(qint64 most) : Pipeline("meter", nullptr), m_most(most) {}
    void write(const unsigned char*, std::size_t size) override {
        m_count += static_cast<qint64>(size);
        if (m_count > m_most)
            throw std::length_error("a stream that is too long");
    }
    void finish() override {}
    qint64 count() const { return m_count; }
    bool isFull() const { return m_count > m_most; }

private:
    qint64 m_most;
    qint64 m_count = 0;
};

Unexpected refuse(const char* why) { return fail(FailureCode::InvalidDocument, QString::fromUtf8(why)); }

/// What stands after a place, without the blanks before it.
std::string_view after(std::string_view text, std::size_t at) {
    const std::size_t next = text.find_first_not_of(kBlanks, at);
    return next == std::string_view::npos ? std::string_view() : text.substr(next);
}

/// A name as libqpdf understands it (`#46ilter` is `Filter`), as far as it is one that matters here.
struct Name {
    std::string text;
    std::size_t end = 0;
};

Name nameAt(std::string_view all, std::size_t slash) {
    constexpr std::size_t longest = 24;
    Name name{{}, slash + 1};
    while (name.end < all.size() && name.text.size() < longest) {
        const char sign = all[name.end];
        unsigned value = 0;
        if (sign == '#' && name.end + 2 < all.size()) {
            const char* digits = all.data() + name.end + 1;
            if (std::from_chars(digits, digits + 2, value, 16).ptr == digits + 2) {
                name.text += static_cast<char>(value);
                name.end += 3;
                continue;
            }
        }
        if (kBlanks.find(sign) != std::string_view::npos || std::string_view("/<>[](){}%").find(sign) != std::string_view::npos)
            break;
        name.text += sign;
        ++name.end;
    }
    return name;
}

/// `/FlateDecode`, alone or as the only one in a list.
bool isFlateAlone(std::string_view value) {
    const bool isList = !value.empty() && value.front() == '[';
    value = after(value, isList ? 1 : 0);
    constexpr std::string_view flate = "/FlateDecode";
    if (value.substr(0, flate.size()) != flate)
        return false;
    const std::string_view rest = value.substr(flate.size());
    const std::string_view next = after(rest, 0);
    return isList ? !next.empty() && next.front() == ']' : !rest.empty() && (next.empty() || next.front() == '/' || next.front() == '>');
}

/// A number that stands there itself and is no larger.
bool isAtMost(std::string_view value, int most) {
    int number = 0;
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), number);
    const std::string_view next = after(value, static_cast<std::size_t>(end - value.data()));
    return fault == std::errc() && number >= 0 && number <= most && !next.empty() &&
           (next.front() == '/' || next.front() == '>');
}

Result<void> lookAtName(const Name& name, std::string_view value) {
    constexpr int mostColumns = 4096;
    constexpr int mostBits = 32;
    if (name.text == "Encrypt")
        return refuse("het is versleuteld");
    const bool isFilter = name.text == "Filter" && !isFlateAlone(value);
    const bool isHidden = name.text == "DecodeParms" && value.substr(0, 2) != "<<";
    const bool isWide = name.text == "Columns" && !isAtMost(value, mostColumns);
    const bool isDeep = (name.text == "Colors" || name.text == "BitsPerComponent") && !isAtMost(value, mostBits);
    if (isFilter || isHidden || isWide || isDeep)
        return refuse("er zit iets in dat Omgekeerd nooit schrijft, zoals een foto");
    return {};
}

std::size_t dataAfter(std::string_view all, std::size_t keyword) {
    std::size_t data = std::min(all.find_first_not_of(" \t", keyword), all.size());
    for (const char end : {'\r', '\n'})
        if (data < all.size() && all[data] == end)
            ++data;
    return data;
}

/// Unpacks what could be a packed stream, to see how much comes out. Bytes that are no Flate give nothing.
Result<qint64> unpackedSize(std::string_view packed, qint64 most) {
    Meter meter(std::min(most, kMostStream));
    try {
        Pl_Flate flate("measure", &meter, Pl_Flate::a_inflate);
        flate.write(reinterpret_cast<const unsigned char*>(packed.data()), packed.size());
        flate.finish();
    } catch (const std::exception&) {
        if (meter.isFull())
            return refuse("er zit te veel in");
    }
    return meter.count();
}

Result<void> lookAtNames(std::string_view all) {
    for (std::size_t at = all.find('/'); at != std::string_view::npos; at = all.find('/', at + 1)) {
        const Name name = nameAt(all, at);
        Result<void> looked = lookAtName(name, after(all, name.end));
        if (!looked)
            return looked;
    }
    return {};
}

} // namespace

Result<void> measureStreams(const QByteArray& pdf) {
    const std::string_view all(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    if (pdf.size() > kMostPdf)
        return refuse("het bestand is te groot");
    if (all.substr(0, 5) != "%PDF-")
        return refuse("het is geen PDF");
    Result<void> names = lookAtNames(all);
    if (!names)
        return names;
    constexpr std::string_view word = "stream";
    qint64 left = kMostStreams;
    int count = 0;
    for (std::size_t at = all.find(word); at != std::string_view::npos; at = all.find(word, at + word.size())) {
        if (at >= 3 && all.substr(at - 3, 3) == "end")
            continue;
        if (++count > kMostStreamCount)
            return refuse("er zit te veel in");
        const Result<qint64> size = unpackedSize(all.substr(dataAfter(all, at + word.size())), left);
        if (!size)
            return Unexpected(size.error());
        left -= *size;
    }
    return {};
}

} // namespace omgekeerd::pdf
