// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/servicebench.h"
#include "ui/pages/valuespage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/valuecard.h"
#include "ui/widgets/valueform.h"
#include "ui/widgets/wantfield.h"

#include <QLabel>
#include <QRadioButton>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

/// The page of the values, with a card open of a value that nobody looked at yet.
struct ValuesBench : ServiceBench {
    ValuesBench() {
        REQUIRE(session.openCase(importBingo().id));
        page = std::make_unique<ValuesPage>(session);
        page->resize(760, 900);
        page->show();
        REQUIRE(QTest::qWaitForWindowActive(page.get()));
        for (const ValueText& value : content().values())
            if (!value.isRight && session.file().value(value.id) == nullptr)
                fresh = value.id;
        REQUIRE_FALSE(fresh.isEmpty());
        page->openValue(fresh);
    }
    QRadioButton* answer(int which) {
        return page->card(fresh)->form()->findChildren<QRadioButton*>().at(which);
    }
    QWidget* keyboard() { return page->focusWidget(); }

    Appearance appearance;
    DossierSession session{service, content(), clock};
    std::unique_ptr<ValuesPage> page;
    ValueId fresh;
};

} // namespace

TEST_CASE("Who answers that a value is touched writes on in its reason") {
    ValuesBench bench;
    QCoreApplication::processEvents();
    QTest::mouseClick(bench.answer(0), Qt::LeftButton);
    REQUIRE(bench.session.file().value(bench.fresh));
    REQUIRE(bench.page->card(bench.fresh)->form()->how());
    CHECK(bench.keyboard() == bench.page->card(bench.fresh)->form()->how()->edit());
}

TEST_CASE("Who walks the answers with an arrow stays among them until one is chosen") {
    ValuesBench bench;
    bench.answer(0)->setFocus();
    QTest::keyClick(bench.answer(0), Qt::Key_Right);
    REQUIRE(qobject_cast<QRadioButton*>(bench.keyboard()) != nullptr);
    QTest::keyClick(bench.keyboard(), Qt::Key_Space);
    REQUIRE(bench.session.file().value(bench.fresh));
    CHECK(bench.keyboard() == bench.page->card(bench.fresh)->form()->how()->edit());
}

TEST_CASE("The values that nobody looked at stay in one place when the first is chosen") {
    ValuesBench bench;
    const auto placeOf = [&] {
        for (const QLabel* label : bench.page->findChildren<QLabel*>())
            if (label->text() == p("Nog niet bekeken") && label->isVisible())
                return label->mapTo(bench.page.get(), QPoint()).x();
        return -1;
    };
    QCoreApplication::processEvents();
    const int before = placeOf();
    REQUIRE(before >= 0);
    QTest::mouseClick(bench.answer(0), Qt::LeftButton);
    QCoreApplication::processEvents();
    CHECK(placeOf() == before);
}
