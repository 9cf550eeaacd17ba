// SPDX-License-Identifier: EUPL-1.2
// The law library on the page of the article, over a real library.
#include "core/service/lawchanges.h"
#include "tests/core/store/lawfixture.h"
#include "tests/support/servicebench.h"
#include "ui/dialogs/lawlibrarydialog.h"
#include "ui/pages/articlepage.h"
#include "ui/viewmodels/keysmodel.h"
#include "ui/widgets/articlecandidate.h"
#include "ui/widgets/articlelist.h"
#include "ui/widgets/articlereader.h"
#include "ui/widgets/articlesearchline.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/lawtextview.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

const QString kPw = u8("BWBR0015703");

struct LawPage : LawFixture, test::ServiceBench {
    DossierSession session{service, test::content(), test::ServiceBench::clock};
    std::unique_ptr<LawLibrary> writable = LawFixture::open();
    std::unique_ptr<LawLibrary> library = LawFixture::open(store::LawAccess::Read);
    std::unique_ptr<LawDesk> desk;
    std::unique_ptr<ArticlePage> page;

    LawPage() {
        LawArticle article = lawArticle(kPw, u8("35"), u8("Bijzondere bijstand"), u8("Het college verleent bijstand, zie "));
        article.blocks.front().spans.push_back({u8("artikel 36"), LawVoice::Link, u8("jci1.3:c:BWBR0015703&artikel=36")});
        write(*writable, lawVersion(kPw, u8("Participatiewet"), QDate(2020, 1, 1)),
              {article, lawArticle(kPw, u8("36"), u8("Toeslag"), u8("Een toeslag op verzoek."))});
        write(*writable, lawVersion(u8("CVDR900001_1"), u8("Verordening"), QDate(2020, 1, 1)),
              {lawArticle(u8("CVDR900001_1"), u8("12"), u8("Bijzonder geval"), u8("Het college kan afwijken van deze verordening."))});
        REQUIRE(session.openCase(importBingo().id));
        desk = std::make_unique<LawDesk>(*library, test::content());
        page = std::make_unique<ArticlePage>(session);
        page->setLaw(*desk, [this] { return LawFixture::open(); });
        page->resize(760, 900);
        page->show();
        page->searchLine()->liftLaws();
    }
    void type(const char* words) { page->searchLine()->edit()->setText(u8(words)); }
    void openFirst() {
        page->searchLine()->edit()->setFocus();
        QTest::keyClick(page->searchLine()->edit(), Qt::Key_Down);
        QTest::keyClick(page->list(), Qt::Key_Return);
    }
    ArticleReader* reader() { return page->findChild<ArticleReader*>(); }
    QString text() { return reader()->text()->toPlainText(); }
    QPushButton* button(const char* name) { return page->findChild<QPushButton*>(QLatin1String(name)); }
};

} // namespace

TEST_CASE("an article is found by its number, read, and used without the mouse", "[law]") {
    LawPage law;
    law.type("pw 36");
    law.openFirst();
    REQUIRE(law.reader()->isVisibleTo(law.page.get()));
    CHECK(law.text().contains(u8("Een toeslag op verzoek.")));
    const auto before = law.session.file().legal.size();
    law.button("useArticle")->setFocus();
    QTest::keyClick(law.button("useArticle"), Qt::Key_Space);
    CHECK(law.session.file().legal.size() == before + 1);
    CHECK(law.session.file().legal.back().article.text().contains(u8("artikel=36")));
}

TEST_CASE("a key of the ladder keeps the list to it, with and without words, until its chip lifts it", "[law]") {
    LawPage law;
    law.page->helpColumn()->show();
    auto* ladder = law.page->helpColumn()->findChild<QListView*>(u8("keyLadder"));
    REQUIRE(ladder);
    Chip* chip = law.page->searchLine()->keyChip();
    CHECK(chip->isHidden());
    law.button("allArticles")->click();
    const int all = law.page->list()->model()->rowCount();
    const auto keepTo = [&](LegalKey key) {
        ladder->setCurrentIndex(qobject_cast<KeysModel*>(ladder->model())->indexOf(key));
        QTest::keyClick(ladder, Qt::Key_Return);
    };
    const auto onlyThisKey = [&](LegalKey key) {
        const auto* rows = qobject_cast<ArticleCardsModel*>(law.page->list()->model());
        REQUIRE(rows);
        for (int row = 0; row < rows->rowCount(); ++row)
            CHECK(rows->row(row).key == key);
        return rows->rowCount();
    };
    keepTo(LegalKey::StatutoryException);
    CHECK_FALSE(chip->isHidden());
    const int kept = onlyThisKey(LegalKey::StatutoryException);
    CHECK(kept > 0);
    CHECK(kept < all);
    law.type("college");
    CHECK(onlyThisKey(LegalKey::StatutoryException) > 0);
    law.type("geenenkelwoord");
    CHECK(law.page->list()->isHidden());
    law.type("");
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Space);
    CHECK(chip->isHidden());
    CHECK(law.page->list()->model()->rowCount() == all);
}

TEST_CASE("a link in a law text leads to the article it names", "[law]") {
    LawPage law;
    law.type("pw 35");
    law.openFirst();
    CHECK(law.text().contains(u8("zie artikel 36")));
    Q_EMIT law.reader()->text()->linkAsked(u8("jci1.3:c:BWBR0015703&artikel=36&g=2021-01-01"));
    CHECK(law.text().contains(u8("Een toeslag op verzoek.")));
}

