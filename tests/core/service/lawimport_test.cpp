// SPDX-License-Identifier: EUPL-1.2
#include "core/base/zipwriter.h"
#include "core/service/lawimport.h"
#include "tests/core/law/officialfiles.h"
#include "tests/support/fakelawlibrary.h"

#include <QCryptographicHash>
#include <QTemporaryDir>

#include <algorithm>

using namespace omgekeerd;
using test::FakeLawLibrary;
using test::fixture;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

/// A folder that files are laid in for one test.
class Desk {
public:
    QString put(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

bool refuses(const LawImportReport& report, const char* name, FailureCode code, const char* why) {
    return std::any_of(report.refused.begin(), report.refused.end(), [&](const LawRefused& each) {
        return each.path.endsWith(QLatin1String(name)) && each.why.code == code &&
               each.why.detail.contains(QLatin1String(why));
    });
}

QByteArray manifestFor(const QByteArray& hash, const char* deleted) {
    QByteArray manifest =
        R"(<work label="BWBR9900001"><metadata><datum_inwerkingtreding>2020-01-01</datum_inwerkingtreding></metadata>
<expression label="2026-01-01_0"><metadata><datum_inwerkingtreding>2026-01-01</datum_inwerkingtreding><einddatum>2026-06-30</einddatum><zichtdatum_start>2026-01-01</zichtdatum_start><zichtdatum_eind>9999-12-31</zichtdatum_eind></metadata><manifestation label="xml"><metadata><hashcode>HASH</hashcode></metadata><item label="a.xml" _deleted="DELETED"/></manifestation></expression></work>)";
    return manifest.replace("HASH", hash).replace("DELETED", deleted);
}

} // namespace

TEST_CASE("files come in by what they hold, whatever they are called") {
    Desk desk;
    desk.put("een.dat", bytesOf(fixture("wet.xml")));
    desk.put("twee", bytesOf(fixture("verordening.xml")));
    desk.put("drie.xml", bytesOf(fixture("namen.wti")));
    desk.put("leesmij.txt", "Dit is geen wet.");
    desk.put("plaat.png", QByteArray("\x89PNG\r\n\x1a\n\0\0", 10));
    FakeLawLibrary library;
    const LawImportReport report = importLaw(library, {desk.path()});
    CHECK(report.imported.size() == 2);
    CHECK(report.refused.empty());
    CHECK(report.besides.size() == 1);
    CHECK(report.passedOver.size() == 2);
    CHECK_FALSE(report.stopped);
    CHECK(library.stored.size() == 2);
}

TEST_CASE("the names beside a text become names of its version, former ones as former") {
    FakeLawLibrary library;
    const LawImportReport report = importLaw(library, {fixture("namen.wti"), fixture("wet.xml")});
    REQUIRE(report.imported.size() == 1);
    const auto& names = library.stored.begin()->second.reading.version.names;
    const auto kindOf = [&names](const QString& name) -> std::optional<LawName::Kind> {
        for (const LawName& each : names)
            if (each.name == name)
                return each.kind;
        return std::nullopt;
    };
    CHECK(names.front().name == u"Oefenwet lezen");
    CHECK(kindOf(QStringLiteral("Owl")) == LawName::Kind::Abbreviation);
    CHECK(kindOf(QStringLiteral("OL 2020")) == LawName::Kind::Abbreviation);
    CHECK(kindOf(QStringLiteral("Wet op het spellen")) == LawName::Kind::FormerTitle);
    CHECK_FALSE(kindOf(QStringLiteral("Geen naam van deze wet")));
}

TEST_CASE("names and manifests that belong to no text are told") {
    FakeLawLibrary library;
    const LawImportReport report = importLaw(library, {fixture("namen.wti"), fixture("oud.xml")});
    CHECK(report.imported.size() == 1);
    REQUIRE(report.unused.size() == 1);
    CHECK(report.unused.front().endsWith(QLatin1String("namen.wti")));
}

