// SPDX-License-Identifier: EUPL-1.2
// The use cases over the real store: what holds in memory holds after the file was closed and opened again.
#include "tests/core/service/storebench.h"

#include <QElapsedTimer>

#include <thread>

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("undo and redo walk the journal of the file after each restart") {
    for (const VaultKind kind : {VaultKind::Exercise, VaultKind::Protected}) {
        StoreBench bench(kind);
        const OpenCase start = bench.service().create(p("Een dossier")).value();
        std::vector<OpenCase> states{start};
        states.push_back(bench.set(states.back(), "wish.desiredEffect", "Weer onder de mensen"));
        const Json value = Json::object({{p("value"), Json(p("belonging"))}, {p("touched"), Json(p("yes"))},
                                         {p("how"), Json(p("Ze mist aanspraak"))}});
        states.push_back(bench.service().record(states.back(), Change::insert(p("values[0]"), value)).value());
        states.push_back(bench.set(states.back(), "wish.desiredEffect", "Iets anders"));
        states.push_back(bench.service().confirm(states.back(), {BlockKind::Value, p("belonging")}).value());
        checkSame(bench.restarted(states.back()), states.back());
        OpenCase open = states.back();
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            open = bench.restarted(open);
            open = bench.service().undo(open).value();
            CHECK(open.committed.json() == states[i].committed.json());
            CHECK(open.basis == states[i].basis);
            checkSame(bench.restarted(open), open);
        }
        CHECK(bench.service().undo(open).error().code == FailureCode::NothingToUndo);
        for (std::size_t i = 1; i < states.size(); ++i) {
            open = bench.restarted(open);
            open = bench.service().redo(open).value();
            CHECK(open.committed.json() == states[i].committed.json());
            CHECK(open.basis == states[i].basis);
        }
    }
}

TEST_CASE("a draft of the file stands in its field after a restart and is committed as one decision") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service().saveDraft(open, p("wish.summary"), p("Half")).value();
    open = bench.restarted(open);
    CHECK(open.shown.file().wish.summary == u"Half");
    REQUIRE(open.drafts.size() == 1);
    CHECK(open.drafts[0].when == bench.clock.when);
    open = bench.restarted(bench.service().commitDraft(open, p("wish.summary")).value());
    CHECK(open.committed.file().wish.summary == u"Half");
    CHECK(open.drafts.empty());
    CHECK(bench.service().history(open.id).value().size() == 2);
}

TEST_CASE("both shared cases walk from import to a frozen version in a file and back out") {
    StoreBench bench;
    for (const char* name : {"bingo", "nieuwe-start"}) {
        INFO(name);
        OpenCase open = bench.service().importCase(sampleText(p(name)), false).value();
        open = bench.restarted(open);
        CHECK(blockersForDefinitive(open.shown.file(), open.basis).empty());
        Json before = Json::parse(bench.service().exportCase(open.id).value()).value();
        open = bench.service().makeDefinitive(open).value();
        const QByteArray pdf = bench.service().document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value();
        open = bench.restarted(open);
        CHECK(open.isFrozen());
        CHECK(bench.service().document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value() == pdf);
        Json after = Json::parse(bench.service().exportCase(open.id).value()).value();
        CHECK(after.remove(u"definitive"));
        CHECK(after == before);
        CHECK(before.remove(u"id"));
        CHECK(before == Json::parse(sampleText(p(name))).value());

        open = bench.service().reopen(open, p("Er kwam een bericht")).value();
        open = bench.restarted(open);
        open = bench.service().makeDefinitive(open).value();
        CHECK(open.committed.file().definitive->replaces == 1);
        CHECK(bench.vault().versions(open.id).value() == std::vector<int>{1, 2});
        const StoredVersion first = bench.vault().version(open.id, 1).value();
        CHECK(first.files.front().name == u"report.pdf");
        CHECK(first.files.front().bytes == pdf);
    }
    CHECK(bench.vault().check().value().empty());
}

TEST_CASE("what was typed is found in the file, also after a restart") {
    StoreBench bench;
    const OpenCase open = bench.importBingo();
    bench.restart();
    while (!bench.vault().searchComplete())
        std::this_thread::yield();
    const std::vector<SearchHit> hits = bench.service().search(p("bedrijfskantine")).value();
    REQUIRE(hits.size() == 1);
    CHECK(hits[0].dossier == open.id);
    CHECK(hits[0].snippet.contains(p("bedrijfskantine")));
}

TEST_CASE("undo of a long road stays quick") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    constexpr int kDecisions = 200;
    for (int i = 0; i < kDecisions; ++i)
        open = bench.set(open, "wish.summary", QByteArray::number(i).constData());
    QElapsedTimer timer;
    timer.start();
    open = bench.service().undo(open).value();
    CHECK(timer.elapsed() < 5000); // half a second on a busy machine without optimisation
    CHECK(open.committed.file().wish.summary == u"198");
}
