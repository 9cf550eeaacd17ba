// SPDX-License-Identifier: EUPL-1.2
#include "core/service/access.h"
#include "core/export/exporters.h"
#include "core/service/casesummary.h"
#include "tests/core/service/storebench.h"

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

/// The words of a document as they can be read, without its line breaks and frames of tables.
QString readable(const Document& document) {
    QString text = QString::fromUtf8(toText(document));
    text.remove(u'\u00ad');
    return text.simplified().remove(u' ').remove(u'|');
}

QString bare(const QString& text) { return QString(text).simplified().remove(u' '); }

} // namespace

TEST_CASE("an inhabitant who asks gets every word of the case, the notes and the journal") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.set(open, "ethics.ownLens", "Ik vind dit zelf lastig");
    open = bench.set(open, "ethics.ownLens", "Ik heb het met een collega besproken");
    open = bench.service().saveDraft(open, p("wish.expectation"), p("Een halve zin")).value();
    const OpenCase second = bench.service().create(p("Een tweede zaak")).value();
    const Document document =
        composeAccess(bench.vault(), content(), {open.id, second.id}, QDate(2026, 3, 9)).value();
    const QString words = readable(document);
    for (const QString& text : textsOf(open.committed.json())) {
        INFO(text.toStdString());
        CHECK(words.contains(bare(text)));
    }
    for (const char* text : {"Ik vind dit zelf lastig", "Een halve zin", "Een tweede zaak", "AVG, artikel 15"}) {
        INFO(text);
        CHECK(words.contains(bare(p(text))));
    }
    CHECK(toPdf(document));
}

TEST_CASE("what was erased is told as erased, and stored versions are named") {
    StoreBench bench;
    OpenCase open = bench.importBingo();
    open = bench.set(open, "wish.expectation", "Het geheim");
    open = bench.service().eraseField(open, p("wish.expectation"), p("op verzoek")).value();
    // What the colleague read is another wish now: it is looked at again first.
    for (const BlockRef& block : open.basis.toLookAtAgain(open.shown.file()))
        open = bench.service().confirm(open, block).value();
    open = bench.service().makeDefinitive(open).value();
    const QString words = readable(composeAccess(bench.vault(), content(), {open.id}, QDate(2026, 3, 9)).value());
    CHECK_FALSE(words.contains(bare(p("Het geheim"))));
    CHECK(words.contains(bare(p("Deze tekst is gewist."))));
    CHECK(words.contains(bare(p("op verzoek"))));
    CHECK(words.contains(bare(p("Versie 1, vastgelegd op"))));
}

TEST_CASE("every act has a word for the inhabitant") {
    for (const auto& row : codeTable(Act{})) {
        INFO(row.code);
        CHECK(content().hasPhrase(QStringLiteral("access.acts.") + codeOf(row.value)));
    }
}

TEST_CASE("the cases of one resident are found by alias, capitals aside") {
    CaseSummary one;
    one.residentAlias = p("Mevrouw W.");
    CaseSummary other;
    other.residentAlias = p("meneer K.");
    CHECK(casesOfResident({one, other}, p(" mevrouw  w. ")).size() == 1);
    CHECK(casesOfResident({one, other, CaseSummary{}}, p(" ")).empty());
}
