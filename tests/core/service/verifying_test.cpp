// SPDX-License-Identifier: EUPL-1.2
#include "core/service/verifying.h"

#include "tests/support/pdfedit.h"
#include "tests/support/servicebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

Result<Verification> inVault(ServiceBench& bench, const QByteArray& bytes) {
    const Result<PdfReading> pdf = readPdf(bytes);
    REQUIRE(pdf.has_value());
    return verifyInVault(bytes, *pdf, bench.vault, bench.service, content());
}
Result<Verification> byCaseInside(const QByteArray& bytes) {
    const Result<PdfReading> pdf = readPdf(bytes);
    REQUIRE(pdf.has_value());
    return verifyByCaseInside(*pdf, content());
}
QByteArray saved(ServiceBench& bench, const OpenCase& open, DocumentKind kind, CaseInside inside = CaseInside::No) {
    return bench.service.document(open.id, kind, DocumentFormat::Pdf, inside).value();
}
void checkIs(const Result<Verification>& found, const OpenCase& open, DocumentKind kind, VerifiedBy by) {
    INFO((found ? std::string() : found.error().detail.toStdString()) << " " << codeOf(kind).toStdString());
    REQUIRE(found.has_value());
    CHECK(found->isAsItShouldBe());
    CHECK(found->dossier == open.id);
    CHECK(found->kind == kind);
    CHECK(found->by == by);
    CHECK(found->title == open.committed.file().title);
    CHECK(found->otherProgram.isEmpty());
}

} // namespace

TEST_CASE("every document of both cases is found in the vault, as it was kept and as it was written anew") {
    ServiceBench bench;
    const OpenCase bingo = bench.importBingo();
    const OpenCase start = bench.import(sampleText(p("nieuwe-start")));
    for (const OpenCase& open : {bingo, start})
        for (const DocumentKind kind : availableDocuments())
            checkIs(inVault(bench, saved(bench, open, kind)), open, kind, VerifiedBy::OpenCase);
    const OpenCase first = bench.service.makeDefinitive(bingo).value();
    const OpenCase second = bench.service.makeDefinitive(start).value();
    for (const OpenCase& open : {first, second})
        for (const DocumentKind kind : availableDocuments()) {
            const QByteArray pdf = saved(bench, open, kind);
            checkIs(inVault(bench, pdf), open, kind, VerifiedBy::Version);
            checkIs(inVault(bench, rewritten(pdf)), open, kind, VerifiedBy::Version);
            CHECK(inVault(bench, pdf)->version == 1);
            CHECK_FALSE(inVault(bench, pdf)->carriesCase);
        }
}

TEST_CASE("a document that carries its case is found in the vault, and needs none") {
    ServiceBench bench;
    for (const char* name : {"bingo", "nieuwe-start"}) {
        OpenCase open = bench.import(sampleText(p(name)));
        for (int round = 0; round < 2; ++round) {
            for (const DocumentKind kind : {DocumentKind::Report, DocumentKind::Decision, DocumentKind::Resident}) {
                const QByteArray pdf = saved(bench, open, kind, CaseInside::Yes);
                checkIs(byCaseInside(pdf), open, kind, VerifiedBy::CaseInside);
                const VerifiedBy by = round == 0 ? VerifiedBy::OpenCase : VerifiedBy::Version;
                checkIs(inVault(bench, pdf), open, kind, by);
                CHECK(inVault(bench, pdf)->carriesCase);
            }
            if (round == 0)
                open = bench.service.makeDefinitive(open).value();
        }
    }
}

