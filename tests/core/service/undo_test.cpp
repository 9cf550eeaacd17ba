// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("undo gives the case and what its blocks rest on as they were before, and redo brings them back") {
    ServiceBench bench;
    const OpenCase imported = bench.importBingo();
    const OpenCase one = bench.set(imported, "wish.desiredEffect", "Iets anders");
    CHECK_FALSE(one.basis.toLookAtAgain(one.shown.file()).empty());
    const OpenCase two = bench.service.confirm(one, {BlockKind::Value, p("participation")}).value();
    CHECK_FALSE(two.basis == one.basis);

    const OpenCase backOne = bench.service.undo(two).value();
    CHECK(backOne.committed.json() == one.committed.json());
    CHECK(backOne.basis == one.basis);
    const OpenCase backZero = bench.service.undo(backOne).value();
    CHECK(backZero.committed.json() == imported.committed.json());
    CHECK(backZero.basis == imported.basis);
    CHECK_FALSE(backZero.canUndo);

    const OpenCase againOne = bench.service.redo(backZero).value();
    CHECK(againOne.committed.json() == one.committed.json());
    const OpenCase againTwo = bench.service.redo(againOne).value();
    CHECK(againTwo.basis == two.basis);
    CHECK_FALSE(againTwo.canRedo);
    CHECK(bench.service.redo(againTwo).error().code == FailureCode::NothingToRedo);
}

TEST_CASE("the journal only grows: undo and redo name the seq they are about") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een fiets");
    open = bench.service.undo(open).value();
    open = bench.service.redo(open).value();
    const std::vector<JournalEntry> entries = bench.service.history(open.id).value();
    REQUIRE(entries.size() == 4);
    CHECK(entries[1].act == Act::Changed);
    CHECK(entries[2].act == Act::Undone);
    CHECK(entries[2].change[u"seq"].toInteger() == entries[1].seq);
    CHECK(entries[3].act == Act::Redone);
    CHECK(entries[3].change[u"seq"].toInteger() == entries[1].seq);
}

TEST_CASE("undo and redo go on after a restart") {
    ServiceBench bench;
    const OpenCase imported = bench.importBingo();
    const OpenCase one = bench.set(imported, "wish.requested", "Een");
    OpenCase open = bench.reopened(bench.set(one, "wish.requested", "Twee"));
    CHECK(open.canUndo);
    open = bench.reopened(bench.service.undo(open).value());
    CHECK(open.committed.json() == one.committed.json());
    CHECK(open.canUndo);
    CHECK(open.canRedo);
    open = bench.reopened(bench.service.undo(open).value());
    CHECK(open.committed.json() == imported.committed.json());
    CHECK_FALSE(open.canUndo);
    open = bench.reopened(bench.service.redo(open).value());
    CHECK(open.committed.file().wish.requested == u"Een");
    open = bench.reopened(bench.service.redo(open).value());
    CHECK(open.committed.file().wish.requested == u"Twee");
    CHECK_FALSE(open.canRedo);
}

TEST_CASE("what is told after a restart is what was told before it") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    checkSame(bench.reopened(open), open);
    open = bench.set(open, "wish.requested", "Een fiets");
    checkSame(bench.reopened(open), open);
    open = bench.service.undo(open).value();
    checkSame(bench.reopened(open), open);
    open = bench.service.redo(open).value();
    checkSame(bench.reopened(open), open);
    open = bench.service.saveDraft(open, p("wish.summary"), p("Half")).value();
    checkSame(bench.reopened(open), open);
    open = bench.service.goAhead(open, Step::Article, p("Er is haast")).value();
    checkSame(bench.reopened(open), open);
}

TEST_CASE("a new change after undo leaves nothing to redo") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een");
    open = bench.service.undo(open).value();
    open = bench.set(open, "wish.requested", "Ander");
    CHECK_FALSE(open.canRedo);
    CHECK(bench.service.redo(open).error().code == FailureCode::NothingToRedo);
    open = bench.service.undo(open).value();
    CHECK(open.committed.file().wish.requested == bingo().file().wish.requested);
    CHECK_FALSE(open.canUndo);
}

