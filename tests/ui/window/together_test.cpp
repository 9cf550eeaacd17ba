// SPDX-License-Identifier: EUPL-1.2
// Together mode: what the resident sees along, and that nothing else can be seen or heard.
#include "core/dossier/seenby.h"
#include "tests/support/samplecase.h"
#include "tests/ui/window/desk.h"
#include "tests/ui/window/seen.h"
#include "ui/coverpage.h"
#include "ui/dialogs/sheet.h"
#include "ui/pages/togetherpage.h"
#include "ui/pageset.h"
#include "ui/togetherdesk.h"
#include "ui/viewmodels/fieldwords.h"
#include "ui/widgets/field.h"

#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) {
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    QApplication::processEvents();
}

/// A mark of a field and whether the resident may see it.
struct Mark {
    QString field;
    QString mark;
    bool together = false;
};

/// Puts a mark in every text of the case, and tells which the table shows together.
void plant(const Json& json, const QString& path, std::vector<Mark>& marks) {
    if (json.isObject()) {
        for (const auto& [name, member] : json.members())
            plant(member, path.isEmpty() ? name : QString(path + u'.' + name), marks);
    } else if (json.isArray()) {
        for (std::size_t i = 0; i < json.size(); ++i)
            plant(json.at(i), path + QStringLiteral("[%1]").arg(i), marks);
    } else if (json.isString() && json.toString().startsWith(u'M') && json.toString().size() > 3) {
        marks.push_back({path, json.toString(), seenByOf(fieldOfPath(path)) == SeenBy::Together});
    }
}

/// The case with a mark in every field, open in a window with its real pages.
class Marked {
public:
    Marked() {
        const QByteArray text = sourceFile(QStringLiteral("tests/core/document/markedcase.json"));
        plant(Json::parse(text).value(), {}, marks);
        QByteArray exercise = text;
        exercise.replace("\"kind\": \"practice\"", "\"kind\": \"exercise\"");
        const auto imported = desk.service->importCase(exercise, true);
        REQUIRE(imported);
        desk.import(QStringLiteral("nieuwe-start"));
        desk.openWith(&makePage);
        // Every page was seen before: nothing of it may stay behind.
        desk.window->openCase(imported->id, Place::Wish);
        for (const Place place : allOf<Place>())
            desk.window->workbench().begin(place);
        desk.window->workbench().begin(Place::Wish);
        QApplication::processEvents();
        press(Qt::Key_F9);
    }
    /// Walks all questions; gives back what was seen and heard of them together.
    QString walk() {
        QStringList seen;
        const auto* onward = desk.find<QPushButton>("togetherOnward");
        for (int i = 0; i < 60 && desk.window->togetherDesk().isOn(); ++i) {
            QApplication::processEvents();
            seen += seenAndHeard(*desk.window);
            if (onward->text() == QStringLiteral("Klaar"))
                break;
            press(Qt::Key_PageDown, Qt::ControlModifier);
        }
        return seen.join(QLatin1Char('\n'));
    }
    /// The marks for the professional alone that can be seen or heard.
    QStringList leaks(const QString& seen) const {
        QStringList leaked;
        for (const Mark& mark : marks)
            if (!mark.together && seen.contains(mark.mark))
                leaked += mark.field;
        return leaked;
    }

    Desk desk;
    std::vector<Mark> marks;
};

} // namespace

TEST_CASE("In together mode nothing for the professional is on the screen or in the accessibility tree") {
    Marked marked;
    REQUIRE(marked.desk.window->togetherDesk().isOn());
    const QString seen = marked.walk();
    CHECK(marked.leaks(seen).join(QLatin1Char(' ')).toStdString() == "");
    int hidden = 0;
    for (const Mark& mark : marked.marks)
        hidden += mark.together ? 0 : 1;
    CHECK(hidden > 20);
    // Not because it shows nothing: what may be seen together is there.
    for (const char* mark : {"Meigenwoorden", "Mgevraagd", "Mgewenst", "Msamenvatting", "Mwaarde", "Mdoel", "Mgekozen",
                             "Meffect", "Mmaaktmogelijk", "Mgewoon", "Mafspraak"}) {
        INFO(mark);
        CHECK(seen.contains(QString::fromLatin1(mark)));
    }
    CHECK_FALSE(seen.contains(QStringLiteral("Mnietgebruikt"))); // an article that was considered only
    // No name and no other case.
    CHECK_FALSE(seen.contains(QStringLiteral("Een nieuwe start")));
    CHECK(marked.desk.window->windowTitle() == QStringLiteral("Omgekeerd – OEFENING – Samen"));
}

TEST_CASE("A note of the professional that does slip in is found by that same test") {
    Marked marked;
    QLabel leak(marked.desk.window->session().file().ethics.ownLens, &marked.desk.window->togetherDesk().page());
    leak.show();
    QApplication::processEvents();
    CHECK(marked.leaks(seenAndHeard(*marked.desk.window)) == QStringList{QStringLiteral("ethics.ownLens")});
    leak.setText({});
    leak.setAccessibleDescription(marked.desk.window->session().file().signals_.front().description);
    CHECK(marked.leaks(seenAndHeard(*marked.desk.window)) == QStringList{QStringLiteral("signals[0].description")});
}

