// SPDX-License-Identifier: EUPL-1.2
#include "core/store/sqlite/database.h"
#include "core/store/sqlite/lawblockcode.h"
#include "tests/core/store/lawfixture.h"

#include <QFile>

#include <csignal>
#include <iostream>
#include <random>

#include <sys/wait.h>
#include <unistd.h>

using namespace omgekeerd;
using store::LawAccess;

namespace {

const QString kPw = u8("BWBR0009001");
const QString kLocal = u8("CVDR900001_2");

QDate day(int year, int month = 1, int dayOfMonth = 1) { return QDate(year, month, dayOfMonth); }

Reference ref(const QString& text) {
    const auto reference = Reference::parse(text);
    REQUIRE(reference);
    return *reference;
}

std::vector<LawArticle> threeArticles(const QString& word) {
    std::vector<LawArticle> articles{
        lawArticle(kPw, u8("35"), u8("Bijzondere hulp"), u"Het college geeft hulp voor noodzakelijke kosten, " % word),
        lawArticle(kPw, u8("36"), u8("Toeslag"), u8("Wie lang weinig geld heeft, krijgt een toeslag.")),
        lawArticle(kPw, u8("37"), u8("Later"), u8("Dit artikel komt nog."))};
    articles[2].status = LawStatus::Future;
    articles[2].since = day(2027);
    return articles;
}

std::size_t hits(LawLibrary& library, const QString& words, std::optional<QDate> on = {}) {
    const auto found = library.search({words, on, {}, 20});
    REQUIRE(found);
    return found->size();
}

} // namespace

TEST_CASE("What an article says comes out of the library as it went in", "[law]") {
    LawArticle article = lawArticle(kPw, u8("1"), u8("Begrippen"), u8("één\u00a0wet, „zó” – 2°"));
    article.above = {{u8("Hoofdstuk 1"), u8("Algemeen")}, {u8("Paragraaf 1.1"), QString()}};
    article.stemId = u8("stam");
    article.versionId = u8("tekst");
    article.publication = u8("Stb.2025-312");
    article.since = day(2026);
    LawBlock row;
    row.kind = LawBlock::Kind::TableRow;
    row.cells.push_back({{{u8("cel"), LawVoice::Strong, {}}, {u8("noot"), LawVoice::NoteMark, {}}}, 2, 3, true});
    row.cells.emplace_back();
    article.blocks.push_back(row);
    LawBlock item;
    item.kind = LawBlock::Kind::Item;
    item.depth = 2;
    item.number = u8("a.");
    item.place = u8("lid=1&o=a");
    item.spans = {{u8("zie "), LawVoice::Law, {}}, {u8("artikel 2"), LawVoice::Link, u8("jci1.3:c:BWBR0009001&artikel=2")},
                  {u8(" vervallen"), LawVoice::Editorial, {}}};
    article.blocks.push_back(item);

    LawFixture fixture;
    auto library = fixture.open();
    LawVersion version = lawVersion(kPw, u8("Proefwet"), day(2026), day(2026, 6, 30));
    version.names.push_back({LawName::Kind::FormerTitle, u8("Oude proefwet"), day(2000), day(2014, 12, 31)});
    version.sha512 = u8("abc");
    version.address = u8("https://wetten.overheid.nl/BWBR0009001");
    LawFixture::write(*library, version, {article});
    const auto found = library->article(ref(article.reference), day(2026, 3, 1));
    REQUIRE(found);
    CHECK(found->standing == LawStanding::Holds);
    const LawArticle& back = found->article;
    CHECK(back.key == article.key);
    CHECK(back.reference == article.reference);
    CHECK(back.stemId == article.stemId);
    CHECK(back.versionId == article.versionId);
    CHECK(back.publication == article.publication);
    CHECK(back.since == article.since);
    REQUIRE(back.above.size() == 2);
    CHECK(back.above[0].title == u8("Algemeen"));
    CHECK(back.above[1].label == u8("Paragraaf 1.1"));
    CHECK(store::encodeBlocks(back.blocks) == store::encodeBlocks(article.blocks));
    REQUIRE(back.blocks.size() == 3);
    CHECK(back.blocks[1].cells[0].spans[1].voice == LawVoice::NoteMark);
    CHECK(back.blocks[1].cells[0].rowSpan == 3);
    CHECK(back.blocks[2].spans[1].target == u8("jci1.3:c:BWBR0009001&artikel=2"));
    REQUIRE(found->version.names.size() == 2);
    CHECK(found->version.names[1].to == day(2014, 12, 31));
    CHECK(found->version.sha512 == u8("abc"));
    const auto entries = library->entries();
    REQUIRE(entries);
    REQUIRE(entries->size() == 1);
    CHECK(entries->front().articles == 1);
    CHECK(entries->front().importedAt == fixture.clock.now().toUTC().addMSecs(-45));
}

