// SPDX-License-Identifier: EUPL-1.2
#include "core/law/reference.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

Reference read(const QString& text) {
    const Result<Reference> reference = Reference::parse(text);
    INFO(text.toStdString());
    REQUIRE(reference);
    return *reference;
}

struct Row {
    QString text;
    QString written;
    QString words;
};

} // namespace

TEST_CASE("a reference is read in every form it has in the wild and written in one") {
    const auto row = GENERATE(values<Row>(
        {{QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3&artikel=18&lid=1&o=a&o=1&"
                         "z=2026-01-01&g=2026-01-01"),
          QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3&artikel=18&lid=1&o=a&o=1&"
                         "z=2026-01-01&g=2026-01-01"),
          QStringLiteral("artikel 18 lid 1 onderdeel a onder 1°")},
         {QStringLiteral("jci1.31:c:BWBR0015703&artikel=35&lid=1"),
          QStringLiteral("jci1.3:c:BWBR0015703&artikel=35&lid=1"),
          QStringLiteral("artikel 35 lid 1")},
         {QStringLiteral("jci1.31:c:BWBR0015703&artikel=35&lid=1&volzin=2"),
          QStringLiteral("jci1.31:c:BWBR0015703&artikel=35&lid=1&volzin=2"),
          QStringLiteral("artikel 35 lid 1 volzin 2")},
         {QStringLiteral("jci1.3:c:BWBR0005537&amp;artikel=8:36c"),
          QStringLiteral("jci1.3:c:BWBR0005537&artikel=8:36c"), QStringLiteral("artikel 8:36c")},
         {QStringLiteral("1.0:c:BWBR0018451&amp;artikel=4a&amp;g=2025-01-01"),
          QStringLiteral("jci1.3:c:BWBR0018451&artikel=4a&g=2025-01-01"),
          QStringLiteral("artikel 4a")},
         {QStringLiteral("1.0:c:BWBR0018451&g="), QStringLiteral("jci1.3:c:BWBR0018451"),
          QString()},
         {QStringLiteral("1.0:v:BWBR0001840&artikel=40"),
          QStringLiteral("jci1.3:c:BWBR0001840&artikel=40"), QStringLiteral("artikel 40")},
         {QStringLiteral("jci1.3:v:BWBR0001840&artikel=40&s=2010-01-01&e=2012-01-01"),
          QStringLiteral("jci1.3:c:BWBR0001840&artikel=40"), QStringLiteral("artikel 40")},
         {QStringLiteral("jci1.3:c:BWBR0004627&artikel=E_1"),
          QStringLiteral("jci1.3:c:BWBR0004627&artikel=E_1"), QStringLiteral("artikel E 1")},
         {QStringLiteral("jci1.3:c:BWBR0015703&artikel=78ee*&lid=8*"),
          QStringLiteral("jci1.3:c:BWBR0015703&artikel=78ee*&lid=8*"),
          QStringLiteral("artikel 78ee* lid 8*")},
         {QStringLiteral("jci1.3:c:BWBR0018715&artikel=4.1.1"),
          QStringLiteral("jci1.3:c:BWBR0018715&artikel=4.1.1"), QStringLiteral("artikel 4.1.1")},
         {QStringLiteral("jci1.3:c:BWBR0005537&bijlage=2&artikel=7"),
          QStringLiteral("jci1.3:c:BWBR0005537&bijlage=2&artikel=7"),
          QStringLiteral("bijlage 2 artikel 7")},
         {QStringLiteral("jci1.3:c:BWBR0035303&artikel=1&onderdeel=f.&o=1°"),
          QStringLiteral("jci1.3:c:BWBR0035303&artikel=1&o=f&o=1"),
          QStringLiteral("artikel 1 onderdeel f onder 1°")},
         {QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3"),
          QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3"),
          QStringLiteral("hoofdstuk 2 paragraaf 2.3")},
         {QStringLiteral("CVDR625849_3#artikel=12"), QStringLiteral("CVDR625849_3#artikel=12"),
          QStringLiteral("artikel 12")},
         {QStringLiteral("CVDR625849#artikel=12&lid=2"),
          QStringLiteral("CVDR625849#artikel=12&lid=2"), QStringLiteral("artikel 12 lid 2")},
         {QStringLiteral("112779_1"), QStringLiteral("CVDR112779_1"), QString()},
         {QStringLiteral("CVDR://90740_1"), QStringLiteral("CVDR90740_1"), QString()},
         {QStringLiteral("1.1:CVDR77862_1"), QStringLiteral("CVDR77862_1"), QString()}}
    ));
    const Reference reference = read(row.text);
    CHECK(reference.toText() == row.written);
    CHECK(reference.placeInWords() == row.words);
    CHECK(read(reference.toText()).toText() == row.written);
}

