// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phrases.h"
#include "tests/support/servicebench.h"
#include "ui/pages/articlepage.h"
#include "ui/style/appearance.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/articlesearchline.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::test;
using namespace omgekeerd::ui;

namespace {

struct ArticleBench : ServiceBench {
    ArticleBench() {
        REQUIRE(session.openCase(importBingo().id));
        page = std::make_unique<ArticlePage>(session);
        page->resize(760, 900);
        page->show();
        page->searchLine()->liftLaws();
        candidate = page->findChild<ArticleCandidate*>();
        REQUIRE(candidate);
    }
    const ArticleCardsModel& rows() { return *qobject_cast<ArticleCardsModel*>(page->list()->model()); }
    void openFirst() {
        page->searchLine()->edit()->setFocus();
        QTest::keyClick(page->searchLine()->edit(), Qt::Key_Down);
        QTest::keyClick(page->list(), Qt::Key_Return);
    }
    bool holds(const QString& reference) {
        for (int row = 0; row < rows().rowCount(); ++row)
            if (rows().row(row).reference == reference)
                return true;
        return false;
    }
    QStringList shownTexts() {
        QStringList texts;
        for (const QLabel* label : page->findChildren<QLabel*>())
            if (label->isVisible())
                texts << label->text();
        return texts;
    }

    Appearance appearance;
    DossierSession session{service, content(), clock};
    std::unique_ptr<ArticlePage> page;
    ArticleCandidate* candidate = nullptr;
};

} // namespace

TEST_CASE("Who searches again sees what is found, not the article that lay open") {
    ArticleBench bench;
    bench.openFirst();
    REQUIRE(bench.candidate->isVisible());
    QTest::keyClicks(bench.page->searchLine()->edit(), p("awb"));
    CHECK_FALSE(bench.candidate->isVisible());
    CHECK(bench.rows().rowCount() > 0);
}

TEST_CASE("An article that lies open does not stand in the list under it, and comes back when it is closed") {
    ArticleBench bench;
    bench.openFirst();
    const QString open = bench.candidate->reference();
    CHECK_FALSE(bench.holds(open));
    QTest::keyClick(bench.candidate, Qt::Key_Escape);
    CHECK_FALSE(bench.candidate->isVisible());
    CHECK(bench.holds(open));
}

TEST_CASE("What is searched for and stands in the case already is said to stand there") {
    ArticleBench bench;
    REQUIRE_FALSE(bench.session.file().legal.empty());
    const QString citation = citationFor(content(), bench.session.file().legal.front().article);
    bench.page->searchLine()->edit()->setText(citation);
    REQUIRE(bench.rows().rowCount() == 0);
    CHECK(bench.shownTexts().join(u' ').contains(p("Dit artikel staat al in het dossier.")));
    CHECK_FALSE(bench.shownTexts().join(u' ').contains(p("Niets gevonden")));
}

TEST_CASE("While nobody searches the list is short, and one button shows all of it") {
    ArticleBench bench;
    auto* all = bench.page->findChild<QPushButton*>(p("allArticles"));
    REQUIRE(all);
    REQUIRE_FALSE(all->isHidden());
    const int before = bench.rows().rowCount();
    QTest::mouseClick(all, Qt::LeftButton);
    CHECK(bench.rows().rowCount() > before);
    CHECK(all->isHidden());
    CHECK(bench.page->list()->currentIndex().row() == before);
}
