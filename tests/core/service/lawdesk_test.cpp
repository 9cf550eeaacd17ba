// SPDX-License-Identifier: EUPL-1.2
#include "tests/core/service/sharedlaw.h"

#include <iostream>

using namespace omgekeerd;
using test::p;

namespace {

struct Expected {
    const char* words;
    const char* place; ///< as `BWBR0015703 35`; a regulation alone, where it is meant as a whole
};

// What people type, and what they mean by it.
constexpr Expected kQueries[] = {
    {"pw 35", "BWBR0015703 35"},
    {"participatiewet 18", "BWBR0015703 18"},
    {"art 2.3.5 lid 3 wmo", "BWBR0035362 2.3.5"},
    {"4:84 awb", "BWBR0005537 4:84"},
    {"hardheidsclausule", "BWBR0018472 47"},
    {"artikel 18, eerste lid, van de Participatiewet", "BWBR0015703 18"},
    {"awb 3:46", "BWBR0005537 3:46"},
    {"3:4 awb", "BWBR0005537 3:4"},
    {"Awb art. 6:7", "BWBR0005537 6:7"},
    {"awir 47", "BWBR0018472 47"},
    {"awir 13b", "BWBR0018472 13b"},
    {"woo 4.1", "BWBR0045754 4.1"},
    {"artikel 5.1, tweede lid, onderdeel e, Woo", "BWBR0045754 5.1"},
    {"wet open overheid", "BWBR0045754"},
    {"wet op de zorgtoeslag", "BWBR0018451"},
    {"zorgtoeslag", "BWBR0018451"},
    {"zorgtoeslag 2", "BWBR0018451 2"},
    {"grondwet 1", "BWBR0001840 1"},
    {"Grondwet artikel 20", "BWBR0001840 20"},
    {"wgs 5", "BWBR0031331 5"},
    {"wet gemeentelijke schuldhulpverlening", "BWBR0031331"},
    {"wet werk en bijstand 35", "BWBR0015703 35"},
    {"wwb", "BWBR0015703"},
    {"wwb 18", "BWBR0015703 18"},
    {"bijzondere bijstand", "BWBR0015703 35"},
    {"individuele inkomenstoeslag", "BWBR0015703 36"},
    {"zeer dringende redenen", "BWBR0015703 16"},
    {"kostendelersnorm", "BWBR0015703 22a"},
    {"inlichtingenplicht pw", "BWBR0015703 17"},
    {"studietoeslag", "BWBR0015703 36b"},
    {"pw verplichtingen", "BWBR0015703 9"},
    {"plan van aanpak", "BWBR0015703 44a"},
    {"duurzame gebruiksgoederen", "BWBR0015703 51"},
    {"terugvordering gezinsleden", "BWBR0015703 59"},
    {"afstemming", "BWBR0015703 18"},
    {"bufferbudget", "BWBR0015703 34b"},
    {"kinderalimentatie", "BWBR0015703 56"},
    {"moratorium wgs", "BWBR0031331 5"},
    {"hardheidsclausle", "BWBR0018472 47"},
    {"bijzonere bijstand", "BWBR0015703 35"},
    {"particpatiewet 35", "BWBR0015703 35"},
    {"kostendelersnrom", "BWBR0015703 22a"},
    {"inkomenstoeslga", "BWBR0015703 36"},
    {"hardheidsc", "BWBR0018472 47"},
    {"pw 22a", "BWBR0015703 22a"},
    {"awb 8:72", "BWBR0005537 8:72"},
    {"verkeersveiligheid en parkeren", "CVDR100394"},
    {"binnengemeentelijke afnemers", "CVDR112779"},
    {"gasmeters", "BWBR0009127"},
    {"kandidatenlijsten", "BWBR0003984"},
    {"wmo 2015 2.3.2", "BWBR0035362 2.3.2"},
    {"jeugdwet 2.3", "BWBR0034925 2.3"},
    {"wlz 3.2.1", "BWBR0035917 3.2.1"},
    {"leerplichtwet 11", "BWBR0002628 11"},
    {"ioaw 37a", "BWBR0004044 37a"},
    {"jci1.3:c:BWBR0015703&artikel=35&lid=1", "BWBR0015703 35"},
    {"beslistermijn toekenning tegemoetkoming", "BWBR0018472 19"},
    {"belangenafweging evenredigheid", "BWBR0018472 13b"},
    {"antimisbruikbepaling", "BWBR0045754 4.6"},
    {"toetsingsinkomen", "BWBR0018472 8"},
};

QString placeOf(const LawHit& hit) {
    const auto reference = Reference::parse(hit.reference);
    if (!reference)
        return hit.reference;
    const QString article = reference->article();
    return reference->regulation().section(u'_', 0, 0) + (article.isEmpty() ? QString() : QString(u' ' + article));
}

std::unique_ptr<test::SharedLaw> sharedLaw() {
    const std::vector<QString> files = test::SharedLaw::files();
    if (files.empty()) {
        skipTest("OMGEKEERD_LAW_FILES does not lead to official files");
        return nullptr;
    }
    return std::make_unique<test::SharedLaw>(files);
}

} // namespace

