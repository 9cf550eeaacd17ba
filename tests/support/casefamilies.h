// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/casefile.h"

#include <array>
#include <random>

namespace omgekeerd::test {

/// A made case with the family it is of: cases of one family are alike as people see it.
struct FamilyCase {
    int family = 0;
    CaseFile file;
};

/// Makes cases of known likeness, always the same for one seed. The families lie close on purpose: two share a law and an
/// article, two share their words (a taxi), two share a value; every case also has sentences that any case may have,
/// leaves out part of what its family has, and borrows something from another family.
class CaseFamilies {
public:
    static constexpr int kFamilies = 4;

    explicit CaseFamilies(unsigned seed) : m_random(seed) {}

    FamilyCase make(int family, int number) {
        const Family& own = families()[static_cast<std::size_t>(family)];
        const Family& other = families()[static_cast<std::size_t>((family + 1 + pick(kFamilies - 1)) % kFamilies)];
        FamilyCase made{family, {}};
        CaseFile& file = made.file;
        file.id = CaseId(QStringLiteral("00000000-0000-4000-8000-%1").arg(number, 12, 10, QLatin1Char('0')));
        file.title = one(own.titles);
        file.residentAlias = QStringLiteral("Mevrouw ") + QChar(u'A' + number % 26);
        addLaw(file, own, other);
        addSituation(file, own, other);
        addDecision(file, own);
        return made;
    }

private:
    using Texts = std::vector<const char*>;
    struct Family {
        Texts titles;
        Texts wishes;
        Texts effects;
        Texts facts;
        Texts hows;
        Texts options;
        Texts reasons;
        std::vector<const char*> values;
        std::vector<const char*> laws;
        std::vector<const char*> articles;
        std::vector<LifeDomain> domains;
        std::vector<Role> roles;
    };

    int pick(int below) { return static_cast<int>(m_random() % static_cast<unsigned>(below)); }
    bool chance(int percent) { return pick(100) < percent; }
    QString one(const Texts& texts) { return QString::fromUtf8(texts[static_cast<std::size_t>(pick(static_cast<int>(texts.size())))]); }

    void addLaw(CaseFile& file, const Family& own, const Family& other) {
        for (const char* value : own.values)
            if (chance(85))
                addValue(file, value, one(own.hows));
        if (chance(30))
            addValue(file, other.values.front(), one(other.hows));
        for (const char* law : own.laws)
            if (chance(85))
                file.purposes.push_back({RegulationId(QString::fromUtf8(law)), {}, Fits::Yes, {}});
        for (const char* article : own.articles)
            if (chance(75))
                addArticle(file, article);
        if (chance(20))
            addArticle(file, other.articles.front());
        for (const LifeDomain domain : own.domains)
            if (chance(80))
                file.lifeDomains.push_back(domain);
        if (chance(25))
            file.lifeDomains.push_back(other.domains.front());
    }

    void addValue(CaseFile& file, const char* id, const QString& how) {
        const ValueId value(QString::fromUtf8(id));
        if (file.value(value) == nullptr)
            file.values.push_back({value, Touched::Yes, how, {}, {}});
    }

    static void addArticle(CaseFile& file, const char* reference) {
        LegalBasis basis;
        basis.article = ArticleId(QString::fromUtf8(reference));
        file.legal.push_back(std::move(basis));
    }

    void addSituation(CaseFile& file, const Family& own, const Family& other) {
        file.people.push_back({PersonId(QStringLiteral("inwoner")), Role::Resident, file.residentAlias, {}, {}});
        int key = 0;
        for (const Role role : own.roles)
            if (chance(80))
                file.people.push_back({PersonId(QStringLiteral("p%1").arg(++key)), role, {}, {}, {}});
        file.wish.requested = one(own.wishes);
        file.wish.desiredEffect = one(own.effects);
        for (int i = 0; i < 2; ++i)
            file.situation.facts.push_back({one(own.facts), FactSource::Resident, {}});
        file.situation.facts.push_back({one(anyFacts()), FactSource::Document, {}});
        if (chance(40))
            file.situation.facts.push_back({one(other.facts), FactSource::Other, {}});
        for (int i = 0; i < 2; ++i) {
            Option option;
            option.id = OptionId(QStringLiteral("o%1").arg(i));
            option.name = one(own.options);
            file.options.push_back(std::move(option));
        }
    }

    void addDecision(CaseFile& file, const Family& own) {
        Decision decision;
        decision.outcome = chance(70) ? Outcome::TailoredWithinLaw : Outcome::Refused;
        decision.coreReason = one(own.reasons);
        decision.decidedOn = QDate(2025, 1, 1).addDays(pick(400));
        file.decision = std::move(decision);
        file.definitive = Definitive{1, QDate(2025, 1, 1).addDays(pick(400)), {}, {}};
    }

    static const Texts& anyFacts() {
        static const Texts facts{
            "Het inkomen is een bijstandsuitkering.", "De huur is betaald en er is een klein buffertje.",
            "De huisarts bevestigt het verhaal.", "Er was al eerder contact met het wijkteam.",
            "De kosten zijn hoger dan vorig jaar.", "Het gesprek was aan de keukentafel, met een brief van de huisarts.",
            "Het vervoer en de huishouding kosten veel energie."};
        return facts;
    }

    static const std::array<Family, kFamilies>& families();

