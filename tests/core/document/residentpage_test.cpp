// SPDX-License-Identifier: EUPL-1.2
#include "core/document/decisiondocument.h"
#include "core/document/placestofill.h"
#include "core/document/report.h"
#include "core/document/residentdocument.h"
#include "tests/support/documentcases.h"

#include <QFile>
#include <QTemporaryDir>

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

/// The content with the pack of a municipality that gave only its telephone number.
MethodContent withPhone() {
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("gemeente.json")));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(R"({"format": "omgekeerd-local", "formatVersion": 1,
        "pack": {"id": "voorbeeldstad", "name": "Voorbeeldstad", "version": "1", "date": "2026-01-01", "language": "nl"},
        "municipality": "Voorbeeldstad", "objection": {"phone": "14 012"}})");
    file.close();
    Result<MethodContent> loaded = MethodContent::load(Language::Dutch, folder.path());
    REQUIRE(loaded.has_value());
    return *std::move(loaded);
}

QString textOf(const Document& document) {
    QString text;
    for (const Block& block : document.blocks)
        text += omgekeerd::textOf(block) + u'\n';
    return text;
}

QString pageOf(const Dossier& dossier, const MethodContent& words = content()) {
    return textOf(composeResident(dossier.file(), Basis::of(dossier.file()), words, {}));
}

Document decisionOf(const Dossier& dossier, const MethodContent& words = content()) {
    return composeDecision(dossier.file(), Basis::of(dossier.file()), words, {});
}

} // namespace

TEST_CASE("The page for the resident says why it is decided so, and why not otherwise, between the decision and what it brings") {
    const QString text = pageOf(sampleCase(QStringLiteral("bingo")));
    qsizetype at = -1;
    for (const char* words : {"Wat we besluiten", "Waarom we dit besluiten", "U wilt onder de mensen zijn en iets betekenen;",
                              "Waarom niet anders: De taxi brengt u naar de bingo,", "Wat u krijgt"}) {
        const qsizetype next = text.indexOf(QString::fromUtf8(words));
        INFO(words);
        CHECK(next > at);
        at = next;
    }
}

TEST_CASE("Where nobody said in one sentence why not otherwise, the page says it of each option that was not chosen") {
    const QString text = pageOf(changed(sampleCase(QStringLiteral("bingo")), {{"decision.whyNotOtherwise", Json()}}));
    CHECK(text.contains(QStringLiteral("Niets doen: Haar wereld wordt kleiner")));
    CHECK(text.contains(QStringLiteral("Taxikosten vergoeden: Brengt haar naar de bingo")));
    CHECK_FALSE(text.contains(QStringLiteral("Raakt de wens zelf")));
}

TEST_CASE("Words typed without a capital or a full stop are sentences on the page for the resident") {
    const QString text =
        pageOf(changed(sampleCase(QStringLiteral("bingo")), {{"decision.coreReason", words("hiermee bent u onder de mensen")}}));
    CHECK(text.contains(QStringLiteral("Hiermee bent u onder de mensen.")));
}

TEST_CASE("The resident is told to call only where a number stands") {
    const Dossier dossier = sampleCase(QStringLiteral("bingo"));
    CHECK_FALSE(pageOf(dossier).contains(QStringLiteral("Bel ons")));
    CHECK(pageOf(dossier).contains(QStringLiteral("Zeg het ons, dan praten we erover. U kunt ook bezwaar maken.")));
    CHECK(pageOf(dossier, withPhone()).contains(QStringLiteral("Bel ons op 14 012, dan praten we erover. U kunt ook")));
}

TEST_CASE("What the letter must still fill in is told once each, without what the municipality gave") {
    const Dossier dossier = sampleCase(QStringLiteral("bingo"));
    CHECK(
        placesToFill(decisionOf(dossier)) ==
        std::vector<QString>{
            QStringLiteral("kenmerk"), QStringLiteral("telefoonnummer"), QStringLiteral("laatste dag voor bezwaar"),
            QStringLiteral("adres"), QStringLiteral("website"), QStringLiteral("website van de rechtbank"),
            QStringLiteral("telefoonnummer van de cliëntondersteuning")}
    );
    const std::vector<QString> left = placesToFill(decisionOf(dossier, withPhone()));
    CHECK(std::find(left.begin(), left.end(), QStringLiteral("telefoonnummer")) == left.end());
    CHECK(placesToFill(composeResident(dossier.file(), Basis::of(dossier.file()), content(), {})).empty());
}

TEST_CASE("That no lawyer checked the explanation of an article is told in the report, and not to the resident") {
    const Dossier dossier = sampleCase(QStringLiteral("bingo"));
    const QString caution = QStringLiteral("nog niet door een jurist bekeken");
    CHECK_FALSE(textOf(decisionOf(dossier)).contains(caution));
    CHECK_FALSE(pageOf(dossier).contains(caution));
    CHECK(textOf(composeReport(dossier.file(), Basis::of(dossier.file()), content(), {})).contains(caution));
}

TEST_CASE("The head of a page never cuts the subject of the decision") {
    const Dossier dossier = changed(
        sampleCase(QStringLiteral("bingo")),
        {{"title", words("Wil een avondopleiding tot pedicure van 1450 euro, die niet op de lijst van kansrijke beroepen staat")}}
    );
    CHECK(decisionOf(dossier).headRight == QStringLiteral("Besluit met motivering"));
    CHECK(decisionOf(sampleCase(QStringLiteral("bingo"))).headRight == QStringLiteral("Vervoer naar de bingomiddag"));
}