TEST_CASE("Of 60 things people type, the article they mean stands first for 58, and within three for all", "[law]") {
    static_assert(std::size(kQueries) == 60);
    const auto law = sharedLaw();
    if (!law)
        return;
    int first = 0;
    for (const Expected& expected : kQueries) {
        const auto found = law->desk->find({p(expected.words), QDate(2026, 3, 2), {}, {}, {}, 20});
        REQUIRE(found);
        std::size_t rank = 0;
        while (rank < found->size() && placeOf((*found)[rank].hit) != p(expected.place))
            ++rank;
        if (rank == 0) {
            ++first;
            continue;
        }
        std::cout << expected.words << " → " << expected.place << " stands at " << rank + 1 << ":";
        for (std::size_t i = 0; i < std::min<std::size_t>(found->size(), 4); ++i)
            std::cout << "  " << placeOf((*found)[i].hit).toStdString() << " (" << (*found)[i].hit.score << ")";
        std::cout << '\n';
        INFO(expected.words);
        CHECK(rank < 3);
    }
    std::cout << first << " of 60 queries have the article they mean first\n";
    CHECK(first >= 58);
}

TEST_CASE("A card is found where the library has no text, and stands beside the text where it has one", "[law]") {
    const test::SharedLaw law({});
    const auto alone = law.desk->find({p("wmo 2.3.5 lid 3"), QDate(2026, 3, 2), {}, {}, {}, 5});
    REQUIRE(alone);
    REQUIRE_FALSE(alone->empty());
    CHECK_FALSE(alone->front().hasText);
    CHECK(alone->front().hit.reference == p("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3"));
    CHECK(law.desk->citation(alone->front()) == p("Wmo 2015, artikel 2.3.5 lid 3"));
    CHECK_FALSE(alone->front().hit.snippet.isEmpty());
    const auto typo = law.desk->find({p("kostendelersnrom"), QDate(2026, 3, 2), {}, {}, {}, 5});
    REQUIRE(typo);
    REQUIRE_FALSE(typo->empty());
    CHECK(placeOf(typo->front().hit).startsWith(p("BWBR0015703")));
}

