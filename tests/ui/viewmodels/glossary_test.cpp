// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/glossary.h"

#include "tests/support/servicebench.h"

#include <QStringList>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

QStringList found(const char* text, std::size_t most = 9) {
    QStringList terms;
    for (const GlossaryTerm* term : ui::termsIn(content().glossary(), p(text), most))
        terms += term->term;
    return terms;
}

} // namespace

TEST_CASE("professional terms are found in the order of the text, also bent and in more words") {
    CHECK(found("De beschikking volgt uit de aanvraag.") == QStringList{p("beschikking"), p("aanvraag")});
    CHECK(found("Dringende redenen bij aanvragen") == QStringList{p("dringende reden"), p("aanvraag")});
    CHECK(found("een algemene voorziening, geen maatwerkvoorziening") ==
          QStringList{p("algemene voorziening"), p("maatwerkvoorziening")});
}

TEST_CASE("a term inside another word is no term") {
    CHECK(found("wensenlijst en grondwaardebepaling").empty());
    CHECK(found("").empty());
    CHECK(found("beschikking aanvraag", 1).size() == 1);
}

TEST_CASE("a search finds a term by its name, its common word or its worlds") {
    const GlossaryTerm term{p("beschikking"), p("besluit op papier"), p("Bezwaar staat open."), p("De brief.")};
    CHECK(ui::answers(term, p("")));
    CHECK(ui::answers(term, p("PAPIER")));
    CHECK(ui::answers(term, p("brief bezwaar")));
    CHECK_FALSE(ui::answers(term, p("brief taxi")));
}