TEST_CASE("a changed text is named, also where the case inside stayed as it was") {
    ServiceBench bench;
    const OpenCase open = bench.service.makeDefinitive(bench.importBingo()).value();
    for (const CaseInside inside : {CaseInside::No, CaseInside::Yes}) {
        const QByteArray changed = withLettersSwapped(saved(bench, open, DocumentKind::Decision, inside), 0, 5);
        const auto found = inVault(bench, changed);
        REQUIRE(found.has_value());
        CHECK_FALSE(found->isAsItShouldBe());
        CHECK(found->version == 1);
        REQUIRE(found->differences.size() == 1);
        CHECK(found->differences[0].is != found->differences[0].shouldBe);
        CHECK(found->carriesCase == (inside == CaseInside::Yes));
        CHECK_FALSE(found->carriesOtherCase);
    }
    const auto alone = byCaseInside(withLettersSwapped(saved(bench, open, DocumentKind::Decision, CaseInside::Yes), 0, 5));
    REQUIRE(alone.has_value());
    CHECK(alone->differences.size() == 1);
}

TEST_CASE("a document of an earlier version is held against that version") {
    ServiceBench bench;
    OpenCase open = bench.service.makeDefinitive(bench.importBingo()).value();
    const QByteArray first = saved(bench, open, DocumentKind::Report);
    open = bench.service.reopen(open, p("Er kwam iets bij.")).value();
    open = bench.set(open, "decision.conditions", "Mevrouw B. belt als het anders loopt.");
    for (const BlockRef& block : open.basis.toLookAtAgain(open.shown.file()))
        open = bench.service.confirm(open, block).value();
    open = bench.service.makeDefinitive(open).value();
    const auto old = inVault(bench, rewritten(first));
    REQUIRE(old.has_value());
    CHECK(old->version == 1);
    CHECK(old->isAsItShouldBe());
    const auto now = inVault(bench, rewritten(saved(bench, open, DocumentKind::Report)));
    REQUIRE(now.has_value());
    CHECK(now->version == 2);
    CHECK(now->isAsItShouldBe());
}

TEST_CASE("a document of another vault, and a case inside that is not the one of the vault, are told apart") {
    ServiceBench bench;
    ServiceBench other;
    const OpenCase open = bench.service.makeDefinitive(bench.importBingo()).value();
    const OpenCase elsewhere = other.import(sampleText(p("nieuwe-start")));
    CHECK(inVault(bench, saved(other, elsewhere, DocumentKind::Report)).error().code == FailureCode::InvalidDocument);
    CHECK(byCaseInside(saved(bench, open, DocumentKind::Report)).error().code == FailureCode::InvalidDocument);
    const QByteArray swapped = withOtherFileInside(
        saved(bench, open, DocumentKind::Report, CaseInside::Yes), other.service.exportCase(elsewhere.id).value()
    );
    const auto found = inVault(bench, swapped);
    REQUIRE(found.has_value());
    CHECK(found->carriesOtherCase);
    CHECK_FALSE(found->isAsItShouldBe());
    CHECK_FALSE(byCaseInside(swapped)->isAsItShouldBe());
    CHECK(byCaseInside(withOtherFileInside(swapped, "{\"wens\": 1}")).error().code == FailureCode::InvalidCase);
}

TEST_CASE("a search through the vault tells how far it is, and ends when it is asked to") {
    ServiceBench bench;
    const OpenCase bingo = bench.importBingo();
    bench.import(sampleText(p("nieuwe-start")));
    const QByteArray bytes = saved(bench, bingo, DocumentKind::Report);
    const PdfReading pdf = readPdf(bytes).value();
    std::vector<std::pair<std::size_t, std::size_t>> told;
    const auto note = [&told](std::size_t looked, std::size_t all) { told.emplace_back(looked, all); };
    REQUIRE(verifyInVault(bytes, pdf, bench.vault, bench.service, content(), {{}, note}).has_value());
    CHECK(told == std::vector<std::pair<std::size_t, std::size_t>>{{0, 2}, {1, 2}});

    std::stop_source stop;
    told.clear();
    const auto stopAtFirst = [&](std::size_t looked, std::size_t all) {
        note(looked, all);
        stop.request_stop();
    };
    const auto ended = verifyInVault(bytes, pdf, bench.vault, bench.service, content(), {stop.get_token(), stopAtFirst});
    REQUIRE_FALSE(ended.has_value());
    CHECK(ended.error().code == FailureCode::Cancelled);
    CHECK(told.size() == 1);
}
