// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipreader.h"
#include "core/export/exporters.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/office.h"
#include "tests/support/skip.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

QByteArray odtOf(const Document& document) {
    const auto odt = toOdt(document);
    REQUIRE(odt.has_value());
    return *odt;
}

QByteArray part(const QByteArray& odt, const char* name) {
    const auto archive = ZipReader::open(odt, QStringLiteral("x.odt"));
    REQUIRE(archive.has_value());
    const auto bytes = archive->read(QString::fromUtf8(name));
    REQUIRE(bytes.has_value());
    return *bytes;
}

/// How often an element stands in a part.
int count(const QByteArray& xml, const char* element) {
    const QByteArray begin = QByteArray("<").append(element);
    return static_cast<int>(xml.count(QByteArray(begin).append(' ')) + xml.count(QByteArray(begin).append('>')));
}

/// A document with everything that a municipality's letter may hold.
Document letter() {
    Document document;
    document.title = QStringLiteral("Brief");
    document.date = QDate(2026, 3, 9);
    document.footLeft = QStringLiteral("zie bladzijde {page}");
    document.footTarget = QStringLiteral("doel");
    Run name{QStringLiteral("naam"), Voicing::Plain, {}, {}, {}, {}};
    name.fillIn = FillIn::Name;
    Run mark{QStringLiteral("1"), Voicing::Plain, {}, {}, {}, {}};
    mark.note = std::make_shared<Footnote>(Footnote{QStringLiteral("1"), {Run{QStringLiteral("artikel 35"), Voicing::Plain, {}, {}, {}, {}}}});
    const Run foreign{QStringLiteral("مرحبا"), Voicing::OwnWords, {}, {}, {}, QStringLiteral("ar")};
    document.opening = {Paragraph{{Run{QStringLiteral("Beste "), Voicing::Plain, {}, {}, {}, {}}, name}, Paragraph::Role::Body, {}}};
    document.blocks = {Heading{2, QStringLiteral("Doel"), {}, {}, QStringLiteral("doel")},
                       Paragraph{{Run{QStringLiteral("a  <b>\nc"), Voicing::Strong, {}, {}, {}, {}}, mark, foreign}, Paragraph::Role::Body, {}},
                       std::make_shared<ItemList>(ItemList{true, {{Paragraph{{Run{QStringLiteral("een"), Voicing::Plain, {}, {}, {}, {}}}, Paragraph::Role::Body, {}}}}})};
    return document;
}

} // namespace

TEST_CASE("What is filled in, noted, listed and said in another language is real in the ODT") {
    const QByteArray odt = odtOf(letter());
    const QByteArray content = part(odt, "content.xml");
    CHECK(content.contains("<text:placeholder text:placeholder-type=\"text\" text:description=\"naam\">&lt;naam&gt;</text:placeholder>"));
    CHECK(content.contains("<text:note-citation text:label=\"1\">1</text:note-citation><text:note-body><text:p text:style-name=\"Footnote\">artikel 35"));
    CHECK(content.contains("fo:language=\"ar\""));
    CHECK(content.contains("a <text:s/>&lt;b&gt;<text:line-break/>c"));
    CHECK(count(content, "text:list-item") == 1);
    CHECK(count(content, "text:h") == 2);
    CHECK(part(odt, "styles.xml").contains("text:ref-name=\"doel\""));
    CHECK(part(odt, "meta.xml").contains("<dc:date>2026-03-09T00:00:00</dc:date>"));
}

TEST_CASE("Every document of every case is an ODT that is well-formed and the same each time") {
    for (const NamedDocument& named : everyDocument()) {
        INFO(named.name.toStdString());
        const QByteArray odt = odtOf(named.document);
        CHECK(odt == odtOf(named.document));
        CHECK(odt.mid(30, 47) == "mimetypeapplication/vnd.oasis.opendocument.text");
        for (const char* name : {"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"}) {
            QXmlStreamReader xml(part(odt, name));
            while (!xml.atEnd())
                xml.readNext();
            INFO(name << ": " << xml.errorString().toStdString());
            CHECK_FALSE(xml.hasError());
        }
    }
}

TEST_CASE("LibreOffice reads the ODT without loss of headings, lists, tables and pictures") {
    const QString office = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (office.isEmpty())
        return skipTest("LibreOffice Writer is not installed (libreoffice-writer-nogui)");
    const QTemporaryDir folder;
    QStringList paths;
    std::vector<NamedDocument> documents = everyDocument();
    documents.push_back({QStringLiteral("letter"), letter()});
    for (const NamedDocument& named : documents) {
        paths.push_back(folder.filePath(named.name + QStringLiteral(".odt")));
        QFile file(paths.back());
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(odtOf(named.document));
    }
    QProcess run;
    run.start(office, QStringList{test::officeProfileIn(folder),
                                  QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("fodt"),
                                  QStringLiteral("--outdir"), folder.path()} + paths);
    REQUIRE(run.waitForFinished(300000));
    for (std::size_t i = 0; i < documents.size(); ++i) {
        INFO(documents[i].name.toStdString());
        QFile back(folder.filePath(documents[i].name + QStringLiteral(".fodt")));
        REQUIRE(back.open(QIODevice::ReadOnly));
        const QByteArray after = back.readAll();
        const QByteArray before = part(odtOf(documents[i].document), "content.xml");
        for (const char* element : {"text:h", "text:list-item", "table:table", "table:table-row", "table:table-header-rows",
                                    "table:table-cell", "text:note", "text:placeholder", "draw:frame", "text:section"})
            CHECK(std::pair(std::string(element), count(after, element)) == std::pair(std::string(element), count(before, element)));
    }
}
