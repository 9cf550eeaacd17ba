// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/lawtext.h"

#include "tests/support/catch.h"
#include "ui/viewmodels/lawreport.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

FoundArticle found() {
    FoundArticle found;
    found.version.regulation = q("BWBR0009001");
    found.version.names.push_back({LawName::Kind::Title, q("Proefwet"), {}, {}});
    found.version.validFrom = QDate(2026, 1, 1);
    LawArticle& article = found.article;
    article.label = q("Artikel 7");
    article.blocks.push_back({LawBlock::Kind::Paragraph, 0, q("1."), q("lid=1"),
                              {{q("Het <college> leest "), LawVoice::Law, {}},
                               {q("artikel 8"), LawVoice::Link, q("jci1.3:c:BWBR0009001&artikel=8")},
                               {q("vervalt in 2027"), LawVoice::Editorial, {}}},
                              {}});
    article.blocks.push_back({LawBlock::Kind::Item, 1, q("a."), q("lid=1&o=a"), {{q("een onderdeel"), LawVoice::Law, {}}}, {}});
    LawBlock row;
    row.kind = LawBlock::Kind::TableRow;
    row.cells.push_back({{{q("kop"), LawVoice::Law, {}}}, 2, 1, true});
    article.blocks.push_back(row);
    article.blocks.push_back({LawBlock::Kind::Text, 0, {}, {}, {{q("slot"), LawVoice::Law, {}}}, {}});
    return found;
}

} // namespace

TEST_CASE("a law text is shown with its structure, its links and its editorial text marked in words", "[law]") {
    const QString text = articleAsRichText(found().article, q("lid=1"));
    CHECK(text.contains(q("Het &lt;college&gt; leest")));
    CHECK(text.contains(q("<a href=\"jci1.3:c:BWBR0009001&amp;artikel=8\">artikel 8</a>")));
    CHECK(text.contains(q("[redactie: vervalt in 2027]")));
    CHECK(text.contains(q("<a name=\"asked\">")));
    CHECK(text.contains(q("colspan=\"2\"")));
    CHECK(text.indexOf(q("</table>")) < text.indexOf(q("slot")));
    CHECK(text.count(q("<table")) == text.count(q("</table>")));
}

TEST_CASE("a quotation leaves editorial text out and names its source", "[law]") {
    const QString quotation = quotationOf(found(), q("Proefwet, artikel 7"));
    CHECK(quotation.startsWith(q("„")));
    CHECK(quotation.contains(q("een onderdeel")));
    CHECK_FALSE(quotation.contains(q("vervalt")));
    CHECK(quotation.endsWith(q("”\n(Proefwet, artikel 7, toestand per 1 januari 2026, bron BWB)")));
}

TEST_CASE("a case whose article changed is told with what left the text and what came", "[law]") {
    LawDifference difference{found(), found()};
    difference.after.article.blocks[1].spans[0].text = q("een ander onderdeel");
    ChangedCase one;
    one.summary.title = q("Vervoer naar de bingomiddag");
    one.decidedOn = QDate(2026, 3, 2);
    one.articles.push_back(difference);
    const QString told = changedCasesInWords({one}).join(u'\n');
    CHECK(told.contains(q("Sinds uw besluit gewijzigd")));
    CHECK(told.contains(q("Vervoer naar de bingomiddag (2 maart 2026)")));
    CHECK(told.contains(q("ander")));
    CHECK(told.contains(q("[nieuw: ")));
    CHECK(changedCasesInWords({}).isEmpty());
}
