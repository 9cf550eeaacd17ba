// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawelements.h"

#include <QHash>

namespace omgekeerd {

namespace {

using Roles = QHash<QStringView, ElementRole>;

void add(Roles& roles, ElementRole role, std::initializer_list<QStringView> elements) {
    for (const QStringView element : elements)
        roles.insert(element, role);
}

/// BWB: toestand 2016-1, 2015 and 0.36, and the DTD of 2012 (bwb-plus-meta 1.61). CVDR: the schema
/// of standaarden.overheid.nl/cvdr/terms.
void addStructure(Roles& roles) {
    add(roles, ElementRole::Metadata,
        {u"meta-data", u"brondata", u"jcis", u"bwb-inputbestand", u"bwb-wijzigingen",
         u"redactionele-correcties", u"opmerkingen-inhoud", u"meta"});
    add(roles, ElementRole::Container,
        {u"wetgeving",
         u"wet-besluit",
         u"wettekst",
         u"regeling",
         u"regeling-tekst",
         u"circulaire",
         u"circulaire-tekst",
         u"circulaire.aanhef",
         u"verdrag",
         u"verdragtekst",
         u"body",
         u"tekst",
         u"structuurtekst",
         u"divisietekst",
         u"context",
         u"considerans",
         u"afkondiging",
         u"preambule",
         u"slotformulering",
         u"gegeven",
         u"dagtekening",
         u"uitgifte",
         u"ondertekenaar",
         u"ondertekening",
         u"bijlage-sluiting",
         u"citaat",
         u"citaat-artikel",
         u"wijzig-divisie",
         u"definitie",
         u"tgroup",
         u"tbody",
         u"tfoot",
         u"plaatje"});
    add(roles, ElementRole::Level,
        {u"boek", u"deel", u"titeldeel", u"hoofdstuk", u"afdeling", u"paragraaf", u"sub-paragraaf",
         u"subparagraaf", u"divisie", u"circulaire.divisie", u"bijlage", u"aanhef", u"wetsluiting",
         u"regeling-sluiting", u"circulaire-sluiting", u"nota-toelichting", u"toelichting",
         u"officiele-inhoudsopgave", u"model"});
    add(roles, ElementRole::Article, {u"artikel", u"enig-artikel", u"wijzig-artikel"});
    add(roles, ElementRole::Title, {u"citeertitel"});
    add(roles, ElementRole::FullTitle, {u"intitule"});
    add(roles, ElementRole::Heading, {u"kop"});
    add(roles, ElementRole::HeadingLabel, {u"label"});
    add(roles, ElementRole::HeadingNumber, {u"nr"});
    add(roles, ElementRole::HeadingTitle, {u"titel", u"subtitel"});
}

void addText(Roles& roles) {
    add(roles, ElementRole::Paragraph, {u"lid", u"wijzig-lid"});
    add(roles, ElementRole::ParagraphNumber, {u"lidnr"});
    add(roles, ElementRole::List, {u"lijst", u"definitielijst", u"specificatielijst"});
    add(roles, ElementRole::Item, {u"li", u"definitie-item", u"specificatie-item"});
    add(roles, ElementRole::ItemNumber, {u"li.nr"});
    add(roles, ElementRole::Text,
        {u"al", u"considerans.al", u"context.al", u"wij", u"wie", u"koning", u"noot.al"});
    add(roles, ElementRole::Specification, {u"specificatie"});
    add(roles, ElementRole::Term, {u"term"});
    add(roles, ElementRole::Between, {u"tussenkop"});
    add(roles, ElementRole::Word,
        {u"plaats", u"datum", u"functie", u"organisatie", u"naam", u"voornaam", u"achternaam",
         u"waarde"});
    add(roles, ElementRole::Emphasis, {u"cur", u"cursief", u"onderstreept", u"unl"});
    add(roles, ElementRole::Strong, {u"vet", u"halfvet"});
    add(roles, ElementRole::Marked, {u"nadruk"});
    add(roles, ElementRole::Raised, {u"sup"});
    add(roles, ElementRole::Lowered, {u"inf", u"sub"});
    add(roles, ElementRole::Link, {u"intref", u"extref"});
    add(roles, ElementRole::Editorial, {u"redactie"});
    add(roles, ElementRole::Picture, {u"illustratie"});
    add(roles, ElementRole::Note, {u"noot"});
    add(roles, ElementRole::NoteNumber, {u"noot.nr"});
    add(roles, ElementRole::Table, {u"table"});
    add(roles, ElementRole::TableTitle, {u"title"});
    add(roles, ElementRole::Column, {u"colspec", u"spanspec"});
    add(roles, ElementRole::HeaderRows, {u"thead"});
    add(roles, ElementRole::Row, {u"row"});
    add(roles, ElementRole::Cell, {u"entry"});
    add(roles, ElementRole::Space, {u"br"});
    add(roles, ElementRole::Inline, {u"afk"});
}

} // namespace

ElementRole roleOf(QStringView element) {
    static const Roles roles = [] {
        Roles made;
        addStructure(made);
        addText(made);
        return made;
    }();
    return roles.value(element, ElementRole::Unknown);
}

} // namespace omgekeerd
