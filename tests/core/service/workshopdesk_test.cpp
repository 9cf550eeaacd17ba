// SPDX-License-Identifier: EUPL-1.2
// A workshop over an exercise vault in a file, from the programme to the harvest.
#include "core/service/workshopdesk.h"
#include "tests/core/service/storebench.h"
#include "tests/support/pdfstructure.h"
#include "tests/support/workshopplay.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// A desk over the vault of a bench, made anew after each restart.
struct Desk {
    explicit Desk(StoreBench& bench)
        : desk(bench.vault(), bench.service(), content(), workshopWords(), bench.clock, bench.ids) {}
    WorkshopDesk desk;
    WorkshopDesk* operator->() { return &desk; }
};

Workshop madeIn(StoreBench& bench, const char* title = "Dinsdagmiddag") {
    return Desk(bench)->create(p(title), QDate(2026, 3, 10)).value();
}

template <class T> FailureCode codeOfFailure(const Result<T>& result) {
    REQUIRE_FALSE(result);
    return result.error().code;
}

} // namespace

TEST_CASE("A whole workshop is played: programme, three groups, six steps, reveal, compare, variant, harvest, handouts") {
    StoreBench bench;
    const CaseId dossier = bench.importBingo().id;
    Workshop model = madeIn(bench);
    const WorkshopId id = model.id();
    REQUIRE(Desk(bench)->addCase(id, dossier));
    REQUIRE(model.addCase(dossier));
    std::vector<WorkshopAct> acts = playedActs(dossier);
    acts.erase(acts.begin() + 2); // the deck was laid already, by the desk
    int restarts = 0;
    for (std::size_t number = 0; number < acts.size(); ++number) {
        INFO("act " << number);
        REQUIRE(acts[number](model));
        CHECK(Desk(bench)->act(id, acts[number]).value() == model);
        // As after a power cut: nothing of it was in memory alone.
        if (number % 5 == 0) {
            bench.restart();
            ++restarts;
        }
        CHECK(Desk(bench)->open(id).value() == model);
    }
    CHECK(restarts >= 8);
    bench.restart();
    Desk desk(bench);
    const Workshop played = desk->open(id).value();
    CHECK(played.groups().size() == 3);
    CHECK(compared(played, dossier, Sight::Room).firstDifference() == Step::Wish);
    CHECK(desk->screen(played, Sight::Room).value().mark == p("OEFENING"));
    for (const HandoutKind kind : allOf<HandoutKind>())
        for (const DocumentFormat format : availableFormats()) {
            INFO(codeOf(kind).toStdString() << ' ' << codeOf(format).toStdString());
            const Result<QByteArray> bytes = desk->handout(played, kind, format);
            REQUIRE(bytes);
            CHECK(bytes->size() > 500);
            if (format == DocumentFormat::Pdf)
                CHECK(asLines(structureFaults(*bytes)).toStdString() == "");
            if (format == DocumentFormat::Text)
                CHECK(bytes->contains("OEFENING"));
        }
    CHECK(bench.vault().check().value().empty());
}

TEST_CASE("A vault with cases of practice refuses a workshop, and stays as it was") {
    StoreBench bench(VaultKind::Protected);
    const SeenHead before = bench.vault().seenHead().value();
    Desk desk(bench);
    CHECK(codeOfFailure(desk->create(p("Dinsdag"), QDate(2026, 3, 10))) == FailureCode::CaseKindMismatch);
    CHECK(codeOfFailure(desk->list()) == FailureCode::CaseKindMismatch);
    CHECK(codeOfFailure(desk->casesForDeck()) == FailureCode::CaseKindMismatch);
    CHECK(bench.vault().seenHead().value().counter == before.counter);
}

TEST_CASE("Workshops are listed by day, found by their name, and go for good") {
    StoreBench bench;
    const Workshop first = madeIn(bench, "Eerste");
    const Workshop later = Desk(bench)->create(p("Tweede"), QDate(2026, 4, 1)).value();
    bench.restart();
    Desk desk(bench);
    std::vector<QString> titles;
    const std::vector<Workshop> listed = desk->list().value();
    for (const Workshop& workshop : listed)
        titles.push_back(workshop.title());
    CHECK(titles == std::vector{p("Tweede"), p("Eerste")});
    CHECK(desk->find(p("eerste")).value().id() == first.id());
    CHECK(desk->find(later.id().text()).value().id() == later.id());
    CHECK(codeOfFailure(desk->find(p("Derde"))) == FailureCode::CaseUnknown);
    REQUIRE(desk->create(p("Eerste"), QDate(2026, 5, 1)));
    CHECK(codeOfFailure(desk->find(p("Eerste"))) == FailureCode::Usage);
    REQUIRE(desk->remove(first.id()));
    CHECK(codeOfFailure(desk->open(first.id())) == FailureCode::CaseUnknown);
    CHECK(codeOfFailure(desk->remove(first.id())) == FailureCode::CaseUnknown);
    bench.restart();
    CHECK(Desk(bench)->list().value().size() == 2);
}