TEST_CASE("undo stops at import and says so; a case that was just made has nothing to undo") {
    ServiceBench bench;
    const Failure stops = bench.service.undo(bench.importBingo()).error();
    CHECK(stops.code == FailureCode::UndoStopsHere);
    CHECK(stops.detail == u"imported");
    CHECK(bench.service.undo(bench.service.create(p("Nieuw")).value()).error().code == FailureCode::NothingToUndo);
}

TEST_CASE("undo stops at what was made definitive and at reopening") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "municipality", "Elders");
    for (const BlockRef& block : open.basis.toLookAtAgain(open.shown.file()))
        open = bench.service.confirm(open, block).value();
    open = bench.service.makeDefinitive(open).value();
    CHECK(bench.service.undo(open).error().detail == u"madeDefinitive");
    open = bench.service.reopen(open, p("Er kwam een bericht")).value();
    CHECK_FALSE(open.canUndo);
    const Failure stops = bench.service.undo(open).error();
    CHECK(stops.code == FailureCode::UndoStopsHere);
    CHECK(stops.detail == u"reopened");
    open = bench.set(open, "wish.requested", "Een fiets");
    open = bench.service.undo(open).value();
    CHECK(open.committed.file().wish.requested == bingo().file().wish.requested);
    CHECK(open.replaces == ReplacedVersion{1, p("Er kwam een bericht")});
}

TEST_CASE("undo stops at a reading that was merged and at what was erased") {
    for (const Act act : {Act::ReadingMerged, Act::Erased}) {
        ServiceBench bench;
        const OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een fiets");
        Commit commit;
        commit.dossier = open.id;
        commit.summary = open.summary;
        commit.state = CaseState{open.committed, open.committedBasis, {}}.toJson();
        commit.entry.dossier = open.id;
        commit.entry.act = act;
        commit.entry.change = commit.state;
        REQUIRE(bench.vault.commit(commit));
        OpenCase again = bench.reopened(open);
        CHECK_FALSE(again.canUndo);
        CHECK(bench.service.undo(again).error().detail == codeOf(act));
        again = bench.set(again, "wish.requested", "Een step");
        CHECK(bench.service.undo(again).value().committed.file().wish.requested == u"Een fiets");
    }
}

TEST_CASE("the bin does not stand in the way of undo") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een fiets");
    REQUIRE(bench.service.moveToBin(open.id));
    CHECK(bench.service.undo(bench.reopened(open)).error().code == FailureCode::InBin);
    REQUIRE(bench.service.takeFromBin(open.id));
    open = bench.service.undo(bench.reopened(open)).value();
    CHECK(open.committed.file().wish.requested == bingo().file().wish.requested);
}

TEST_CASE("a row that was removed comes back in its place with all its words") {
    ServiceBench bench;
    const OpenCase imported = bench.importBingo();
    OpenCase open = bench.service.record(imported, Change::remove(p("options[1]"))).value();
    open = bench.service.record(open, Change::move(p("situation.facts[0]"), 2)).value();
    open = bench.service.record(open, Change::set(p("people[1].id"), Json(p("kind")))).value();
    for (int i = 0; i < 3; ++i)
        open = bench.service.undo(open).value();
    CHECK(open.committed.json() == imported.committed.json());
    CHECK(open.basis == imported.basis);
}

TEST_CASE("time may run back: the order is that of the journal") {
    ServiceBench bench;
    OpenCase open = bench.set(bench.importBingo(), "wish.requested", "Een");
    bench.clock.when = bench.clock.when.addDays(-2);
    open = bench.set(open, "wish.requested", "Twee");
    open = bench.service.undo(open).value();
    CHECK(open.committed.file().wish.requested == u"Een");
}

TEST_CASE("going ahead can be undone") {
    ServiceBench bench;
    const OpenCase imported = bench.importBingo();
    const OpenCase ahead = bench.service.goAhead(imported, Step::Article, p("Er is haast")).value();
    CHECK(bench.service.undo(ahead).value().committed.json() == imported.committed.json());
    CHECK(bench.reopened(ahead).committed.file().aheads.empty());
}
