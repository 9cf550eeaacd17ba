// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/pdf/pdfreading.h"
#include "core/export/pdf/pdfstreams.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/pdfedit.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <functional>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

using Handle = QPDFObjectHandle;

const Document& bingoReport() {
    static const Document document = documentsOf(QStringLiteral("bingo"), bingo().file()).front().document;
    return document;
}
const QByteArray& bingoPdf() {
    static const QByteArray pdf = toPdf(bingoReport()).value();
    return pdf;
}
const PdfReading& asItShouldBe() {
    static const PdfReading reading = readPdf(bingoPdf()).value();
    return reading;
}

/// The bytes of a PDF after a change, written as another program would.
QByteArray edited(const std::function<void(QPDF&)>& change, const std::function<void(QPDFWriter&)>& settings = {}) {
    QPDF file;
    file.processMemoryFile("document", bingoPdf().constData(), static_cast<std::size_t>(bingoPdf().size()));
    change(file);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    if (settings)
        settings(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}
std::vector<PdfDifference> differencesAfter(const std::function<void(QPDF&)>& change) {
    const auto read = readPdf(edited(change));
    INFO((read ? std::string() : read.error().detail.toStdString()));
    REQUIRE(read.has_value());
    return differencesIn(*read, asItShouldBe());
}
std::string contentOf(Handle page) {
    const auto data = page.getKey("/Contents").getStreamData();
    return {reinterpret_cast<const char*>(data->getBuffer()), data->getSize()};
}
void setContent(Handle page, const std::string& content) {
    page.getKey("/Contents").replaceStreamData(content, Handle::newNull(), Handle::newNull());
}
Handle firstFont(QPDF& file) {
    Handle page = file.getAllPages().front();
    Handle fonts = page.getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}

} // namespace

TEST_CASE("A document is read back as it was written, block by block") {
    const PdfReading& reading = asItShouldBe();
    REQUIRE(reading.blocks.size() > 100);
    CHECK(reading.blocks.front().tag == u"H1");
    CHECK(reading.blocks.front().text == bingoReport().title);
    QString read;
    for (const PdfBlock& block : reading.blocks)
        read += block.text + u' ';
    for (const Block& block : bingoReport().blocks)
        if (const auto* heading = std::get_if<Heading>(&block)) {
            INFO(heading->text.toStdString());
            CHECK(read.contains(heading->text.simplified()));
        }
    CHECK(reading.pages.front().running.contains(bingoReport().headRight.simplified()));
    CHECK(reading.carried.empty());
}

TEST_CASE("Every document of every case is as it should be, also after another program wrote it anew") {
    for (const NamedDocument& named : everyDocument()) {
        const QByteArray pdf = toPdf(named.document).value();
        const auto first = readPdf(pdf);
        INFO(named.name.toStdString());
        REQUIRE(first.has_value());
        CHECK_FALSE(first->blocks.empty());
        const auto carrying = readPdf(toPdf(named.document, {{QStringLiteral("dossier.json"), QStringLiteral("Het dossier"), "{}\n"}}).value());
        REQUIRE(carrying.has_value());
        CHECK(differencesIn(*carrying, *first).empty());
        REQUIRE(carrying->carried.size() == 1);
        CHECK(carrying->carried[0].bytes == "{}\n");
    }
    const QByteArray unpacked = edited([](QPDF&) {}, [](QPDFWriter& writer) { writer.setStreamDataMode(qpdf_s_uncompress); });
    for (const QByteArray& other : {rewritten(bingoPdf()), unpacked}) {
        const auto read = readPdf(other);
        REQUIRE(read.has_value());
        CHECK(differencesIn(*read, asItShouldBe()).empty());
    }
}

TEST_CASE("A text that was changed is found, and only that one, wherever it stands") {
    for (const std::size_t page : {0U, 1U, 2U})
        for (const int number : {1, 4, 7}) {
            const auto read = readPdf(withLettersSwapped(bingoPdf(), page, number));
            REQUIRE(read.has_value());
            const auto differences = differencesIn(*read, asItShouldBe());
            INFO(page << " " << number);
            REQUIRE(differences.size() == 1);
            CHECK(differences[0].page == static_cast<int>(page) + 1);
            CHECK_FALSE(differences[0].tag.isEmpty());
            CHECK(differences[0].is != differences[0].shouldBe);
            const auto& blocks = asItShouldBe().blocks;
            CHECK(std::any_of(blocks.begin(), blocks.end(), [&](const PdfBlock& block) {
                return block.text == differences[0].shouldBe;
            }));
        }
}