    std::mt19937 m_random;
};

inline const std::array<CaseFamilies::Family, CaseFamilies::kFamilies>& CaseFamilies::families() {
    static const std::array<Family, kFamilies> all{{
        {// Getting out among people: a taxi within the Wmo.
         {"Naar de bingo", "Weer onder de mensen", "Elke week naar het koor", "Naar de dagclub"},
         {"Een vergoeding voor de taxi naar de bingo", "Vervoer naar het buurthuis", "Een taxi naar de club"},
         {"Weer onder de mensen zijn", "Niet meer alleen zitten, contact hebben", "Meedoen in het buurthuis"},
         {"Zij kan niet meer fietsen en de bus stopt te ver weg.", "Haar man overleed, zij is weduwe en eenzaam.",
          "De buurvrouw rijdt soms mee met de auto.", "De regiotaxi komt vaak te laat voor de bingo."},
         {"Zonder contact wordt haar wereld klein", "Zij trekt zich terug en ziet niemand"},
         {"Taxikosten vergoeden", "Een maatje dat meegaat", "Regiotaxi met begeleiding", "Niets doen"},
         {"Contact houdt haar overeind", "Een rit per week kost minder dan eenzaamheid"},
         {"participation", "belonging"}, {"BWBR0035362"},
         {"jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.5&lid=3", "jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.2"},
         {LifeDomain::SocialNetwork, LifeDomain::Participation}, {Role::Network}},
        {// Keeping the house: help within the same law and by the same article.
         {"Schone lakens", "Hulp in huis na de operatie", "Het huishouden lukt niet meer", "Een schoon huis"},
         {"Meer uren hulp bij het huishouden", "Iemand die de ramen en het bed doet", "Hulp met wassen en strijken"},
         {"In haar eigen huis kunnen blijven wonen", "Een schoon en leefbaar huis", "Niet verhuizen naar een instelling"},
         {"Na een heupoperatie kan zij niet bukken of tillen.", "Stof is slecht voor haar longen.",
          "De dochter deed de was maar heeft nu zelf een baby.", "De trap is steil en stofzuigen lukt niet."},
         {"Zonder hulp vervuilt het huis en moet zij weg", "Zij wil de regie over haar huishouden houden"},
         {"Zes uur hulp in de week", "Was- en strijkservice", "Een robotstofzuiger", "Niets doen"},
         {"Met hulp blijft zij thuis wonen", "De dochter kan het niet langer"},
         {"living-at-home", "self-reliance"}, {"BWBR0035362"},
         {"jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.5&lid=3", "jci1.3:c:BWBR0035362&hoofdstuk=2&artikel=2.3.6"},
         {LifeDomain::Household, LifeDomain::PhysicalHealth}, {Role::Child}},
        {// The same words of the taxi, another law: special assistance for trips to a hospital.
         {"Naar de dialyse", "De rit naar het ziekenhuis", "Reiskosten naar de bestraling", "Taxi naar de kliniek"},
         {"Een vergoeding voor de taxi naar het ziekenhuis", "Reiskosten voor de dialyse", "Bijzondere bijstand voor vervoer"},
         {"De behandeling volhouden zonder schulden", "Naar de bestraling kunnen en toch de huur betalen"},
         {"De zorgverzekeraar vergoedt het vervoer niet.", "Drie keer per week dialyse, veertig kilometer heen.",
          "Na de behandeling is hij te ziek voor de bus.", "De ritten kosten meer dan het inkomen toelaat; er zijn betalingsachterstanden."},
         {"Zonder geld voor de rit stopt de behandeling", "Schulden door ziekte maken zijn bestaan onzeker"},
         {"Taxikosten vergoeden uit bijzondere bijstand", "Regeling van de verzekeraar", "Een lening", "Niets doen"},
         {"Wie ziek is kan die kosten niet zelf dragen", "Een andere voorziening gaat voor"},
         {"livelihood", "safe-healthy-life"}, {"BWBR0015703"},
         {"jci1.3:c:BWBR0015703&hoofdstuk=4&artikel=35&lid=1", "jci1.3:c:BWBR0015703&hoofdstuk=2&artikel=15"},
         {LifeDomain::Finances, LifeDomain::PhysicalHealth}, {Role::Partner}},
        {// A child to school: the words of transport again, the value of the first family, other laws and people.
         {"Naar een school die past", "De bus naar de speciale school", "Leerlingenvervoer voor Sem", "Op tijd in de klas"},
         {"Een taxi naar de speciale school", "Leerlingenvervoer met begeleiding", "Aangepast vervoer voor de zoon"},
         {"Naar school kunnen en leren", "Rustig in de klas aankomen", "Meedoen met andere kinderen"},
         {"Hij heeft autisme en raakt overprikkeld in de bus.", "De moeder is alleenstaand en brengt ook een zusje weg.",
          "De school ligt achttien kilometer verderop.", "De chauffeur wisselt elke week; dat gaat mis."},
         {"Zonder school leert hij niet en hoort hij er niet bij", "Een vaste chauffeur geeft hem rust"},
         {"Taxivervoer met een vaste chauffeur", "Fietsen met begeleiding", "Vergoeding van de kilometers", "Niets doen"},
         {"Het kind heeft recht op onderwijs dat past", "De afstand is korter dan de grens"},
         {"participation", "safe-healthy-life"}, {"BWBR0003549", "BWBR0034925"},
         {"jci1.3:c:BWBR0003549&hoofdstuk=I&artikel=4", "jci1.3:c:BWBR0034925&hoofdstuk=2&artikel=2.3"},
         {LifeDomain::Parenting, LifeDomain::WorkAndLearning}, {Role::Child, Role::Network}},
    }};
    return all;
}

} // namespace omgekeerd::test
