// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "tests/support/samplecase.h"

#include <map>

namespace omgekeerd {

/// A case after changes that all have to fit.
inline Dossier changed(Dossier dossier, const std::vector<std::pair<const char*, Json>>& changes) {
    for (const auto& [path, value] : changes) {
        Result<Dossier> next = dossier.with(Change::set(QString::fromUtf8(path), value));
        INFO(path);
        REQUIRE(next.has_value());
        dossier = std::move(*next);
    }
    return dossier;
}

inline Json words(const char* text) { return Json(QString::fromUtf8(text)); }

inline Dossier emptyCase() { return Dossier::empty(QStringLiteral("Nog zonder woorden"), CaseKind::Practice); }

/// The bingo case with a no that says what can be done.
inline Dossier refusedCase() {
    return changed(sampleCase(QStringLiteral("bingo")),
                   {{"decision.outcome", words("refused")},
                    {"decision.option", words("niets")},
                    {"decision.content", words("Wij betalen de taxi niet. De opbouwwerker belt u wel over de eetgroep.")},
                    {"decision.coreReason", words("De taxi bereikt niet wat u wilt, en de wet kent geen recht op ritten naar ontspanning.")},
                    {"decision.plainLanguage", words("U vroeg om de taxi te betalen. Dat doen we niet. Een rit brengt u naar de bingo, maar daarna bent u weer alleen. We willen wel met u kijken naar een plek dichtbij.")}});
}

/// Two earlier cases that this one was set beside.
inline Json comparedCases() {
    const auto row = [](const char* other, const char* on, const char* outcome, const char* is, const char* because) {
        return Json::object({{QStringLiteral("case"), words(other)}, {QStringLiteral("decidedOn"), words(on)},
                             {QStringLiteral("outcome"), words(outcome)}, {QStringLiteral("is"), words(is)},
                             {QStringLiteral("because"), words(because)}});
    };
    Json list = Json::array();
    list.items().push_back(row("5b0c7a52-6a35-4c0e-9a2e-0d4bb0f5a001", "2025-11-03", "tailoredWithinLaw", "alike",
                               "Ook daar ging het om onder de mensen komen, niet om vervoer."));
    list.items().push_back(row("5b0c7a52-6a35-4c0e-9a2e-0d4bb0f5a002", "2025-06-17", "refused", "different",
                               "Daar reed een zoon elke week mee."));
    return list;
}

/// The bingo case with a rule that is set aside, against the reading of a colleague and beside two earlier cases.
inline Dossier deviatingCase() {
    return changed(sampleCase(QStringLiteral("bingo")),
                   {{"decision.outcome", words("deviation")},
                    {"decision.content", words("In afwijking van de beleidsregel vervoer betalen wij een half jaar de taxi, en de opbouwwerker gaat drie keer mee.")},
                    {"decision.amount", Json::object({{QStringLiteral("cents"), Json(46800)}, {QStringLiteral("per"), Json(QStringLiteral("once"))}})},
                    {"decision.endsOn", words("2026-09-15")},
                    {"decision.conditions", words("Mevrouw B. vertelt het als zij een week niet gaat.")},
                    {"comparedCases", comparedCases()},
                    {"readings[0].verdict", words("dissent")},
                    {"readings[0].remark", words("De beleidsregel laat deze ruimte niet; een brede plek in de wijk helpt meer mensen.")}});
}

/// The bingo case in which the ordinary solution is enough.
inline Dossier standardCase() {
    return changed(sampleCase(QStringLiteral("bingo")),
                   {{"decision.outcome", words("standardSuffices")},
                    {"decision.option", words("taxi")},
                    {"decision.content", words("Wij vergoeden de regiotaxi, een keer in de week heen en terug.")},
                    {"decision.coreReason", words("De gewone vergoeding brengt u waar u wilt zijn.")},
                    {"decision.plainLanguage", words("U vroeg om de taxi te betalen. Dat doen we. U kunt elke week met de regiotaxi naar de bingo en terug.")}});
}

/// The bingo case before it is decided: more has to be found out first.
inline Dossier interimCase() {
    return changed(sampleCase(QStringLiteral("bingo")),
                   {{"decision.outcome", words("furtherResearch")},
                    {"decision.option", Json()},
                    {"decision.content", words("Wij zoeken uit of u de bus durft te nemen, en spreken u daarna opnieuw.")},
                    {"decision.coreReason", words("Zonder dat antwoord weten wij niet wat u helpt.")},
                    {"decision.plainLanguage", words("U vroeg om de taxi te betalen. We weten nog niet genoeg. We gaan eerst een keer samen met de bus.")}});
}

/// Everything that somebody could type to make a document break.
inline Dossier hostileCase() {
    const QString endless = QString(20000, u'x');
    const QString rightToLeft = QString::fromUtf8("أريد أن يلاحظني أحد — שלום עולם");
    const QString emoji = QString::fromUtf8("👩‍👩‍👧‍👦 🇳🇱 ❤️ e\u0301 a\u0308\u0301 \u200F\u202E omgekeerd");
    return changed(sampleCase(QStringLiteral("bingo")),
                   {{"title", Json(QString(QStringLiteral("Haakjes (\\) en <tags> & \"aanhaling\" ") + emoji))},
                    {"wish.ownWords", Json(rightToLeft)},
                    {"wish.ownWordsLanguage", words("ar")},
                    {"wish.requested", Json(endless)},
                    {"situation.unknowns", words("tab\there, bel\u0007, nul-breedte\u200B, zacht\u00ADe streep, regel\n\n\neinde")},
                    {"situation.widerIssue", Json(QString::fromUtf8("ꙮ 𒀀 𝔊 漢字 ไทย हिन्दी \uE000"))},
                    {"decision.plainLanguage", Json(QString(endless.left(300) + QStringLiteral(" ") + emoji))},
                    {"decision.motivation", Json(QString(QStringLiteral("Eén.\n\nTwee. ") + rightToLeft))},
                    {"options[0].name", Json(QString(QStringLiteral("=1+1;\"x\"") + emoji))}});
}

/// A case of some forty pages: many options, effects and articles.
inline Dossier largeCase(int options = 30, int effects = 200, int articles = 60) {
    Json json = sampleCase(QStringLiteral("bingo")).json();
    const auto text = [](const char* what, int n) {
        return Json(QStringLiteral("%1 %2: de inwoner merkt dit in het dagelijks leven, en dat is te volgen voor wie het later leest.")
                        .arg(QString::fromUtf8(what)).arg(n));
    };
    const QStringList on{QStringLiteral("resident"), QStringLiteral("household"), QStringLiteral("surroundings"), QStringLiteral("municipality")};
    const QStringList terms{QStringLiteral("short"), QStringLiteral("medium"), QStringLiteral("long")};
    const QStringList ways{QStringLiteral("better"), QStringLiteral("same"), QStringLiteral("worse"), QStringLiteral("uncertain")};
    Json list = Json::array();
    int effect = 0;
    for (int option = 0; option < options; ++option) {
        Json rows = Json::array();
        const int until = effects * (option + 1) / options;
        for (; effect < until; ++effect)
            rows.items().push_back(Json::object({{QStringLiteral("on"), Json(on[effect % 4])},
                                                 {QStringLiteral("term"), Json(terms[effect % 3])},
                                                 {QStringLiteral("direction"), Json(ways[(effect / 2) % 4])},
                                                 {QStringLiteral("description"), text("Gevolg", effect + 1)}}));
        list.items().push_back(Json::object(
            {{QStringLiteral("id"), Json(option == 0 ? QStringLiteral("eetgroep") : QStringLiteral("optie-%1").arg(option))},
             {QStringLiteral("name"), Json(QStringLiteral("Oplossing %1").arg(option + 1))},
             {QStringLiteral("reason"), text("Reden", option + 1)},
             {QStringLiteral("effects"), std::move(rows)}}
        ));
    }
    json.set(QStringLiteral("options"), std::move(list));
    Json legal = Json::array();
    for (int article = 0; article < articles; ++article)
        legal.items().push_back(Json::object(
            {{QStringLiteral("article"), Json(QStringLiteral("jci1.3:c:BWBR0035362&artikel=%1.%2").arg(article / 10 + 1).arg(article % 10 + 1))},
             {QStringLiteral("key"), Json(QStringLiteral("tailoring"))},
             {QStringLiteral("enables"), text("Artikel", article + 1)},
             {QStringLiteral("conditions"), text("Voorwaarde", article + 1)}}
        ));
    json.set(QStringLiteral("legal"), std::move(legal));
    auto dossier = Dossier::fromJson(std::move(json));
    if (!dossier)
        for (const Fault& fault : dossier.error().faults)
            UNSCOPED_INFO(fault.path.toStdString() + " " + fault.message.toStdString());
    REQUIRE(dossier.has_value());
    return *std::move(dossier);
}

/// The cases of which every document is looked at, by name.
inline std::map<QString, Dossier> documentCases() {
    return {{QStringLiteral("bingo"), sampleCase(QStringLiteral("bingo"))},
            {QStringLiteral("nieuwe-start"), sampleCase(QStringLiteral("nieuwe-start"))},
            {QStringLiteral("leeg"), emptyCase()},
            {QStringLiteral("afwijzing"), refusedCase()},
            {QStringLiteral("afwijking"), deviatingCase()},
            {QStringLiteral("standaard"), standardCase()},
            {QStringLiteral("tussenstand"), interimCase()},
            {QStringLiteral("vijandig"), hostileCase()}};
}

} // namespace omgekeerd
