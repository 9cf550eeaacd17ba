// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"
#include "core/method/content.h"
#include "core/method/phrases.h"

#include "tests/core/method/loaded.h"

#include <QDir>
#include <QTemporaryDir>

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// A folder of packs on disk that goes when the test ends.
class PackFolder {
public:
    PackFolder& holds(const char* name, const QByteArray& text) {
        QFile file(path() + QLatin1Char('/') + p(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(text) == text.size());
        return *this;
    }
    /// The packs of the program, as they stand in the repository.
    PackFolder& holdsMethod() {
        for (const char* name : {"method", "laws", "articles", "phrases", "plainwords"}) {
            const QString file = p(name) + p(".nl.json");
            holds(file.toUtf8().constData(), readFile(p(":/omgekeerd/content/") + file, 1 << 24).value());
        }
        return *this;
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

/// The pack that the README of the content shows.
Json example() {
    const Result<QByteArray> readme =
        readFile(QStringLiteral(OMGEKEERD_SOURCE_DIR "/resources/content/README.md"), 1 << 20);
    REQUIRE(readme);
    const qsizetype start = readme->indexOf("```json\n") + 8;
    const Result<Json> pack = Json::parse(readme->mid(start, readme->indexOf("\n```", start) - start));
    REQUIRE(pack);
    return *pack;
}

std::vector<Fault> faultsOf(const Result<MethodContent>& content) {
    return content ? std::vector<Fault>{} : content.error().faults;
}

/// The faults when a local pack lies beside those of the program.
std::vector<Fault> faultsWith(const Json& pack) {
    PackFolder folder;
    return faultsOf(MethodContent::load(Language::Dutch, folder.holds("gemeente.json", pack.dump()).path()));
}

std::vector<QString> lines(const std::vector<Fault>& faults) {
    std::vector<QString> texts;
    for (const Fault& fault : faults)
        texts.push_back(fault.path + p(" | ") + fault.message);
    return texts;
}

Json& at(Json& json, const char* list, std::size_t index) { return json.find(p(list))->items()[index]; }

/// The packs of the program with one of them changed; the faults a check finds.
std::vector<Fault> checkWith(const char* name, const std::function<void(Json&)>& change) {
    PackFolder folder;
    folder.holdsMethod();
    Json pack = Json::parse(readFile(folder.path() + QLatin1Char('/') + p(name), 1 << 24).value()).value();
    change(pack);
    return MethodContent::check(folder.holds(name, pack.dump()).path());
}

bool says(const std::vector<Fault>& faults, const char* path, const char* part) {
    return std::any_of(faults.begin(), faults.end(), [&](const Fault& fault) {
        return fault.path == p(path) && fault.message.contains(p(part));
    });
}

} // namespace

TEST_CASE("a municipality adds a pack of its own, as the README shows") {
    PackFolder folder;
    folder.holds("voorbeeldstad.json", example().dump());
    const Result<MethodContent> content = MethodContent::load(Language::Dutch, folder.path());
    CHECK(lines(faultsOf(content)).empty());
    REQUIRE(content);
    CHECK(content->packs().back().id == u"voorbeeldstad");
    CHECK(content->packs().back().local);
    const ValueText* value = content->value(ValueId(p("voorbeeldstad-neighbours")));
    REQUIRE(value);
    CHECK_FALSE(value->isRight);
    CHECK(value->pack == u"voorbeeldstad");
    CHECK(std::is_partitioned(content->values().begin(), content->values().end(), [](const ValueText& one) {
        return !one.isRight;
    }));
    CHECK(content->guidingPrinciples().size() == 2);
    CHECK(content->mandates().front() == u"mandaatregister 2026, Wmo maatwerk");
    CHECK(content->office().municipality == u"Voorbeeldstad");
    for (const ProcessText& process : content->processes())
        if (process.id == u"pw-bijzondere-bijstand") {
            CHECK(process.retentionYears == 7);
            CHECK(process.retentionGround == u"selectielijst Voorbeeldstad, 12.3");
            CHECK(process.retentionVerified);
        }
    CHECK(content->office().letterhead.size() == 2);
    CHECK(content->office().objection.at(p("phone")) == u"14 0123");
    // The by-law is found whatever its version, and its article is cited and has its card.
    const ArticleId article(p("CVDR100001_3#artikel=12"));
    CHECK(citationFor(*content, article) == u"Verordening sociaal domein Voorbeeldstad, artikel 12");
    CHECK(shortCitationFor(*content, article) == u"Vsd 12");
    REQUIRE(content->cardsFor(article, QDate(2026, 3, 2)).size() == 1);
    CHECK(content->cardsFor(article, QDate(2026, 3, 2)).front()->key == LegalKey::HardshipClause);
    CHECK(content->cardsFor(article, QDate(2025, 3, 2)).empty());
    CHECK(MethodContent::check(folder.path()).empty());
}

TEST_CASE("a retention term for a process that does not exist is refused") {
    Json pack = example();
    at(pack, "retention", 0).set(p("process"), Json(p("paspoorten")));
    CHECK(lines(faultsWith(pack)) ==
          std::vector{p("gemeente.json: $.retention[0].process | „paspoorten” is geen werkproces")});
}

TEST_CASE("without a local folder, or with an empty one, the content is that of the program") {
    PackFolder folder;
    CHECK(MethodContent::load(Language::Dutch, folder.path())->packs().size() == 4);
    CHECK(MethodContent::load(Language::Dutch, p("/nergens"))->packs().size() == 4);
    CHECK(says(MethodContent::check(folder.path()), folder.path().toUtf8().constData(), "geen pakket"));
}

TEST_CASE("an id that another pack gives is refused with a sentence that names both files") {
    Json value = example();
    at(value, "values", 0).set(p("id"), Json(p("belonging")));
    CHECK(lines(faultsWith(value)).front() ==
          u"gemeente.json: $.values[0].id | „belonging” in „gemeente.json” staat al in „method.nl.json” "
          "($.foundingValues[5].id); geef het een eigen naam");
    Json card = example();
    at(card, "articles", 0).set(p("id"), Json(p("awb-3-4")));
    CHECK(says(faultsWith(card), "gemeente.json: $.articles[0].id", "„articles.nl.json”"));
    Json law = example();
    at(law, "bylaws", 0).set(p("id"), Json(p("awb")));
    CHECK(says(faultsWith(law), "gemeente.json: $.bylaws[0].id", "„laws.nl.json”"));

    PackFolder twins;
    twins.holds("a.json", example().dump()).holds("b.json", example().dump());
    const std::vector<Fault> faults = faultsOf(MethodContent::load(Language::Dutch, twins.path()));
    CHECK(says(faults, "b.json: $.pack.id", "„voorbeeldstad” in „b.json” staat al in „a.json” ($.pack.id)"));
    CHECK(says(faults, "b.json: $.letterhead", "„a.json”"));
    CHECK(says(faults, "b.json: $.objection.phone", "„a.json”"));
}

TEST_CASE("a broken pack is refused with file and path, and what is allowed") {
    Json pack = example();
    at(pack, "articles", 0).set(p("key"), Json(p("magic")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].key", "magic"));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].key", "hardshipClause"));
    pack = example();
    at(pack, "articles", 0).remove(u"opens");
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].opens", "ontbreekt"));
    pack = example();
    pack.set(p("colour"), Json(p("blue")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.colour", "onbekend"));
    pack = example();
    at(pack, "articles", 0).set(p("validFrom"), Json(p("2026-02-30")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].validFrom", "2026-02-30"));
    pack = example();
    at(pack, "articles", 0).set(p("validTo"), Json(p("2025-01-01")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].validTo", "validFrom"));

    PackFolder folder;
    folder.holds("stuk.json", "{\"format\": ").holds("vreemd.json", "{\"format\": \"omgekeerd-case\"}");
    const std::vector<Fault> faults = faultsOf(MethodContent::load(Language::Dutch, folder.path()));
    REQUIRE(faults.size() == 2);
    CHECK(faults[0].path.startsWith(u"stuk.json: $"));
    CHECK(faults[1].path == u"vreemd.json: $.format");
    CHECK(faults[1].message.contains(u"omgekeerd-local"));
}

TEST_CASE("a local folder adds to the method and does not replace it") {
    PackFolder folder;
    folder.holds("method.json", readFile(p(":/omgekeerd/content/method.nl.json"), 1 << 24).value());
    CHECK(says(faultsOf(MethodContent::load(Language::Dutch, folder.path())), "method.json: $.format",
               "„omgekeerd-method” is niet toegestaan; wel: omgekeerd-local"));
}

TEST_CASE("what a pack refers to exists") {
    Json pack = example();
    at(pack, "bylaws", 0).set(p("serves"), Json(Json::Array{Json(p("belonging")), Json(p("nowhere"))}));
    CHECK(says(faultsWith(pack), "gemeente.json: $.bylaws[0].serves[1]", "„nowhere”"));
    at(pack, "bylaws", 0).set(p("serves"), Json(Json::Array{Json(p("gw-20"))}));
    CHECK(says(faultsWith(pack), "gemeente.json: $.bylaws[0].serves[0]", "geen grondwaarde"));
    pack = example();
    at(pack, "bylaws", 0).set(p("rights"), Json(Json::Array{Json(p("belonging"))}));
    CHECK(says(faultsWith(pack), "gemeente.json: $.bylaws[0].rights[0]", "geen grondrecht"));
    pack = example();
    at(pack, "articles", 0).set(p("law"), Json(p("nowhere")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].law", "„nowhere” is geen wet"));
    pack = example();
    at(pack, "articles", 0).set(p("serves"), Json(Json::Array{Json(p("nowhere"))}));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].serves[0]", "„nowhere”"));
    pack = example();
    at(pack, "articles", 0).set(p("reference"), Json(p("artikel 12 van de verordening")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].reference", "geen verwijzing"));
    at(pack, "articles", 0).set(p("reference"), Json(p("CVDR200002_1#artikel=12")));
    CHECK(says(faultsWith(pack), "gemeente.json: $.articles[0].reference", "hoort niet bij"));
}

TEST_CASE("a check of the whole method finds what is missing or unknown") {
    PackFolder folder;
    CHECK(lines(MethodContent::check(folder.holdsMethod().path())).empty());
    const auto words = [](Json& pack) -> Json& { return *pack.find(u"phrases"); };
    CHECK(says(checkWith("phrases.nl.json", [&](Json& pack) { words(pack).find(u"roles")->remove(u"jurist"); }),
               "$.phrases.roles.jurist", "ontbreekt"));
    CHECK(says(checkWith("phrases.nl.json",
                         [&](Json& pack) { words(pack).find(u"outcomes")->find(u"refused")->remove(u"document"); }),
               "$.phrases.outcomes.refused.document", "ontbreekt"));
    CHECK(says(checkWith("phrases.nl.json", [](Json& pack) { pack.find(u"blockers")->items().erase(
                                                                 pack.find(u"blockers")->items().begin()); }),
               "$.blockers gate-wish-effect", "ontbreekt"));
    CHECK(says(checkWith("phrases.nl.json", [](Json& pack) { at(pack, "blockers", 5).set(
                                                                 p("sentence"), Json(p("Wat wil {inwoner}?"))); }),
               "$.blockers effect-equals-request", "{inwoner}"));
    CHECK(says(checkWith("method.nl.json", [](Json& pack) { at(at(pack, "steps", 0), "questions", 2)
                                                                .set(p("field"), Json(p("situation.unknown"))); }),
               "$.steps wish.unknowns", "„situation.unknown” is geen veld"));
    CHECK(says(checkWith("method.nl.json", [](Json& pack) { at(pack, "foundingValues", 5).set(p("id"), Json(p("home"))); }),
               "laws.nl.json: $.laws[1].serves[4]", "„belonging”"));
    CHECK(says(checkWith("method.nl.json", [](Json& pack) { pack.find(u"keys")->items().pop_back(); }), "$",
               "keys noRoom"));
    CHECK(says(checkWith("method.nl.json", [](Json& pack) { at(pack, "pitfalls", 0).set(p("id"), Json(p("rules"))); }),
               "$", "pitfalls incident"));
    CHECK(says(checkWith("method.nl.json", [](Json& pack) { at(pack, "keys", 0).set(p("weight"), Json(2)); }),
               "$.keys interpretation", "1 verwacht, 2 gevonden"));
    CHECK(says(checkWith("articles.nl.json", [](Json& pack) { pack.find(u"articles")->items().pop_back(); }),
               "$.articles", "130 verwacht, 129 gevonden"));
    CHECK(says(checkWith("articles.nl.json", [](Json& pack) { at(pack, "articles", 0).set(
                                                                  p("opens"), Json(p("Een bedrag van € 176."))); }),
               "$.articles pw-3-2-a", "bedrag"));
    CHECK(says(checkWith("laws.nl.json", [](Json& pack) { at(pack, "processes", 0).set(p("law"), Json(p("wet"))); }),
               "laws.nl.json: $.processes[0].law", "„wet” is geen wet"));
    CHECK(says(checkWith("laws.nl.json", [](Json& pack) { at(pack, "laws", 0).set(p("purpose"), Json(7)); }),
               "laws.nl.json: $.laws[0].purpose", "7"));
}
