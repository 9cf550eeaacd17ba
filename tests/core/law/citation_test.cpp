// SPDX-License-Identifier: EUPL-1.2
#include "core/law/citationreader.h"
#include "core/law/ordinal.h"
#include "tests/core/law/officialfiles.h"

using namespace omgekeerd;

namespace {

CitationNames socialLaws() {
    CitationNames names;
    const auto law = [&names](const char* id, const char* title, const char* brief) {
        LawVersion version;
        version.regulation = QLatin1String(id);
        version.names.push_back({LawName::Kind::Title, QString::fromUtf8(title), {}, {}});
        if (*brief != '\0')
            version.names.push_back({LawName::Kind::Abbreviation, QString::fromUtf8(brief), {}, {}}
            );
        names.add(version);
    };
    law("BWBR0015703", "Participatiewet", "Pw");
    law("BWBR0035362", "Wet maatschappelijke ondersteuning 2015", "");
    law("BWBR0005537", "Algemene wet bestuursrecht", "Awb");
    law("BWBR0004627", "Kieswet", "");
    law("BWBR0018492", "Besluit zorgverzekering", "");
    law("BWBR0002656", "Burgerlijk Wetboek Boek 1", "BW 1");
    law("BWBR9900005", "Oefencirculaire", "");
    law("CVDR625849_3", "Verordening maatschappelijke ondersteuning Oefendam", "");
    names.add(QStringLiteral("BWBR0035362"), QStringLiteral("Wmo 2015"), QStringLiteral("Wmo"));
    return names;
}

struct Row {
    const char* reference;
    const char* full;
    const char* brief;
};

constexpr Row kRows[] = {
    {"jci1.3:c:BWBR0015703&artikel=18&lid=1", "artikel 18, eerste lid, van de Participatiewet",
     "art. 18 lid 1 Pw"},
    {"jci1.3:c:BWBR0015703&artikel=18", "artikel 18 van de Participatiewet", "art. 18 Pw"},
    {"jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3",
     "artikel 2.3.5, derde lid, van de Wet maatschappelijke ondersteuning 2015",
     "art. 2.3.5 lid 3 Wmo 2015"},
    {"jci1.3:c:BWBR0015703&artikel=1&o=f&o=1",
     "artikel 1, onderdeel f, onder 1°, van de Participatiewet", "art. 1 onderdeel f onder 1° Pw"},
    {"jci1.3:c:BWBR0005537&artikel=8:36c", "artikel 8:36c van de Algemene wet bestuursrecht",
     "art. 8:36c Awb"},
    {"jci1.3:c:BWBR0004627&artikel=E_1", "artikel E 1 van de Kieswet", "art. E 1 Kieswet"},
    {"jci1.3:c:BWBR0005537&bijlage=2&artikel=7",
     "bijlage 2, artikel 7, van de Algemene wet bestuursrecht", "bijlage 2, art. 7, Awb"},
    {"jci1.3:c:BWBR0018492&artikel=2.4", "artikel 2.4 van het Besluit zorgverzekering",
     "art. 2.4 Besluit zorgverzekering"},
    {"jci1.3:c:BWBR0002656&artikel=1:247&lid=21",
     "artikel 1:247, eenentwintigste lid, van het Burgerlijk Wetboek Boek 1",
     "art. 1:247 lid 21 BW 1"},
    {"jci1.3:c:BWBR0015703&artikel=18&lid=2a&o=bb",
     "artikel 18, lid 2a, onderdeel bb, van de Participatiewet", "art. 18 lid 2a onderdeel bb Pw"},
    {"jci1.31:c:BWBR0015703&artikel=35&lid=1&volzin=2",
     "artikel 35, eerste lid, tweede volzin, van de Participatiewet",
     "art. 35 lid 1 tweede volzin Pw"},
    {"jci1.3:c:BWBR0015703&hoofdstuk=2&paragraaf=2.3",
     "hoofdstuk 2, paragraaf 2.3, van de Participatiewet", "hoofdstuk 2, paragraaf 2.3, Pw"},
    {"jci1.3:c:BWBR0015703&artikel=10_bis", "artikel 10 bis van de Participatiewet",
     "art. 10 bis Pw"},
    {"jci1.3:c:BWBR0015703&artikel=1_t/m_3", "artikel 1 t/m 3 van de Participatiewet",
     "art. 1 t/m 3 Pw"},
    {"jci1.3:c:BWBR0015703&artikel=enig", "enig artikel van de Participatiewet", "enig artikel Pw"},
    {"jci1.3:c:BWBR9900005&circulaire.divisie=25.1", "onderdeel 25.1 van de Oefencirculaire",
     "onderdeel 25.1 Oefencirculaire"},
    {"CVDR625849#artikel=12&lid=2",
     "artikel 12, tweede lid, van de Verordening maatschappelijke ondersteuning Oefendam",
     "art. 12 lid 2 Verordening maatschappelijke ondersteuning Oefendam"},
    {"jci1.3:c:BWBR0015703", "Participatiewet", "Pw"},
};

} // namespace

TEST_CASE("a reference is cited in full and in short, and both lead back to it") {
    const CitationNames names = socialLaws();
    for (const Row& row : kRows) {
        const Result<Reference> reference = Reference::parse(QLatin1String(row.reference));
        REQUIRE(reference);
        for (const auto& [form, text] :
             {std::pair(CitationForm::Full, row.full), {CitationForm::Short, row.brief}}) {
            CHECK(cite(*reference, names, form) == QString::fromUtf8(text));
            const Result<Reference> back = readCitation(QString::fromUtf8(text), names);
            INFO(text);
            REQUIRE(back);
            CHECK(back->toText() == QLatin1String(row.reference));
        }
    }
}

