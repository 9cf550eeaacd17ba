// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/pdf/contentreading.h"
#include "core/export/pdf/pdfreading.h"
#include "core/export/pdf/pdfstreams.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QCryptographicHash>

#include <map>
#include <optional>
#include <set>
#include <stdexcept>

namespace omgekeerd {

namespace {

using Handle = QPDFObjectHandle;

constexpr std::size_t kMostPages = 3000;
constexpr std::size_t kMostElements = 200'000;
constexpr std::size_t kMostFonts = 64;
constexpr std::size_t kMostFiles = 16;
constexpr int kDeepest = 60;

/// Reads one file; what libqpdf and its bounds throw goes up to readPdf().
class PdfReader {
public:
    explicit PdfReader(QPDF& file) : m_file(file) {}

    PdfReading read() {
        Handle root = m_file.getRoot().getKey("/StructTreeRoot");
        if (!root.isDictionary())
            throw std::runtime_error("no tags");
        Handle info = m_file.getTrailer().getKey("/Info");
        m_reading.producer = textAt(info, "/Producer");
        readPages();
        for (Handle kid : listed(root.getKey("/K")))
            readElement(kid, nullptr, 0);
        finishPages();
        m_reading.fonts = m_fontDigest.result();
        readCarried();
        return std::move(m_reading);
    }

private:
    /// Where what is drawn for an element goes: the nearest element that is no mere part of a line.
    struct Place {
        std::string tag;
        std::optional<std::size_t> block; ///< once there is something in it
    };

    static QString textAt(Handle dictionary, const std::string& key) {
        if (!dictionary.isDictionary() || !dictionary.getKey(key).isString())
            return {};
        return QString::fromStdString(dictionary.getKey(key).getUTF8Value());
    }
    static std::vector<Handle> listed(Handle kids) {
        if (kids.isArray())
            return kids.getArrayAsVector();
        return kids.isNull() ? std::vector<Handle>() : std::vector<Handle>{kids};
    }
    static bool isInline(const std::string& tag) {
        static const std::set<std::string> tags{"Span", "Link", "Reference", "Quote", "Code", "Lbl", "Annot", "Em", "Strong"};
        return tags.count(tag) == 1;
    }

    std::string bytesOf(Handle stream) {
        if (!stream.isStream())
            return {};
        const auto data = stream.getStreamData(qpdf_dl_generalized);
        m_spent += static_cast<qint64>(data->getSize());
        if (m_spent > pdf::kMostStreams)
            throw std::length_error("too much to read");
        return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
    }

    void readPages() {
        const std::vector<Handle>& pages = m_file.getAllPages();
        if (pages.size() > kMostPages)
            throw std::length_error("too many pages");
        for (Handle page : pages) {
            std::string content;
            for (Handle stream : listed(page.getKey("/Contents")))
                content += bytesOf(stream) + '\n';
            m_places[page.getObjectID()] = m_drawn.size();
            m_drawn.push_back(pdf::readContent(content, fontsOf(page)));
            m_reading.pages.push_back({{}, digestOf(page, m_drawn.back().digest)});
        }
    }
    /// What is drawn, where the page ends, and what lies over it.
    static QByteArray digestOf(Handle page, const QByteArray& drawn) {
        QCryptographicHash digest(QCryptographicHash::Sha256);
        digest.addData(drawn);
        QPDFPageObjectHelper helper(page);
        for (const char* key : {"/MediaBox", "/CropBox", "/Rotate", "/UserUnit"})
            digest.addData(QByteArray::fromStdString(helper.getAttribute(key, false).unparseResolved()));
        for (Handle annotation : listed(page.getKey("/Annots")))
            if (annotation.isDictionary())
                for (const char* key : {"/Subtype", "/Rect", "/QuadPoints", "/F", "/Contents", "/AP"})
                    digest.addData(QByteArray::fromStdString(annotation.getKey(key).unparseResolved() + ' '));
        return digest.result();
    }

    std::map<std::string, pdf::ReadFont> fontsOf(Handle page) {
        std::map<std::string, pdf::ReadFont> fonts;
        Handle resources = QPDFPageObjectHelper(page).getAttribute("/Resources", false);
        Handle dictionary = resources.isDictionary() ? resources.getKey("/Font") : Handle::newNull();
        if (!dictionary.isDictionary())
            return fonts;
        for (const std::string& name : dictionary.getKeys())
            fonts[name] = fontOf(dictionary.getKey(name));
        return fonts;
    }
    const pdf::ReadFont& fontOf(Handle font) {
        const int object = font.getObjectID();
        if (const auto known = m_fonts.find(object); object != 0 && known != m_fonts.end())
            return known->second;
        if (m_fonts.size() >= kMostFonts)
            throw std::length_error("too many fonts");
        pdf::ReadFont read;
        const auto nameAt = [](Handle at, const char* key) {
            return at.isDictionary() && at.getKey(key).isName() ? at.getKey(key).getName() : std::string();
        };
        read.name = nameAt(font, "/BaseFont");
        if (const std::size_t plus = read.name.find('+'); plus != std::string::npos)
            read.name.erase(0, plus + 1);
        read.hasLongCodes = nameAt(font, "/Subtype") == "/Type0";
        if (font.isDictionary())
            read.meanings = pdf::readMeanings(bytesOf(font.getKey("/ToUnicode")));
        noteShapes(read, font);
        return m_fonts[object == 0 ? -static_cast<int>(m_fonts.size()) - 1 : object] = std::move(read);
    }
    void noteShapes(const pdf::ReadFont& read, Handle font) {
        Handle descendants = font.isDictionary() ? font.getKey("/DescendantFonts") : Handle::newNull();
        Handle descendant =
            descendants.isArray() && descendants.getArrayNItems() == 1 ? descendants.getArrayItem(0) : Handle::newNull();
        if (!descendant.isDictionary())
            return;
        Handle descriptor = descendant.getKey("/FontDescriptor");
        m_fontDigest.addData(QByteArray::fromStdString(read.name + descendant.getKey("/W").unparseResolved()));
        if (descriptor.isDictionary())
            m_fontDigest.addData(QByteArray::fromStdString(bytesOf(descriptor.getKey("/FontFile2"))));
    }

