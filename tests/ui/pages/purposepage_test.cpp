// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/purposepage.h"

#include "tests/support/servicebench.h"
#include "ui/style/appearance.h"
#include "ui/widgets/lawoffer.h"

#include <QLabel>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// A case with a kind of request and no law yet.
struct PurposeBench : ServiceBench {
    PurposeBench() {
        OpenCase open = service.create(p("Reiskosten")).value();
        open = service.record(open, Change::set(p("process"), Json(p("pw-bijzondere-bijstand")))).value();
        REQUIRE(session.openCase(open.id));
        page.show();
    }
    bool saysNothingYet() const {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->text().startsWith(p("Hier staat nog geen wet.")))
                return label->isVisibleTo(&page);
        return false;
    }
    Appearance appearance;
    DossierSession session{service, content(), clock};
    PurposePage page{session};
};

} // namespace

TEST_CASE("The law of the kind of request is among the laws to weigh, whatever values were named") {
    PurposeBench bench;
    bool offered = false;
    for (const LawOffer* offer : bench.page.findChildren<LawOffer*>())
        offered = offered || content().lawOf(offer->law())->id == p("pw");
    CHECK(offered);
}

TEST_CASE("That there is no law yet is not said any more as soon as one is weighed") {
    PurposeBench bench;
    CHECK(bench.saysNothingYet());
    REQUIRE(bench.session.change(Change::insert(
        p("purposes[0]"), Json::object({{p("law"), Json(p("BWBR0015703"))}, {p("fits"), Json(p("partly"))}})
    )));
    CHECK_FALSE(bench.saysNothingYet());
}