TEST_CASE("what a reference writes is read the same again, however its item was written") {
    for (const char* item : {"a.", "a .", "a..", "1 °", "° 1°.", "a. .", ".."}) {
        const Result<Reference> once =
            Reference::parse(u"jci1.3:c:BWBR0015703&artikel=1&o=" + QString::fromUtf8(item));
        INFO(item);
        REQUIRE(once);
        CHECK(read(once->toText()).toText() == once->toText());
    }
}

TEST_CASE("the address of an official page is read as a reference") {
    const auto row = GENERATE(values<Row>(
        {{QStringLiteral("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&lid=1"),
          QStringLiteral("jci1.3:c:BWBR0015703&artikel=18&lid=1"),
          {}},
         {QStringLiteral("https://wetten.overheid.nl/jci1.3%3Ac%3ABWBR0015703%26artikel=18"),
          QStringLiteral("jci1.3:c:BWBR0015703&artikel=18"),
          {}},
         {QStringLiteral("https://wetten.overheid.nl/BWBR0015703/2026-01-01/0"),
          QStringLiteral("jci1.3:c:BWBR0015703&g=2026-01-01"),
          {}},
         {QStringLiteral("http://wetten.overheid.nl/id/BWBR0015703/2026-01-01/0"),
          QStringLiteral("jci1.3:c:BWBR0015703&g=2026-01-01"),
          {}},
         {QStringLiteral("https://wetten.overheid.nl/BWBR0015703"),
          QStringLiteral("jci1.3:c:BWBR0015703"),
          {}},
         {QStringLiteral(
              "https://wetten.overheid.nl/BWBR0015703/2026-01-01#Hoofdstuk2_Paragraaf2.3_Artikel18"
          ),
          QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3&artikel=18&g=2026-01-01"),
          {}},
         {QStringLiteral("https://wetten.overheid.nl/BWBR0005416/"
                         "2022-01-01#TiteldeelIII_HoofdstukIX_Artikel147"),
          QStringLiteral("jci1.3:c:BWBR0005416&titeldeel=III&hoofdstuk=IX&artikel=147&g=2022-01-01"
          ),
          {}},
         {QStringLiteral("https://wetten.overheid.nl/BWBR0015703/2026-01-01/0/Hoofdstuk2/Artikel18/"
                         "Lid1/Onderdeela"),
          QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&artikel=18&lid=1&o=a&g=2026-01-01"),
          {}},
         {QStringLiteral("https://lokaleregelgeving.overheid.nl/CVDR625849/3"),
          QStringLiteral("CVDR625849_3"),
          {}},
         {QStringLiteral("https://lokaleregelgeving.overheid.nl/CVDR625849/3#artikel=12"),
          QStringLiteral("CVDR625849_3#artikel=12"),
          {}}}
    ));
    CHECK(read(row.text).toText() == row.written);
}