TEST_CASE("A search keeps to a law, a value and a key", "[law]") {
    const test::SharedLaw law({});
    const auto find = [&](LawDeskQuery query) {
        query.limit = 200;
        const auto found = law.desk->find(query);
        REQUIRE(found);
        return *found;
    };
    LawDeskQuery query;
    query.words = p("college");
    CHECK(find(query).size() > 10);
    query.key = LegalKey::StatutoryException;
    for (const LawFinding& finding : find(query))
        for (const ArticleCard* card : finding.cards)
            CHECK(card->key == LegalKey::StatutoryException);
    query.key.reset();
    query.laws = {RegulationId(p("BWBR0031331"))};
    const auto ofLaw = find(query);
    CHECK_FALSE(ofLaw.empty());
    for (const LawFinding& finding : ofLaw)
        for (const ArticleCard* card : finding.cards)
            CHECK((card->serves.empty() || card->reference.contains(p("BWBR0031331"))));
    query.laws.clear();
    query.value = ValueId(p("livelihood"));
    for (const LawFinding& finding : find(query))
        for (const ArticleCard* card : finding.cards)
            CHECK((card->serves.empty() || std::find(card->serves.begin(), card->serves.end(), *query.value) != card->serves.end()));
}

TEST_CASE("A search that keeps to one law leaves out what every law has beside it", "[law]") {
    const test::SharedLaw law({});
    LawDeskQuery query;
    query.words = p("college");
    query.limit = 200;
    query.laws = {RegulationId(p("BWBR0031331"))};
    query.withCommon = false;
    const auto strict = law.desk->find(query);
    REQUIRE(strict);
    CHECK_FALSE(strict->empty());
    for (const LawFinding& finding : *strict)
        CHECK(finding.hit.reference.contains(p("BWBR0031331")));
    // A law that the value does not have: nothing is left, rather than everything.
    query.value = ValueId(p("geen waarde van het programma"));
    const auto none = law.desk->find(query);
    REQUIRE(none);
    CHECK(none->empty());
}

TEST_CASE("No syntax of the search engine passes", "[law]") {
    const auto law = sharedLaw();
    if (!law)
        return;
    for (const char* words : {"\"", "bijstand\"", "words:bijstand", "NEAR(bijstand kosten)", "* OR *", "bijstand AND", "^pw",
                              "-bijstand", "a' OR '1'='1", "(((((", "{words} : x", "\x01\x02", "%", "pw 35 \"lid", "é́́", ""}) {
        INFO(words);
        CHECK(law->desk->find({p(words), {}, {}, {}, {}, 10}));
    }
    CHECK(law->desk->find({QString(100'000, u'a'), {}, {}, {}, {}, 10}));
    CHECK(law->desk->find({p("bijstand ").repeated(5000), {}, {}, {}, {}, 10}));
}

TEST_CASE("A marked article of a by-law appears as a card", "[law]") {
    test::SharedLaw law({});
    auto writer = law.library->startWriting();
    REQUIRE(writer);
    LawArticle article;
    article.key = p("artikel 12");
    article.label = p("Artikel 12");
    article.number = p("12");
    article.title = p("Bijzondere gevallen");
    article.reference = p("CVDR900001_2#artikel=12");
    REQUIRE((*writer)->add(article));
    LawReading reading;
    reading.version.regulation = p("CVDR900001_2");
    reading.version.isLocal = true;
    reading.version.names.push_back({LawName::Kind::Title, p("Verordening Wmo Ons Dorp"), {}, {}});
    REQUIRE((*writer)->finish(reading));
    REQUIRE(law.library->mark(*Reference::parse(article.reference), LocalUse::HardshipClause));
    law.desk->refresh();
    REQUIRE(law.desk->localCards().size() == 1);
    const ArticleCard& card = law.desk->localCards().front();
    CHECK(card.key == LegalKey::HardshipClause);
    CHECK(card.opens.startsWith(p("Bijzondere gevallen. ")));
    CHECK(law.desk->cardsFor(ArticleId(p("CVDR900001#artikel=12")), {}).size() == 1);
    LawDeskQuery query;
    query.words = p("hardheidsclausule");
    query.key = LegalKey::HardshipClause;
    const auto found = law.desk->find(query);
    REQUIRE(found);
    REQUIRE_FALSE(found->empty());
    CHECK(found->front().hit.reference == p("CVDR900001_2#artikel=12"));
}
