// SPDX-License-Identifier: EUPL-1.2
// The edge cases that official files are known to have, each in a small file of our own.
#include "core/law/lawreader.h"
#include "core/law/reference.h"
#include "tests/core/law/officialfiles.h"

using namespace omgekeerd;
using test::ReadFile;

namespace {

ReadFile read(const char* name) {
    auto file = test::readWhole(test::fixture(name));
    INFO(name << ": " << (file ? "" : file.error().detail.toStdString()));
    REQUIRE(file);
    CHECK(file->reading.textOut == file->reading.textIn);
    return *std::move(file);
}

/// One line for each block: depth, number, place and text; what is no law stands in brackets.
QString shape(const LawArticle& article) {
    QString shape;
    for (const LawBlock& block : article.blocks) {
        shape += QString(block.depth, u'>') + block.number + u'{' + block.place + u'}';
        for (const LawSpan& span : block.spans)
            shape +=
                span.voice == LawVoice::Editorial ? QString(u'[' + span.text + u']') : span.text;
        for (const LawCell& cell : block.cells) {
            shape += QStringLiteral("|%1x%2%3:")
                         .arg(cell.columnSpan)
                         .arg(cell.rowSpan)
                         .arg(cell.isHeader ? u"H" : u"");
            for (const LawSpan& span : cell.spans)
                shape += span.text;
        }
        shape += u'\n';
    }
    return shape;
}

const LawArticle& keyed(const ReadFile& file, const char* key) {
    for (const LawArticle& each : file.articles)
        if (each.key == QLatin1String(key))
            return each;
    FAIL("nothing under " << key);
    return file.articles.front();
}

bool warns(const ReadFile& file, const char* place, const char* message) {
    for (const LawWarning& warning : file.reading.warnings)
        if (warning.place == QLatin1String(place) &&
            warning.message.contains(QLatin1String(message)))
            return true;
    return false;
}

} // namespace

TEST_CASE("a version says which regulation it is, since when, and under which names") {
    const LawVersion version = read("wet.xml").reading.version;
    CHECK(version.regulation == u"BWBR9900001");
    CHECK(version.kind == u"wet");
    CHECK(version.validFrom == QDate(2026, 1, 1));
    CHECK(version.address == u"https://wetten.overheid.nl/BWBR9900001/2026-01-01/0");
    CHECK(version.title() == u"Oefenwet lezen");
    REQUIRE(version.names.size() == 2);
    CHECK(version.names[1].kind == LawName::Kind::FullTitle);
    CHECK(version.sha512.size() == 128);
}

TEST_CASE("items keep their numbers and places, and the text behind a list stays behind it") {
    const ReadFile file = read("wet.xml");
    CHECK(
        shape(file.article(QStringLiteral("1"))) ==
        u"{}In deze wet wordt verstaan onder:\n"
        u">{}oefening: een handeling zonder gevolg;\n"
        u">b.{o=b}lezer:\n"
        u">>1°.{o=b&o=1}wie leest,[ per 1 januari 2027: wie hoort,]\n"
        u">>2°.{o=b&o=2}wie kijkt;\n"
        u">{o=b}mits meerderjarig.\n"
        u"{}Deze woorden gelden overal.\n"
    );
}

TEST_CASE("what stands under a bullet is addressed without it") {
    CHECK(
        shape(read("wet.xml").article(QStringLiteral("2"))) ==
        u"1{lid=1}Het college beslist binnen acht weken, zie artikel 1, onderdeel b.\n"
        u">•{lid=1}voor wie leest:\n"
        u">>a.{lid=1&o=a}vier weken;\n"
        u"{lid=1}De termijn kan worden verlengd.\n"
        u"2{lid=2}[Dit lid is nog niet in werking getreden.]\n"
    );
}

TEST_CASE("lapsed and coming articles are kept and said to be so") {
    const ReadFile file = read("wet.xml");
    CHECK(file.reading.articles == 6);
    CHECK(file.reading.inForce == 3);
    CHECK(file.reading.lapsed == 1);
    CHECK(file.reading.future == 2);
    const LawArticle& lapsed = file.article(QStringLiteral("3"));
    CHECK(lapsed.status == LawStatus::Lapsed);
    CHECK(lapsed.since == QDate(2024, 1, 1));
    CHECK(plainText(lapsed) == u"Vervallen");
    CHECK(plainText(lapsed, true).isEmpty());
    CHECK(file.article(QStringLiteral("3a")).since == QDate(2027, 1, 1));
    CHECK_FALSE(file.article(QStringLiteral("3b")).since);
    CHECK(file.article(QStringLiteral("3b")).status == LawStatus::Future);
}

