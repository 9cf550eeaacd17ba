// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/effectsmodel.h"

#include "core/dossier/dossier.h"
#include "core/method/phrases.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QSignalSpy>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

const MethodContent& content() {
    static const auto loaded = MethodContent::load(Language::Dutch);
    REQUIRE(loaded);
    return *loaded;
}

CaseFile bingo() {
    QFile file(QStringLiteral(OMGEKEERD_SOURCE_DIR "/resources/cases/bingo.json"));
    REQUIRE(file.open(QIODevice::ReadOnly));
    const auto dossier = Dossier::fromText(file.readAll());
    REQUIRE(dossier);
    return dossier->file();
}

void giveTerms(EffectsModel& model) {
    model.setTerms(
        {QStringLiteral("kort"), QStringLiteral("midden"), QStringLiteral("lang")},
        {QStringLiteral("tot drie maanden"), QStringLiteral("tot een jaar"), QStringLiteral("langer")}
    );
}

QString spoken(const EffectsModel& model, const char* option, EffectOn on, Term term) {
    return model.data(model.cell(OptionId(QLatin1String(option)), on, term), Qt::AccessibleTextRole)
        .toString();
}

} // namespace

TEST_CASE("Every option has a band with its costs in words, and a line for the resident and the municipality") {
    const auto rows = effectRowsOf(bingo(), content());
    REQUIRE(rows.size() == 10); // three bands, two lines each, and the neighbourhood once
    CHECK(rows[0].kind == EffectsRow::Kind::Band);
    CHECK(rows[0].name == QStringLiteral("Niets doen"));
    CHECK(rows[0].note == QStringLiteral("altijd erbij"));
    CHECK(rows[0].costs.isEmpty());
    CHECK(rows[1].on == EffectOn::Resident);
    CHECK(rows[2].on == EffectOn::Municipality);
    CHECK(rows[3].costs == QStringLiteral("€ 936 per jaar, geschat"));
    CHECK(rows[6].costs == QStringLiteral("€ 180 eenmalig, € 120 per jaar, geschat"));
    CHECK(rows[8].on == EffectOn::Surroundings);
}

TEST_CASE("A line that was asked for stands there without an effect") {
    const auto rows =
        effectRowsOf(bingo(), content(), {{QStringLiteral("niets"), EffectOn::Household}});
    REQUIRE(rows.size() == 11);
    CHECK(rows[2].on == EffectOn::Household);
}

TEST_CASE("A cell says who, when, which way and what; an empty one says that it is empty") {
    EffectsModel model;
    giveTerms(model);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    CaseFile file = bingo();
    file.residentAlias = QStringLiteral("mevrouw B.");
    model.setRows(effectRowsOf(file, content()));
    CHECK(spoken(model, "niets", EffectOn::Resident, Term::Medium) == QStringLiteral("mevrouw B., midden, leeg"));
    CHECK(
        spoken(model, "niets", EffectOn::Resident, Term::Short) ==
        QStringLiteral("mevrouw B., kort, slechter: Ze komt minder buiten.")
    );
    const QModelIndex band = model.cell(OptionId(QStringLiteral("taxi")), {}, Term::Short);
    CHECK(
        model.data(band, Qt::AccessibleTextRole).toString() ==
        QStringLiteral("Oplossing Taxikosten vergoeden, gewone oplossing, € 936 per jaar, geschat")
    );
    CHECK(model.headerData(1, Qt::Horizontal, Qt::DisplayRole).toString() == QStringLiteral("kort, tot drie maanden"));
    CHECK(model.headerData(1, Qt::Vertical, Qt::DisplayRole).toString() == QStringLiteral("mevrouw B., Niets doen"));
}

TEST_CASE("Several effects in one cell are told one after the other") {
    EffectsModel model;
    giveTerms(model);
    CaseFile file = bingo();
    Effect second;
    second.description = QStringLiteral("Haar dochter belt vaker.");
    second.direction = Direction::Better;
    file.options[0].effects.push_back(second);
    model.setRows(effectRowsOf(file, content()));
    const QString said = spoken(model, "niets", EffectOn::Resident, Term::Short);
    CHECK(said.contains(QStringLiteral("slechter: Ze komt minder buiten.; beter: Haar dochter belt vaker.")));
    CHECK(model.effectsAt(model.cell(file.options[0].id, EffectOn::Resident, Term::Short)).size() == 2);
}

TEST_CASE("Where nobody chose yet where an effect leads, its cell says so") {
    EffectsModel model;
    giveTerms(model);
    CaseFile file = bingo();
    file.options[0].effects[0].direction.reset();
    model.setRows(effectRowsOf(file, content()));
    CHECK(spoken(model, "niets", EffectOn::Resident, Term::Short).contains(QStringLiteral("kort, nog niet gekozen: Ze komt")));
}

TEST_CASE("A sentence that changes tells its own line; the cursor stays where it was") {
    EffectsModel model;
    giveTerms(model);
    CaseFile file = bingo();
    model.setRows(effectRowsOf(file, content()));
    const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    file.options[0].effects[0].description = QStringLiteral("Ze gaat de deur niet meer uit.");
    model.setRows(effectRowsOf(file, content()));
    CHECK(resets.isEmpty());
    REQUIRE(changes.size() == 1);
    CHECK(changes.front().front().toModelIndex().row() == 1);
    std::swap(file.options[0], file.options[1]);
    model.setRows(effectRowsOf(file, content()));
    CHECK(resets.size() == 1);
}
