// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawquestion.h"
#include "core/law/lawwords.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

LawQuestion ask(const char* typed) {
    return readQuestion(q(typed), [](const QString& name) -> std::vector<QString> {
        if (name == u"pw" || name == u"participatiewet" || name == u"wet werk en bijstand" || name == u"p wet")
            return {q("BWBR0015703")};
        if (name == u"wmo" || name == u"wmo 2015")
            return {q("BWBR0035362")};
        if (name == u"kieswet")
            return {q("BWBR0004627")};
        return {};
    });
}

} // namespace

TEST_CASE("The article, the paragraph and the law are read from what was typed, in any order", "[law]") {
    for (const char* typed : {"art 2.3.5 lid 3 wmo", "Wmo 2015, artikel 2.3.5, derde lid", "wmo 2.3.5 3", "2.3.5 lid 3 WMO",
                              "art.2.3.5 lid 3 Wmo 2015"}) {
        INFO(typed);
        const LawQuestion question = ask(typed);
        CHECK(question.regulations == std::vector<QString>{q("BWBR0035362")});
        REQUIRE_FALSE(question.numbers.isEmpty());
        CHECK(question.numbers.front() == u"2.3.5");
        CHECK(question.paragraph == u"3");
        CHECK(question.words.isEmpty());
    }
}

TEST_CASE("Odd numbers stay whole", "[law]") {
    CHECK(ask("kieswet E 1").numbers.front() == u"e1");
    CHECK(ask("artikel 8:36c").numbers.front() == u"8:36c");
    CHECK(ask("pw 10 bis").numbers.front() == u"10bis");
    CHECK(ask("artikel XII").numbers.front() == u"xii");
    CHECK(ask("bijlage 2 artikel 7 pw").annex == u"2");
    CHECK(ask("bijlage 2 artikel 7 pw").numbers.front() == u"7");
    CHECK(ask("pw 31 lid 2 onderdeel m").items == QStringList{q("m")});
    CHECK(ask("pw 78ee").numbers.front() == u"78ee");
}

TEST_CASE("What is no place stays a word, and fill words go where others are left", "[law]") {
    const LawQuestion question = ask("recht op bijzondere bijstand van de P-wet");
    CHECK(question.regulations.size() == 1);
    CHECK(question.words == QStringList{q("recht"), q("bijzondere"), q("bijstand")});
    CHECK(ask("wet werk en bijstand 35").numbers == QStringList{q("35")});
    CHECK(ask("de").words == QStringList{q("de")});
    CHECK(ask("").words.isEmpty());
    CHECK(ask("bijstand ").lastIsOpen == false);
    CHECK(ask("jci1.3:c:BWBR0015703&artikel=35").reference.has_value());
}

TEST_CASE("Words are cut and folded as the index does it", "[law]") {
    CHECK(lawWords(q("Één café, 2.3.5 „kosten”\u00a0en NAÏEF")) ==
          QStringList{q("een"), q("cafe"), q("2"), q("3"), q("5"), q("kosten"), q("en"), q("naief")});
    CHECK(foldedLetters(q("Éé́n")).size() == q("Éé́n").size());
    CHECK(numberKey(u"E 1") == u"e1");
    CHECK(numberKey(u"8:36C") == u"8:36c");
    CHECK(numberKey(u"3.") == u"3");
}

TEST_CASE("A slip is one letter more, less, other, or swapped", "[law]") {
    CHECK(editDistance(u"bijstand", u"bijstand", 2) == 0);
    CHECK(editDistance(u"bijstnad", u"bijstand", 2) == 1);
    CHECK(editDistance(u"bijstan", u"bijstand", 2) == 1);
    CHECK(editDistance(u"bijstaand", u"bijstand", 2) == 1);
    CHECK(editDistance(u"bijsxand", u"bijstand", 2) == 1);
    CHECK(editDistance(u"huurtoeslag", u"bijstand", 2) == 3);
    CHECK(slipsAllowed(q("pw")) == 0);
    CHECK(slipsAllowed(q("35a12")) == 0);
    CHECK(slipsAllowed(q("bijstand")) == 2);
}