TEST_CASE("Bytes that are no article are refused whole", "[law]") {
    const QByteArray good = store::encodeBlocks(lawArticle(kPw, u8("1"), {}, u8("tekst van een lid")).blocks);
    REQUIRE(store::decodeBlocks(good));
    std::mt19937 numbers(7);
    for (int cut = 0; cut < good.size(); ++cut)
        CHECK_FALSE(store::decodeBlocks(good.left(cut)));
    for (int turn = 0; turn < 2000; ++turn) {
        QByteArray bad = good;
        for (int change = 0; change < 3; ++change)
            bad[static_cast<qsizetype>(numbers() % static_cast<unsigned>(bad.size()))] = static_cast<char>(numbers());
        store::decodeBlocks(bad); // any answer, but no reading outside the bytes
    }
}

TEST_CASE("An article stands on a day: it holds, has lapsed, is to come, or the library has another day", "[law]") {
    LawFixture fixture;
    auto library = fixture.open();
    std::vector<LawArticle> old = threeArticles(u8("vroeger"));
    old[1].status = LawStatus::Lapsed;
    LawFixture::write(*library, lawVersion(kPw, u8("Proefwet"), day(2024), day(2025, 12, 31)), old);
    LawFixture::write(*library, lawVersion(kPw, u8("Proefwet"), day(2026)), threeArticles(u8("tegenwoordig")));
    const auto standing = [&](const char* number, QDate on) {
        const auto found = library->article(ref(u"jci1.3:c:BWBR0009001&artikel=" % u8(number)), on);
        REQUIRE(found);
        return found->standing;
    };
    CHECK(standing("35", day(2024, 5, 5)) == LawStanding::Holds);
    CHECK(standing("36", day(2024, 5, 5)) == LawStanding::Lapsed);
    CHECK(standing("36", day(2026, 5, 5)) == LawStanding::Holds);
    CHECK(standing("37", day(2026, 5, 5)) == LawStanding::ToCome);
    CHECK(standing("37", day(2027, 5, 5)) == LawStanding::Holds);
    CHECK(standing("35", day(2020, 5, 5)) == LawStanding::OtherDay);
    // Each day has its own text, and a search shows it once.
    const auto found = library->article(ref(u8("jci1.3:c:BWBR0009001&artikel=35&lid=1&g=2025-03-01")), {});
    REQUIRE(found);
    CHECK(found->article.blocks.front().spans.front().text.endsWith(u8("vroeger")));
    CHECK(hits(*library, u8("vroeger "), day(2026, 5, 5)) == 0);
    CHECK(hits(*library, u8("vroeger "), day(2025, 5, 5)) == 1);
    CHECK(hits(*library, u8("noodzakelijke kosten "), day(2026, 5, 5)) == 1);
    const auto unknown = library->article(ref(u8("jci1.3:c:BWBR0009001&artikel=99")), day(2026));
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().code == FailureCode::ReferenceUnknown);
}