TEST_CASE("Letters that still read as before, and only look otherwise, are found") {
    const auto differences = differencesAfter([](QPDF& file) {
        Handle page = file.getAllPages().front();
        std::string content = contentOf(page);
        const std::size_t glyphs = content.find("[<", content.find("/MCID 1>>")) + 2;
        content.insert(content.find("TJ", glyphs) + 2, "\nEMC");
        content.insert(content.rfind("[<", glyphs), "/Span <</ActualText (zoals het was)>> BDC\n");
        setContent(page, content);
    });
    REQUIRE(differences.size() == 1);
    CHECK(differences[0].is.contains(QStringLiteral("zoals het was")));
    const auto shapes = differencesAfter([](QPDF& file) {
        Handle program = firstFont(file).getKey("/DescendantFonts").getArrayItem(0).getKey("/FontDescriptor").getKey("/FontFile2");
        const auto data = program.getStreamData();
        std::string bytes(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
        bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
        program.replaceStreamData(bytes, Handle::newNull(), Handle::newNull());
    });
    REQUIRE(shapes.size() == 1);
    CHECK(shapes[0].is == shapes[0].shouldBe);
}

TEST_CASE("What was painted or laid over the text, or taken away, is found with its page") {
    const auto painted = differencesAfter([](QPDF& file) {
        Handle page = file.getAllPages().at(1);
        setContent(page, contentOf(page) + "\n/Artifact BMC\n1 1 1 rg 100 300 200 40 re f\nEMC\n");
    });
    REQUIRE(painted.size() == 1);
    CHECK(painted[0].page == 2);
    CHECK(painted[0].tag.isEmpty());
    const auto laid = differencesAfter([](QPDF& file) {
        Handle page = file.getAllPages().at(1);
        Handle annotations = page.getKey("/Annots").isArray() ? page.getKey("/Annots") : Handle::newArray();
        annotations.appendItem(Handle::parse("<</Type /Annot /Subtype /FreeText /Rect [100 300 300 340] /Contents (Anders) /F 4>>"));
        page.replaceKey("/Annots", annotations);
    });
    REQUIRE(laid.size() == 1);
    CHECK(laid[0].page == 2);
    const auto typed = differencesAfter([](QPDF& file) {
        Handle page = file.getAllPages().at(1);
        page.getKey("/Resources").getKey("/Font").replaceKey("/Own", Handle::parse("<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>"));
        setContent(page, contentOf(page) + "\nBT /Own 12 Tf 100 300 Td (Wel toegekend) Tj ET\n");
    });
    REQUIRE_FALSE(typed.empty());
    CHECK(std::any_of(typed.begin(), typed.end(), [](const PdfDifference& difference) {
        return difference.page == 2 && difference.is.contains(QStringLiteral("Wel toegekend"));
    }));
    const std::size_t pages = asItShouldBe().pages.size();
    const auto without = differencesAfter([](QPDF& file) { file.removePage(file.getAllPages().back()); });
    CHECK(std::any_of(without.begin(), without.end(), [pages](const PdfDifference& difference) {
        return difference.tag.isEmpty() && difference.page == static_cast<int>(pages);
    }));
    const auto leads = differencesAfter([](QPDF& file) {
        for (Handle page : file.getAllPages())
            if (page.getKey("/Annots").isArray()) {
                page.getKey("/Annots").getArrayItem(0).getKey("/A").replaceKey("/URI", Handle::newString("https://elders.example"));
                return;
            }
        FAIL("no link");
    });
    CHECK_FALSE(leads.empty());
}

TEST_CASE("What is no PDF of ours is refused, however it tries to be read") {
    const auto code = [](const QByteArray& bytes) {
        const auto read = readPdf(bytes);
        return read ? std::string("read") : read.error().code == FailureCode::InvalidDocument ? std::string("refused") : std::string("other");
    };
    CHECK(code({}) == "refused");
    CHECK(code("geen PDF") == "refused");
    for (const int tenth : {1, 3, 5, 9})
        CHECK(code(bingoPdf().left(bingoPdf().size() * tenth / 10)) == "refused");
    CHECK(code(edited([](QPDF& file) { file.getRoot().removeKey("/StructTreeRoot"); })) == "refused");
    CHECK(code(edited([](QPDF&) {}, [](QPDFWriter& writer) {
              writer.setR6EncryptionParameters("", "eigenaar", true, true, true, true, true, true, qpdf_r3p_full, true);
          })) == "refused");
    CHECK(code(QByteArray(static_cast<qsizetype>(pdf::kMostPdf) + 1, ' ').replace(0, 5, "%PDF-")) == "refused");
    const QByteArray hidden = edited([](QPDF&) {}, [](QPDFWriter& writer) {
        writer.setObjectStreamMode(qpdf_o_disable);
        writer.setStreamDataMode(qpdf_s_compress);
    });
    REQUIRE(code(hidden) == "read");
    for (const char* filter : {"/F#69lter /LZWDecode", "/Filter [/FlateDecode /FlateDecode]", "/Filter 9 0 R"}) {
        QByteArray other = hidden;
        INFO(filter);
        CHECK(code(other.replace("/Filter /FlateDecode", filter)) == "refused");
    }
}

TEST_CASE("A small file that unpacks to a large one is refused before it is unpacked") {
    const QByteArray bomb = edited([](QPDF& file) {
        Handle page = file.getAllPages().front();
        setContent(page, contentOf(page) + std::string(static_cast<std::size_t>(pdf::kMostStream) + 1, ' '));
    });
    CHECK(bomb.size() < 1024 * 1024);
    const auto read = readPdf(bomb);
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == FailureCode::InvalidDocument);
    // One stream that every page draws, many times over.
    const QByteArray repeated = edited([](QPDF& file) {
        Handle stream = file.newStream(std::string(4 * 1024 * 1024, ' '));
        Handle many = Handle::newArray();
        for (int i = 0; i < 100; ++i)
            many.appendItem(stream);
        Handle page = file.getAllPages().front();
        page.replaceKey("/Contents", many);
    });
    CHECK(readPdf(repeated).error().code == FailureCode::InvalidDocument);
}
