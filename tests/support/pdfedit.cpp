// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "tests/support/pdfedit.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <cctype>
#include <functional>
#include <stdexcept>

namespace omgekeerd::test {

namespace {

QByteArray edited(const QByteArray& pdf, const std::function<void(QPDF&)>& change) {
    QPDF file;
    file.processMemoryFile("document", pdf.constData(), static_cast<std::size_t>(pdf.size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

bool isGlyph(const std::string& content, std::size_t at) {
    for (std::size_t i = at; i < at + 4; ++i)
        if (i >= content.size() || std::isxdigit(static_cast<unsigned char>(content[i])) == 0)
            return false;
    return true;
}

/// Two letters that follow each other in one string and are not the same.
bool swapFirstPair(std::string& content, std::size_t from, std::size_t until) {
    for (std::size_t open = content.find('<', from); open < until; open = content.find('<', open + 1))
        for (std::size_t at = open + 1; isGlyph(content, at) && isGlyph(content, at + 4); at += 4)
            if (const std::string first = content.substr(at, 4), second = content.substr(at + 4, 4); first != second) {
                content.replace(at, 8, second + first);
                return true;
            }
    return false;
}

} // namespace

QByteArray rewritten(const QByteArray& pdf) {
    return edited(pdf, [](QPDF&) {});
}

QByteArray withLettersSwapped(const QByteArray& pdf, std::size_t page, int number) {
    return edited(pdf, [page, number](QPDF& file) {
        QPDFObjectHandle object = file.getAllPages().at(page);
        QPDFObjectHandle stream = object.getKey("/Contents");
        const auto data = stream.getStreamData();
        std::string content(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        for (int at = number;; ++at) {
            const std::size_t mark = content.find("<</MCID " + std::to_string(at) + ">>");
            if (mark == std::string::npos)
                throw std::logic_error("no letters to swap");
            if (swapFirstPair(content, mark + 4, content.find("EMC", mark)))
                break;
        }
        stream.replaceStreamData(content, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
}

QByteArray withOtherFileInside(const QByteArray& pdf, const QByteArray& bytes) {
    return edited(pdf, [&bytes](QPDF& file) {
        file.getRoot().getKey("/AF").getArrayItem(0).getKey("/EF").getKey("/F").replaceStreamData(
            bytes.toStdString(), QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
}

} // namespace omgekeerd::test