TEST_CASE("Covered, nothing of any case can be seen or heard") {
    Marked marked;
    press(Qt::Key_F9);
    REQUIRE_FALSE(marked.desk.window->togetherDesk().isOn());
    auto* sheet = new Sheet(marked.desk.window->session().file().title, {}, marked.desk.window.get());
    sheet->addText(marked.desk.window->session().file().ethics.ownLens);
    sheet->open();
    QApplication::processEvents();
    CHECK(seenAndHeard(*marked.desk.window).contains(QStringLiteral("Mbril")));
    marked.desk.window->cover();
    QApplication::processEvents();
    const QString seen = seenAndHeard(*marked.desk.window);
    CHECK(seen.contains(QStringLiteral("Even afgedekt")));
    for (const Mark& mark : marked.marks) {
        INFO(mark.field.toStdString());
        CHECK_FALSE(seen.contains(mark.mark));
    }
    CHECK_FALSE(seen.contains(QStringLiteral("Een nieuwe start")));
}

TEST_CASE("Together mode asks in the words of the resident, large, and F9 or Esc leads back to the page it came from") {
    Marked marked;
    MainWindow& window = *marked.desk.window;
    CHECK(marked.desk.appearance.textPercent() == 150);
    auto* question = marked.desk.find<QLabel>("togetherQuestion");
    CHECK(question->text() == questionAt(marked.desk.content, QStringLiteral("wish.ownWords"))->resident);
    CHECK(question->hasFocus());
    CHECK_FALSE(marked.desk.find<QWidget>("menuRow")->isVisible());
    QTest::mouseClick(marked.desk.find<QPushButton>("together-effects"), Qt::LeftButton);
    CHECK(question->text() == questionAt(marked.desk.content, QStringLiteral("options[].name"))->resident);
    press(Qt::Key_Escape);
    CHECK_FALSE(window.togetherDesk().isOn());
    CHECK(window.workbench().place() == Place::Wish);
    CHECK(marked.desk.appearance.textPercent() == 100);
    CHECK(marked.desk.find<QWidget>("menuRow")->isVisible());
}

TEST_CASE("After together mode the work goes on where the talk stopped, or in the field that was left for it") {
    Desk desk;
    MainWindow& window = desk.openWith(&makePage);
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    const auto pathHere = [] {
        const auto* edit = QApplication::focusWidget();
        const auto* field = edit != nullptr ? qobject_cast<const Field*>(edit->parentWidget()) : nullptr;
        return field != nullptr ? field->path() : QString();
    };
    window.workbench().leadTo(QStringLiteral("wish.satisfiedWhen"));
    REQUIRE(pathHere() == u"wish.satisfiedWhen");
    press(Qt::Key_F9);
    press(Qt::Key_F9);
    CHECK(pathHere() == u"wish.satisfiedWhen");
    press(Qt::Key_F9);
    press(Qt::Key_PageDown, Qt::ControlModifier);
    press(Qt::Key_F9);
    CHECK(pathHere() == u"wish.requested");
}

TEST_CASE("The wish is read back, and yes is kept with its day as an act that can be undone") {
    Desk desk;
    MainWindow& window = desk.open();
    window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
    REQUIRE(window.session().change(Change::set(QStringLiteral("wish.summaryConfirmedOn"), Json())));
    press(Qt::Key_F9);
    auto* question = desk.find<QLabel>("togetherQuestion");
    const QString asked = questionAt(desk.content, QStringLiteral("wish.desiredEffect"))->resident;
    for (int i = 0; i < 8 && question->text() != asked; ++i)
        press(Qt::Key_PageDown, Qt::ControlModifier);
    REQUIRE(question->text() == asked);
    CHECK(desk.find<QLabel>("readBackSummary")->text() == window.session().file().wish.summary);
    QTest::mouseClick(desk.find<QPushButton>("readBackYes"), Qt::LeftButton);
    CHECK(window.session().file().wish.summaryConfirmedOn == desk.clock.today());
    const auto history = desk.service->history(window.session().open().id);
    REQUIRE(history);
    CHECK(history->back().subject == QStringLiteral("wish.summaryConfirmedOn"));
    CHECK(desk.find<QLabel>("readBackQuestion")->text().contains(QStringLiteral("zei u: zo klopt het")));
    QTest::mouseClick(desk.find<QPushButton>("readBackNo"), Qt::LeftButton);
    CHECK_FALSE(window.session().file().wish.summaryConfirmedOn.has_value());
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("!"));
    press(Qt::Key_F9);
    CHECK(window.session().file().wish.desiredEffect.contains(u'!'));
}

TEST_CASE("Covered in together mode, the window comes back to the question") {
    Marked marked;
    press(Qt::Key_F8);
    CHECK(marked.desk.window->isCovered());
    CHECK(marked.desk.window->windowTitle() == QStringLiteral("Omgekeerd – OEFENING"));
    press(Qt::Key_Escape);
    CHECK_FALSE(marked.desk.window->isCovered());
    CHECK(marked.desk.window->togetherDesk().page().isVisible());
    CHECK_FALSE(marked.desk.find<QWidget>("menuRow")->isVisible());
}
