// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/dossiersession.h"

#include "tests/support/servicebench.h"

#include <QSignalSpy>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using ui::DossierSession;
using ui::SaveState;

namespace {

constexpr int kSoon = 1;
constexpr int kNever = 10 * 60 * 1000;

/// A session over the bingo case whose timers a test sets off or holds still.
struct SessionBench : ServiceBench {
    SessionBench() {
        session.setDelays({kNever, kNever, kNever});
        const CaseId id = importBingo().id;
        REQUIRE(session.openCase(id));
    }
    DossierSession session{service, content(), clock};

    std::size_t decisions() const { return vault.entries().size(); }
    void wait(const std::function<bool()>& until) { CHECK(QTest::qWaitFor(until, 5000)); }
};

QStringList pathsOf(const QSignalSpy& spy) {
    QStringList paths;
    for (const QList<QVariant>& arguments : spy)
        paths += arguments[0].toString();
    return paths;
}

const QString kSummary = QStringLiteral("wish.summary");

} // namespace

TEST_CASE("what is typed becomes a draft soon after the last key and is shown then") {
    SessionBench bench;
    bench.session.setDelays({kSoon, kNever, kNever});
    QSignalSpy changed(&bench.session, &DossierSession::changed);
    bench.session.type(kSummary, p("Hal"));
    bench.session.type(kSummary, p("Half"));
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saving);
    bench.wait([&] { return bench.session.saveState().kind == SaveState::Kind::Saved; });
    CHECK(bench.session.saveState().when == bench.clock.when);
    CHECK(bench.session.file().wish.summary == u"Half");
    CHECK(pathsOf(changed) == QStringList{kSummary});
    CHECK(bench.decisions() == 1);
    CHECK(bench.vault.load(bench.session.open().id).value().drafts.size() == 1);
}

TEST_CASE("leaving a field makes its text one decision") {
    SessionBench bench;
    bench.session.type(kSummary, p("Heel"));
    bench.session.settle(kSummary);
    CHECK(bench.decisions() == 2);
    CHECK(bench.session.open().committed.file().wish.summary == u"Heel");
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
    bench.session.settle(kSummary);
    CHECK(bench.decisions() == 2);
}

TEST_CASE("leaving a field that was not changed is no decision") {
    SessionBench bench;
    bench.session.settle(kSummary);
    bench.session.type(kSummary, p("Anders"));
    bench.session.type(kSummary, bingo().file().wish.summary);
    bench.session.settle(kSummary);
    CHECK(bench.decisions() == 1);
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
}

TEST_CASE("half a minute without a key commits what is typed") {
    SessionBench bench;
    bench.session.setDelays({kNever, kSoon, kNever});
    bench.session.type(kSummary, p("Heel"));
    bench.wait([&] { return bench.decisions() == 2; });
    CHECK(bench.session.open().drafts.empty());
}

TEST_CASE("a choice is committed at once, after what was being typed") {
    SessionBench bench;
    bench.session.type(kSummary, p("Heel"));
    QSignalSpy changed(&bench.session, &DossierSession::changed);
    REQUIRE(bench.session.change(Change::set(p("values[0].touched"), Json(p("partly")))));
    CHECK(bench.decisions() == 3);
    CHECK(pathsOf(changed) == QStringList{kSummary, p("values[0].touched")});
    REQUIRE(bench.session.change(Change::remove(p("situation.facts[0]"))));
    CHECK(pathsOf(changed).back().isEmpty());
}

TEST_CASE("while the store fails the text stays, and it is kept as soon as it can") {
    SessionBench bench;
    bench.session.setDelays({kSoon, kNever, kSoon});
    bench.vault.failsWith = FailureCode::DiskFull;
    bench.session.type(kSummary, p("Half"));
    bench.wait([&] { return bench.session.saveState().kind == SaveState::Kind::Failed; });
    CHECK(bench.session.saveState().failure->code == FailureCode::DiskFull);
    bench.session.type(kSummary, p("Half af"));
    CHECK(bench.session.saveState().kind == SaveState::Kind::Failed);
    CHECK_FALSE(bench.session.closeCase());
    CHECK(bench.session.isOpen());
    bench.vault.failsWith.reset();
    bench.wait([&] { return bench.session.saveState().kind == SaveState::Kind::Saved; });
    CHECK(bench.session.file().wish.summary == u"Half af");
    CHECK(bench.session.closeCase());
}

