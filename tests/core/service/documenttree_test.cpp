// SPDX-License-Identifier: EUPL-1.2
#include "core/service/documenttree.h"

#include "tests/support/servicebench.h"

#include <algorithm>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

DocumentView viewOf(ServiceBench& bench, const OpenCase& open) {
    return viewed(documentSource(bench.vault, content(), open, DocumentKind::Report).value()).value();
}

} // namespace

TEST_CASE("What is viewed is the document that is saved, with its tree") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    for (const DocumentKind kind : availableDocuments()) {
        const Result<DocumentSource> source = documentSource(bench.vault, content(), open, kind);
        REQUIRE(source);
        const Result<DocumentView> view = viewed(*source);
        REQUIRE(view);
        CHECK(view->pdf == bench.service.document(open.id, kind, DocumentFormat::Pdf).value());
        REQUIRE(view->tree);
        CHECK_FALSE(view->tree->blocks.empty());
    }
}

TEST_CASE("Of a definitive version the kept bytes are viewed, with a tree only while it is the same") {
    ServiceBench bench;
    OpenCase open = bench.service.makeDefinitive(bench.importBingo()).value();
    const QByteArray kept = bench.service.document(open.id, DocumentKind::Report, DocumentFormat::Pdf).value();
    const DocumentView same = viewOf(bench, open);
    CHECK(same.pdf == kept);
    CHECK(same.tree.has_value());
    open.shown = open.shown.with(Change::set(p("title"), Json(p("Een andere titel")))).value();
    const DocumentView other = viewOf(bench, open);
    CHECK(other.pdf == kept);
    CHECK_FALSE(other.tree.has_value());
}

TEST_CASE("A kind of document that is not made is refused") {
    ServiceBench bench;
    const OpenCase open = bench.importBingo();
    const std::vector<DocumentKind> made = availableDocuments();
    for (const DocumentKind kind : allOf<DocumentKind>())
        CHECK(documentSource(bench.vault, content(), open, kind).has_value() ==
              (std::find(made.begin(), made.end(), kind) != made.end()));
}
