// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipreader.h"
#include "core/base/zipwriter.h"
#include "tests/support/catch.h"

#include <QFile>
#include <QTemporaryDir>

using namespace omgekeerd;

namespace {

QByteArray packed(const std::vector<std::pair<QString, QByteArray>>& entries) {
    ZipWriter writer;
    for (const auto& [name, bytes] : entries)
        writer.add(name, bytes);
    const auto archive = writer.write();
    REQUIRE(archive.has_value());
    return *archive;
}

QString faultOf(const Result<ZipReader>& reader) {
    REQUIRE_FALSE(reader.has_value());
    CHECK(reader.error().code == FailureCode::InvalidArchive);
    CHECK(reader.error().detail == QLatin1String("proef.zip"));
    REQUIRE(reader.error().faults.size() == 1);
    return reader.error().faults.front().path + QLatin1String(": ") + reader.error().faults.front().message;
}

Result<ZipReader> opened(const QByteArray& bytes, const ZipLimits& limits = {}) {
    return ZipReader::open(bytes, QStringLiteral("proef.zip"), limits);
}

} // namespace

TEST_CASE("What is packed comes out again, in order") {
    const QByteArray large(3 << 20, 'a');
    QByteArray noise;
    for (unsigned i = 0; i < 200000; ++i)
        noise += static_cast<char>((i * 2654435761U) >> 13);
    const QByteArray bytes = packed({{QStringLiteral("mimetype"), "x"},
                                     {QStringLiteral("map/één €.txt"), "hallo"},
                                     {QStringLiteral("leeg"), ""},
                                     {QStringLiteral("ruis"), noise}});
    const auto reader = opened(bytes);
    REQUIRE(reader.has_value());
    REQUIRE(reader->entries().size() == 4);
    CHECK(reader->entries()[1].name == QStringLiteral("map/één €.txt"));
    CHECK(reader->read(QStringLiteral("map/één €.txt")).value_or(QByteArray()) == "hallo");
    CHECK(reader->read(QStringLiteral("ruis")).value_or(QByteArray()) == noise);
    CHECK(reader->read(QStringLiteral("leeg")).has_value());
    CHECK_FALSE(reader->read(QStringLiteral("weg")).has_value());
    int parts = 0;
    CHECK(reader->read(QStringLiteral("ruis"), [&parts](const QByteArray& part) {
        CHECK(part.size() <= (1 << 16));
        return ++parts < 2;
    }).has_value());
    CHECK(parts == 2);
}

TEST_CASE("The same entries give the same archive, whatever the clock says") {
    ZipWriter writer;
    writer.add(QStringLiteral("mimetype"), "application/vnd.oasis.opendocument.text", ZipWriter::Packing::Stored);
    writer.add(QStringLiteral("content.xml"), QByteArray(5000, 'x'));
    const auto first = writer.write();
    const auto second = writer.write();
    REQUIRE(first.has_value());
    REQUIRE(second.has_value());
    CHECK(*first == *second);
    // The kind of a document is read at byte 38 of its archive: nothing may stand before it.
    CHECK(first->mid(30, 8) == "mimetype");
    CHECK(first->mid(38, 15) == "application/vnd");
    // 1 January 1980, midnight
    CHECK(first->mid(10, 4) == QByteArray::fromHex("00002100"));
}

TEST_CASE("An archive that leads outside itself does not open") {
    const auto name = GENERATE(
        "../weg.txt", "map/../../weg.txt", "/etc/weg", "C:/weg", "map\\weg", "./weg"
    );
    CHECK(faultOf(opened(packed({{QString::fromUtf8(name), "x"}}))) ==
          QString::fromUtf8(name) + QLatin1String(": wijst buiten het archief"));
}

TEST_CASE("A bomb does not open") {
    const QByteArray bomb = packed({{QStringLiteral("nullen"), QByteArray(8 << 20, '\0')}});
    CHECK(faultOf(opened(bomb)) == QLatin1String("nullen: is onwaarschijnlijk klein ingepakt voor wat eruit komt"));
    ZipLimits tight;
    tight.ratio = 5000;
    CHECK(opened(bomb, tight).has_value());
    tight.entry = 1 << 20;
    CHECK(faultOf(opened(bomb, tight)) == QLatin1String("nullen: is uitgepakt te groot"));
    tight.entry = 16 << 20;
    tight.total = 4 << 20;
    CHECK(faultOf(opened(bomb, tight)) == QLatin1String("nullen: hiermee is het archief uitgepakt te groot"));
    tight = {};
    tight.entries = 1;
    CHECK(faultOf(opened(packed({{QStringLiteral("a"), "a"}, {QStringLiteral("b"), "b"}}), tight)) ==
          QLatin1String(": er staan meer dan 1 bestanden in"));
}

TEST_CASE("An entry that is larger than it says does not come out") {
    QByteArray bytes = packed({{QStringLiteral("a"), QByteArray(5000, 'a')}});
    const qsizetype central = bytes.indexOf("PK\x01\x02");
    REQUIRE(central > 0);
    for (const qsizetype place : {qsizetype(22), central + 24}) {
        bytes[place] = 100;
        bytes[place + 1] = 0;
    }
    const auto reader = opened(bytes);
    REQUIRE(reader.has_value());
    const auto read = reader->read(QStringLiteral("a"));
    REQUIRE_FALSE(read.has_value());
    CHECK(read.error().code == FailureCode::InvalidArchive);
}

TEST_CASE("A damaged archive is refused, wherever it is damaged") {
    const QByteArray whole = packed({{QStringLiteral("a"), QByteArray("hallo daar, dit is een tekst")}, {QStringLiteral("b"), "x"}});
    CHECK(faultOf(opened("geen archief")) == QLatin1String(": dit is geen zip-bestand"));
    CHECK(faultOf(opened({})) == QLatin1String(": dit is geen zip-bestand"));
    int refusals = 0;
    for (qsizetype place = 0; place < whole.size(); ++place) {
        QByteArray damaged = whole;
        damaged[place] = static_cast<char>(~damaged[place]);
        const auto reader = opened(damaged);
        if (!reader || !reader->read(QStringLiteral("a")) || !reader->read(QStringLiteral("b")))
            ++refusals;
        const auto cut = opened(whole.left(place));
        CHECK_FALSE((cut.has_value() && cut->holds(QStringLiteral("b")) && cut->read(QStringLiteral("b")).has_value()));
    }
    CHECK(refusals > whole.size() / 2);
}

TEST_CASE("An archive on disk opens by its path") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("één.zip"));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(packed({{QStringLiteral("a"), "hallo"}}));
    file.close();
    const auto reader = ZipReader::open(path);
    REQUIRE(reader.has_value());
    CHECK(reader->read(QStringLiteral("a")).value_or(QByteArray()) == "hallo");
    const auto missing = ZipReader::open(path + QLatin1String("x"));
    REQUIRE_FALSE(missing.has_value());
    CHECK(missing.error().code == FailureCode::FileNotFound);
    const auto notAFile = ZipReader::open(folder.path());
    REQUIRE_FALSE(notAFile.has_value());
    CHECK(notAFile.error().code == FailureCode::NotAFile);
}
