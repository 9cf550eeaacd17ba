// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/pdfchecks.h"

#include <QRegularExpression>

#include <cmath>
#include <cstdlib>

namespace omgekeerd::test {

namespace {

void checkHeader(PdfChecks& checks) {
    const QByteArray& bytes = checks.bytes;
    const bool hasVersion = bytes.size() > 20 && bytes.startsWith("%PDF-1.") && bytes[7] >= '0' && bytes[7] <= '7';
    checks.need(hasVersion && bytes[8] == '\n', "A 6.1.2", "the first line is not %PDF-1.n");
    bool isBinary = hasVersion && bytes[9] == '%';
    for (int i = 10; isBinary && i < 14; ++i)
        isBinary = static_cast<unsigned char>(bytes[i]) > 127;
    checks.need(isBinary, "A 6.1.2", "no comment with four bytes above 127 on the second line");
    const qsizetype end = bytes.lastIndexOf("%%EOF");
    checks.need(end > 0 && bytes.size() - end <= 7, "A 6.1.3", "something stands behind the last %%EOF");
    for (qsizetype at = bytes.indexOf("endstream"); at >= 0; at = bytes.indexOf("endstream", at + 9))
        checks.need(at > 0 && (bytes[at - 1] == '\n' || bytes[at - 1] == '\r'), "A 6.1.7.1",
                    "no end of line before endstream at byte " + std::to_string(at));
}

bool isUtf8(const std::string& text) {
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())).toUtf8().toStdString() == text;
}

/// Looks at every object of the file, and what stands within it.
class ObjectWalk {
public:
    explicit ObjectWalk(PdfChecks& checks) : m_checks(checks) {}

    void look(QPDFObjectHandle object, const std::string& where, int depth = 0) {
        if (object.isInteger()) {
            m_checks.need(std::llabs(object.getIntValue()) <= 2147483647LL, "A 6.1.13", "an integer too large in " + where);
        } else if (object.isReal()) {
            m_checks.need(std::abs(object.getNumericValue()) < 3.4e38, "A 6.1.13", "a number too large in " + where);
        } else if (object.isString()) {
            m_checks.need(object.getStringValue().size() <= 32767, "A 6.1.13", "a string too long in " + where);
        } else if (object.isName()) {
            lookAtName(object.getName(), where);
        } else if (object.isArray()) {
            for (auto item : object.getArrayAsVector())
                if (!item.isIndirect())
                    look(item, where, depth + 1);
        } else if (object.isStream()) {
            lookAtStream(object, where);
        } else if (object.isDictionary()) {
            lookAtDictionary(object, where, depth);
        }
    }

private:
    void lookAtName(const std::string& name, const std::string& where) {
        m_checks.need(name.size() <= 128, "A 6.1.13", "a name too long in " + where);
        m_checks.need(isUtf8(name), "A 6.1.8", "a name that is not UTF-8 in " + where);
    }
    void lookAtDictionary(QPDFObjectHandle dictionary, const std::string& where, int depth) {
        for (const std::string& key : dictionary.getKeys()) {
            lookAtName(key, where);
            m_checks.need(key != "/JS" && key != "/JavaScript", "A 6.5.1", "JavaScript in " + where);
            m_checks.need(key != "/AA", "A 6.5.2", "AA in " + where);
            m_checks.need(key != "/SMask" && key != "/Group" && key != "/BM" && key != "/CA" && key != "/ca", "A 6.2.10",
                          key + " in " + where);
            m_checks.need(key != "/PresSteps" && key != "/Trans", "A 6.10", key + " in " + where);
            m_checks.need(key != "/OC" && key != "/OCProperties", "A 6.9", key + " in " + where);
            QPDFObjectHandle value = dictionary.getKey(key);
            if (!value.isIndirect())
                look(value, where, depth + 1);
        }
        QPDFObjectHandle kind = dictionary.getKey("/S");
        QPDFObjectHandle type = dictionary.getKey("/Type");
        const bool isAction = dictionary.hasKey("/URI") || dictionary.hasKey("/D") || dictionary.hasKey("/F") ||
                              (type.isName() && type.getName() == "/Action");
        static const std::set<std::string> acts{"/Launch", "/Sound", "/Movie", "/ResetForm", "/ImportData", "/Hide",
                                                "/SetOCGState", "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript",
                                                "/GoToR", "/GoToE", "/SubmitForm", "/Named"};
        if (kind.isName())
            m_checks.need(acts.count(kind.getName()) == 0, "A 6.5.1", "action " + kind.getName() + " in " + where);
        if (kind.isName() && isAction && !dictionary.hasKey("/P"))
            m_checks.need(kind.getName() == "/URI", "A 6.5.1", "action " + kind.getName() + " in " + where);
    }
    void lookAtStream(QPDFObjectHandle stream, const std::string& where) {
        QPDFObjectHandle dictionary = stream.getDict();
        lookAtDictionary(dictionary, where, 1);
        for (const char* key : {"/F", "/FFilter", "/FDecodeParms"})
            m_checks.need(!dictionary.hasKey(key), "A 6.1.7.1", std::string(key) + " in " + where);
        QPDFObjectHandle filter = dictionary.getKey("/Filter");
        const auto filters = filter.isArray() ? filter.getArrayAsVector() : std::vector<QPDFObjectHandle>{filter};
        for (QPDFObjectHandle name : filters)
            m_checks.need(name.isNull() || (name.isName() && name.getName() == "/FlateDecode"), "A 6.1.7.2",
                          "a filter in " + where);
        QPDFObjectHandle kind = dictionary.getKey("/Subtype");
        if (kind.isName())
            m_checks.need(kind.getName() != "/Image" && kind.getName() != "/Form" && kind.getName() != "/PS", "A 6.2.9",
                          kind.getName() + " in " + where);
    }
    PdfChecks& m_checks;
};

} // namespace

void checkFile(PdfChecks& checks) {
    checkHeader(checks);
    QPDFObjectHandle trailer = checks.file.getTrailer();
    QPDFObjectHandle id = trailer.getKey("/ID");
    checks.need(id.isArray() && id.getArrayNItems() == 2 && id.getArrayItem(0).isString() &&
                    !id.getArrayItem(0).getStringValue().empty(),
                "A 6.1.3", "no ID in the trailer");
    checks.need(!trailer.hasKey("/Encrypt") && !checks.file.isEncrypted(), "A 6.1.3", "encrypted");
    const auto objects = checks.file.getAllObjects();
    checks.need(objects.size() <= 8388607, "A 6.1.13", "too many objects");
    ObjectWalk walk(checks);
    for (QPDFObjectHandle object : objects)
        walk.look(object, "object " + std::to_string(object.getObjectID()));
    for (QPDFObjectHandle page : checks.pages) {
        QPDFObjectHandle box = page.getKey("/MediaBox");
        if (!checks.need(box.isArray() && box.getArrayNItems() == 4, "A 6.1.13", "a page without a MediaBox"))
            continue;
        for (int side = 0; side < 2; ++side) {
            const double length = box.getArrayItem(side + 2).getNumericValue() - box.getArrayItem(side).getNumericValue();
            checks.need(length >= 3 && length <= 14400, "A 6.1.13", "a page that is too small or too large");
        }
    }
}

} // namespace omgekeerd::test
