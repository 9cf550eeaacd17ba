// SPDX-License-Identifier: EUPL-1.2
#include "core/base/files.h"
#include "core/base/jsonschema.h"
#include "core/workflow/basis.h"

#include "tests/core/workflow/walking.h"

#include <functional>
#include <set>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

using Codes = std::set<QString>;

/// The bingo case with a block of every kind: a motivation, a purpose that does not fit, an article that names no
/// purpose, and something that came true afterwards.
Dossier everyBlock() {
    Dossier dossier = saying(bingo(), "decision.motivation", "Het hele verhaal.");
    dossier = changed(dossier, Change::insert(p("purposes[2]"), row(R"({"law": "BWBR0018450", "fits": "no",
        "reason": "Dit gaat niet over zorg."})")));
    return changed(dossier, Change::insert(p("legal[3]"), row(R"({
        "article": "jci1.3:c:BWBR0005537&artikel=3:4", "key": "weighing", "enables": "Belangen wegen."})")));
}

Codes marked(const Dossier& before, const Dossier& after) {
    Codes codes;
    for (const BlockRef& block : Basis::of(before.file()).toLookAtAgain(after.file()))
        codes.insert(block.code());
    return codes;
}

const char* const kValues = "value:participation value:belonging value:self-reliance value:gw-20 value:gw-1";
const char* const kPurposes = "purpose:BWBR0035362 purpose:BWBR0015703 purpose:BWBR0018450";
const char* const kOptions = "option:niets option:taxi option:eetgroep";
const char* const kWmo235 = "article:jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3";
const char* const kWmo232 = "article:jci1.3:c:BWBR0035362&artikel=2.3.2";
const char* const kPw35 = "article:jci1.3:c:BWBR0015703&artikel=35&lid=1";
const char* const kAwb34 = "article:jci1.3:c:BWBR0005537&artikel=3:4";

/// One thing upstream that says something else, and the blocks that rest on it; the reading rests on all of them.
struct Row {
    const char* path;
    const char* value; ///< as JSON
    std::vector<const char*> marks;
};

const std::vector<Row>& rows() {
    static const std::vector<Row> all = {
        // value: wish.requested, wish.desiredEffect
        {"wish.requested", R"("Iets anders")", {kValues}},
        // purpose: wish.desiredEffect and the values it names; option: wish.desiredEffect
        {"wish.desiredEffect", R"("Iets anders")", {kValues, kPurposes, kOptions}},
        {"values[0].how", R"("Iets anders")", {"purpose:BWBR0035362"}},
        {"values[0].touched", R"("partly")", {"purpose:BWBR0035362"}},
        {"values[0].views[0].text", R"("Iets anders")", {"purpose:BWBR0035362"}},
        {"values[3].how", R"("Iets anders")", {}},
        {"purposes[1].values", R"(["livelihood", "gw-20"])", {"purpose:BWBR0015703", kPw35, kAwb34}},
        // option: wish.satisfiedWhen
        {"wish.satisfiedWhen", R"("Iets anders")", {kOptions}},
        {"wish.ownWords", R"("Iets anders")", {}},
        // ethics: the names of the options
        {"options[1].name", R"("Een andere naam")", {"ethics"}},
        {"options[1].description", R"("Iets anders")", {}},
        // article: the purposes in `realises`; none named: every purpose with fits yes or partly
        {"purposes[0].reason", R"("Iets anders")", {kWmo235, kWmo232, kAwb34}},
        {"purposes[1].reason", R"("Iets anders")", {kPw35, kAwb34}},
        {"purposes[1].fits", R"("no")", {kPw35, kAwb34}},
        {"purposes[2].reason", R"("Iets anders")", {}},
        {"purposes[2].fits", R"("partly")", {kAwb34}},
        // proportionality: situation.facts, the chosen option, the articles used as basis
        {"situation.facts[0].text", R"("Iets anders")", {"proportionality"}},
        {"situation.facts[0].source", R"("resident")", {"proportionality"}},
        {"situation.unknowns", R"("Iets anders")", {}},
        // decision: the chosen option, the effects of all options, the articles used as basis
        {"options[2].description", R"("Iets anders")", {"proportionality decision"}},
        {"options[2].costOnce.cents", "1", {"proportionality decision"}},
        {"options[1].effects[0].description", R"("Iets anders")", {"decision"}},
        {"options[1].effects[0].direction", R"("worse")", {"decision"}},
        {"options[2].effects[0].mitigation", R"("Iets anders")", {"proportionality decision"}},
        {"decision.option", R"("taxi")", {"proportionality decision"}},
        {"legal[0].enables", R"("Iets anders")", {"proportionality decision"}},
        {"legal[0].use", R"("considered")", {"proportionality decision"}},
        {"legal[2].enables", R"("Iets anders")", {}},
        {"legal[2].use", R"("basis")", {"proportionality decision"}},
        // decision: the proportionality, the ethics
        {"proportionality.balanced", R"("Iets anders")", {"decision"}},
        {"ethics.capacityToAct", R"("Iets anders")", {"decision"}},
        {"ethics.guidingPrinciples", R"("Iets anders")", {"decision"}},
        {"ethics.ownLens", R"("Iets anders")", {"decision"}},
        // plain language and motivation: content, core reason, outcome
        {"decision.content", R"("Iets anders")", {"plainLanguage motivation"}},
        {"decision.coreReason", R"("Iets anders")", {"plainLanguage motivation"}},
        {"decision.outcome", R"("refused")", {"plainLanguage motivation"}},
        {"decision.whyNotOtherwise", R"("Iets anders")", {}},
        {"decision.plainLanguage", R"("Iets anders")", {}},
        {"decision.motivation", R"("Iets anders")", {}},
        // reading: everything the report prints above it
        {"title", R"("Iets anders")", {}},
        {"municipality", R"("Elders")", {}},
        {"people[0].contribution", R"("Iets anders")", {}},
        {"situation.urgent", "true", {}},
        {"wish.whyChain[0]", R"("Iets anders")", {}},
        {"decision.mandate", R"("Iets anders")", {}},
        {"decision.agreements[0].by", R"("2026-05-01")", {}},
        {"decision.startsOn", R"("2026-05-01")", {}},
    };
    return all;
}

/// What is written after the reading, fills itself in, or stands below it: nothing rests on it.
const std::vector<Row>& restsNothing() {
    static const std::vector<Row> all = {
        {"ethics.keepsChafing", R"("Iets anders")", {}},
        {"pitfalls[0].answer", R"("Iets anders")", {}},
        {"signals[0].description", R"("Iets anders")", {}},
        {"decision.decidedOn", R"("2026-03-10")", {}},
        {"decision.agreements[0].doneOn", R"("2026-04-01")", {}},
        {"options[2].effects[0].cameTrue", R"("yes")", {}},
        {"evaluation.learned", R"("Samen gaan hielp.")", {}},
        {"facilitation.notes", R"("Iets anders")", {}},
        {"caseNumber", R"("Z-1")", {}},
        {"transferred", R"({"on": "2026-03-11"})", {}},
        {"definitive", R"({"version": 1, "on": "2026-03-10"})", {}},
    };
    return all;
}

Codes expected(const Row& row) {
    Codes codes;
    for (const char* several : row.marks)
        for (const QString& code : p(several).split(QLatin1Char(' ')))
            codes.insert(code);
    return codes;
}

QString readingOf(const Dossier& dossier) { return blockAt(dossier.file(), p("readings[0].verdict")).code(); }

void eachPlace(const Json& json, const QString& path, const std::function<void(const QString&, const Json&)>& visit) {
    visit(path, json);
    for (const auto& [key, value] : json.members())
        eachPlace(value, path.isEmpty() ? key : path + QLatin1Char('.') + key, visit);
    for (std::size_t index = 0; index < json.items().size(); ++index)
        eachPlace(json.at(index), QStringLiteral("%1[%2]").arg(path).arg(index), visit);
}

} // namespace

TEST_CASE("each block is marked by what it rests on and by nothing else, and undoing clears the mark") {
    const Dossier before = everyBlock();
    for (const Row& line : rows()) {
        INFO(line.path);
        const Dossier after = changed(before, Change::set(p(line.path), row(line.value)));
        Codes wanted = expected(line);
        wanted.insert(readingOf(before));
        CHECK(marked(before, after) == wanted);
        const Dossier undone = changed(after, Change::set(p(line.path), [&] {
            Json was;
            eachPlace(before.json(), QString(), [&](const QString& path, const Json& json) {
                if (path == p(line.path))
                    was = json;
            });
            return was;
        }()));
        CHECK(marked(before, undone).empty());
    }
}

TEST_CASE("what comes afterwards marks nothing") {
    const Dossier before = everyBlock();
    for (const Row& line : restsNothing()) {
        INFO(line.path);
        CHECK(marked(before, changed(before, Change::set(p(line.path), row(line.value)))).empty());
    }
}

TEST_CASE("an option, article, purpose or value that comes or goes marks what rests on them all") {
    const Dossier before = everyBlock();
    const Codes reading = {readingOf(before)};
    const auto with = [&reading](Codes codes) {
        codes.insert(reading.begin(), reading.end());
        return codes;
    };
    const Dossier more = changed(before, Change::insert(p("options[0]"), row(R"({"id": "bus", "name": "De bus"})")));
    CHECK(marked(before, more) == with({p("ethics"), p("decision")}));
    CHECK(marked(before, changed(more, Change::remove(p("options[0]")))).empty());
    CHECK(marked(before, changed(before, Change::remove(p("options[1]")))) == with({p("ethics"), p("decision")}));
    CHECK(marked(before, changed(before, Change::remove(p("legal[1]")))) ==
          with({p("proportionality"), p("decision")}));
    CHECK(marked(before, changed(before, Change::remove(p("legal[2]")))) == reading);
    CHECK(marked(before, changed(before, Change::remove(p("purposes[1]")))) == with({p(kPw35), p(kAwb34)}));
    CHECK(marked(before, changed(before, Change::remove(p("values[1]")))) == with({p("purpose:BWBR0035362")}));
    const Json value = row(R"({"value": "livelihood", "touched": "yes", "how": "Het geld is krap."})");
    CHECK(marked(before, changed(before, Change::insert(p("values[0]"), value))) == with({p("purpose:BWBR0015703")}));
    const Json reader = row(R"({"id": "tweede", "role": "jurist", "alias": "jurist"})");
    CHECK(marked(before, changed(before, Change::insert(p("people[0]"), reader))).empty());
    const Json second = row(R"({"person": "dochter", "verdict": "dissent"})");
    CHECK(marked(before, changed(before, Change::insert(p("readings[0]"), second))).empty());
}

TEST_CASE("outer spaces mark nothing, in no text of the case") {
    const Dossier before = everyBlock();
    const Result<QByteArray> text = readFile(p(":/omgekeerd/schema/case.schema.json"), 1024 * 1024);
    const JsonSchema schema = JsonSchema::parse(text.value()).value();
    int tried = 0;
    eachPlace(before.json(), QString(), [&](const QString& path, const Json& json) {
        const Json& kind = schema.at(*parseJsonPath(path.isEmpty() ? p("title") : path));
        const bool isText = kind.contains(u"maxLength") && !kind.contains(u"pattern") && !path.endsWith(u".article");
        if (!json.isString() || !isText)
            return; // an id, a code or a date takes no spaces
        INFO(path.toStdString());
        const Change spaced = Change::set(path, QString(p("  ") + json.toString() + p("\r\n ")));
        CHECK(marked(before, changed(before, spaced)).empty());
        ++tried;
    });
    CHECK(tried > 80);
}

TEST_CASE("reordering marks nothing, in no list of the case") {
    const Dossier before = everyBlock();
    int tried = 0;
    eachPlace(before.json(), QString(), [&](const QString& path, const Json& json) {
        if (!json.isArray() || json.size() < 2)
            return;
        INFO(path.toStdString());
        const int last = static_cast<int>(json.size()) - 1;
        CHECK(marked(before, changed(before, Change::move(path + p("[0]"), last))).empty());
        ++tried;
    });
    CHECK(tried > 10);
}

TEST_CASE("two ways to write the same letter are the same text") {
    const Dossier before = saying(everyBlock(), "wish.desiredEffect", "Z\u00e9lf doen");
    CHECK(marked(before, saying(before, "wish.desiredEffect", "Ze\u0301lf doen")).empty());
}

TEST_CASE("an import is wholly current") {
    for (const char* name : {"bingo", "nieuwe-start"})
        CHECK(Basis::of(sampleCase(p(name)).file()).toLookAtAgain(sampleCase(p(name)).file()).empty());
}
