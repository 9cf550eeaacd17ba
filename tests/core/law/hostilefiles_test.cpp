// SPDX-License-Identifier: EUPL-1.2
// Files that are wrong by accident or on purpose: one sentence each, in bounded time and memory.
#include "tests/core/law/officialfiles.h"

#include <QTemporaryDir>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace omgekeerd;

namespace {

#if defined(__SANITIZE_ADDRESS__)
constexpr rlim_t kSeconds = 60; // the sanitizers take their share
constexpr long kMegabytes = 1500;
#elif !defined(__OPTIMIZE__)
constexpr rlim_t kSeconds = 15; // a build for looking into it is slower than the one people use
constexpr long kMegabytes = 256;
#else
constexpr rlim_t kSeconds = 5;
constexpr long kMegabytes = 256;
#endif

const QByteArray kHead = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<toestand bwb-id=\"BWBR9900001\"><wetgeving "
                         "soort=\"wet\"><wet-besluit><wettekst>";

/// Bytes that go on and on: a beginning, then a piece many times over.
LawBytes endless(QByteArray first, const QByteArray& again, qint64 size) {
    return [first = std::move(first), piece = again.repeated(1 + 65535 / again.size()), left = size,
            begun = false]() mutable -> Result<QByteArray> {
        if (!std::exchange(begun, true))
            return first;
        if (left <= 0)
            return QByteArray();
        left -= piece.size();
        return piece;
    };
}

/// What a child process of its own said of the file; killed when it takes more time than it may.
struct Outcome {
    QByteArray said;
    bool ended = false;
    long peakMegabytes = 0;
};

Outcome readInChild(const LawBytes& bytes) {
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const rlimit seconds{kSeconds, kSeconds};
        setrlimit(RLIMIT_CPU, &seconds);
        const auto reading = readLaw(bytes, [](LawArticle&&) { return Result<void>(); });
        const QByteArray said = reading ? QByteArray("read")
                                        : QByteArray::number(static_cast<int>(reading.error().code)) + ' ' +
                                              reading.error().detail.toUtf8();
        const ssize_t written = write(ends[1], said.constData(), static_cast<std::size_t>(said.size()));
        _exit(written == said.size() ? 0 : 1);
    }
    close(ends[1]);
    Outcome outcome;
    char part[512];
    for (ssize_t got = 0; (got = read(ends[0], part, sizeof part)) > 0;)
        outcome.said += QByteArray(part, static_cast<qsizetype>(got));
    close(ends[0]);
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    outcome.ended = WIFEXITED(status) && WEXITSTATUS(status) == 0;
    outcome.peakMegabytes = used.ru_maxrss / 1024;
    return outcome;
}

QByteArray code(FailureCode failure) { return QByteArray::number(static_cast<int>(failure)) + ' '; }

Failure refusalOf(const QByteArray& bytes) {
    const auto read = test::readWhole(bytes);
    INFO(bytes.left(200).toStdString());
    REQUIRE_FALSE(read);
    return read.error();
}

