// SPDX-License-Identifier: EUPL-1.2
// A whole case goes to a colleague who takes it over: illness, leaving.
#include "tests/core/service/storebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

constexpr DerivationCost kCheap{8ULL << 20, 1};
const QString kPhrase = QStringLiteral("vier woorden zijn genoeg");

Handover through(const Handover& handover) {
    return unpackedHandover(packedHandover(handover, kPhrase, kCheap).value(), kPhrase).value();
}

} // namespace

TEST_CASE("a case that was decided twice is handed over whole: words, marks, versions, and its journal as told") {
    StoreBench here;
    REQUIRE(here.vault().setProfile({p("Sanne de Boer"), p("consulent"), {}}));
    OpenCase open = here.service().makeDefinitive(here.importBingo()).value();
    open = here.service().reopen(open, p("Er is iets nieuws")).value();
    open = here.set(open, "wish.summary", "Een nieuw gesprek");
    for (const Blocker& blocker : blockersForDefinitive(open.shown.file(), open.basis))
        if (blocker.block)
            open = here.service().confirm(open, *blocker.block).value();
    open = here.service().makeDefinitive(open).value();
    const QByteArray first = here.vault().version(open.id, 1)->files.front().bytes;
    const Handover handover = here.service().handoverFor(open, p("Ali Yilmaz"), p("Ik ga met verlof")).value();
    const OpenCase noted = here.service().noteHandedOver(handover).value();
    CHECK(here.service().history(noted.id).value().back().subject == u"Ali Yilmaz");

    StoreBench there;
    const Handover came = through(handover);
    const OpenCase taken = there.service().receive(came).value();
    CHECK(taken.id == open.id);
    CHECK(taken.committed.json() == open.committed.json());
    CHECK(taken.committedBasis == open.committedBasis);
    CHECK(taken.isFrozen());
    CHECK(taken.status == CaseStatus::Decided);
    CHECK(there.vault().versions(taken.id).value() == std::vector<int>{1, 2});
    CHECK(there.vault().version(taken.id, 1)->files.front().bytes == first);
    CHECK(there.service().document(taken.id, DocumentKind::Report, DocumentFormat::Pdf).value() ==
          here.service().document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value());
    const std::vector<JournalEntry> history = there.service().history(taken.id).value();
    REQUIRE(history.size() == 1);
    CHECK(history.front().act == Act::Received);
    CHECK(history.front().subject == u"Sanne de Boer, consulent");
    CHECK(history.front().why == u"Ik ga met verlof");
    const Told told = toldIn(history.front()).value();
    const std::vector<JournalEntry> earlier = here.service().history(open.id).value();
    REQUIRE(told.entries.size() == earlier.size() - 1);
    CHECK(told.entries.front().act == codeOf(Act::Imported));
    CHECK(told.entries[3].change == earlier[3].change);
    CHECK(there.service().undo(taken).error().code == FailureCode::UndoStopsHere);
    checkSame(there.restarted(taken), taken);
    CHECK(there.vault().check().value().empty());
    // The next version is the third.
    OpenCase again = there.service().reopen(there.service().open(taken.id).value(), p("Verder")).value();
    again = there.service().makeDefinitive(again).value();
    CHECK(again.committed.file().definitive->version == 3);
}

TEST_CASE("a case that is here already is not taken over again, nor one of the other kind") {
    StoreBench here;
    const OpenCase open = here.importBingo();
    const Handover handover = here.service().handoverFor(open, p("Ali"), {}).value();
    CHECK(here.service().receive(handover).error().code == FailureCode::CaseExists);
    CHECK(here.service().history(open.id).value().size() == 1);
    StoreBench protectedBench(VaultKind::Protected);
    CHECK(protectedBench.service().receive(handover).error().code == FailureCode::CaseKindMismatch);
    CHECK(here.service().handoverFor(open, p("  "), {}).error().code == FailureCode::ReasonNeeded);
}

TEST_CASE("a handover that does not fit together is refused") {
    ServiceBench here;
    const OpenCase open = here.service.makeDefinitive(here.importBingo()).value();
    const Handover sound = here.service.handoverFor(open, p("Ali"), {}).value();
    CHECK(unpackedHandover(packedHandover(sound, {}).value(), {}).has_value());
    const auto refusal = [](const Handover& handover) {
        return unpackedHandover(packedHandover(handover, {}).value(), {}).error().code;
    };
    Handover twice = sound;
    twice.versions.push_back(twice.versions.front());
    CHECK(refusal(twice) == FailureCode::ParcelDamaged);
    Handover other = sound;
    other.versions.front().caseText = sampleText(p("nieuwe-start"));
    CHECK(refusal(other) == FailureCode::ParcelDamaged);
    Handover named = sound;
    named.versions.front().files.front().name = p("../../etc/passwd");
    CHECK(refusal(named) == FailureCode::ParcelDamaged);
    Handover nobody = sound;
    nobody.to.clear();
    CHECK(refusal(nobody) == FailureCode::ParcelDamaged);
}

TEST_CASE("what a colleague's journal told can be erased too") {
    StoreBench here;
    OpenCase open = here.importBingo();
    open = here.set(open, "situation.unknowns", "Zeldzaamwoord");
    open = here.set(open, "situation.unknowns", "Iets anders");
    StoreBench there;
    OpenCase taken = there.service().receive(through(here.service().handoverFor(open, p("Ali"), {}).value())).value();
    CHECK(there.service().history(taken.id)->front().change.dumpCompact().contains("Zeldzaamwoord"));
    REQUIRE(there.service().eraseField(taken, p("situation.unknowns"), p("Op verzoek")).has_value());
    for (const JournalEntry& entry : there.service().history(taken.id).value())
        CHECK_FALSE(entry.change.dumpCompact().contains("Zeldzaamwoord"));
}