TEST_CASE("editorial text stays out of what is quoted") {
    const LawArticle article = read("wet.xml").article(QStringLiteral("1"));
    CHECK(plainText(article.blocks[3]) == u"1°. wie leest, per 1 januari 2027: wie hoort,");
    CHECK(plainText(article.blocks[3], true) == u"1°. wie leest,");
}

TEST_CASE("an annex counts its articles anew, and its text goes on behind them") {
    const ReadFile file = read("wet.xml");
    const LawArticle& article = keyed(file, "bijlage=2&artikel=1");
    CHECK(article.label == u"Bijlage 2, artikel 1");
    CHECK(article.reference == u"jci1.3:c:BWBR9900001&bijlage=2&artikel=1");
    CHECK(plainText(keyed(file, "bijlage=2")) == u"Deze bijlage hoort bij de wet.");
    CHECK(plainText(keyed(file, "bijlage=2~2")) == u"Slot van de bijlage.");
    CHECK(keyed(file, "bijlage=zonder_nummer").label == u"Tabel");
}

TEST_CASE("the headings above an article are told, and one with nothing below it is not lost") {
    const ReadFile file = read("wet.xml");
    const LawArticle& article = file.article(QStringLiteral("1"));
    REQUIRE(article.above.size() == 2);
    CHECK(article.above[0].label == u"Hoofdstuk 1");
    CHECK(article.above[0].title == u"Begin");
    CHECK(article.above[1].label == u"§ 1.1");
    CHECK(article.stemId == u"11");
    CHECK(article.publication == u"Stb.2025-1");
    CHECK(keyed(file, "hoofdstuk=2").status == LawStatus::Lapsed);
}

TEST_CASE("the names in a signature are words of their own") {
    CHECK(
        plainText(keyed(read("wet.xml"), "tekst=wetsluiting")) ==
        u"Lasten en bevelen.\nDe minister van Oefening, A. B. Cornelis"
    );
}

TEST_CASE("a link leads where the file says") {
    const LawArticle article = read("wet.xml").article(QStringLiteral("2"));
    const auto& spans = article.blocks.front().spans;
    REQUIRE(spans.size() == 3);
    CHECK(spans[1].voice == LawVoice::Link);
    CHECK(spans[1].target == u"jci1.3:c:BWBR9900001&hoofdstuk=1&artikel=1");
}

TEST_CASE("numbers are text, whatever they look like, and each gives a reference") {
    const ReadFile file = read("nummers.xml");
    for (const char16_t* number :
         {u"1:1", u"8:36c", u"E 1", u"Ya 3", u"3.1.3", u"1e5", u"334bb", u"10 bis", u"XII ter",
          u"1 t/m 3", u"premier", u"enig", u"11a", u"12", u"20"}) {
        const LawArticle& article = file.article(QString::fromUtf16(number));
        const Result<Reference> reference = Reference::parse(article.reference);
        REQUIRE(reference);
        CHECK(reference->article() == QString::fromUtf16(number));
    }
    CHECK(file.reading.articles == 17);
}

TEST_CASE("an article without number is named by its attribute or its title") {
    const ReadFile file = read("nummers.xml");
    CHECK(file.article(QStringLiteral("11a")).label == u"Artikel 11a");
    CHECK(file.article(QStringLiteral("12")).title == u"Alleen een titel");
    const LawArticle& general = keyed(file, "artikel=Algemene_bepaling");
    CHECK(general.label == u"Algemene bepaling");
    CHECK(general.stemId == u"77");
}

TEST_CASE("a paragraph number that occurs twice is kept twice and told") {
    const ReadFile file = read("nummers.xml");
    CHECK(
        shape(file.article(QStringLiteral("8:36c"))) == u"{}Digitaal\n"
                                                        u"1{lid=1}[Deze tekst geldt digitaal.]\n"
                                                        u"{lid=1}Eerste vorm.\n"
                                                        u"{}Op papier\n"
                                                        u"1{lid=1}Tweede vorm.\n"
    );
    CHECK(warns(file, "artikel 8:36c", "lid 1 komt meer dan eens voor"));
}