QByteArray wetFixture() {
    QFile file(test::fixture("wet.xml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("a file that never stops costs five seconds and 256 MB at most") {
    constexpr qint64 size = 200LL << 20;
    const QByteArray article = kHead + "<artikel>";
    struct Row {
        const char* name;
        LawBytes bytes;
        const char* says;
    };
    const std::vector<Row> rows{
        {"one text", endless(article + "<al>", "artikel ", size), "een stuk tekst zonder einde"},
        {"one tag name", endless(article + "<a", "a", size), "een element zonder einde"},
        {"one attribute", endless(article + "<al soort=\"", "a", size), "een kenmerk zonder einde"},
        {"attributes", endless(article + "<al ", "a='' ", size), "een element"},
        {"one comment", endless(article + "<!-- ", "a ", size), "een stuk tekst zonder einde"},
        {"one instruction", endless(article + "<?a ", "a ", size), "een stuk tekst zonder einde"},
        {"one piece of data", endless(article + "<![CDATA[", "a ", size), "een stuk tekst zonder einde"},
        {"one doctype", endless("<!DOCTYPE toestand ", "a ", size), "een element zonder einde"},
        {"white space before the root", endless("<?xml version=\"1.0\"?>", " ", size), "een stuk tekst zonder einde"},
        {"paragraphs of one article", endless(article, "<al>a</al>", size), "één artikel is groter dan een hele wet"},
        {"emphasis in one paragraph", endless(article + "<al>", "<sup>a</sup>b", size), "één artikel is groter"},
        {"cells of one row", endless(article + "<table><tgroup><tbody><row>", "<entry/>", size), "één artikel is groter"},
        {"articles", endless(kHead, "<artikel/>", size), "te veel artikelen"},
        {"headings", endless(kHead + "<hoofdstuk><kop>", "<titel>aaaaaaaa</titel>", size), "één artikel is groter"},
        {"warnings", endless(article, "<x/><y/>", size), "één artikel is groter"},
        {"elements in elements", endless(kHead, "<al>", 100'000 * 4), "de elementen staan te diep in elkaar"},
        {"metadata", endless(kHead + "<meta-data>", "<brondata/>", size), "te veel elementen"},
        {"text of many articles", endless(kHead, "<artikel><al>" + QByteArray(60'000, 'a') + "</al></artikel>", size),
         "het bestand is groter dan 128 MB"},
        {"chapters", endless(kHead, "<hoofdstuk/>", size), "één artikel is groter"},
    };
    for (const Row& row : rows) {
        const Outcome outcome = readInChild(row.bytes);
        INFO(row.name << ": " << outcome.said.toStdString() << ", " << outcome.peakMegabytes << " MB");
        std::printf("hostile %s: %ld MB\n", row.name, outcome.peakMegabytes);
        CHECK(outcome.ended);
        CHECK(outcome.said.startsWith(code(FailureCode::InvalidLawFile)));
        CHECK(outcome.said.contains(row.says));
        CHECK(outcome.peakMegabytes <= kMegabytes);
    }
}

TEST_CASE("a file on disk that is too large is not opened") {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("groot.xml")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.resize(200LL << 20));
    const auto read = test::readWhole(file.fileName());
    REQUIRE_FALSE(read);
    CHECK(read.error().code == FailureCode::FileTooLarge);
}

TEST_CASE("entities of a file's own are refused before they are looked at") {
    const QByteArray declared = GENERATE(
        as<QByteArray>{}, "<!ENTITY x SYSTEM \"file:///etc/passwd\">", "<!ENTITY x \"y\">",
        "<!ENTITY % x SYSTEM \"http://example.org/x.dtd\"> %x;",
        "<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;\">", "<!ATTLIST al x CDATA \"y\">"
    );
    const Failure failure = refusalOf(
        "<!DOCTYPE toestand [" + declared + "]>" + kHead.mid(kHead.indexOf("<toe")) + "<artikel><al>&x;</al></artikel>"
    );
    CHECK(failure.code == FailureCode::InvalidLawFile);
    CHECK(failure.detail.contains(QStringLiteral("eigen lijst van entiteiten")));
}

TEST_CASE("an entity of an external list is not fetched: its name stays and is told") {
    const auto read = test::readWhole(QByteArray(
        "<!DOCTYPE wetgeving SYSTEM \"file:///etc/passwd\"><wetgeving bwb-id=\"BWBR9900001\"><artikel><al>a &euml; "
        "b</al></artikel></wetgeving>"
    ));
    REQUIRE(read);
    CHECK(plainText(read->articles[0]) == u"a &euml; b");
    REQUIRE(read->reading.warnings.size() == 1);
    CHECK(read->reading.warnings[0].message.contains(QStringLiteral("&euml;")));
}

TEST_CASE("what is not well-formed is refused with line and column") {
    struct Row {
        QByteArray body;
        const char* at;
    };
    const auto row = GENERATE(values<Row>(
        {{"\n<artikel><al>x</artikel>", "regel 3, kolom"},
         {"\n\n<artikel><al>x & y</al></artikel>", "regel 4, kolom 18"},
         {"<al a=\"1\" a=\"2\"/>", "regel 2, kolom"},
         {"<al a=\"<\"/>", "regel 2, kolom"},
         {"<al a=1/>", "regel 2, kolom"},
         {"<al a=\"x & y\"/>", "regel 2, kolom"},
         {"<vreemd:al/>", "regel 2, kolom"},
         {"<al vreemd:a=\"1\"/>", "regel 2, kolom"},
         {"<al>\x01</al>", "regel 2, kolom"},
         {"<al>]]></al>", "regel 2, kolom"},
         {"</al>", "regel 2, kolom"}}
    ));
    const QByteArray tail = "</wettekst></wet-besluit></wetgeving></toestand>";
    const Failure failure = refusalOf(kHead + row.body + tail);
    CHECK(failure.code == FailureCode::InvalidLawFile);
    CHECK(failure.detail.contains(QLatin1String(row.at)));
    CHECK_FALSE(failure.detail.contains(u'\n'));
    CHECK(refusalOf(kHead + tail + "<al/>").code == FailureCode::InvalidLawFile);
    CHECK(refusalOf(kHead + tail + "tekst").code == FailureCode::InvalidLawFile);
}

TEST_CASE("only a missing declaration of xsi is forgiven") {
    const QByteArray text = "<toestand bwb-id=\"BWBR9900001\" xsi:noNamespaceSchemaLocation=\"x\"><wetgeving/></toestand>";
    CHECK(test::readWhole(text).has_value());
    CHECK_FALSE(test::readWhole(QByteArray(text).replace("xsi:", "xsd:")));
}

TEST_CASE("another coding than the file says is refused") {
    const QByteArray latin = kHead + "<artikel><al>financi\xEBle</al></artikel></wettekst></wet-besluit></wetgeving></toestand>";
    CHECK(refusalOf(latin).detail.contains(QStringLiteral("andere codering")));
    const auto declared = test::readWhole(QByteArray(latin).replace("UTF-8", "ISO-8859-1"));
    REQUIRE(declared);
    CHECK(plainText(declared->articles[0]) == u"financiële");
    for (const char* name : {"UTF-16", "UTF-32", "windows-1252", "EBCDIC"})
        CHECK(refusalOf(QByteArray(latin).replace("UTF-8", name)).code == FailureCode::InvalidLawFile);
    CHECK(test::readWhole(QByteArray("\xEF\xBB\xBF") + wetFixture()).has_value());
}

TEST_CASE("a file that was cut off anywhere is refused, with the place where it ends") {
    const QByteArray whole = wetFixture().trimmed();
    for (int place = 1; place <= 100; ++place) {
        const Failure failure = refusalOf(whole.left(whole.size() * place / 101));
        CHECK(failure.code == FailureCode::InvalidLawFile);
        CHECK(failure.detail.startsWith(QStringLiteral("regel ")));
        CHECK(failure.detail.contains(QStringLiteral("houdt te vroeg op")));
    }
}

TEST_CASE("a text without its regulation is refused") {
    CHECK(refusalOf("<toestand><wetgeving/></toestand>").detail.contains(QStringLiteral("nummer van de regeling")));
    CHECK(refusalOf("<toestand bwb-id=\"BWBR9900001\"/>").detail.contains(QStringLiteral("tekst van de regeling")));
    CHECK(refusalOf("<toestand bwb-id=\"../../x\"><wetgeving/></toestand>").code == FailureCode::InvalidLawFile);
    CHECK(refusalOf("<cvdr><body/></cvdr>").detail.contains(QStringLiteral("gegevens")));
    CHECK(refusalOf("<cvdr><meta/><body/></cvdr>").detail.contains(QStringLiteral("CVDR-nummer")));
}

TEST_CASE("who takes the articles can refuse, and then reading stops") {
    int taken = 0;
    const auto reading = readLawFile(test::fixture("wet.xml"), [&taken](LawArticle&&) -> Result<void> {
        return ++taken == 2 ? Result<void>(fail(FailureCode::DiskFull, QStringLiteral("bibliotheek"))) : Result<void>();
    });
    REQUIRE_FALSE(reading);
    CHECK(reading.error().code == FailureCode::DiskFull);
    CHECK(taken == 2);
}