TEST_CASE("Of two versions with one first day the one counts that is known so now", "[law]") {
    LawFixture fixture;
    auto library = fixture.open();
    LawVersion first = lawVersion(kPw, u8("Proefwet"), day(2003, 10, 8));
    first.knownFrom = day(2003, 10, 8);
    first.knownTo = day(2003, 12, 31);
    LawVersion second = first;
    second.knownFrom = day(2004);
    second.knownTo = day(9999, 12, 31);
    LawFixture::write(*library, second, threeArticles(u8("nieuw")));
    LawFixture::write(*library, first, threeArticles(u8("oud")));
    const auto found = library->article(ref(u8("jci1.3:c:BWBR0009001&artikel=35")), day(2005));
    REQUIRE(found);
    CHECK(found->version.knownFrom == day(2004));
}

TEST_CASE("The same version that comes in again replaces itself, and removing leaves nothing in the index", "[law]") {
    LawFixture fixture;
    auto library = fixture.open();
    for (int turn = 0; turn < 3; ++turn)
        LawFixture::write(*library, lawVersion(kPw, u8("Proefwet"), day(2026)), threeArticles(u8("hetzelfde")));
    CHECK(library->entries()->size() == 1);
    CHECK(hits(*library, u8("hetzelfde ")) == 1);
    const qint64 version = library->entries()->front().versionId;
    CHECK(library->outline(version)->size() == 3);
    REQUIRE(library->remove(version));
    CHECK(library->entries()->empty());
    CHECK(hits(*library, u8("hetzelfde ")) == 0);
    CHECK(hits(*library, u8("proefwet")) == 0);
    library.reset();
    store::Database database(fixture.path, store::Database::Mode::ReadOnly);
    CHECK(database.integer("SELECT count(*) FROM word") == 0);
    CHECK(database.integer("SELECT count(*) FROM text_index('noodzakelijke')") == 0);
}

TEST_CASE("A writer that is let go before its end leaves nothing", "[law]") {
    LawFixture fixture;
    auto library = fixture.open();
    {
        auto writer = library->startWriting();
        REQUIRE(writer);
        REQUIRE((*writer)->add(threeArticles(u8("half")).front()));
    }
    CHECK(library->entries()->empty());
    CHECK(hits(*library, u8("half ")) == 0);
}

TEST_CASE("Who searches sees what another connection brought in", "[law]") {
    LawFixture fixture;
    auto reader = fixture.open(LawAccess::Read);
    CHECK(reader->entries()->empty());
    CHECK(hits(*reader, u8("kosten ")) == 0);
    CHECK_FALSE(QFile::exists(fixture.path));
    auto library = fixture.open();
    LawFixture::write(*library, lawVersion(kPw, u8("Proefwet"), day(2026)), threeArticles(u8("een")));
    CHECK(hits(*reader, u8("kosten ")) == 1);
    LawFixture::write(*library, lawVersion(kPw, u8("Proefwet"), day(2027)), threeArticles(u8("twee")));
    CHECK(hits(*reader, u8("twee "), day(2027)) == 1);
    CHECK(reader->startWriting().error().code == FailureCode::ReadOnly);
}

TEST_CASE("An article of a by-law keeps its mark in later versions", "[law]") {
    LawFixture fixture;
    auto library = fixture.open();
    const LawArticle article = lawArticle(kLocal, u8("12"), u8("Hardheidsclausule"), u8("Het college kan afwijken."));
    LawFixture::write(*library, lawVersion(kLocal, u8("Verordening"), day(2024)), {article});
    REQUIRE(library->mark(ref(article.reference), LocalUse::HardshipClause));
    REQUIRE(library->mark(ref(article.reference), LocalUse::Mandate));
    LawFixture::write(
        *library, lawVersion(u8("CVDR900001_3"), u8("Verordening"), day(2025)),
        {lawArticle(u8("CVDR900001_3"), u8("12"), u8("Hardheidsclausule"), u8("Het college wijkt af."))}
    );
    const auto marks = library->marks();
    REQUIRE(marks);
    REQUIRE(marks->size() == 1);
    CHECK(marks->front().use == LocalUse::Mandate);
    CHECK(marks->front().heading == u8("Hardheidsclausule"));
    CHECK(library->mark(ref(u8("CVDR900001#artikel=99")), LocalUse::Mandate).error().code == FailureCode::ReferenceUnknown);
    REQUIRE(library->mark(ref(u8("CVDR900001_3#artikel=12")), {}));
    CHECK(library->marks()->empty());
}