TEST_CASE("a note inside a number does not become part of it") {
    const ReadFile file = read("nummers.xml");
    CHECK(
        shape(file.article(QStringLiteral("20"))) == u"1{}Zie de oude nummering.\n"
                                                     u"2{}Noot bij lid.\n"
                                                     u"(1){lid=1}Een.\n"
                                                     u"§ 2{lid=2}Twee.\n"
                                                     u"Derde lid{lid=3}Drie.\n"
                                                     u"2a.{lid=2a}Twee a.\n"
    );
}

TEST_CASE("two articles of one number keep apart and are told") {
    const ReadFile file = read("nummers.xml");
    CHECK(plainText(keyed(file, "artikel=1:1~2")) == u"Hetzelfde nummer nog eens.");
    CHECK(warns(file, "artikel 1:1", "meer dan eens"));
}

TEST_CASE("headings keep their order, their second title, and levels without number") {
    const ReadFile file = read("koppen.xml");
    const LawArticle& article = file.article(QStringLiteral("1"));
    REQUIRE(article.above.size() == 5);
    CHECK(article.above[0].label == u"Eerste deel");
    CHECK(article.above[1].label == u"Vierde titel");
    CHECK(article.above[1].title == u"Van de koppen en hun ondertitels");
    CHECK(article.above[2].title == u"Zonder nummer");
    CHECK(plainText(keyed(file, "hoofdstuk=9")) == u"Een hoofdstuk kan zelf iets zeggen.");
    CHECK(
        article.reference ==
        u"jci1.3:c:BWBR9900003&deel=Eerste&titeldeel=Vierde&afdeling=A&sub-paragraaf=i&artikel=1"
    );
}

TEST_CASE("emphasis joins no words and parts none") {
    const LawArticle article = read("koppen.xml").article(QStringLiteral("1"));
    CHECK(plainText(article) == u"zorgverlener en die AB van 3 m3 en H2O.");
    bool raised = false;
    for (const LawSpan& span : article.blocks.front().spans)
        raised = raised || (span.voice == LawVoice::Raised && span.text == u"3");
    CHECK(raised);
}

TEST_CASE("tables keep their title, their header and what their cells span") {
    const ReadFile file = read("tabellen.xml");
    CHECK(
        shape(file.article(QStringLiteral("1"))) ==
        u"{}De bedragen* zijn:\n"
        u"*{}Bedragen per maand.\n"
        u"{}Bedragen\n"
        u"{}|2x1H:Soort|1x1H:Bedrag\n"
        u"{}|1x2:Wonen\nen leven|1x1:alleen1|1x1:€ 10\n"
        u"{}|1x1:[afbeelding cel.png: zie bron]|1x1:a.\n€ 20\n"
        u"{}[afbeelding 256403.png: zie bron]\n"
        u"{}1 Zonder toeslag.\n"
    );
}

TEST_CASE("a picture leaves a mark and a warning, and no quotation holds the mark") {
    const ReadFile file = read("tabellen.xml");
    CHECK(warns(file, "artikel 1", "256403.png"));
    CHECK(warns(file, "artikel 1", "cel.png"));
    const LawArticle& article = file.article(QStringLiteral("1"));
    CHECK(plainText(article).contains(QStringLiteral("[afbeelding 256403.png: zie bron]")));
    CHECK_FALSE(plainText(article, true).contains(QStringLiteral("afbeelding")));
}

TEST_CASE("a term stands with its meaning, and what is specified with its value") {
    const LawArticle article = read("tabellen.xml").article(QStringLiteral("2"));
    CHECK(shape(article).startsWith(QStringLiteral(">a.{o=a}loon: wat een baan oplevert;\n"
                                                   ">>1°.{o=a&o=1}in geld;\n"
                                                   ">b{o=b}de huur: nummer 1;\n")));
}

TEST_CASE("an unknown element is told and its text kept") {
    const ReadFile file = read("tabellen.xml");
    CHECK(warns(file, "artikel 2", "vreemd-ding"));
    CHECK(warns(file, "artikel 2", "nog-vreemder"));
    CHECK(warns(file, "artikel 2", "onbekend-woord"));
    CHECK(plainText(file.article(QStringLiteral("2")))
              .endsWith(QStringLiteral("Wat hier staat, gaat niet verloren.\nMet dit woord erin."))
    );
}

