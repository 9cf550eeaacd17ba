// SPDX-License-Identifier: EUPL-1.2
#include "core/document/decisiondocument.h"
#include "core/document/motivation.h"
#include "tests/support/documentcases.h"

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

MotivationDraft draftOf(const Dossier& dossier) {
    return motivationDraft(dossier.file(), Basis::of(dossier.file()), content());
}

} // namespace

TEST_CASE("A motivation is written from the answers, in the order of the method") {
    const QString text = draftOf(sampleCase(QStringLiteral("bingo"))).text;
    qsizetype at = -1;
    for (const char* words : {"De vraag was: Een vergoeding voor de taxi", "Waar het om gaat: Mevrouw B. ziet elke week",
                              "Dat raakt Meedoen", "Het past bij het doel van: ", "Daarom kiezen wij voor ‘Gastvrouw bij de eetgroep",
                              "Ook gewogen: ‘Niets doen’ en ‘Taxikosten vergoeden’.", "De reden: U wilt onder de mensen zijn",
                              "Waarom niet anders: De taxi brengt u naar de bingo", "Vergeleken met andere zaken: Bij de vier flatgenoten",
                              "Dit rust op Wmo 2015, artikel 2.3.5 lid 3 en Wmo 2015, artikel 2.3.2.",
                              "Wij vinden dit geschikt, nodig en in balans."}) {
        const qsizetype next = text.indexOf(QString::fromUtf8(words));
        INFO(words);
        CHECK(next > at);
        at = next;
    }
    // What fits in part is not said to fit.
    CHECK(text.contains(QStringLiteral("Het past deels bij het doel van: Participatiewet.")));
    // What a decision may not tell is not in its motivation.
    for (const char* words : {"snel ja op de taxi prettig voelt", "Niet nodig gebleken", "936"})
        CHECK_FALSE(text.contains(QString::fromUtf8(words)));
    CHECK(draftOf(sampleCase(QStringLiteral("bingo"))).gaps.empty());
}

TEST_CASE("Earlier cases that a case was set beside stand in its motivation with the reason, and without their name") {
    const Dossier deviating = deviatingCase();
    const QString text = draftOf(deviating).text;
    CHECK(text.contains(QStringLiteral(
        "Een eerdere zaak van 3 november 2025 (uitkomst: Maatwerk binnen de wet) is gelijk, want: Ook daar ging het"
    )));
    CHECK(text.contains(QStringLiteral("(uitkomst: Afwijzing) is anders, want: Daar reed een zoon elke week mee.")));
    CHECK_FALSE(text.contains(QStringLiteral("5b0c7a52")));
    // Without a because there is a gap, and no half sentence.
    const MotivationDraft silent = draftOf(changed(deviating, {{"comparedCases[1].because", Json()}}));
    CHECK_FALSE(silent.text.contains(QStringLiteral("is anders")));
    CHECK(std::any_of(silent.gaps.begin(), silent.gaps.end(), [](const MotivationGap& gap) {
        return gap.field == u"comparedCases[1].because" && gap.ground == u"Grondwet 1";
    }));
}

TEST_CASE("A motivation does not say again what the decision says in its other parts") {
    const Dossier before = sampleCase(QStringLiteral("bingo"));
    const QString draft = draftOf(before).text;
    for (const char* words : {"woont alleen, vierhoog", "Zonder contact trekt mevrouw B. zich terug", "De wet wil dat mensen mee kunnen doen",
                              "Ondersteuning op maat als eigen kracht", "Net weduwe", "niet, want:"})
        CHECK_FALSE(draft.contains(QString::fromUtf8(words)));
    const Dossier dossier = changed(before, {{"decision.motivation", Json(draft)}});
    const CaseFile& file = dossier.file();
    QString text;
    for (const Block& block : composeDecision(file, Basis::of(file), content(), {}).blocks)
        text += textOf(block) + u'\n';
    for (const QString& once : {file.decision->coreReason, file.decision->whyNotOtherwise, file.wish.ownWords})
        CHECK(text.count(once) == 1);
}

TEST_CASE("Words that were typed without a full stop still read as sentences in a motivation") {
    const QString text = draftOf(changed(
        sampleCase(QStringLiteral("bingo")), {{"wish.requested", Json(QStringLiteral("betaling van de opleiding, 1450 euro"))}}
    )).text;
    CHECK(text.contains(QStringLiteral("De vraag was: Betaling van de opleiding, 1450 euro. Waar het om gaat: ")));
}

TEST_CASE("A motivation says what is still missing, and which article asks for it") {
    const MotivationDraft draft = draftOf(changed(
        sampleCase(QStringLiteral("nieuwe-start")), {{"decision.whyNotOtherwise", Json()}, {"proportionality.balanced", Json()}}
    ));
    REQUIRE_FALSE(draft.gaps.empty());
    for (const MotivationGap& gap : draft.gaps) {
        CHECK(draft.text.contains(gap.sentence));
        CHECK_FALSE(gap.field.isEmpty());
    }
    CHECK(std::any_of(draft.gaps.begin(), draft.gaps.end(), [](const MotivationGap& gap) {
        return gap.ground.contains(QStringLiteral("Awb"));
    }));
}

TEST_CASE("What a new draft would change is told sentence by sentence") {
    const auto parts = differencesBetween(QStringLiteral("Eén. Twee. Drie."), QStringLiteral("Eén. Anders. Drie. Vier."));
    REQUIRE(parts.size() == 5);
    CHECK(parts[0].kind == DraftPart::Kind::Same);
    CHECK(parts[1].kind == DraftPart::Kind::Goes);
    CHECK(parts[1].text == u"Twee.");
    CHECK(parts[2].kind == DraftPart::Kind::Comes);
    CHECK(parts[2].text == u"Anders.");
    CHECK(parts[3].kind == DraftPart::Kind::Same);
    CHECK(parts[4].text == u"Vier.");
    CHECK(differencesBetween({}, {}).empty());
    CHECK(differencesBetween(QString(200000, u'.').replace(QStringLiteral("."), QStringLiteral("a. ")), QStringLiteral("b.")).size() == 2);
}

TEST_CASE("A new draft stands paragraph by paragraph beside what is there, and either can be chosen") {
    const QString mine = QStringLiteral("Zelf geschreven.\n\nGelijk.\n \nWas zo.\n\nEn nog iets.");
    const QString fresh = QStringLiteral("Gelijk.\n\nIs nu zo.\n\nEn nog iets.\n\nNieuw.");
    const auto choices = choicesBetween(mine, fresh);
    REQUIRE(choices.size() == 5);
    CHECK(choices[0].mine == u"Zelf geschreven.");
    CHECK(choices[0].fresh.isEmpty());
    CHECK(choices[1].isSame());
    CHECK(choices[2].mine == u"Was zo.");
    CHECK(choices[2].fresh == u"Is nu zo.");
    CHECK(choices[4].mine.isEmpty());
    CHECK(choices[4].fresh == u"Nieuw.");
    CHECK(chosenText(choices, std::vector<bool>(5, true)) == fresh);
    CHECK(chosenText(choices, std::vector<bool>(5, false)) == QStringLiteral("Zelf geschreven.\n\nGelijk.\n\nWas zo.\n\nEn nog iets."));
    CHECK(chosenText(choices, {false, false, true, false, false}) == QStringLiteral("Zelf geschreven.\n\nGelijk.\n\nIs nu zo.\n\nEn nog iets."));
    CHECK(choicesBetween({}, {}).empty());
    CHECK(choicesBetween(QStringLiteral("x\n\n").repeated(5000), QStringLiteral("y")).size() == 1);
}