TEST_CASE("Another file is no library and stays as it was", "[law]") {
    LawFixture fixture;
    const auto fails = [&](LawAccess access) {
        const auto library = fixture.open(access);
        const auto entries = library->entries();
        REQUIRE_FALSE(entries);
        return entries.error().code;
    };
    const auto put = [&](const QByteArray& bytes) {
        QFile file(fixture.path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    };
    const QByteArray text("dit is geen bibliotheek, maar een gewone tekst die lang genoeg is voor een kop van honderd tekens en meer.");
    put(text);
    CHECK(fails(LawAccess::Read) == FailureCode::NotAVault);
    CHECK(fails(LawAccess::Write) == FailureCode::NotAVault);
    QFile kept(fixture.path);
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == text);
    kept.close();
    put({});
    {
        store::Database other(fixture.path, store::Database::Mode::ReadWrite);
        other.execute("CREATE TABLE t (x); PRAGMA application_id = 77;");
    }
    CHECK(fails(LawAccess::Read) == FailureCode::NotAVault);
    CHECK(fails(LawAccess::Write) == FailureCode::NotAVault);
    put({});
    {
        const auto library = fixture.open();
        REQUIRE(library->entries());
    }
    {
        store::Database newer(fixture.path, store::Database::Mode::ReadWrite);
        newer.execute("PRAGMA user_version = 99");
        newer.checkpoint();
    }
    CHECK(fails(LawAccess::Read) == FailureCode::VaultTooNew);
    CHECK(fails(LawAccess::Write) == FailureCode::VaultTooNew);
    REQUIRE(QFile::remove(fixture.path));
    REQUIRE(fixture.folder.dir().mkdir(u8("wetten.db")));
    CHECK(fails(LawAccess::Read) == FailureCode::NotAFile);
}

namespace {

/// Brings in one version after the other until it is killed.
[[noreturn]] void importUntilKilled(LawFixture& fixture) {
    const auto library = fixture.open();
    for (int year = 1900;; ++year) {
        auto writer = library->startWriting();
        if (!writer)
            ::_exit(2);
        for (int number = 1; number <= 60; ++number)
            if (!(*writer)->add(lawArticle(kPw, QString::number(number), u8("Kop"), u"het woord " % QString::number(year))))
                ::_exit(3);
        LawReading reading;
        reading.version = lawVersion(kPw, u8("Proefwet"), day(year));
        reading.articles = 60;
        if (!(*writer)->finish(reading))
            ::_exit(4);
    }
}

} // namespace

TEST_CASE("A kill during import leaves each file whole or absent", "[law][kill]") {
    LawFixture fixture;
    std::mt19937 moments(20261125);
    std::size_t last = 0;
    for (int run = 0; run < 25; ++run) {
        REQUIRE(fixture.open()->entries());
        const pid_t child = ::fork();
        REQUIRE(child >= 0);
        if (child == 0)
            importUntilKilled(fixture);
        ::usleep(static_cast<unsigned>(5000 + moments() % 60000));
        ::kill(child, SIGKILL);
        int status = 0;
        ::waitpid(child, &status, 0);
        REQUIRE(WIFSIGNALED(status));
        const auto library = fixture.open();
        const auto entries = library->entries();
        REQUIRE(entries);
        CHECK(entries->size() >= std::min<std::size_t>(last, 1));
        for (const LawEntry& entry : *entries) {
            const auto outline = library->outline(entry.versionId);
            REQUIRE(outline);
            REQUIRE(outline->size() == 60);
            if (&entry == &entries->front() || &entry == &entries->back())
                CHECK(hits(*library, QString::number(entry.version.validFrom->year()), entry.version.validFrom) > 0);
        }
        last = entries->size();
    }
    std::cout << "25 kills, " << last << " versions, each whole\n";
    store::Database database(fixture.path, store::Database::Mode::ReadWrite);
    store::Query check(database, "PRAGMA integrity_check");
    REQUIRE(check.step());
    CHECK(check.text(0) == u8("ok"));
    CHECK(last > 0);
}