TEST_CASE("a manifest gives a text its validity, and another checksum warns") {
    Desk desk;
    const QByteArray text = bytesOf(fixture("wet.xml"));
    const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha512).toHex();
    desk.put("wet.xml", text);
    FakeLawLibrary library;
    desk.put("manifest.xml", manifestFor(hash, "false"));
    const LawImportReport same = importLaw(library, {desk.path()});
    REQUIRE(same.imported.size() == 1);
    CHECK(same.imported[0].reading.version.validTo == QDate(2026, 6, 30));
    CHECK(same.imported[0].reading.version.knownFrom == QDate(2026, 1, 1));
    CHECK_FALSE(same.imported[0].reading.version.knownTo);
    CHECK(same.imported[0].reading.warnings.empty());

    desk.put("manifest.xml", manifestFor(QByteArray(128, 'a'), "false"));
    const LawImportReport other = importLaw(library, {desk.path()});
    REQUIRE(other.imported[0].reading.warnings.size() == 1);
    CHECK(other.imported[0].reading.warnings[0].message.contains(QStringLiteral("controlesom")));
    CHECK(other.imported[0].reading.version.validTo == QDate(2026, 6, 30));

    desk.put("manifest.xml", manifestFor(hash, "true"));
    const LawImportReport gone = importLaw(library, {desk.path()});
    CHECK_FALSE(gone.imported[0].reading.version.validTo);
    REQUIRE(gone.imported[0].reading.warnings.size() == 1);
    CHECK(gone.imported[0].reading.warnings[0].message.contains(
        QStringLiteral("niet in het manifest")
    ));
}

TEST_CASE("an archive is looked into as a folder is") {
    Desk desk;
    ZipWriter zip;
    zip.add(QStringLiteral("bwb/wet.xml"), bytesOf(fixture("wet.xml")));
    zip.add(QStringLiteral("bwb/namen.WTI"), bytesOf(fixture("namen.wti")));
    zip.add(QStringLiteral("bwb/stuk.xml"), "<toestand bwb-id=\"BWBR9900009\"><wetgeving>");
    zip.add(QStringLiteral("bwb/plaat.png"), "geen tekst");
    const QString path = desk.put("alles.zip", *zip.write());
    FakeLawLibrary library;
    const LawImportReport report = importLaw(library, {path});
    REQUIRE(report.imported.size() == 1);
    CHECK(report.imported[0].path == QString(path + u"/bwb/wet.xml"));
    CHECK(report.besides.size() == 1);
    CHECK(report.passedOver.size() == 1);
    CHECK(refuses(
        report, "stuk.xml", FailureCode::InvalidLawFile,
        "regel 1, kolom 43: het bestand houdt te vroeg op"
    ));
    CHECK(library.abandoned == 1);
}

TEST_CASE("what is refused says why and leaves the library as it was") {
    Desk desk;
    FakeLawLibrary library;
    const LawImportReport report = importLaw(
        library, {desk.put("pagina.xml", "<!DOCTYPE html><html><body>Wet</body></html>"),
                  desk.put("fout.xml", "<error><msg>Niet gevonden</msg></error>"),
                  desk.put("log.xml", "--2026-- Resolving host"), desk.put("leeg.xml", ""),
                  desk.put("ander.xml", "<boek/>"), desk.path() + u"/er-niet.xml",
                  desk.put("stop.xml", "<lvbbu:Consolidaties xmlns:lvbbu=\"x\"/>"),
                  desk.put("twee-byte.xml", QByteArray("\xFF\xFE<\0?\0", 6))}
    );
    CHECK(report.imported.empty());
    CHECK(report.refused.size() == 8);
    CHECK(refuses(report, "pagina.xml", FailureCode::NotALawFile, "webpagina"));
    CHECK(refuses(report, "fout.xml", FailureCode::NotALawFile, "foutmelding van de bron"));
    CHECK(refuses(report, "log.xml", FailureCode::NotALawFile, "geen XML"));
    CHECK(refuses(report, "leeg.xml", FailureCode::NotALawFile, "leeg"));
    CHECK(refuses(report, "ander.xml", FailureCode::NotALawFile, "element boek"));
    CHECK(refuses(report, "er-niet.xml", FailureCode::FileNotFound, "er-niet.xml"));
    CHECK(refuses(report, "stop.xml", FailureCode::NotALawFile, "STOP"));
    CHECK(refuses(report, "twee-byte.xml", FailureCode::NotALawFile, "geen UTF-8"));
    CHECK(library.stored.empty());
    CHECK(library.abandoned == library.begun);
}

