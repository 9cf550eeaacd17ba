// SPDX-License-Identifier: EUPL-1.2
#include "core/dossier/blocks.h"
#include "tests/support/catch.h"
#include "tests/support/samplecases.h"

using namespace omgekeerd;

namespace {

QStringList codesOf(const std::vector<BlockRef>& blocks) {
    QStringList codes;
    for (const BlockRef& block : blocks)
        codes += block.code();
    return codes;
}

} // namespace

TEST_CASE("the blocks of a case stand in the order of the method") {
    const QStringList codes = codesOf(blocksOf(test::bingo().file()));
    CHECK(codes.size() == 19);
    CHECK(codes.first() == u"wish");
    CHECK(codes.at(1) == u"value:participation");
    CHECK(codes.contains(QStringLiteral("purpose:BWBR0035362")));
    CHECK(codes.contains(QStringLiteral("article:jci1.3:c:BWBR0035362&artikel=2.3.2")));
    CHECK(
        codes.indexOf(QStringLiteral("ethics")) > codes.indexOf(QStringLiteral("option:eetgroep"))
    );
    CHECK(
        codes.indexOf(QStringLiteral("proportionality")) < codes.indexOf(QStringLiteral("decision"))
    );
    CHECK(codes.contains(QStringLiteral("plainLanguage")));
    CHECK_FALSE(codes.contains(QStringLiteral("motivation")));
    CHECK(codes.last().startsWith(QStringLiteral("reading:")));
}

TEST_CASE("a case without words has no blocks") {
    CHECK(blocksOf(Dossier::empty(QStringLiteral("T"), CaseKind::Practice).file()).empty());
    CHECK(blocksOf(Dossier::fromText(
                       R"({"format":"omgekeerd-case","version":1,"title":"T","kind":"practice",
        "wish":{"requested":"  "},"ethics":{"ownLens":""},"proportionality":{}})"
                   )
                       .value()
                       .file())
              .empty());
}

TEST_CASE("a block is named by a code that leads back to it") {
    for (const BlockRef& block : blocksOf(test::bingo().file()))
        CHECK(BlockRef::fromCode(block.code()) == block);
    for (const BlockKind kind : allOf<BlockKind>())
        CHECK(fromCode<BlockKind>(codeOf(kind)) == kind);
    const QString wrong = GENERATE(
        as<QString>{}, QString(), QStringLiteral("wish:"), QStringLiteral("option"),
        QStringLiteral("option:"), QStringLiteral("decision:x"), QStringLiteral("nergens"),
        QStringLiteral(":taxi")
    );
    CHECK_FALSE(BlockRef::fromCode(wrong));
}

TEST_CASE("a field stands in its block and on the page of its step") {
    struct Row {
        QString path;
        QString block;
        Step step;
    };
    const auto row = GENERATE(values<Row>(
        {{QStringLiteral("title"), QStringLiteral("case"), Step::Wish},
         {QStringLiteral("situation.facts[0].text"), QStringLiteral("case"), Step::Wish},
         {QStringLiteral("people[0].alias"), QStringLiteral("case"), Step::Wish},
         {QStringLiteral("wish.whyChain[1]"), QStringLiteral("wish"), Step::Wish},
         {QStringLiteral("values[1].views[0].text"), QStringLiteral("value:belonging"),
          Step::Values},
         {QStringLiteral("values[99].how"), QStringLiteral("case"), Step::Values},
         {QStringLiteral("purposes[0].reason"), QStringLiteral("purpose:BWBR0035362"),
          Step::Purpose},
         {QStringLiteral("options[1].effects[0].direction"), QStringLiteral("option:taxi"),
          Step::Effects},
         {QStringLiteral("ethics.ownLens"), QStringLiteral("ethics"), Step::Effects},
         {QStringLiteral("ethics.keepsChafing"), QStringLiteral("ethics"), Step::Decision},
         {QStringLiteral("legal[1].enables"),
          QStringLiteral("article:jci1.3:c:BWBR0035362&artikel=2.3.2"), Step::Article},
         {QStringLiteral("proportionality.suitable"), QStringLiteral("proportionality"),
          Step::Article},
         {QStringLiteral("decision.content"), QStringLiteral("decision"), Step::Decision},
         {QStringLiteral("decision.plainLanguage"), QStringLiteral("plainLanguage"),
          Step::Decision},
         {QStringLiteral("decision.motivation"), QStringLiteral("motivation"), Step::Decision},
         {QStringLiteral("pitfalls[0].answer"), QStringLiteral("case"), Step::Decision},
         {QStringLiteral("signals[0].description"), QStringLiteral("case"), Step::Decision}}
    ));
    const Dossier dossier = test::bingo();
    CHECK(blockAt(dossier.file(), row.path).code() == row.block);
    CHECK(stepOf(row.path) == row.step);
}

TEST_CASE("a reading is named by what it says") {
    const Dossier before = test::bingo();
    const Dossier same =
        before.with(Change::set(QStringLiteral("title"), QStringLiteral("Anders"))).value();
    const Dossier other =
        before.with(Change::set(QStringLiteral("readings[0].verdict"), QStringLiteral("dissent")))
            .value();
    const QString path = QStringLiteral("readings[0].remark");
    CHECK(blockAt(before.file(), path) == blockAt(same.file(), path));
    CHECK_FALSE(blockAt(before.file(), path) == blockAt(other.file(), path));
}
