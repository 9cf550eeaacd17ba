// SPDX-License-Identifier: EUPL-1.2
#define POINTERHOLDER_TRANSITION 4
#include "core/export/exporters.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/pdfstructure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <QProcess>
#include <QTemporaryDir>

#include <functional>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

QByteArray pdfOf(const Document& document) {
    const auto pdf = toPdf(document);
    INFO((pdf.has_value() ? std::string() : pdf.error().detail.toStdString()));
    REQUIRE(pdf.has_value());
    return *pdf;
}

const QByteArray& bingoPdf() {
    static const QByteArray pdf = pdfOf(documentsOf(QStringLiteral("bingo"), bingo().file()).front().document);
    return pdf;
}

/// A change that a validator must catch, and the clause that it breaks.
struct Mutation {
    const char* name;
    const char* clause;
    std::function<void(QPDF&)> change;
};

using Handle = QPDFObjectHandle;

Handle firstPage(QPDF& file) { return file.getAllPages().front(); }
std::vector<Handle> elements(QPDF& file, const std::string& tag) {
    std::vector<Handle> found;
    for (Handle object : file.getAllObjects())
        if (object.isDictionary() && object.hasKey("/P") && object.getKey("/S").isName() && object.getKey("/S").getName() == tag)
            found.push_back(object);
    REQUIRE_FALSE(found.empty());
    return found;
}
Handle element(QPDF& file, const std::string& tag) { return elements(file, tag).front(); }
Handle annotation(QPDF& file) {
    for (Handle page : file.getAllPages())
        if (page.getKey("/Annots").isArray())
            return page.getKey("/Annots").getArrayItem(0);
    FAIL("no annotation");
    return Handle::newNull();
}
Handle firstFont(QPDF& file) {
    Handle fonts = firstPage(file).getKey("/Resources").getKey("/Font");
    return fonts.getKey(*fonts.getKeys().begin());
}
Handle descendant(QPDF& file) { return firstFont(file).getKey("/DescendantFonts").getArrayItem(0); }
Handle parsed(const char* source) { return Handle::parse(source); }

std::string streamOf(Handle stream) {
    const auto data = stream.getStreamData();
    return std::string(reinterpret_cast<const char*>(data->getBuffer()), data->getSize());
}
void rewrite(Handle stream, const std::function<void(std::string&)>& change) {
    std::string text = streamOf(stream);
    const std::string before = text;
    change(text);
    REQUIRE(text != before);
    stream.replaceStreamData(text, Handle::newNull(), Handle::newNull());
}
void replaceOnce(std::string& text, const std::string& from, const std::string& to) {
    const std::size_t at = text.find(from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
}
auto inContent(const std::string& from, const std::string& to) {
    return [from, to](QPDF& file) {
        rewrite(firstPage(file).getKey("/Contents"), [&](std::string& text) { replaceOnce(text, from, to); });
    };
}
auto atStart(const std::string& more) {
    return [more](QPDF& file) {
        rewrite(firstPage(file).getKey("/Contents"), [&](std::string& text) { text = more + text; });
    };
}
auto inPacket(const std::string& from, const std::string& to) {
    return [from, to](QPDF& file) {
        rewrite(file.getRoot().getKey("/Metadata"), [&](std::string& text) { replaceOnce(text, from, to); });
    };
}
auto inCatalog(const std::string& key, const char* source) {
    return [key, source](QPDF& file) { file.getRoot().replaceKey(key, parsed(source)); };
}
auto withoutCatalog(const std::string& key) {
    return [key](QPDF& file) { file.getRoot().removeKey(key); };
}
void removeAttribute(Handle object, const std::string& key) {
    REQUIRE(object.getKey("/A").hasKey(key));
    object.getKey("/A").removeKey(key);
}

QByteArray written(QPDF& file, const std::function<void(QPDFWriter&)>& settings = {}) {
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setMinimumPDFVersion("1.7");
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setNewlineBeforeEndstream(true);
    writer.setDeterministicID(true);
    if (settings)
        settings(writer);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char*>(buffer->getBuffer()), static_cast<qsizetype>(buffer->getSize()));
}