TEST_CASE("an archive that leads outside itself or is a bomb does not come in") {
    Desk desk;
    ZipWriter outside;
    outside.add(QStringLiteral("../wet.xml"), bytesOf(fixture("wet.xml")));
    ZipWriter bomb;
    bomb.add(
        QStringLiteral("wet.xml"),
        "<toestand bwb-id=\"BWBR9900001\"><wetgeving>" + QByteArray(20 << 20, ' ')
    );
    FakeLawLibrary library;
    const LawImportReport report = importLaw(
        library, {desk.put("buiten.zip", *outside.write()), desk.put("bom.zip", *bomb.write())}
    );
    CHECK(report.imported.empty());
    CHECK(refuses(report, "buiten.zip", FailureCode::InvalidArchive, ""));
    CHECK(refuses(report, "bom.zip", FailureCode::InvalidArchive, ""));
    CHECK(library.begun == 0);
}

TEST_CASE("an import that is cancelled stops between or inside files and says so") {
    FakeLawLibrary library;
    std::stop_source source;
    std::size_t steps = 0;
    const LawImportReport report = importLaw(
        library, {fixture("wet.xml"), fixture("oud.xml"), fixture("verdrag.xml")},
        source.get_token(),
        [&](const LawImportStep& step) {
            CHECK(step.files == 3);
            steps = std::max(steps, step.file);
            if (step.file == 2)
                source.request_stop();
        }
    );
    CHECK(steps == 2);
    REQUIRE(report.stopped);
    CHECK(report.stopped->code == FailureCode::Cancelled);
    CHECK(report.imported.size() == 1);
    CHECK(library.stored.size() == 1);
}

TEST_CASE("an import tells how far it is, in bytes of all files") {
    FakeLawLibrary library;
    std::vector<int> told;
    importLaw(
        library, {fixture("wet.xml"), fixture("oud.xml"), fixture("verdrag.xml")}, {},
        [&](const LawImportStep& step) {
            told.push_back(step.thousandths());
            CHECK(step.bytesBefore + step.bytes <= step.sizeOfAll);
        }
    );
    REQUIRE(told.size() >= 3);
    CHECK(std::is_sorted(told.begin(), told.end()));
    CHECK(told.front() < 1000);
    CHECK(told.back() == 1000);
}

TEST_CASE("a full disk stops the import and keeps what came in before") {
    FakeLawLibrary library;
    library.finishFails = FailureCode::DiskFull;
    const LawImportReport report = importLaw(library, {fixture("wet.xml"), fixture("oud.xml")});
    REQUIRE(report.stopped);
    CHECK(report.stopped->code == FailureCode::DiskFull);
    CHECK(report.imported.empty());
    CHECK(library.begun == 1);
    CHECK(library.abandoned == 1);
}

TEST_CASE("all official files come in from their folder") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    FakeLawLibrary library;
    const LawImportReport report = importLaw(library, {folder});
    CHECK(report.imported.size() == 11);
    CHECK(report.refused.empty());
    CHECK(report.unused.empty());
    CHECK(report.besides.size() == 2);
    for (const LawImported& each : report.imported) {
        CHECK(each.reading.textIn == each.reading.textOut);
        const LawVersion& version = each.reading.version;
        if (version.regulation == u"BWBR0045754") {
            CHECK(version.validTo == QDate(2022, 7, 31));
            CHECK_FALSE(version.knownTo);
        }
        for (const LawWarning& warning : each.reading.warnings)
            CHECK_FALSE(warning.message.contains(QStringLiteral("controlesom")));
    }
}
