// SPDX-License-Identifier: EUPL-1.2
#include "core/method/content.h"

#include "tests/core/method/loaded.h"

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

std::vector<QString> cardIds(const char* article, std::optional<QDate> on = {}) {
    std::vector<QString> ids;
    for (const ArticleCard* card : dutch().cardsFor(ArticleId(p(article)), on))
        ids.push_back(card->id);
    return ids;
}

} // namespace

TEST_CASE("the program carries a method that is whole and has a word for everything") {
    const Result<MethodContent> content = MethodContent::load(Language::Dutch);
    for (const Fault& fault : content ? std::vector<Fault>{} : content.error().faults)
        FAIL_CHECK(fault.path.toStdString() << ": " << fault.message.toStdString());
    for (const Fault& fault : MethodContent::check())
        FAIL_CHECK(fault.path.toStdString() << ": " << fault.message.toStdString());
    REQUIRE(content);
    CHECK(content->packs().size() == 4);
    for (const PackInfo& pack : content->packs()) {
        CHECK_FALSE(pack.id.isEmpty());
        CHECK_FALSE(pack.version.isEmpty());
        CHECK_FALSE(pack.local);
    }
}

TEST_CASE("each step has its questions in two registers") {
    std::size_t questions = 0;
    for (const Step step : allOf<Step>()) {
        const StepText& text = dutch().step(step);
        CHECK(text.step == step);
        CHECK_FALSE(text.heading.isEmpty());
        questions += text.questions.size();
    }
    CHECK(questions == 73);
    const Question& first = dutch().step(Step::Wish).questions.front();
    CHECK(first.field == u"situation.facts[].text");
    CHECK(first.professional == u"Wat is er aan de hand? Eén feit tegelijk.");
    CHECK(first.resident == u"Wat is er aan de hand?");
    CHECK(first.sayAloud.front() == u"„Vertel eens, wat speelt er nu?”");
}

TEST_CASE("founding values come before rights, in two layers") {
    const std::vector<ValueText>& values = dutch().values();
    CHECK(values.size() == 20);
    CHECK(values.front().id.text() == u"livelihood");
    CHECK(std::is_partitioned(values.begin(), values.end(), [](const ValueText& value) { return !value.isRight; }));
    CHECK(dutch().value(ValueId(p("gw-20")))->isRight);
    CHECK(dutch().value(ValueId(p("nowhere"))) == nullptr);
}

TEST_CASE("the keys go from light to heavy, and the heaviest ask a jurist") {
    int weight = 0;
    for (const LegalKey key : allOf<LegalKey>())
        CHECK(dutch().key(key).weight == ++weight);
    CHECK(dutch().key(LegalKey::Disapplication).asksJurist);
    CHECK_FALSE(dutch().key(LegalKey::Interpretation).asksJurist);
    CHECK(dutch().pitfall(Pitfall::Rules).mirrorQuestion == u"Kwam de regel te vroeg op tafel?");
    CHECK(dutch().lifeDomain(LifeDomain::Finances) == u"Geld en schulden");
}

TEST_CASE("a law is found by each of its regulations") {
    CHECK(dutch().lawOf(RegulationId(p("BWBR0035362")))->id == u"wmo-2015");
    CHECK(dutch().lawOf(RegulationId(p("BWBR0004044")))->id == u"ioaw-ioaz");
    CHECK(dutch().lawOf(RegulationId(p("BWBR0004163")))->id == u"ioaw-ioaz");
    CHECK(dutch().lawOf(RegulationId(p("BWBR0999999"))) == nullptr);
    CHECK(dutch().lawOf(RegulationId(p("BWBR0035362")))->shortName() == u"Wmo 2015");
    CHECK(dutch().lawOf(RegulationId(p("BWBR0004163")))->shortName() == u"IOAW en IOAZ");
}

TEST_CASE("cards are found by article, the closest first") {
    CHECK(cardIds("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3").front() == u"wmo-2-3-5-3");
    const std::vector<QString> whole = cardIds("jci1.3:c:BWBR0044770&artikel=17");
    CHECK(whole.size() > 1);
    for (const QString& id : whole)
        CHECK(id.startsWith(u"wi-17"));
    CHECK(cardIds("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=99").empty());
    CHECK(cardIds("jci1.3:c:BWBR0001840&artikel=20").empty());
    CHECK(cardIds("geen verwijzing").empty());
}

TEST_CASE("of two cards for one article the reference date chooses") {
    const char* article = "jci1.3:c:BWBR0035303&artikel=12";
    const std::vector<QString> before = cardIds(article, QDate(2026, 6, 30));
    const std::vector<QString> after = cardIds(article, QDate(2026, 7, 1));
    REQUIRE(before.size() == 1);
    REQUIRE(after.size() == 1);
    CHECK(before.front() == u"huisvestingswet-12-tot-2026-07");
    CHECK(after.front() != before.front());
    CHECK(cardIds(article).size() == 2);
}

TEST_CASE("every exercise case finds a card for each article it uses") {
    for (const QString& name : sampleNames()) {
        INFO(name.toStdString());
        const Dossier dossier = sampleCase(name);
        for (const LegalBasis& article : dossier.file().legal) {
            INFO(article.article.text().toStdString());
            CHECK_FALSE(dutch().cardsFor(article.article, dossier.file().referenceDate).empty());
        }
        for (const ValueAssessment& value : dossier.file().values)
            CHECK(dutch().value(value.value));
        for (const PurposeAssessment& purpose : dossier.file().purposes)
            CHECK(dutch().lawOf(purpose.law));
    }
}

TEST_CASE("phrases are found by their place, blockers by their code") {
    CHECK(dutch().phrase(p("want")) == u"want:");
    CHECK(dutch().phrase(p("headings.report.summary")) == u"In het kort");
    CHECK(dutch().phrase(p("objection.letter[4]")).startsWith(u"U mag iemand vragen"));
    CHECK(dutch().phrases(p("objection.letter")).size() == 5);
    CHECK_FALSE(dutch().hasPhrase(p("headings.nowhere")));
    CHECK_FALSE(dutch().hasPhrase(p("objection.letter[5]")));
    CHECK(dutch().blockerGround(p("mandate")) == u"Awb 10:3");
    CHECK(dutch().blockerGround(p("evaluate-on")).isEmpty());
}

TEST_CASE("a language without packs of its own falls back on Dutch") {
    const Result<MethodContent> frisian = MethodContent::load(Language::Frisian);
    REQUIRE(frisian);
    CHECK(frisian->phrase(p("want")) == u"want:");
}