QByteArray mutated(const std::function<void(QPDF&)>& change, const std::function<void(QPDFWriter&)>& settings = {}) {
    QPDF file;
    file.processMemoryFile("document", bingoPdf().constData(), static_cast<std::size_t>(bingoPdf().size()));
    change(file);
    return written(file, settings);
}

void checkCaught(const char* name, const char* clause, const QByteArray& pdf) {
    const auto faults = structureFaults(pdf);
    const bool isCaught = std::any_of(faults.begin(), faults.end(), [clause](const StructureFault& fault) {
        return fault.clause == QLatin1String(clause);
    });
    INFO(name << " should break " << clause << "; found:\n" << asLines(faults).toStdString());
    CHECK(isCaught);
}

std::vector<Mutation> tagMutations() {
    return {
        {"a figure without Alt", "UA 7.3", [](QPDF& f) { element(f, "/Figure").removeKey("/Alt"); }},
        {"a figure with an Alt of spaces", "UA 7.3",
         [](QPDF& f) { element(f, "/Figure").replaceKey("/Alt", Handle::newUnicodeString("  ")); }},
        {"a figure without a box", "own box", [](QPDF& f) { removeAttribute(element(f, "/Figure"), "/BBox"); }},
        {"a header cell without scope", "UA 7.5", [](QPDF& f) { removeAttribute(element(f, "/TH"), "/Scope"); }},
        {"Headers that lead nowhere", "UA 7.5",
         [](QPDF& f) { element(f, "/TD").getKey("/A").replaceKey("/Headers", parsed("[(nowhere)]")); }},
        {"a row with a cell less", "UA 7.2-table",
         [](QPDF& f) {
             Handle row = elements(f, "/TR").back();
             row.getKey("/K").eraseItem(row.getKey("/K").getArrayNItems() - 1);
         }},
        {"a cell that spans a column too many", "UA 7.2-table",
         [](QPDF& f) { elements(f, "/TD").back().getKey("/A").replaceKey("/ColSpan", Handle::newInteger(9)); }},
        {"a heading of level 2 that became 4", "UA 7.4.2",
         [](QPDF& f) { element(f, "/H2").replaceKey("/S", Handle::newName("/H4")); }},
        {"two titles", "own title", [](QPDF& f) { element(f, "/H2").replaceKey("/S", Handle::newName("/H1")); }},
        {"a heading without a number", "UA 7.4.4", [](QPDF& f) { element(f, "/H2").replaceKey("/S", Handle::newName("/H")); }},
        {"a tag of our own", "A 6.7.3.4", [](QPDF& f) { element(f, "/P").replaceKey("/S", Handle::newName("/Alinea")); }},
        {"a list that says not how it is numbered", "UA 7.6",
         [](QPDF& f) { removeAttribute(element(f, "/L"), "/ListNumbering"); }},
        {"an item that became a part", "UA 7.2-structure",
         [](QPDF& f) { element(f, "/LI").replaceKey("/S", Handle::newName("/Div")); }},
        {"an empty paragraph", "own empty", [](QPDF& f) { element(f, "/P").replaceKey("/K", Handle::newArray()); }},
        {"an element that does not know its parent", "A 6.7.3.1",
         [](QPDF& f) { element(f, "/H2").replaceKey("/P", element(f, "/TR")); }},
        {"content that is in no element", "own parent tree",
         [](QPDF& f) { element(f, "/P").getKey("/K").eraseItem(0); }},
        {"content that has two elements", "own parent tree",
         [](QPDF& f) { element(f, "/H2").getKey("/K").appendItem(element(f, "/H1").getKey("/K").getArrayItem(0)); }},
        {"a parent tree with two elements changed over", "own parent tree",
         [](QPDF& f) {
             Handle owners = f.getRoot().getKey("/StructTreeRoot").getKey("/ParentTree").getKey("/Nums").getArrayItem(1);
             Handle first = owners.getArrayItem(0);
             owners.setArrayItem(0, owners.getArrayItem(owners.getArrayNItems() - 1));
             owners.setArrayItem(owners.getArrayNItems() - 1, first);
         }},
        {"a page without its key in the parent tree", "own parent tree",
         [](QPDF& f) { firstPage(f).removeKey("/StructParents"); }},
        {"an ID twice", "own identity",
         [](QPDF& f) { elements(f, "/TH").back().replaceKey("/ID", element(f, "/TH").getKey("/ID")); }},
        {"a note without ID", "UA 7.9", [](QPDF& f) { element(f, "/P").replaceKey("/S", Handle::newName("/Note")); }},
        {"a language that is none", "A 6.7.4",
         [](QPDF& f) { element(f, "/P").replaceKey("/Lang", Handle::newString("heel gewoon Nederlands")); }},
        {"a paragraph in a heading", "own inline",
         [](QPDF& f) {
             Handle inner = element(f, "/P");
             inner.replaceKey("/P", element(f, "/H2"));
             element(f, "/H2").getKey("/K").appendItem(inner);
         }},
    };
}

