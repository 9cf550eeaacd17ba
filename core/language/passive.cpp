// SPDX-License-Identifier: EUPL-1.2
#include "core/language/passive.h"

#include <QRegularExpression>
#include <QStringList>

#include <optional>
#include <set>

namespace omgekeerd {

namespace {

std::set<QString> setOf(const char16_t* words) {
    std::set<QString> set;
    for (const QString& word : QString::fromUtf16(words).split(u' '))
        set.insert(word);
    return set;
}

bool isBecoming(const QString& word) {
    static const std::set<QString> forms = setOf(u"word wordt worden werd werden");
    return forms.contains(word);
}

bool isBeing(const QString& word) {
    static const std::set<QString> forms = setOf(u"ben bent is zijn was waren");
    return forms.contains(word);
}

/// Words that look like a participle and are none.
bool isOther(const QString& word) {
    static const std::set<QString> others = setOf(
        u"gebied gebieden geld gemeente geduld gebed gebouwen geest gelaat gemoed genoot genoten gerecht geschrift geslacht "
        u"gesprekken gevallen geweld gewest gewicht gewoonten gezicht gezichten gezinnen gevolgen geluiden gedachten "
        u"gelegenheid gehoorzaamheid geheimen geschiedenis gerust geschikt gezond gelijkheid gewend bekend bereid besluit "
        u"besluiten bericht berichten bestand bestanden beleid bewind bewijst bezit bezoek bedragen bedrijven behoeften "
        u"belangen beroepen beperkingen bezwaren begint bent betekent bestaat verstand verband verbanden verschillen "
        u"verdriet vergunningen verlof verhalen vertragingen verliest verder vermogen verzoeken onthoud ontslag ontvangt "
        u"herfst erfenissen ergens ernst verplicht verschillend gedurende geven gebeuren gebruiken gelden gelukkig "
        u"genoeg getal getallen gezant gast gasten gerechten bent beeld beelden best beest vers vert"
    );
    return others.contains(word);
}

/// Participles that with `zijn` make the perfect tense of an active verb.
bool isPerfect(const QString& word) {
    static const std::set<QString> perfect = setOf(
        u"gekomen gegaan gebleven geweest geworden gestorven gebeurd gelukt geslaagd gevallen gegroeid begonnen gestopt "
        u"vertrokken verhuisd gescheiden getrouwd gereisd gelopen gefietst gezakt gestegen gedaald geëindigd ontstaan "
        u"verdwenen verschenen veranderd verbeterd overleden teruggekomen aangekomen afgelopen doorgegaan weggegaan "
        u"opgegroeid opgehouden meegegaan uitgegaan ingegaan toegenomen afgenomen gelegen gezeten gegroeid ontsnapt "
        u"verlopen vergeten geboren getogen bevallen genezen hersteld opgestaan langsgekomen voorgekomen tegengevallen "
        u"meegevallen opgevallen bekend bereid gewend gerust gezond geschikt verplicht bevriend verslaafd gehandicapt "
        u"ervaren vertrouwd tevreden verlegen gespannen verbaasd verdrietig bezorgd geïnteresseerd betrokken ontevreden"
    );
    return perfect.contains(word);
}

bool isParticiple(const QString& word) {
    static const QRegularExpression shape(QStringLiteral(
        "^(?:(?:aan|af|bij|door|dicht|goed|in|klaar|los|mee|na|neer|om|onder|op|open|over|plaats|rond|samen|stop|tegen|"
        "terecht|terug|thuis|toe|uit|vast|vol|voor|vrij|weg|bekend)?ge\\p{L}{2,}(?:d|t|en)|"
        "(?:aan|af|op|toe|uit|in|mee|terug|voor)?(?:be|ver|ont|her|er)\\p{L}{3,}(?:d|t|en)|"
        "(?:onder|over|vol|voor|weer)\\p{L}{4,}(?:d|t|en))$"
    ));
    static const QRegularExpression infinitive(
        QStringLiteral("^(?:aan|af|door|in|mee|na|om|op|over|terug|toe|uit|voor|weg)?(?:geven|gelden|genieten|geloven)$")
    );
    return !isOther(word) && shape.match(word).hasMatch() && !infinitive.match(word).hasMatch();
}

/// Whether a word could only be an infinitive or a noun in the plural: `verstrekken` beside `wordt` is no passive.
bool isStrongOrWeak(const QString& word) {
    // Strong participles end in -en and change their vowel or keep `ge`; without `ge` the weak ones are sure.
    static const std::set<QString> strong = setOf(
        u"begrepen beschreven besloten besproken bekeken betrokken bewezen bevolen bedongen begonnen behouden beschouwen "
        u"bewogen bezonnen bezworen gevonden herroepen herzien ontbonden onthouden ontnomen ontvangen ontworpen "
        u"ondernomen onderschreven ondervonden onderzocht overschreden overwogen overeengekomen verboden verbonden "
        u"vergeleken vergeten verkregen verlaten verloren vermeden vernomen verschoven verstaan verworven verwezen "
        u"verzonden verzonnen vervangen vertrokken voorkomen voorzien voorgeschreven volbracht aanbevolen aanvaarden "
        u"toevertrouwd uitbesteed teruggegeven vrijgesteld"
    );
    if (!word.endsWith(QLatin1String("en")))
        return true;
    static const QRegularExpression withGe(QStringLiteral("ge\\p{L}{2,}en$"));
    return strong.contains(word) || withGe.match(word).hasMatch();
}

} // namespace

std::vector<PassiveForm> passivesIn(const std::vector<QString>& words) {
    std::vector<PassiveForm> passives;
    std::set<std::size_t> taken;
    for (std::size_t at = 0; at < words.size(); ++at) {
        const bool becoming = isBecoming(words[at]);
        if (!becoming && !isBeing(words[at]))
            continue;
        const auto fits = [&](std::size_t place) {
            const QString& word = words[place];
            return !taken.contains(place) && isParticiple(word) && isStrongOrWeak(word) && (becoming || !isPerfect(word));
        };
        // A participle stands at the end of its clause: after the verb, or just before it.
        std::optional<std::size_t> found;
        if (at > 0 && fits(at - 1))
            found = at - 1;
        for (std::size_t place = at + 1; !found && place < words.size(); ++place) {
            if (isBecoming(words[place]) || isBeing(words[place]))
                break;
            if (fits(place))
                found = place;
        }
        if (found) {
            taken.insert(*found);
            passives.push_back({at, *found});
        }
    }
    return passives;
}

} // namespace omgekeerd