TEST_CASE("a field that was left while the store failed is a decision as soon as it can") {
    SessionBench bench;
    bench.session.setDelays({kNever, kNever, kSoon});
    bench.vault.failsWith = FailureCode::CannotWrite;
    bench.session.type(kSummary, p("Heel"));
    bench.session.settle(kSummary);
    CHECK(bench.session.saveState().kind == SaveState::Kind::Failed);
    bench.vault.failsWith.reset();
    bench.wait([&] { return bench.decisions() == 2; });
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
}

TEST_CASE("a choice that could not be kept is told, and the field is asked to show what is true") {
    SessionBench bench;
    bench.vault.failsWith = FailureCode::ReadOnly;
    QSignalSpy changed(&bench.session, &DossierSession::changed);
    const Change change = Change::set(p("values[0].touched"), Json(p("partly")));
    CHECK(bench.session.change(change).error().code == FailureCode::ReadOnly);
    CHECK(bench.session.saveState().kind == SaveState::Kind::Failed);
    CHECK(pathsOf(changed) == QStringList{p("values[0].touched")});
    CHECK(bench.session.file().values[0].touched == Touched::Yes);
}

TEST_CASE("a case that was not finished stands there with the time of its text") {
    SessionBench bench;
    bench.session.setDelays({kSoon, kNever, kNever});
    bench.session.type(kSummary, p("Half"));
    bench.wait([&] { return bench.session.saveState().kind == SaveState::Kind::Saved; });
    CHECK_FALSE(bench.session.unfinishedSince(kSummary));
    const CaseId id = bench.session.open().id;
    const QDateTime typedAt = bench.clock.when;
    bench.clock.when = typedAt.addDays(1);

    DossierSession after(bench.service, content(), bench.clock); // the first one was killed
    REQUIRE(after.openCase(id));
    CHECK(after.unfinishedSince(kSummary) == typedAt);
    CHECK(after.file().wish.summary == u"Half");
    after.settleAll();
    CHECK(bench.decisions() == 1); // not touched: the user decides by leaving the field
    after.settle(kSummary);
    CHECK(bench.decisions() == 2);
    CHECK_FALSE(after.unfinishedSince(kSummary));
}

TEST_CASE("closing settles what is typed") {
    SessionBench bench;
    QSignalSpy closed(&bench.session, &DossierSession::closed);
    bench.session.type(kSummary, p("Heel"));
    CHECK(bench.session.closeCase());
    CHECK(bench.decisions() == 2);
    CHECK(closed.size() == 1);
    CHECK_FALSE(bench.session.isOpen());
}

TEST_CASE("undo takes back what was typed last, also before it was a draft") {
    SessionBench bench;
    bench.session.type(kSummary, p("Heel"));
    REQUIRE(bench.session.undo());
    CHECK(bench.session.file().wish.summary == bingo().file().wish.summary);
    REQUIRE(bench.session.redo());
    CHECK(bench.session.file().wish.summary == u"Heel");
    CHECK(bench.session.redo().error().code == FailureCode::NothingToRedo);
}

TEST_CASE("a definitive case is read-only but for what follows the decision, until it is reopened") {
    SessionBench bench;
    REQUIRE(bench.session.makeDefinitive());
    CHECK(bench.session.isFrozen());
    CHECK_FALSE(bench.session.canWrite(kSummary));
    CHECK(bench.session.canWrite(p("evaluation.learned")));
    bench.session.type(kSummary, p("x"));
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
    REQUIRE(bench.session.reopen(p("Er kwam een bericht")));
    CHECK_FALSE(bench.session.isFrozen());
    CHECK(bench.session.canWrite(kSummary));
}

TEST_CASE("a blocker is said in one sentence that names its cause") {
    SessionBench bench;
    REQUIRE(bench.session.change(Change::set(p("wish.desiredEffect"), Json(p("Iets anders")))));
    const std::vector<Blocker> blockers = bench.session.blockers(Step::Values);
    REQUIRE_FALSE(blockers.empty());
    CHECK(bench.session.sentenceFor(blockers[0]) ==
          u"Opnieuw bekijken: na deze tekst veranderde je wat mevrouw B. wil bereiken. Klopt het nog?");
}

TEST_CASE("a text that does not fit stays a draft with its words") {
    SessionBench bench;
    bench.session.type(p("title"), QString(400, QLatin1Char('x')));
    bench.session.settle(p("title"));
    CHECK(bench.decisions() == 1);
    CHECK(bench.session.saveState().kind == SaveState::Kind::Saved);
    CHECK(bench.session.unfinishedSince(p("title")) == bench.clock.when);
    CHECK(bench.session.closeCase());
}