std::vector<Mutation> catalogMutations() {
    return {
        {"no language", "A 6.7.4", withoutCatalog("/Lang")},
        {"a window that shows the name of the file", "UA 7.1-10",
         [](QPDF& f) { f.getRoot().getKey("/ViewerPreferences").replaceKey("/DisplayDocTitle", Handle::newBool(false)); }},
        {"not marked", "A 6.7.2", inCatalog("/MarkInfo", "<</Marked false>>")},
        {"suspects", "A 6.7.2", inCatalog("/MarkInfo", "<</Marked true /Suspects true>>")},
        {"no output intent", "A 6.2.3", withoutCatalog("/OutputIntents")},
        {"no structure tree", "A 6.7.3.1", withoutCatalog("/StructTreeRoot")},
        {"no metadata", "A 6.6.2.1", withoutCatalog("/Metadata")},
        {"no bookmarks", "own bookmark", withoutCatalog("/Outlines")},
        {"a bookmark to nothing", "own bookmark",
         [](QPDF& f) { f.getRoot().getKey("/Outlines").getKey("/First").removeKey("/Dest"); }},
        {"a bookmark less", "own bookmark",
         [](QPDF& f) {
             Handle last = f.getRoot().getKey("/Outlines").getKey("/Last");
             while (last.hasKey("/Last"))
                 last = last.getKey("/Last");
             Handle before = last.getKey("/Prev");
             REQUIRE(before.isDictionary());
             before.removeKey("/Next");
             last.getKey("/Parent").replaceKey("/Last", before);
         }},
        {"JavaScript at opening", "A 6.5.2", inCatalog("/OpenAction", "<</S /JavaScript /JS (app.alert(1))>>")},
        {"a form", "A 6.4", inCatalog("/AcroForm", "<</Fields []>>")},
        {"layers", "A 6.9", inCatalog("/OCProperties", "<</OCGs [] /D <<>>>>")},
        {"no PDF/UA", "UA 5", inPacket("<pdfuaid:part>1</pdfuaid:part>", "")},
        {"conformance B", "A 6.6.4", inPacket("<pdfaid:conformance>A<", "<pdfaid:conformance>B<")},
        {"part 3 without a file inside", "A 6.6.4", inPacket("<pdfaid:part>2<", "<pdfaid:part>3<")},
        {"no description of pdfuaid", "A 6.6.2.3", inPacket("<pdfaProperty:name>part<", "<pdfaProperty:name>deel<")},
        {"a broken packet", "A 6.6.2.1", inPacket("</rdf:RDF>", "")},
        {"no title in XMP", "UA 7.1-9", [](QPDF& f) {
             rewrite(f.getRoot().getKey("/Metadata"), [](std::string& text) {
                 const std::size_t from = text.find("<dc:title>");
                 text.erase(from, text.find("</dc:title>") + 11 - from);
             });
         }},
        {"another title in the dictionary", "A 6.6.3",
         [](QPDF& f) { f.getTrailer().getKey("/Info").replaceKey("/Title", Handle::newUnicodeString("Anders")); }},
        {"another date in the dictionary", "A 6.6.3",
         [](QPDF& f) { f.getTrailer().getKey("/Info").replaceKey("/ModDate", Handle::newString("D:20010101000000Z")); }},
        {"a link without description", "UA 7.18.5", [](QPDF& f) { annotation(f).removeKey("/Contents"); }},
        {"a link that does not print", "A 6.3.2", [](QPDF& f) { annotation(f).replaceKey("/F", Handle::newInteger(0)); }},
        {"a link that is hidden", "A 6.3.2", [](QPDF& f) { annotation(f).replaceKey("/F", Handle::newInteger(6)); }},
        {"a link that is in no element", "UA 7.18.1",
         [](QPDF& f) {
             Handle page = firstPage(f);
             if (!page.getKey("/Annots").isArray())
                 page.replaceKey("/Annots", Handle::newArray());
             page.getKey("/Annots").appendItem(f.makeIndirectObject(parsed(
                 "<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /F 4 /Contents (weg) /A <</S /URI /URI (https://example.nl)>>>>"
             )));
         }},
        {"a note on the page", "A 6.3.1", [](QPDF& f) { annotation(f).replaceKey("/Subtype", Handle::newName("/Text")); }},
        {"a link that starts a program", "A 6.5.1",
         [](QPDF& f) { annotation(f).replaceKey("/A", parsed("<</S /Launch /F (cmd.exe)>>")); }},
        {"something that happens when a page opens", "A 6.5.2",
         [](QPDF& f) { firstPage(f).replaceKey("/AA", parsed("<</O <</S /URI /URI (x)>>>>")); }},
        {"a page with another tab order", "UA 7.18.3", [](QPDF& f) { firstPage(f).removeKey("/Tabs"); }},
        {"a group with transparency", "A 6.2.10",
         [](QPDF& f) { firstPage(f).replaceKey("/Group", parsed("<</S /Transparency /CS /DeviceRGB>>")); }},
        {"a string without end", "A 6.1.13",
         [](QPDF& f) { element(f, "/P").replaceKey("/Alt", Handle::newString(std::string(40000, 'x'))); }},
    };
}

