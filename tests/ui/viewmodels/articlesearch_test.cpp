// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/articlesearch.h"

#include "tests/support/catch.h"
#include "ui/viewmodels/articlecardsmodel.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

const MethodContent& content() {
    static const auto loaded = MethodContent::load(Language::Dutch);
    REQUIRE(loaded);
    return *loaded;
}

QStringList citationsOf(const std::vector<const ArticleCard*>& cards) {
    QStringList citations;
    for (const ArticleCard* card : cards)
        citations << card->citation;
    return citations;
}

const RegulationId kWmo(QStringLiteral("BWBR0035362"));

} // namespace

TEST_CASE("An article is found by its number, and 3 does not find 35") {
    const ArticleSearch search(content());
    const QStringList found = citationsOf(search.find({QStringLiteral("2.3.5 lid 3"), {}, {}}));
    CHECK(found == QStringList{QStringLiteral("Wmo 2015, artikel 2.3.5 lid 3")});
    const QStringList family = citationsOf(search.find({QStringLiteral("wmo 2.3"), {}, {}}));
    CHECK(family.size() >= 8);
    CHECK_FALSE(
        citationsOf(search.find({QStringLiteral("participatiewet 3"), {}, {}}))
            .contains(QStringLiteral("Participatiewet, artikel 35 lid 1"))
    );
}

TEST_CASE("An article is found by words and by any name of its law, accents aside") {
    const ArticleSearch search(content());
    CHECK_FALSE(search.find({QStringLiteral("bijstand"), {}, {}}).empty());
    CHECK_FALSE(search.find({QStringLiteral("SCHULDHULP  plan"), {}, {}}).empty());
    CHECK(search.find({QStringLiteral("zevenmijlslaarzen"), {}, {}}).empty());
    CHECK(folded(QStringLiteral("Financiële ÉÉN")) == QStringLiteral("financiele een"));
}

TEST_CASE("The chosen laws limit the cards, but the Awb is always among them") {
    const ArticleSearch search(content());
    const auto found = search.find({QString(), {kWmo}, {}});
    bool awb = false;
    for (const ArticleCard* card : found) {
        const bool always = card->serves.empty() || card->law == QStringLiteral("awb");
        CHECK((card->law == QStringLiteral("wmo-2015") || always));
        awb = awb || card->law == QStringLiteral("awb");
    }
    CHECK(awb);
    CHECK(search.find({QString(), {}, {}}).size() > found.size());
}

TEST_CASE("Cards come from the lightest key to the heaviest") {
    const ArticleSearch search(content());
    int weight = 0;
    for (const ArticleCard* card : search.find({QString(), {}, {}})) {
        CHECK(content().key(card->key).weight >= weight);
        weight = content().key(card->key).weight;
    }
}

TEST_CASE("A card whose text ended before the reference date is not offered") {
    const ArticleSearch search(content());
    const QString old = QStringLiteral("Huisvestingswet 2014, artikel 12 (tekst tot 1 juli 2026)");
    CHECK(citationsOf(search.find({QString(), {}, QDate(2026, 3, 2)})).contains(old));
    CHECK_FALSE(citationsOf(search.find({QString(), {}, QDate(2026, 9, 1)})).contains(old));
}

TEST_CASE("Searching all cards takes no time that a person notices") {
    const ArticleSearch search(content());
    QElapsedTimer timer;
    timer.start();
    constexpr int kTimes = 50;
    for (int i = 0; i < kTimes; ++i)
        CHECK_FALSE(search.find({QStringLiteral("maat"), {}, QDate(2026, 3, 2)}).empty());
    CHECK(timer.elapsed() / kTimes < 20);
}

TEST_CASE("An article that the case has is not offered again") {
    const ArticleSearch search(content());
    CaseFile file;
    LegalBasis basis;
    basis.article = ArticleId(QStringLiteral("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3&g=2026-01-01"));
    file.legal.push_back(basis);
    const auto rows = cardRowsOf(file, content(), search.find({QStringLiteral("2.3.5"), {}, {}}));
    REQUIRE_FALSE(rows.empty());
    for (const ArticleCardRow& row : rows)
        CHECK(row.citation != QStringLiteral("Wmo 2015, artikel 2.3.5 lid 3"));

    ArticleCardsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setRows(rows);
    CHECK(model.data(model.index(0), Qt::AccessibleTextRole).toString().contains(rows.front().opens));
    model.setRows({});
    CHECK(model.rowCount() == 0);
}
