// SPDX-License-Identifier: EUPL-1.2
// The handouts of a played workshop: what they say, and that each form of them is sound.
// OMGEKEERD_RENEW_GOLDEN=1 workshop_tests "[golden]" writes the texts anew.
#include "core/export/exporters.h"
#include "core/export/paper.h"
#include "core/workshop/handout.h"
#include "tests/support/catch.h"
#include "tests/support/pdfstructure.h"
#include "tests/support/samplecases.h"
#include "tests/support/workshopplay.h"

#include <QDir>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

const CaseId kBingo(q("bingo"));

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

const std::map<CaseId, CaseFile>& deck() {
    static const std::map<CaseId, CaseFile> files{{kBingo, bingo().file()}};
    return files;
}

const Workshop& played() {
    static const Workshop workshop = playedWorkshop(kBingo);
    return workshop;
}

Document handout(HandoutKind kind, const Workshop& workshop = played(), std::optional<Step> step = {}) {
    return composeHandout(kind, HandoutSource{workshop, deck(), content(), workshopWords(), {}, step});
}

QString textOf(const Document& document) {
    return QString::fromUtf8(toText(document)).replace(q("Omgekeerd " OMGEKEERD_VERSION), q("Omgekeerd 0.0.0"));
}

std::map<QString, Document> everyHandout() {
    std::map<QString, Document> all;
    for (const HandoutKind kind : allOf<HandoutKind>()) {
        all.emplace(q("workshop.") + codeOf(kind), handout(kind));
        all.emplace(q("workshop-leeg.") + codeOf(kind), handout(kind, freshWorkshop()));
    }
    all.emplace(q("workshop.worksheet-effects"), handout(HandoutKind::Worksheet, played(), Step::Effects));
    return all;
}

} // namespace

TEST_CASE("Every handout of a played workshop reads as it did", "[golden]") {
    const bool renews = qEnvironmentVariableIsSet("OMGEKEERD_RENEW_GOLDEN");
    for (const auto& [name, document] : everyHandout()) {
        if (name.startsWith(q("workshop-leeg")))
            continue;
        QFile file(q(OMGEKEERD_SOURCE_DIR "/tests/golden/") + name + q(".txt"));
        const QByteArray text = textOf(document).toUtf8();
        INFO(name.toStdString());
        if (renews) {
            REQUIRE(file.open(QIODevice::WriteOnly));
            REQUIRE(file.write(text) == text.size());
            continue;
        }
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(file.readAll()).toStdString() == QString::fromUtf8(text).toStdString());
    }
}

TEST_CASE("Every handout keeps the structure test of the decisions, and says OEFENING") {
    for (const auto& [name, document] : everyHandout()) {
        INFO(name.toStdString());
        CHECK(document.mark == q("OEFENING"));
        CHECK(textOf(document).contains(q("OEFENING")));
        CHECK(toHtml(document).contains("OEFENING"));
        CHECK(toOdt(document).has_value());
        const Result<QByteArray> pdf = toPdf(document);
        REQUIRE(pdf);
        const std::vector<StructureFault> faults = structureFaults(*pdf);
        INFO(asLines(faults).toStdString());
        CHECK(faults.empty());
        CHECK(*toPdf(document) == *pdf);
    }
}

TEST_CASE("The blank chain is one sheet of A3 on its side, in each form; all else is A4") {
    const Document chain = handout(HandoutKind::BlankChain);
    CHECK(linesBeyondPage(chain).value() == 0);
    CHECK(paperOf(chain) == Paper::A3Landscape);
    CHECK(paperOf(handout(HandoutKind::Harvest)) == Paper::A4);
    CHECK(toHtml(chain).contains("size:A3 landscape"));
    CHECK(toHtml(handout(HandoutKind::Worksheet)).contains("size:A4"));
    CHECK(linesBeyondPage(handout(HandoutKind::Worksheet, played(), Step::Wish)).value() == 0);
}

TEST_CASE("The case card does not give away what the groups are to find") {
    const QString card = textOf(handout(HandoutKind::CaseCard)).simplified();
    CHECK(card.contains(q("Een vergoeding voor de taxi naar de bingomiddag.")));
    CHECK(card.contains(q("Ik hoef geen prijs te winnen.")));
    CHECK_FALSE(card.contains(q("er wordt op haar gerekend")));
    CHECK_FALSE(card.contains(q("gastvrouw bij")));
    CHECK_FALSE(card.contains(q("Vergelijk de eerste ingevingen")));
}

TEST_CASE("The harvest tells what each group wrote, where they part, what changed and what tips it") {
    const QString report = textOf(handout(HandoutKind::Harvest)).simplified();
    for (const char* said : {"Gastvrouw bij de eetgroep", "Het eerste verschil zit bij: Wens.", "eerst: Ze wil weer naar de bingo.",
                             "De wens was anders, de wet niet.", "Ritten worden vergoed", "de dochter kan rijden"}) {
        INFO(said);
        CHECK(report.contains(q(said)));
    }
}

TEST_CASE("Writes every handout where somebody wants to look at it", "[.look]") {
    QDir().mkpath(q("/tmp/look"));
    for (const auto& [name, document] : everyHandout())
        for (const auto& [ending, bytes] : {std::pair{".pdf", toPdf(document).value()}, std::pair{".odt", toOdt(document).value()},
                                            std::pair{".html", toHtml(document)}}) {
            QFile file(q("/tmp/look/") + name + q(ending));
            REQUIRE(file.open(QIODevice::WriteOnly));
            file.write(bytes);
        }
}