std::vector<Mutation> contentMutations() {
    return {
        {"something drawn that is not marked", "UA 7.1-3", atStart("10 10 5 5 re f\n")},
        {"an artifact within tagged content", "UA 7.1-1",
         inContent("BDC\nBT\n", "BDC\n/Artifact <</Type /Layout>> BDC EMC\nBT\n")},
        {"tagged content within an artifact", "UA 7.1-2", atStart("/Artifact BMC /P <</MCID 9999>> BDC EMC EMC\n")},
        {"marked content that does not end", "own balance", inContent("EMC\n", "")},
        {"marked content that crosses text", "own balance", inContent("ET\nEMC\n", "EMC\nET\n")},
        {"content with another tag than its element", "own tag", inContent("/H1 <<", "/P <<")},
        {"a colour for print", "A 6.2.4.3", atStart("/Artifact BMC 0 0 0 1 k EMC\n")},
        {"a graphics state", "A 6.2.5", atStart("/Artifact BMC /G0 gs EMC\n")},
        {"a rendering intent", "A 6.2.6", atStart("/Artifact BMC /Perceptual ri EMC\n")},
        {"an operator that is none", "A 6.2.2", atStart("/Artifact BMC 1 doe EMC\n")},
        {"an image", "A 6.2.9", atStart("/Artifact BMC /Im0 Do EMC\n")},
        {"an image in the stream", "A 6.1.10",
         atStart("/Artifact BMC BI /W 1 /H 1 /BPC 8 /CS /G ID x\nEI EMC\n")},
        {".notdef", "A 6.2.11.8", atStart("/Artifact BMC BT /F0 9 Tf 1 0 0 1 50 50 Tm <0000> Tj ET EMC\n")},
        {"text beside the page", "own reach", atStart("/Artifact BMC BT /F0 9 Tf 1 0 0 1 900 50 Tm ET EMC\n")},
        {"text in a font that is not there", "A 6.2.2", atStart("/Artifact BMC BT /F99 9 Tf ET EMC\n")},
        {"a font without ToUnicode", "A 6.2.11.7.2", [](QPDF& f) { firstFont(f).removeKey("/ToUnicode"); }},
        {"a glyph that stands for nothing", "A 6.2.11.7.2",
         [](QPDF& f) { rewrite(firstFont(f).getKey("/ToUnicode"), [](std::string& text) {
             const std::size_t row = text.find("beginbfchar\n") + 12;
             text.erase(row, text.find('\n', row) + 1 - row);
         }); }},
        {"a glyph that stands for half a character", "A 6.2.11.7.2",
         [](QPDF& f) { rewrite(firstFont(f).getKey("/ToUnicode"), [](std::string& text) {
             const std::size_t value = text.find("> <", text.find("beginbfchar")) + 3;
             text.replace(value, text.find('>', value) - value, "D800");
         }); }},
        {"a font that is not embedded", "A 6.2.11.4.1",
         [](QPDF& f) { descendant(f).getKey("/FontDescriptor").removeKey("/FontFile2"); }},
        {"a broken font program", "A 6.2.11.4.1",
         [](QPDF& f) { rewrite(descendant(f).getKey("/FontDescriptor").getKey("/FontFile2"),
                               [](std::string& text) { text.resize(text.size() / 2); }); }},
        {"a width that is not that of the font", "A 6.2.11.5",
         [](QPDF& f) {
             Handle widths = descendant(f).getKey("/W").getArrayItem(1);
             widths.setArrayItem(0, Handle::newInteger(widths.getArrayItem(0).getIntValue() + 40));
         }},
        {"no CIDToGIDMap", "A 6.2.11.3", [](QPDF& f) { descendant(f).removeKey("/CIDToGIDMap"); }},
        {"a CIDSet", "A 6.2.11.4.2",
         [](QPDF& f) { descendant(f).getKey("/FontDescriptor").replaceKey("/CIDSet", f.newStream("x")); }},
        {"a font with two names", "A 6.2.11.4.2",
         [](QPDF& f) { descendant(f).replaceKey("/BaseFont", Handle::newName("/ABCDEF+Anders")); }},
        {"a font that is not symbolic", "A 6.2.11.6",
         [](QPDF& f) { descendant(f).getKey("/FontDescriptor").replaceKey("/Flags", Handle::newInteger(32)); }},
    };
}

} // namespace

