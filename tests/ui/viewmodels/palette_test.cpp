// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/palette.h"
#include "tests/support/catch.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace omgekeerd::ui;

namespace {

PaletteIndex someThings() {
    PaletteIndex index;
    for (const auto& [kind, title, more] : std::initializer_list<std::tuple<PaletteKind, const char*, const char*>>{
             {PaletteKind::Step, "1 Wens", "Wens"},
             {PaletteKind::Step, "4 Effecten", "Gevolgen"},
             {PaletteKind::Case, "mevrouw B.", "De bingo op dinsdag"},
             {PaletteKind::Case, "Café Noord", "Een nieuwe start"},
             {PaletteKind::Act, "Afdekken", ""},
             {PaletteKind::Act, "Nieuw dossier…", ""},
             {PaletteKind::Term, "mantelzorg", "zorg voor iemand die u na staat"}})
        index.add({kind, QString::fromUtf8(title), QString::fromUtf8(more), {}, {}, {}});
    return index;
}

QStringList titles(const std::vector<const PaletteEntry*>& found) {
    QStringList all;
    for (const PaletteEntry* entry : found)
        all += entry->title;
    return all;
}

} // namespace

TEST_CASE("A thing is found by the beginning of a word, whatever its capitals and accents") {
    const PaletteIndex index = someThings();
    CHECK(titles(index.find(QStringLiteral("EFF"), 8)) == QStringList{QStringLiteral("4 Effecten")});
    CHECK(titles(index.find(QStringLiteral("cafe"), 8)) == QStringList{QStringLiteral("Café Noord")});
    CHECK(titles(index.find(QStringLiteral("bingo"), 8)) == QStringList{QStringLiteral("mevrouw B.")});
    CHECK(index.find(QStringLiteral("zzz"), 8).empty());
}

TEST_CASE("A slip of the finger still finds it, and a right spelling comes first") {
    const PaletteIndex index = someThings();
    CHECK(titles(index.find(QStringLiteral("afdeken"), 8)) == QStringList{QStringLiteral("Afdekken")});
    CHECK(titles(index.find(QStringLiteral("mantelzrog"), 8)) == QStringList{QStringLiteral("mantelzorg")});
    CHECK(titles(index.find(QStringLiteral("nieuw"), 8)).constFirst() == QStringLiteral("Nieuw dossier…"));
}

TEST_CASE("Every word typed must be met, and of each kind come at most as many as fit") {
    PaletteIndex index = someThings();
    CHECK(titles(index.find(QStringLiteral("mevrouw bingo"), 8)) == QStringList{QStringLiteral("mevrouw B.")});
    CHECK(index.find(QStringLiteral("mevrouw start"), 8).empty());
    for (int i = 0; i < 50; ++i)
        index.add({PaletteKind::Case, QStringLiteral("Naam %1").arg(i), {}, {}, {}, {}});
    CHECK(index.find(QStringLiteral("naam"), 8).size() == 8);
}

TEST_CASE("What was found stands in groups with a name that cannot be chosen, and each row says it whole") {
    const PaletteIndex index = someThings();
    PaletteModel model;
    QAbstractItemModelTester tester(&model);
    model.setFound(index.find({}, 8));
    CHECK(model.found() == 7);
    CHECK(model.rowCount() == 7 + 4);
    CHECK(model.entry(model.index(0)) == nullptr);
    CHECK_FALSE(model.flags(model.index(0)).testFlag(Qt::ItemIsSelectable));
    CHECK(model.index(0).data(Qt::AccessibleTextRole).toString() == QStringLiteral("Stappen"));
    CHECK(model.nextEntry(0, 1) == 1);
    CHECK(model.nextEntry(0, -1) == -1);
    CHECK(model.index(2).data(Qt::AccessibleTextRole).toString() == QStringLiteral("4 Effecten, Gevolgen"));
    CHECK(model.index(2).data(Qt::AccessibleDescriptionRole).toString() == QStringLiteral("Stappen"));
}