TEST_CASE("a quotation goes to the clipboard with its source", "[law]") {
    LawPage law;
    law.type("pw 36");
    law.openFirst();
    law.button("copyQuotation")->click();
    const QString copied = QApplication::clipboard()->text();
    CHECK(copied.contains(u8("Een toeslag op verzoek.")));
    CHECK(copied.contains(u8("toestand per 1 januari 2020, bron BWB")));
}

TEST_CASE("an article that the library does not have shows its card and leads to the library", "[law]") {
    LawPage law;
    law.type("wmo 2.3.6");
    law.openFirst();
    CHECK_FALSE(law.reader()->text()->isVisibleTo(law.page.get()));
    bool said = false;
    for (const QLabel* label : law.reader()->findChildren<QLabel*>())
        said = said || (label->isVisibleTo(law.page.get()) && label->text().contains(u8("staat nog niet op dit apparaat")));
    CHECK(said);
    QSignalSpy asked(law.page.get(), &ArticlePage::libraryAsked);
    law.button("openLibrary")->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("an article of a by-law is marked, and appears as a card", "[law]") {
    LawPage law;
    law.type("verordening 12");
    law.openFirst();
    REQUIRE(law.button("markLocal")->isVisibleTo(law.page.get()));
    REQUIRE(law.button("markLocal")->menu());
    law.button("markLocal")->menu()->actions().front()->trigger();
    CHECK(law.library->marks()->size() == 1);
    law.type("");
    law.button("allArticles")->click();
    bool listed = false;
    const auto* model = qobject_cast<const ArticleCardsModel*>(law.page->list()->model());
    for (const ArticleCardRow& row : model->rows())
        listed = listed || row.citation.startsWith(u8("Verordening"));
    CHECK(listed);
}

namespace {

/// Everything that stands in words on the page.
QString wordsOn(const QWidget& page) {
    QStringList words;
    for (const QLabel* label : page.findChildren<QLabel*>())
        if (label->isVisibleTo(&page))
            words << label->text();
    return words.join(u'\n');
}

} // namespace

TEST_CASE("another reference date judges the articles of the case again", "[law]") {
    LawPage law;
    CHECK_FALSE(wordsOn(*law.page).contains(u8("tekst van een andere dag")));
    REQUIRE(law.session.change(Change::set(u8("referenceDate"), Json(u8("2019-03-02")))));
    CHECK(wordsOn(*law.page).contains(u8("Op 2 maart 2019: tekst van een andere dag.")));
    REQUIRE(law.session.change(Change::set(u8("referenceDate"), Json(u8("2026-03-02")))));
    CHECK_FALSE(wordsOn(*law.page).contains(u8("tekst van een andere dag")));
}

TEST_CASE("an article that changed after the decision is marked once the newer version is in", "[law]") {
    LawPage law;
    REQUIRE(law.session.file().decision);
    REQUIRE(law.session.file().decision->decidedOn);
    const QDate decided = *law.session.file().decision->decidedOn;
    CHECK_FALSE(wordsOn(*law.page).contains(u8("Sinds uw besluit gewijzigd")));
    LawFixture::write(
        *law.writable, lawVersion(kPw, u8("Participatiewet"), decided.addDays(30)),
        {lawArticle(kPw, u8("35"), u8("Bijzondere bijstand"), u8("Het college verleent bijstand op aanvraag."))}
    );
    law.desk->refresh();
    law.page->lawChanged();
    CHECK(wordsOn(*law.page).contains(u8("Sinds uw besluit gewijzigd")));
    const auto changed = casesWithChangedLaw(law.service, *law.desk);
    REQUIRE(changed);
    REQUIRE(changed->size() == 1);
    CHECK(changed->front().decidedOn == decided);
    CHECK(changed->front().articles.front().after.version.validFrom == decided.addDays(30));
}

TEST_CASE("the dialog of the library lists what there is, takes files in with a report, and removes", "[law]") {
    LawPage law;
    int asked = 0;
    class NoFiles : public FileChooser {
    public:
        void askToOpen(QWidget*, const QString&, const QString&, Chosen) override {}
        void askToSave(QWidget*, const QString&, const QString&, const QString&, Chosen) override {}
        void askFolder(QWidget*, const QString&, const QString&, Chosen) override {}
    } files;
    LawLibraryDialog dialog(
        {*law.desk, [&] { return law.LawFixture::open(); }, files, [&] { ++asked; return QStringList(); }}, nullptr
    );
    dialog.show();
    CHECK(dialog.list()->rowCount() == 2);
    CHECK(dialog.list()->item(0, 1)->text().contains(u8("toestand per 1 januari 2020, bron BWB")));
    const QString page = law.LawFixture::folder.path(u8("pagina.xml"));
    QFile file(page);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("<html><body>geen wet</body></html>");
    file.close();
    QSignalSpy changed(&dialog, &LawLibraryDialog::libraryChanged);
    dialog.import({page});
    REQUIRE(QTest::qWaitFor([&] { return changed.count() == 1; }, 10'000));
    CHECK(asked == 1);
    const auto* report = dialog.findChild<QPlainTextEdit*>(QStringLiteral("lawReport"));
    CHECK(report->toPlainText().contains(u8("pagina.xml: ")));
    CHECK(report->hasFocus());
}