TEST_CASE("Every document of every case is PDF/A-2a and PDF/UA-1") {
    for (const NamedDocument& named : everyDocument()) {
        const auto faults = structureFaults(pdfOf(named.document));
        INFO(named.name.toStdString() << "\n" << asLines(faults).toStdString());
        CHECK(faults.empty());
    }
}

TEST_CASE("Every document with its case inside is PDF/A-3a and PDF/UA-1") {
    const QByteArray text("{\"wens\": \"iets te doen hebben\"}\n");
    const std::vector<CarriedFile> carried{{QStringLiteral("dossier.json"), QStringLiteral("Het dossier"), text},
                                           {QStringLiteral("opmaak.json"), QStringLiteral("Hoe het is gemaakt"), "{}"}};
    for (const NamedDocument& named : everyDocument()) {
        const auto pdf = toPdf(named.document, carried);
        REQUIRE(pdf.has_value());
        const auto faults = structureFaults(*pdf);
        INFO(named.name.toStdString() << "\n" << asLines(faults).toStdString());
        CHECK(faults.empty());
        CHECK(pdf->contains("<pdfaid:part>3</pdfaid:part>"));
        QPDF file;
        file.processMemoryFile("document", pdf->constData(), static_cast<std::size_t>(pdf->size()));
        CHECK(file.getRoot().getKey("/AF").getArrayNItems() == 2);
        Handle inside = file.getRoot().getKey("/AF").getArrayItem(0);
        CHECK(inside.getKey("/AFRelationship").getName() == "/Source");
        CHECK(streamOf(inside.getKey("/EF").getKey("/F")) == text.toStdString());
    }
}