TEST_CASE("a circular is read in its divisions, and none of them is an article") {
    const ReadFile file = read("circulaire.xml");
    CHECK(file.reading.articles == 0);
    CHECK(file.reading.version.kind == u"circulaire");
    CHECK(plainText(keyed(file, "tekst=regeling")) == u"Vooraf.");
    const LawArticle& inner = keyed(file, "circulaire.divisie=1&circulaire.divisie=25.1");
    CHECK(inner.label == u"Artikel 25.1");
    CHECK(Reference::parse(inner.reference).has_value());
    CHECK(plainText(keyed(file, "circulaire.divisie=1~2")) == u"Slot van 1.");
}

TEST_CASE("a treaty has articles, and one that it quotes is not one of them") {
    const ReadFile file = read("verdrag.xml");
    CHECK(file.reading.articles == 2);
    CHECK(file.reading.version.regulation == u"BWBV9900006");
    CHECK(
        shape(file.article(QStringLiteral("2"))) ==
        u"{}In het Burgerlijk Wetboek komt te staan:\n{}Artikel 7\n1{lid=1}Aangehaald.\n"
    );
}

TEST_CASE("the old form is read: its DTD is not fetched, its numbers of letters are letters") {
    const ReadFile file = read("oud.xml");
    CHECK(file.reading.version.regulation == u"BWBR9900007");
    CHECK(file.reading.version.title() == u"Oude oefenwet");
    CHECK_FALSE(file.reading.version.validFrom);
    const LawArticle& article = file.article(QStringLiteral("1"));
    CHECK(article.reference == u"jci1.3:c:BWBR9900007&hoofdstuk=I&artikel=1");
    CHECK(plainText(article) == u"1 Financiële steun, zie artikel 40 en de richtlijn.");
    CHECK(file.article(QStringLiteral("2")).status == LawStatus::Lapsed);
}

TEST_CASE("a by-law is read in its old and new shapes") {
    const ReadFile file = read("verordening.xml");
    const LawVersion& version = file.reading.version;
    CHECK(version.isLocal);
    CHECK(version.regulation == u"CVDR990008_3");
    CHECK(version.authority == u"Oefendam");
    CHECK(version.title() == u"Oefenverordening");
    CHECK(version.validFrom == QDate(2026, 1, 1));
    CHECK(version.validTo == QDate(2026, 6, 30));
    const LawArticle& first = file.article(QStringLiteral("1"));
    CHECK(first.label == u"Artikel 1");
    CHECK(first.title == u"Begrippen");
    CHECK(first.reference == u"CVDR990008_3#artikel=1");
    CHECK(
        shape(file.article(QStringLiteral("2"))) == u"1.{lid=1}Het college helpt.\n"
                                                    u"2.{lid=2}Het college weigert:\n"
                                                    u">a.{lid=2&o=a}bij misbruik;\n"
                                                    u">b.{lid=2&o=b}bij overmacht.\n"
    );
    CHECK(keyed(file, "artikel=zonder_nummer").label == u"Artikel zonder nummer");
    CHECK(keyed(file, "hoofdstuk=1").label == u"1.Parkeren");
    CHECK(plainText(keyed(file, "tekst=nota-toelichting")) == u"Eerste toelichting.");
    CHECK(plainText(keyed(file, "tekst=nota-toelichting~2")) == u"Tweede toelichting.");
}

TEST_CASE("text before a number, a second number and a second heading are not lost") {
    const auto file = test::readWhole(QByteArray(
        "<wetgeving bwb-id=\"BWBR9900001\"><artikel><kop><label>Artikel</label><nr>1</nr></kop><kop><titel>Nog "
        "een</titel></kop><lid>Vooraf. <lidnr>1</lidnr><lidnr>2</lidnr><al>Tekst.</al></lid></artikel></wetgeving>"
    ));
    REQUIRE(file);
    CHECK(file->reading.textIn == file->reading.textOut);
    CHECK(file->articles[0].label == u"Artikel 1");
    CHECK(shape(file->articles[0]) == u"{}Nog een\n{}Vooraf.\n1{lid=1}\n2{lid=2}Tekst.\n");
}

TEST_CASE("how the bytes come in does not change what is read") {
    QFile file(test::fixture("wet.xml"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const auto whole = test::readWhole(bytes);
    REQUIRE(whole);
    for (const qsizetype piece : {1024, 1031, 4096}) {
        const auto again = test::readWhole(bytes, piece);
        REQUIRE(again);
        REQUIRE(again->articles.size() == whole->articles.size());
        for (std::size_t i = 0; i < whole->articles.size(); ++i)
            CHECK(shape(again->articles[i]) == shape(whole->articles[i]));
        CHECK(again->reading.version.sha512 == whole->reading.version.sha512);
    }
}
