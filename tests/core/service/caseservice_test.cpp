// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("a new case has the kind of its vault and nothing is asked to keep it") {
    ServiceBench exercise;
    const OpenCase open = exercise.service.create(p("Nieuw")).value();
    CHECK(open.committed.file().kind == CaseKind::Exercise);
    CHECK(open.committed.file().id == open.id);
    CHECK(open.status == CaseStatus::Talking);
    checkSame(exercise.reopened(open), open);
    ServiceBench practice(VaultKind::Protected);
    CHECK(practice.service.create(p("Nieuw")).value().committed.file().kind == CaseKind::Practice);
}

TEST_CASE("the list has the case that changed last on top, with its sentence, steps and status") {
    ServiceBench bench;
    const OpenCase first = bench.importBingo();
    bench.clock.when = bench.clock.when.addSecs(60);
    const OpenCase second = bench.service.create(p("Nieuw")).value();
    std::vector<CaseSummary> list = bench.service.list().value();
    REQUIRE(list.size() == 2);
    CHECK(list[0].id == second.id);
    CHECK(list[0].stepsWithWords.empty());
    CHECK(list[1].title == bingo().file().title);
    CHECK(list[1].residentAlias == u"mevrouw B.");
    CHECK(list[1].stepsWithWords == stepsInOrder());
    CHECK(list[1].evaluateOn == QDate(2026, 9, 14));

    bench.clock.when = bench.clock.when.addSecs(60);
    (void)bench.set(first, "options[2].effects[0].description", "Nieuwe mensen is spannend.");
    list = bench.service.list().value();
    CHECK(list[0].id == first.id);
    CHECK(list[0].lastStep == Step::Effects);
    CHECK(list[0].lastSentence == u"Nieuwe mensen is spannend.");
    CHECK(list[0].changed == bench.clock.when);
}

TEST_CASE("the list never shows a sentence that is for the professional alone") {
    ServiceBench bench;
    const OpenCase open = bench.set(bench.importBingo(), "ethics.ownLens", "Ik voel te veel met haar mee.");
    CHECK(open.summary.lastStep == Step::Effects);
    CHECK_FALSE(open.summary.lastSentence.contains(u"met haar mee"));
    CHECK_FALSE(open.summary.lastSentence.isEmpty());
}

TEST_CASE("a choice is no sentence: the list then tells the sentence of the step") {
    ServiceBench bench;
    const OpenCase open = bench.set(bench.importBingo(), "values[0].touched", "partly");
    CHECK(open.summary.lastStep == Step::Values);
    CHECK(open.summary.lastSentence == bingo().file().values[0].how);
}

TEST_CASE("what was typed is found, a code is not") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    CHECK(bench.service.search(p("bedrijfskantine")).value().size() == 1);
    CHECK(bench.service.search(p("tailoredWithinLaw")).value().empty());
    CHECK(bench.service.search(p("   ")).value().empty());
    (void)open;
}

TEST_CASE("the journal names the profile, with its function, and the command line as such") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    CHECK(bench.vault.entries().back().who == u"oefenaar");
    REQUIRE(bench.vault.setProfile({p("A. de Vries"), p("consulent Wmo"), {}}));
    open = bench.set(open, "wish.requested", "Een");
    CHECK(bench.vault.entries().back().who == u"A. de Vries, consulent Wmo");
    CaseService commandLine(bench.vault, content(), bench.clock, bench.ids, Voice::CommandLine);
    REQUIRE(commandLine.record(open, Change::set(p("wish.requested"), Json(p("Twee")))));
    CHECK(bench.vault.entries().back().who == u"A. de Vries, consulent Wmo (opdrachtregel)");
}

TEST_CASE("a change that changes nothing is no decision") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    (void)bench.set(open, "wish.requested", qUtf8Printable(bingo().file().wish.requested));
    (void)bench.service.confirm(open, {BlockKind::Value, p("participation")}).value();
    CHECK(bench.vault.entries().size() == 1);
}

TEST_CASE("a value that does not fit is refused and nothing is written") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    const Result<OpenCase> refused = bench.service.record(open, Change::set(p("decision.outcome"), Json(p("maybe"))));
    CHECK(refused.error().code == FailureCode::InvalidCase);
    CHECK(bench.vault.entries().size() == 1);
}

TEST_CASE("each decision is one entry with its step, field, reason and what was written") {
    ServiceBench bench;
    const Change change = Change::set(p("decision.content"), Json(p("Toch anders.")));
    const OpenCase open = bench.service.record(bench.importBingo(), change, p("Na overleg")).value();
    const JournalEntry entry = bench.vault.entries().back();
    CHECK(entry.step == Step::Decision);
    CHECK(entry.subject == u"decision.content");
    CHECK(entry.why == u"Na overleg");
    CHECK(Change::fromJson(entry.change).value() == change);
    CHECK(entry.when == bench.clock.when);
    CHECK(open.journalSeq == entry.seq);
}

TEST_CASE("going ahead keeps the reason in the case, with the person where the profile is one") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    CHECK(bench.service.goAhead(open, Step::Article, p(" ")).error().code == FailureCode::ReasonNeeded);
    open = bench.service.goAhead(open, Step::Article, p("Er is haast")).value();
    REQUIRE(open.committed.file().aheads.size() == 1);
    CHECK(open.committed.file().aheads[0].reason == u"Er is haast");
    CHECK(open.committed.file().aheads[0].person.isEmpty());
    CHECK(open.committed.file().aheads[0].on == bench.clock.today());
    CHECK(bench.vault.entries().back().act == Act::WentAhead);
    REQUIRE(bench.vault.setProfile({p("A. de Vries"), p("Consulent Wmo"), {}}));
    open = bench.service.goAhead(open, Step::Decision, p("Weer")).value();
    CHECK(open.committed.file().aheads[1].person == PersonId(p("consulent")));
}

TEST_CASE("a case in the bin is told so, refuses changes and comes back as it was") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    REQUIRE(bench.service.moveToBin(open.id));
    REQUIRE(bench.service.moveToBin(open.id));
    const OpenCase binned = bench.reopened(open);
    CHECK(binned.status == CaseStatus::InBin);
    CHECK(binned.summary.binnedOn == bench.clock.today());
    CHECK(bench.service.record(binned, Change::set(p("wish.requested"), Json(p("x")))).error().code ==
          FailureCode::InBin);
    CHECK(bench.service.makeDefinitive(binned).error().code == FailureCode::InBin);
    REQUIRE(bench.service.takeFromBin(open.id));
    open = bench.reopened(open);
    CHECK_FALSE(open.summary.binnedOn);
    CHECK_FALSE(open.status == CaseStatus::InBin);
    CHECK(bench.service.history(open.id).value().size() == 3);
}

TEST_CASE("a case that is not here is unknown to every act") {
    ServiceBench bench;
    const CaseId nowhere(p("00000000-0000-4000-8000-00000000ffff"));
    CHECK(bench.service.open(nowhere).error().code == FailureCode::CaseUnknown);
    CHECK(bench.service.exportCase(nowhere).error().code == FailureCode::CaseUnknown);
    CHECK(bench.service.history(nowhere).error().code == FailureCode::CaseUnknown);
    CHECK(bench.service.moveToBin(nowhere).error().code == FailureCode::CaseUnknown);
    CHECK(bench.service.document(nowhere, DocumentKind::Report, DocumentFormat::Pdf).error().code ==
          FailureCode::CaseUnknown);
}