TEST_CASE("what is no reference is refused with the reason") {
    const QString text = GENERATE(
        as<QString>{}, QString(), QStringLiteral("artikel 35 Participatiewet"),
        QStringLiteral("BWBR0015703"), QStringLiteral("jci1.3:c:BWBR001570&artikel=35"),
        QStringLiteral("jci1.3:c:CVDR1&artikel=35"),
        QStringLiteral("jci1.3:x:BWBR0015703&artikel=35"),
        QStringLiteral("jci2.0:c:BWBR0015703&artikel=35"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel="),
        QStringLiteral("jci1.3:c:BWBR0015703&&artikel=1"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=1&artikel=2"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=<b>1</b>"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=1\n2"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=1;DROP"),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=%31"),
        QStringLiteral("jci1.3:c:BWBR0015703&g=2026-02-30"),
        QStringLiteral("jci1.3:c:BWBR0015703&q=2026-02-01"),
        QStringLiteral("jci1.3:c:BWBR0015703&g=vandaag"), QStringLiteral("CVDR_3"),
        QStringLiteral("112779"), QStringLiteral("CVDR625849_3#artikel"),
        QStringLiteral("https://example.org/jci1.3:c:BWBR0015703&artikel=1"),
        QStringLiteral("https://wetten.overheid.nl@example.org/BWBR0015703"),
        QStringLiteral("https://wetten.overheid.nl.example.org/BWBR0015703"),
        QStringLiteral("https://wetten.overheid.nl/zoeken"), QStringLiteral("javascript:alert(1)"),
        QStringLiteral("jci1.3:c:BWBR0015703") + QStringLiteral("&o=a").repeated(30),
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=") + QString(5000, u'1')
    );
    const Result<Reference> reference = Reference::parse(text);
    INFO(text.left(80).toStdString());
    REQUIRE_FALSE(reference);
    CHECK(reference.error().code == FailureCode::InvalidReference);
    CHECK_FALSE(reference.error().detail.isEmpty());
    CHECK(reference.error().detail.size() < 100);
}

TEST_CASE("the same place is the same on another date, in another version and with its chapters") {
    const Reference long_ =
        read(QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2&artikel=18&lid=1&g=2026-01-01"));
    CHECK(long_.samePlaceAs(read(QStringLiteral("1.0:c:BWBR0015703&artikel=18&lid=1"))));
    CHECK_FALSE(long_.samePlaceAs(read(QStringLiteral("jci1.3:c:BWBR0015703&artikel=18"))));
    CHECK_FALSE(long_.samePlaceAs(read(QStringLiteral("jci1.3:c:BWBR0035362&artikel=18&lid=1"))));
    CHECK(read(QStringLiteral("CVDR1_3#artikel=2"))
              .samePlaceAs(read(QStringLiteral("CVDR1_4#artikel=2"))));
    CHECK_FALSE(read(QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=1"))
                    .samePlaceAs(read(QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2"))));
    CHECK(
        long_.wholeArticle().toText() == u"jci1.3:c:BWBR0015703&hoofdstuk=2&artikel=18&g=2026-01-01"
    );
}

TEST_CASE("a reference can be put on a date and taken off it") {
    const Reference bare = read(QStringLiteral("jci1.3:c:BWBR0015703&artikel=18"));
    const Reference dated = bare.on(QDate(2026, 3, 2));
    CHECK(dated.toText() == u"jci1.3:c:BWBR0015703&artikel=18&z=2026-03-02&g=2026-03-02");
    CHECK(dated.validOn() == QDate(2026, 3, 2));
    CHECK(dated.withoutDates().toText() == bare.toText());
}

TEST_CASE("an article is named by an article, an annex or a division, not by a chapter") {
    CHECK(read(QStringLiteral("jci1.3:c:BWBR0015703&artikel=18")).namesArticle());
    CHECK(read(QStringLiteral("jci1.3:c:BWBR0015703&bijlage=1")).namesArticle());
    CHECK_FALSE(read(QStringLiteral("jci1.3:c:BWBR0015703&hoofdstuk=2")).namesArticle());
    CHECK_FALSE(read(QStringLiteral("CVDR625849_3")).namesArticle());
    CHECK(read(QStringLiteral("CVDR625849_3#artikel=1")).isLocal());
}

TEST_CASE("a reference leads to its official page") {
    CHECK(
        read(QStringLiteral("jci1.3:c:BWBR0015703&artikel=18&lid=1")).deepLink() ==
        u"https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=18&lid=1"
    );
    CHECK(
        read(QStringLiteral("CVDR625849_3#artikel=12")).deepLink() ==
        u"https://lokaleregelgeving.overheid.nl/CVDR625849/3"
    );
    CHECK(read(QStringLiteral("jci1.3:c:BWBR0015703&artikel=é"))
              .deepLink()
              .contains(QStringLiteral("%C3%A9")));
}

TEST_CASE("a judgment is named by its ECLI") {
    CHECK(isEcli(QStringLiteral("ECLI:NL:HR:2012:BX7943")));
    CHECK(isEcli(QStringLiteral("ECLI:NL:CRVB:2025:1889")));
    CHECK(isEcli(QStringLiteral("ECLI:EU:C:2018:257")));
    const QString wrong = GENERATE(
        as<QString>{}, QString(), QStringLiteral("BX7943"),
        QStringLiteral("ecli:nl:hr:2012:bx7943"), QStringLiteral("ECLI:NL:HR:12:BX7943"),
        QStringLiteral("ECLI:NL:TOOLONGCOURT:2012:1"), QStringLiteral("ECLI:NL:HR:2012:BX7943\n"),
        QStringLiteral("ECLI:NL:HR:2012:"),
        QStringLiteral("ECLI:NL:HR:2012:12345678901234567890123456"),
        QStringLiteral("ECLI:NL:HR:2012:BX7943.")
    );
    CHECK_FALSE(isEcli(wrong));
    CHECK(
        ecliLink(QStringLiteral("ECLI:NL:HR:2012:BX7943.")) ==
        u"https://deeplink.rechtspraak.nl/uitspraak?id=ECLI:NL:HR:2012:BX7943"
    );
    CHECK(
        ecliLink(QStringLiteral("ECLI:EU:C:2018:257")) ==
        u"https://e-justice.europa.eu/ecli/ECLI:EU:C:2018:257"
    );
    CHECK(ecliLink(QStringLiteral("javascript:alert(1)")).isEmpty());
}