TEST_CASE("An act that is refused keeps nothing, and one that changes nothing writes nothing") {
    StoreBench bench;
    const Workshop made = madeIn(bench);
    Desk desk(bench);
    const qint64 before = bench.vault().seenHead().value().counter;
    const Result<Workshop> refused = desk->act(made.id(), [](Workshop& workshop) -> Result<void> {
        REQUIRE(workshop.setTitle(p("Anders")));
        return workshop.putOnTable(CaseId(p("onbekend")));
    });
    CHECK(codeOfFailure(refused) == FailureCode::Usage);
    CHECK(desk->open(made.id()).value() == made);
    REQUIRE(desk->act(made.id(), [](Workshop& workshop) { return workshop.setTitle(p("Dinsdagmiddag")); }));
    CHECK(bench.vault().seenHead().value().counter == before);
    CHECK(codeOfFailure(desk->addCase(made.id(), CaseId(p("onbekend")))) == FailureCode::CaseUnknown);
    CHECK(codeOfFailure(desk->act(WorkshopId(p("onbekend")), [](Workshop&) { return Result<void>(); })) == FailureCode::CaseUnknown);
}

TEST_CASE("A group hands in the case it worked out, and its answers come out of it") {
    StoreBench bench;
    const CaseId dossier = bench.importBingo().id;
    const WorkshopId id = madeIn(bench).id();
    Desk desk(bench);
    REQUIRE(desk->addCase(id, dossier));
    GroupId group;
    REQUIRE(desk->act(id, [&](Workshop& workshop) -> Result<void> {
        group = workshop.addGroup(Group::make(p("Groep 1"), {}).value()).value();
        return {};
    }));
    REQUIRE(desk->write(id, {dossier, group, Step::Wish}, p("Een taxi"), {}));
    const Workshop handed = desk->handIn(id, dossier, group, sampleText(p("bingo"))).value();
    const Entry* wish = handed.entry({dossier, group, Step::Wish});
    REQUIRE(wish != nullptr);
    CHECK(wish->revisions().size() == 2);
    CHECK(wish->revisions()[0].answer.text == p("Een taxi"));
    CHECK(wish->revisions()[1].source == EntrySource::HandedIn);
    for (const Step step : allOf<Step>())
        CHECK(handed.hasWritten({dossier, group, step}));
    CHECK(codeOfFailure(desk->handIn(id, dossier, group, "geen zaak")) != FailureCode::Usage);
    CHECK(codeOfFailure(desk->handIn(id, dossier, group, Dossier::empty(p("Leeg"), CaseKind::Exercise).toText())) == FailureCode::Usage);
    CHECK(codeOfFailure(desk->handIn(id, dossier, group, Dossier::empty(p("Echt"), CaseKind::Practice).toText())) ==
          FailureCode::CaseKindMismatch);
}

TEST_CASE("A variant becomes a case of its own in the vault, and the first case stays as it was") {
    StoreBench bench;
    const OpenCase bingo = bench.importBingo();
    const WorkshopId id = madeIn(bench).id();
    Desk desk(bench);
    REQUIRE(desk->addCase(id, bingo.id));
    VariantId variant;
    REQUIRE(desk->act(id, [&](Workshop& workshop) -> Result<void> {
        const QString was = bingo.shown.file().situation.facts[0].text;
        variant = workshop.addVariant(bingo.id, ChangedFact::make(was, p("Mevrouw B. woont bij haar dochter.")).value()).value();
        return {};
    }));
    const OpenCase started = desk->startVariantCase(id, variant).value();
    CHECK(started.id != bingo.id);
    CHECK(started.shown.file().variantOf->changed == p("Mevrouw B. woont bij haar dochter."));
    CHECK(bench.service().open(bingo.id).value().shown.json() == bingo.shown.json());
    CHECK(codeOfFailure(desk->startVariantCase(id, VariantId(p("v99")))) == FailureCode::Usage);
}

TEST_CASE("The words of a workshop are sealed in the file") {
    StoreBench bench;
    REQUIRE(madeIn(bench, "Kenmerk ooievaarsbek").title() == p("Kenmerk ooievaarsbek"));
    bench.close();
    QFile file(bench.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK_FALSE(file.readAll().contains("ooievaarsbek"));
}

TEST_CASE("A workshop goes along in a backup, and a case that was erased leaves the answers of the groups") {
    StoreBench bench;
    const CaseId dossier = bench.importBingo().id;
    const WorkshopId id = madeIn(bench).id();
    REQUIRE(Desk(bench)->addCase(id, dossier));
    for (const WorkshopAct& act : playedActs(dossier))
        static_cast<void>(Desk(bench)->act(id, act));
    const Workshop played = Desk(bench)->open(id).value();
    const QString copy = bench.in("kopie.omgekeerd");
    REQUIRE(bench.vault().backupTo(copy));
    {
        const std::unique_ptr<Vault> vault = store::openVault(copy, {}, bench.clock).value();
        CaseService service(*vault, content(), bench.clock, bench.ids, Voice::Window);
        WorkshopDesk desk(*vault, service, content(), workshopWords(), bench.clock, bench.ids);
        CHECK(desk.open(id).value() == played);
    }
    REQUIRE(bench.service().erase(dossier, p("oefening voorbij")));
    Desk desk(bench);
    CHECK(desk->open(id).value() == played);
    CHECK(desk->handout(played, HandoutKind::Harvest, DocumentFormat::Text).has_value());
    CHECK(desk->screen(played, Sight::Room).has_value());
}