TEST_CASE("a citation is read in the forms people write") {
    const CitationNames names = socialLaws();
    const auto row = GENERATE(values<std::pair<const char*, const char*>>(
        {{"art. 2.3.5 lid 3 Wmo 2015", "jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3"},
         {"art 2.3.5 lid 3 wmo", "jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3"},
         {"Wmo 2.3.5 lid 3", "jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3"},
         {"pw 35", "jci1.3:c:BWBR0015703&artikel=35"},
         {"4:84 awb", "jci1.3:c:BWBR0005537&artikel=4:84"},
         {"artikel 1, onderdeel f, onder 1°, Pw", "jci1.3:c:BWBR0015703&artikel=1&o=f&o=1"},
         {"artikel 1, aanhef en onder f, Pw", "jci1.3:c:BWBR0015703&artikel=1&o=f"},
         {"artikel 18 eerste lid Participatiewet", "jci1.3:c:BWBR0015703&artikel=18&lid=1"},
         {"artikel 8:36c Awb", "jci1.3:c:BWBR0005537&artikel=8:36c"},
         {"artikel E 1 Kieswet", "jci1.3:c:BWBR0004627&artikel=E_1"},
         {"bijlage 2, artikel 7, Awb", "jci1.3:c:BWBR0005537&bijlage=2&artikel=7"},
         {"artikel 7 van bijlage 2 bij de Awb", "jci1.3:c:BWBR0005537&bijlage=2&artikel=7"},
         {"§ 2.3 Pw", "jci1.3:c:BWBR0015703&paragraaf=2.3"},
         {"artikel 18 van BWBR0015703", "jci1.3:c:BWBR0015703&artikel=18"},
         {"jci1.31:c:BWBR0015703&artikel=18", "jci1.3:c:BWBR0015703&artikel=18"},
         {"zie https://wetten.overheid.nl/BWBR0015703/2026-01-01#Hoofdstuk2_Artikel18",
          "jci1.3:c:BWBR0015703&hoofdstuk=2&artikel=18&g=2026-01-01"},
         {"CVDR625849_3#artikel=12", "CVDR625849_3#artikel=12"}}
    ));
    const Result<Reference> reference = readCitation(QString::fromUtf8(row.first), names);
    INFO(row.first);
    REQUIRE(reference);
    CHECK(reference->toText() == QLatin1String(row.second));
}

TEST_CASE("what cites nothing is refused with the reason") {
    CitationNames names = socialLaws();
    LawVersion other;
    other.regulation = QStringLiteral("CVDR1_1");
    other.names.push_back(
        {LawName::Kind::Title,
         QStringLiteral("Verordening maatschappelijke ondersteuning Oefendam"),
         {},
         {}}
    );
    names.add(other);
    const auto row = GENERATE(values<std::pair<const char*, const char*>>(
        {{"", "leeg"},
         {"artikel 18 van de Onbekende wet", "geen regeling"},
         {"artikel 18 Pw!!", "geen plaats"},
         {"zomaar iets Pw", "geen plaats"},
         {"art. 12 Verordening maatschappelijke ondersteuning Oefendam", "meer dan een"}}
    ));
    const Result<Reference> reference = readCitation(QString::fromUtf8(row.first), names);
    INFO(row.first);
    REQUIRE_FALSE(reference);
    CHECK(reference.error().code == FailureCode::InvalidReference);
    CHECK(reference.error().detail.contains(QLatin1String(row.second)));
}

TEST_CASE("ordinals are written and read up to ninety-nine") {
    for (int number = 1; number <= 99; ++number)
        CHECK(ordinalIn(ordinalWord(number)) == number);
    CHECK(ordinalWord(22) == u"tweeëntwintigste");
    CHECK(ordinalWord(0).isEmpty());
    CHECK(ordinalWord(100).isEmpty());
    CHECK(ordinalIn(QStringLiteral("goede")) == 0);
}

TEST_CASE("every article of the official files is reached by its reference and by its citation") {
    const QString folder = test::officialFolder();
    if (folder.isEmpty())
        return;
    std::vector<test::ReadFile> files;
    CitationNames names;
    for (const QString& name : QDir(folder).entryList(
             {QStringLiteral("*_0.xml"), QStringLiteral("cvdr*.xml"), QStringLiteral("old*.xml")}
         )) {
        auto read = test::readWhole(QString(folder + u'/' + name));
        REQUIRE(read);
        names.add(read->reading.version);
        files.push_back(*std::move(read));
    }
    REQUIRE(files.size() == 11);
    int cited = 0;
    int places = 0;
    const auto roundTrip = [&names](const QString& text) {
        const Result<Reference> reference = Reference::parse(text);
        INFO(text.toStdString());
        REQUIRE(reference);
        for (const CitationForm form : {CitationForm::Full, CitationForm::Short}) {
            const QString citation = cite(*reference, names, form);
            const Result<Reference> back = readCitation(citation, names);
            INFO(citation.toStdString());
            REQUIRE(back);
            CHECK(back->samePlaceAs(*reference));
        }
    };
    for (const test::ReadFile& file : files)
        for (const LawArticle& article : file.articles) {
            if (article.reference.isEmpty())
                continue;
            roundTrip(article.reference);
            ++cited;
            for (const LawBlock& block : article.blocks) {
                if (block.place.isEmpty() || block.number.isEmpty() || article.number.isEmpty())
                    continue;
                roundTrip(article.reference + u'&' + block.place);
                ++places;
            }
        }
    std::printf("citations: %d articles and divisions, %d paragraphs and items\n", cited, places);
    CHECK(cited > 1140);
}
