// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("a draft is shown and not committed, and stands there after a restart with its time") {
    ServiceBench bench;
    const OpenCase imported = bench.importBingo();
    OpenCase open = bench.service.saveDraft(imported, p("wish.summary"), p("Half af")).value();
    bench.clock.when = bench.clock.when.addSecs(600);
    open = bench.reopened(open);
    REQUIRE(open.drafts.size() == 1);
    CHECK(open.drafts[0].text == u"Half af");
    CHECK(open.drafts[0].when == bench.clock.when.addSecs(-600));
    CHECK(open.shown.file().wish.summary == u"Half af");
    CHECK(open.committed.json() == imported.committed.json());
    CHECK(bench.service.history(open.id).value().size() == 1);
}

TEST_CASE("blockers see the draft") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    CHECK(blockersForDefinitive(open.shown.file(), open.basis).empty());
    open = bench.service.saveDraft(open, p("wish.desiredEffect"), p("Iets anders")).value();
    CHECK_FALSE(blockersForDefinitive(open.shown.file(), open.basis).empty());
    CHECK(blockersForDefinitive(open.committed.file(), open.committedBasis).empty());
    open = bench.service.saveDraft(open, p("wish.desiredEffect"), bingo().file().wish.desiredEffect).value();
    CHECK(blockersForDefinitive(open.shown.file(), open.basis).empty());
    CHECK(open.drafts.empty());
}

TEST_CASE("committing a draft makes it one decision and drops the draft") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("wish.summary"), p("Half")).value();
    open = bench.service.saveDraft(open, p("wish.summary"), p("Heel")).value();
    open = bench.service.commitDraft(open, p("wish.summary")).value();
    CHECK(open.committed.file().wish.summary == u"Heel");
    CHECK(open.drafts.empty());
    const std::vector<JournalEntry> entries = bench.service.history(open.id).value();
    REQUIRE(entries.size() == 2);
    CHECK(entries[1].subject == u"wish.summary");
    CHECK(entries[1].step == Step::Wish);
    checkSame(bench.reopened(open), open);
}

TEST_CASE("a draft equal to what is committed is no draft and no decision") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("wish.summary"), p("x")).value();
    open = bench.service.saveDraft(open, p("wish.summary"), bingo().file().wish.summary).value();
    CHECK(open.drafts.empty());
    CHECK(bench.reopened(open).drafts.empty());
    open = bench.service.saveDraft(open, p("wish.summary"), p("x")).value();
    open = bench.set(open, "wish.summary", qUtf8Printable(bingo().file().wish.summary));
    CHECK(open.drafts.empty());
    CHECK(bench.reopened(open).drafts.empty());
    CHECK(bench.service.history(open.id).value().size() == 1);
}

TEST_CASE("a draft that empties a field shows it empty") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("wish.summary"), QString()).value();
    CHECK(open.shown.file().wish.summary.isEmpty());
    open = bench.service.commitDraft(bench.reopened(open), p("wish.summary")).value();
    CHECK(open.committed.file().wish.summary.isEmpty());
}

TEST_CASE("a text that does not fit stays a draft and stands in the way of definitive only") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("title"), QString(400, QLatin1Char('x'))).value();
    CHECK(open.shown.file().title == bingo().file().title);
    CHECK(open.drafts.size() == 1);
    CHECK(bench.service.commitDraft(open, p("title")).error().code == FailureCode::InvalidCase);
    CHECK(bench.service.makeDefinitive(open).error().code == FailureCode::InvalidCase);
    CHECK(bench.service.record(open, Change::remove(p("situation.facts[0]"))));
    CHECK(bench.reopened(open).drafts.size() == 1);
}

TEST_CASE("drafts in rows are committed before the rows change places") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("situation.facts[2].text"), p("Derde")).value();
    open = bench.service.record(open, Change::move(p("situation.facts[2]"), 0)).value();
    CHECK(open.drafts.empty());
    CHECK(open.committed.file().situation.facts[0].text == u"Derde");
    CHECK(bench.service.history(open.id).value().size() == 3);
}

TEST_CASE("a draft that cannot be committed moves along with its row, or goes with it") {
    const QString tooLong(400, QLatin1Char('x'));
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("options[1].name"), tooLong).value();
    open = bench.service.record(open, Change::move(p("options[0]"), 2)).value();
    REQUIRE(open.drafts.size() == 1);
    CHECK(open.drafts[0].path == u"options[0].name");
    CHECK(bench.reopened(open).drafts[0].path == u"options[0].name");
    open = bench.service.record(open, Change::remove(p("options[0]"))).value();
    CHECK(open.drafts.empty());
    CHECK(bench.reopened(open).drafts.empty());
}

TEST_CASE("undo first takes back what is still a draft") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een fiets");
    open = bench.service.saveDraft(open, p("wish.summary"), p("Half")).value();
    open = bench.service.undo(bench.reopened(open)).value();
    CHECK(open.shown.file().wish.requested == u"Een fiets");
    CHECK(open.shown.file().wish.summary == bingo().file().wish.summary);
    CHECK(bench.service.redo(open).value().shown.file().wish.summary == u"Half");
}

TEST_CASE("definitive commits the drafts first") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("facilitation.notes"), p("Anders")).value();
    open = bench.service.makeDefinitive(open).value();
    CHECK(open.drafts.empty());
    CHECK(open.committed.file().facilitation->notes == u"Anders");
}

TEST_CASE("when the store fails nothing changes and the failure is handed on") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    bench.vault.failsWith = FailureCode::DiskFull;
    CHECK(bench.service.saveDraft(open, p("wish.summary"), p("x")).error().code == FailureCode::DiskFull);
    CHECK(bench.service.record(open, Change::set(p("wish.summary"), Json(p("x")))).error().code == FailureCode::DiskFull);
    CHECK(bench.service.makeDefinitive(open).error().code == FailureCode::DiskFull);
    bench.vault.failsWith.reset();
    checkSame(bench.reopened(open), open);
}
