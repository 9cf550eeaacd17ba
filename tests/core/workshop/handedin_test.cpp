// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/handedin.h"
#include "core/workshop/variant.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

} // namespace

TEST_CASE("A case that was handed in says at each step what a group would have written") {
    const std::map<Step, Answer> answers = answersIn(bingo().file(), content());
    REQUIRE(answers.size() == 6);
    CHECK(answers.at(Step::Wish).text == q("Mevrouw B. ziet elke week mensen bij haar in de buurt, en er wordt op haar gerekend."));
    CHECK(answers.at(Step::Wish).because == q("Omdat ze zich pas weer mevrouw B. voelt als ze iets voor een ander kan doen."));
    CHECK(answers.at(Step::Values).text.startsWith(content().value(ValueId(q("participation")))->name));
    CHECK(answers.at(Step::Purpose).text.contains(q("Wmo 2015")));
    CHECK(answers.at(Step::Effects).text.contains(q("kort ")));
    CHECK(answers.at(Step::Article).text.contains(q("Wmo 2.3.5")));
    CHECK(answers.at(Step::Decision).text == bingo().file().decision->content);
    CHECK(answersIn(Dossier::empty(q("Leeg"), CaseKind::Exercise).file(), content()).empty());
    for (const QString& name : sampleNames())
        for (const auto& [step, answer] : answersIn(sampleCase(name).file(), content())) {
            INFO(name.toStdString() << ' ' << codeOf(step).toStdString());
            CHECK(answerFor(answer.text, answer.because).has_value());
        }
}

TEST_CASE("A variant is the case with one fact changed, and names what it is a variant of") {
    const Dossier original = bingo();
    const QString was = original.file().situation.facts[0].text;
    const Dossier changed = caseOfVariant(original, ChangedFact::make(was, q("Mevrouw B. woont bij haar dochter.")).value()).value();
    CHECK(changed.file().situation.facts.size() == original.file().situation.facts.size());
    CHECK(changed.file().situation.facts[0].text == q("Mevrouw B. woont bij haar dochter."));
    CHECK(changed.file().variantOf->title == original.file().title);
    CHECK(changed.file().variantOf->changed == q("Mevrouw B. woont bij haar dochter."));
    CHECK_FALSE(changed.file().id.has_value());
    const Dossier added = caseOfVariant(original, ChangedFact::make({}, q("Er is een buurvrouw.")).value()).value();
    CHECK(added.file().situation.facts.size() == original.file().situation.facts.size() + 1);
    const Result<Dossier> unknown = caseOfVariant(original, ChangedFact::make(q("Dit staat er niet."), q("x")).value());
    REQUIRE_FALSE(unknown);
    CHECK(unknown.error().detail == q("dit feit staat niet in de casus"));
}