    void readElement(Handle element, Place* around, int depth) {
        const bool isElement = element.isDictionary() && element.getKey("/S").isName();
        if (!isElement || (element.isIndirect() && !m_seen.insert(element.getObjectID()).second))
            return;
        if (depth > kDeepest || ++m_elements > kMostElements)
            throw std::length_error("too many tags");
        const std::string tag = element.getKey("/S").getName().substr(1);
        Place own{tag, std::nullopt};
        Place& place = around != nullptr && isInline(tag) ? *around : own;
        const int page = element.getKey("/Pg").isDictionary() ? element.getKey("/Pg").getObjectID() : 0;
        for (const char* key : {"/Alt", "/ActualText", "/E"})
            if (const QString told = textAt(element, key); !told.isEmpty())
                blockAt(place, page).text += told + u' ';
        for (Handle kid : listed(element.getKey("/K")))
            readKid(kid, place, page, depth);
    }
    void readKid(Handle kid, Place& place, int page, int depth) {
        if (kid.isInteger()) {
            take(place, page, kid.getIntValueAsInt());
        } else if (kid.isDictionary() && kid.getKey("/MCID").isInteger()) {
            Handle own = kid.getKey("/Pg");
            take(place, own.isDictionary() ? own.getObjectID() : page, kid.getKey("/MCID").getIntValueAsInt());
        } else if (kid.isDictionary() && kid.getKey("/Obj").isDictionary()) {
            Handle action = kid.getKey("/Obj").getKey("/A");
            blockAt(place, page).glyphs += textAt(action, "/URI").toUtf8();
        } else {
            readElement(kid, &place, depth + 1);
        }
    }
    PdfBlock& blockAt(Place& place, int page) {
        if (!place.block.has_value()) {
            const auto found = m_places.find(page);
            place.block = m_reading.blocks.size();
            m_reading.blocks.push_back({QString::fromStdString(place.tag),
                                        found == m_places.end() ? 1 : static_cast<int>(found->second) + 1, {}, {}, {}});
        }
        return m_reading.blocks[*place.block];
    }
    void take(Place& place, int page, int number) {
        const auto found = m_places.find(page);
        if (found == m_places.end())
            return;
        auto drawn = m_drawn[found->second].marked.extract(number);
        if (drawn.empty())
            return;
        PdfBlock& block = blockAt(place, page);
        block.text += drawn.mapped().text;
        block.glyphs += drawn.mapped().glyphs;
    }

    /// What no tag took is seen all the same.
    void finishPages() {
        for (std::size_t page = 0; page < m_drawn.size(); ++page) {
            QString running = m_drawn[page].running;
            for (const auto& [number, drawn] : m_drawn[page].marked)
                running += u' ' + drawn.text;
            m_reading.pages[page].running = running.simplified();
        }
        QString heading;
        for (PdfBlock& block : m_reading.blocks) {
            block.text = block.text.simplified();
            if (block.tag.size() == 2 && block.tag.startsWith(u'H'))
                heading = block.text;
            block.heading = heading;
        }
    }

    void readCarried() {
        QPDFEmbeddedFileDocumentHelper helper(m_file);
        for (const auto& [name, spec] : helper.getEmbeddedFiles()) {
            if (m_reading.carried.size() >= kMostFiles)
                throw std::length_error("too many files inside");
            const std::string bytes = bytesOf(spec->getEmbeddedFileStream());
            m_reading.carried.push_back({QString::fromStdString(name), textAt(spec->getObjectHandle(), "/Desc"),
                                         QByteArray::fromStdString(bytes)});
        }
    }

    QPDF& m_file;
    PdfReading m_reading;
    std::map<int, std::size_t> m_places; ///< page object to place
    std::vector<pdf::DrawnPage> m_drawn;
    std::map<int, pdf::ReadFont> m_fonts;
    QCryptographicHash m_fontDigest{QCryptographicHash::Sha256};
    std::set<int> m_seen;
    std::size_t m_elements = 0;
    qint64 m_spent = 0;
};

} // namespace

Result<PdfReading> readPdf(const QByteArray& bytes) {
    const Result<void> measured = pdf::measureStreams(bytes);
    if (!measured)
        return Unexpected(measured.error());
    try {
        QPDF file;
        file.setSuppressWarnings(true);
        // A file that was cut off is not guessed at.
        file.setAttemptRecovery(false);
        file.processMemoryFile("document", bytes.constData(), static_cast<std::size_t>(bytes.size()));
        return PdfReader(file).read();
    } catch (const std::length_error&) {
        return fail(FailureCode::InvalidDocument, QStringLiteral("er zit te veel in"));
    } catch (const std::exception&) {
        return fail(FailureCode::InvalidDocument, QStringLiteral("het is beschadigd, of het heeft geen labels"));
    }
}

} // namespace omgekeerd
