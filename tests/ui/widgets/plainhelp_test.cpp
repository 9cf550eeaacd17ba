// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/plainhelp.h"

#include "tests/ui/widgets/proof.h"
#include "ui/widgets/growingedit.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

/// A text for a resident with the help below it.
struct Letter {
    Letter() : edit(new GrowingEdit(&window)), help(new PlainHelp(edit, *proof.reader, &window)) {
        auto* column = new QVBoxLayout(&window);
        column->addWidget(edit);
        column->addWidget(help);
        window.show();
    }
    bool waitFor(std::size_t count) {
        return QTest::qWaitFor([&] { return help->hints().size() == count; });
    }
    QString words() const {
        QString all;
        for (const QLabel* label : help->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + u'\n';
        return all;
    }
    QPushButton* button(const char* part) const {
        for (QPushButton* one : help->findChildren<QPushButton*>())
            if (one->isVisible() && one->text().contains(q(part)))
                return one;
        return nullptr;
    }

    Proof proof;
    QWidget window;
    GrowingEdit* edit;
    PlainHelp* help;
};

} // namespace

TEST_CASE("A hard word is named with a common one, which one press puts in its place") {
    Letter letter;
    letter.edit->show(q("Wij verstrekken vervoer."));
    REQUIRE(letter.waitFor(1));
    CHECK(letter.help->isVisible());
    CHECK(letter.words().contains(q("„verstrekken”")));
    CHECK(letter.words().contains(q("geven")));
    CHECK(letter.edit->accessibleDescription().contains(q("geven")));
    QPushButton* use = letter.button("geven");
    REQUIRE(use != nullptr);
    QTest::mouseClick(use, Qt::LeftButton);
    CHECK(letter.edit->text() == q("Wij geven vervoer."));
    const int height = letter.help->height();
    REQUIRE(letter.waitFor(0));
    CHECK(letter.words().isEmpty());
    // What stands below it does not move.
    CHECK(letter.help->height() == height);
    CHECK(letter.edit->accessibleDescription().isEmpty());
    letter.edit->undo();
    CHECK(letter.edit->text() == q("Wij verstrekken vervoer."));
}

TEST_CASE("The next tip selects its place, and applying takes the first common word") {
    Letter letter;
    letter.edit->show(q("Wij verstrekken dit. Indien u belt, helpen wij."));
    REQUIRE(letter.waitFor(2));
    REQUIRE(letter.help->showNext());
    const QString first = letter.edit->textCursor().selectedText();
    REQUIRE(letter.help->showNext());
    const QString second = letter.edit->textCursor().selectedText();
    CHECK(QStringList({first, second}).contains(q("verstrekken")));
    CHECK(QStringList({first, second}).contains(q("Indien")));
    REQUIRE(letter.help->apply());
    CHECK((letter.edit->text().startsWith(q("Wij geven")) || letter.edit->text().contains(q("Als u belt"))));
}

TEST_CASE("A long sentence is only said, with its number of words; nothing is asked") {
    Letter letter;
    letter.edit->show(QStringLiteral("wij ").repeated(20) + q("u."));
    REQUIRE(letter.waitFor(1));
    CHECK(letter.words().contains(q("21 woorden")));
    CHECK_FALSE(letter.help->apply());
}

TEST_CASE("Lengths of a longer text are told with their source") {
    Letter letter;
    letter.edit->show(q("U belt ons. Wij gaan met u mee. ").repeated(8));
    REQUIRE(QTest::qWaitFor([&] { return letter.words().contains(q("Flesch-Douma")); }));
    CHECK(letter.help->hints().empty());
}

TEST_CASE("A text that was made definitive gets no tips") {
    Letter letter;
    letter.edit->show(q("Wij verstrekken vervoer."));
    REQUIRE(letter.waitFor(1));
    letter.edit->setFrozen(true);
    CHECK(letter.waitFor(0));
    CHECK_FALSE(letter.help->isVisible());
}

TEST_CASE("Only the last text of a field is answered") {
    Letter letter;
    letter.edit->show(q("Wij verstrekken vervoer."));
    letter.edit->show(q("Wij verstrekken thans vervoer."));
    REQUIRE(letter.waitFor(2));
    QTest::qWait(20);
    CHECK(letter.help->hints().size() == 2);
}