TEST_CASE("What makes a PDF with the case inside PDF/A-3a is looked at, and it is the same twice") {
    const Document document = documentsOf(QStringLiteral("bingo"), bingo().file()).front().document;
    const std::vector<CarriedFile> carried{{QStringLiteral("dossier.json"), QStringLiteral("Dossier"), "{\"a\": 1}"}};
    const auto pdf = toPdf(document, carried);
    REQUIRE(pdf.has_value());
    CHECK(toPdf(document, carried).value() == *pdf);
    CHECK(pdfOf(document).contains("<pdfaid:part>2</pdfaid:part>"));
    const auto changed = [&pdf](const std::function<void(Handle, QPDF&)>& change) {
        QPDF file;
        file.processMemoryFile("document", pdf->constData(), static_cast<std::size_t>(pdf->size()));
        change(file.getRoot().getKey("/AF").getArrayItem(0), file);
        return written(file);
    };
    checkCaught("no relation", "A 6.8", changed([](Handle spec, QPDF&) { spec.removeKey("/AFRelationship"); }));
    checkCaught("no name", "UA 7.11", changed([](Handle spec, QPDF&) { spec.removeKey("/UF"); }));
    checkCaught("no kind", "A 6.8", changed([](Handle spec, QPDF&) {
                    spec.getKey("/EF").getKey("/F").getDict().removeKey("/Subtype");
                }));
    checkCaught("no date", "A 6.8", changed([](Handle spec, QPDF&) {
                    spec.getKey("/EF").getKey("/F").getDict().getKey("/Params").removeKey("/ModDate");
                }));
    checkCaught("not named in AF", "A 6.8", changed([](Handle, QPDF& file) { file.getRoot().replaceKey("/AF", Handle::newArray()); }));
    checkCaught("part 2 with a file inside", "A 6.6.4", changed([](Handle, QPDF& file) {
                    inPacket("<pdfaid:part>3<", "<pdfaid:part>2<")(file);
                }));
}

TEST_CASE("Every mutation of the tags is caught") {
    REQUIRE(structureFaults(mutated([](QPDF&) {})).empty());
    for (const Mutation& mutation : tagMutations())
        checkCaught(mutation.name, mutation.clause, mutated(mutation.change));
}

TEST_CASE("Every mutation of the catalog, the metadata and the links is caught") {
    for (const Mutation& mutation : catalogMutations())
        checkCaught(mutation.name, mutation.clause, mutated(mutation.change));
}

TEST_CASE("Every mutation of what is drawn, and with which fonts, is caught") {
    for (const Mutation& mutation : contentMutations())
        checkCaught(mutation.name, mutation.clause, mutated(mutation.change));
}

TEST_CASE("Every mutation of the file itself is caught") {
    const auto same = [](QPDF&) {};
    checkCaught("a file without a binary comment", "A 6.1.2", QByteArray(bingoPdf()).replace(9, 1, " "));
    checkCaught("something before the header", "A 6.1.2", "x" + bingoPdf());
    checkCaught("something behind the end", "A 6.1.3", bingoPdf() + "\n% meer tekst\n");
    checkCaught("no ID", "A 6.1.3", QByteArray(bingoPdf()).replace("/ID [", "/IX ["));
    checkCaught("no end of line before endstream", "A 6.1.7.1",
                mutated(same, [](QPDFWriter& writer) { writer.setNewlineBeforeEndstream(false); }));
    checkCaught("encrypted", "A 6.1.3", mutated(same, [](QPDFWriter& writer) {
                    writer.setDeterministicID(false);
                    writer.setR6EncryptionParameters("", "x", true, true, true, true, true, true, qpdf_r3p_full, true);
                }));
    checkCaught("a file cut short", "A 6.1.6", bingoPdf().left(bingoPdf().size() * 3 / 4));
}

TEST_CASE("The same document gives the same bytes") {
    const Document document = documentsOf(QStringLiteral("x"), hostileCase()).front().document;
    CHECK(pdfOf(document) == pdfOf(document));
}

TEST_CASE("qpdf has nothing to say of any document") {
    const QTemporaryDir folder;
    for (const NamedDocument& named : everyDocument()) {
        const QString path = folder.filePath(named.name + QStringLiteral(".pdf"));
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(pdfOf(named.document));
        file.close();
        QProcess qpdf;
        qpdf.start(QStringLiteral("qpdf"), {QStringLiteral("--check"), path});
        REQUIRE(qpdf.waitForFinished(60000));
        INFO(named.name.toStdString() << qpdf.readAllStandardOutput().toStdString() << qpdf.readAllStandardError().toStdString());
        CHECK(qpdf.exitCode() == 0);
    }
}
