// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"

#include "core/document/report.h"
#include "core/service/documentmaking.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

OpenCase decidedBingo(ServiceBench& bench) { return bench.service.makeDefinitive(bench.importBingo()).value(); }

} // namespace

TEST_CASE("a case with open points cannot be made definitive") {
    ServiceBench bench;
    const OpenCase open = bench.set(bench.importBingo(), "decision.mandate", "");
    CHECK(bench.service.makeDefinitive(open).error().code == FailureCode::Blocked);
    const OpenCase empty = bench.service.create(p("Leeg")).value();
    CHECK(bench.service.makeDefinitive(empty).error().code == FailureCode::Blocked);
}

TEST_CASE("the date of the decision is filled in and makes nothing to look at again") {
    ServiceBench bench;
    OpenCase open = bench.service.record(bench.importBingo(), Change::set(p("decision.decidedOn"), Json())).value();
    for (const BlockRef& block : open.basis.toLookAtAgain(open.shown.file()))
        open = bench.service.confirm(open, block).value();
    open = bench.service.makeDefinitive(open).value();
    CHECK(open.committed.file().decision->decidedOn == bench.clock.today());
    CHECK(open.basis.toLookAtAgain(open.shown.file()).empty());
    CHECK(open.status == CaseStatus::Decided);
    CHECK(open.summary.definitiveVersion == 1);
}

TEST_CASE("a definitive case names its version and day and refuses changes") {
    ServiceBench bench;
    const OpenCase open = decidedBingo(bench);
    CHECK(open.committed.json()[u"definitive"] ==
          Json::object({{p("version"), Json(1)}, {p("on"), Json(p("2026-03-09"))}}));
    const Change change = Change::set(p("wish.requested"), Json(p("Anders")));
    CHECK(bench.service.record(open, change).error().code == FailureCode::Frozen);
    CHECK(bench.service.record(open, Change::remove(p("options[0]"))).error().code == FailureCode::Frozen);
    CHECK(bench.service.saveDraft(open, p("wish.requested"), p("x")).error().code == FailureCode::Frozen);
    CHECK(bench.service.confirm(open, {BlockKind::Wish, {}}).error().code == FailureCode::Frozen);
    CHECK(bench.service.goAhead(open, Step::Article, p("x")).error().code == FailureCode::Frozen);
    CHECK(bench.service.makeDefinitive(open).error().code == FailureCode::Frozen);
}

TEST_CASE("what follows the decision is still written on a frozen case, and its version stays as it is") {
    ServiceBench bench;
    OpenCase open = decidedBingo(bench);
    const QByteArray pdf = bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value();
    open = bench.set(open, "evaluation.learned", "Ze kent vier mensen bij naam.");
    open = bench.set(open, "options[2].effects[1].cameTrue", "yes");
    open = bench.set(open, "decision.agreements[0].doneOn", "2026-04-06");
    open = bench.set(open, "transferred.on", "2026-04-07");
    CHECK(open.basis.toLookAtAgain(open.shown.file()).empty());
    CHECK(bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value() == pdf);
    open = bench.service.undo(open).value();
    CHECK_FALSE(open.committed.file().transferred);
    CHECK(open.isFrozen());
}

TEST_CASE("the version keeps the case, what made it and the bytes of its documents") {
    ServiceBench bench;
    const OpenCase open = decidedBingo(bench);
    const StoredVersion version = bench.vault.version(open.id, 1).value();
    CHECK(version.caseText == bench.service.exportCase(open.id).value());
    CHECK(version.journalHead == u"1");
    CHECK(version.programVersion == QStringLiteral(OMGEKEERD_VERSION));
    CHECK_FALSE(version.contentVersions.isEmpty());
    REQUIRE(version.files.size() == availableDocuments().size() * availableFormats().size());
    CHECK(version.files[0].name == u"report.pdf");
    CHECK(version.files[0].bytes.startsWith("%PDF"));
    CHECK(version.files[1].name == u"report.txt");
    CHECK(bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Text).value() == version.files[1].bytes);
}

TEST_CASE("a version is kept without its case inside, and leaves with it when that is asked") {
    ServiceBench bench;
    OpenCase open = decidedBingo(bench);
    const QByteArray kept = bench.vault.version(open.id, 1).value().files[0].bytes;
    const auto withCase = [&] {
        return bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Pdf, CaseInside::Yes).value();
    };
    const QByteArray first = withCase();
    CHECK(first != kept);
    CHECK(first.contains("<pdfaid:part>3</pdfaid:part>"));
    CHECK(kept.contains("<pdfaid:part>2</pdfaid:part>"));
    open = bench.set(open, "evaluation.learned", "Ze kent vier mensen bij naam.");
    CHECK(withCase() == first);
    CHECK(bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value() == kept);
    CHECK(bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Odt, CaseInside::Yes).error().code ==
          FailureCode::Usage);
    CHECK(bench.service.document(open.id, DocumentKind::Signals, DocumentFormat::Pdf, CaseInside::Yes).error().code ==
          FailureCode::Usage);
}

TEST_CASE("what a document was made of is read back as it was written") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    const DocumentMaking making{DocumentKind::Report, p("7f3a91c2"),
                                {{QDate(2026, 3, 2), p("M. de Vries"), {Step::Wish, Step::Values}, 12}}, open.basis};
    const DocumentMaking back = DocumentMaking::fromJson(making.toJson()).value();
    CHECK(back.toJson() == making.toJson());
    CHECK(back.basis == open.basis);
    REQUIRE(back.days.size() == 1);
    CHECK(back.days[0].steps == making.days[0].steps);
    Json letter = DocumentMaking{DocumentKind::Decision, {}, making.days, {}}.toJson();
    CHECK(letter[u"days"].size() == 0);
    letter.set(p("document"), Json(p("brief")));
    CHECK(DocumentMaking::fromJson(letter).error().code == FailureCode::InvalidCase);
}

TEST_CASE("a draft is rendered as it stands now, drafts included") {
    ServiceBench bench;
    OpenCase open = bench.importBingo();
    open = bench.service.saveDraft(open, p("wish.requested"), p("Een vergoeding voor de belbus.")).value();
    const QByteArray text = bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Text).value();
    CHECK(text.contains("belbus"));
    CHECK(text.contains("CONCEPT"));
}

TEST_CASE("reopening asks why and makes the next version, which names what it replaces") {
    ServiceBench bench;
    OpenCase open = decidedBingo(bench);
    CHECK(bench.service.reopen(open, p("  ")).error().code == FailureCode::ReasonNeeded);
    open = bench.service.reopen(open, p("Mevrouw B. is verhuisd.")).value();
    CHECK_FALSE(open.isFrozen());
    CHECK(bench.service.reopen(open, p("Nog eens")).error().code == FailureCode::NotFrozen);
    CHECK_FALSE(open.committed.json().contains(u"definitive"));
    CHECK(open.basis.toLookAtAgain(open.shown.file()).empty());

    open = bench.service.makeDefinitive(bench.reopened(open)).value();
    const Definitive& second = *open.committed.file().definitive;
    CHECK(second.version == 2);
    CHECK(second.replaces == 1);
    CHECK(second.reopenReason == u"Mevrouw B. is verhuisd.");
    CHECK(bench.vault.versions(open.id).value() == std::vector<int>{1, 2});
    CHECK_FALSE(open.replaces);
}

TEST_CASE("what only the program writes cannot be written as a field") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    for (const char* path : {"id", "kind", "definitive", "definitive.version", "format", "version"})
        CHECK(bench.service.record(open, Change::set(p(path), Json(p("x")))).error().code == FailureCode::Usage);
}
