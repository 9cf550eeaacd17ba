// SPDX-License-Identifier: EUPL-1.2
// What the window does when the store cannot keep what is typed.
#include "tests/support/fakevault.h"
#include "tests/ui/window/desk.h"
#include "ui/menurow.h"
#include "ui/widgets/savestatus.h"
#include "ui/vaultdesk.h"
#include "ui/widgets/announcement.h"
#include "ui/widgets/banner.h"

#include <QApplication>
#include <QPushButton>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// A desk on a vault in memory that can be told to fail.
struct FailingDesk {
    FailingDesk() : FailingDesk(std::make_unique<test::FakeVault>(VaultKind::Exercise)) {}
    explicit FailingDesk(std::unique_ptr<test::FakeVault> fake) : vault(fake.get()), desk(std::move(fake)) {
        MainWindow& window = desk.open();
        window.session().setDelays({1, 600'000, 20});
        window.openCase(desk.import(QStringLiteral("bingo")), Place::Wish);
        window.workbench().leadTo(QStringLiteral("wish.desiredEffect"));
        field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
        REQUIRE(field != nullptr);
    }
    QString status() const { return desk.find<SaveStatus>("saveStatus")->words(); }
    QString banner() const { return desk.find<Banner>("troubleBanner")->text(); }

    test::FakeVault* vault;
    Desk desk;
    QLineEdit* field = nullptr;
};

} // namespace

TEST_CASE("While the store fails the text stays in its field, the banner says what is safe and what to do, and it is kept later"
) {
    const auto [code, happened, toDo] = GENERATE(
        std::tuple(FailureCode::DiskFull, "De schijf is vol.", "Maak ruimte"),
        std::tuple(FailureCode::ReadOnly, "De kluis is alleen te lezen.", "bewaar een kopie"),
        std::tuple(FailureCode::CannotWrite, "Er kan niet worden geschreven", "Kijk of de schijf er nog is"),
        std::tuple(FailureCode::VaultReplaced, "onder het programma vervangen", "open de kluis opnieuw")
    );
    FailingDesk bench;
    bench.vault->failsWith = code;
    QTest::keyClicks(bench.field, QStringLiteral(" en meer"));
    REQUIRE(QTest::qWaitFor([&] { return bench.status() == QStringLiteral("Niet bewaard"); }));
    CHECK(bench.banner().contains(QString::fromUtf8(happened)));
    CHECK(bench.banner().contains(QString::fromUtf8(toDo)));
    CHECK(bench.banner().contains(QStringLiteral("blijft in het veld staan")));
    CHECK(bench.field->text().endsWith(QStringLiteral(" en meer")));
    // Leaving the field, or the case, does not lose it either.
    bench.desk.window->showCases();
    CHECK(bench.desk.window->session().isOpen());
    QTest::qWait(60);
    CHECK(bench.status() == QStringLiteral("Niet bewaard"));
    bench.vault->failsWith.reset();
    REQUIRE(QTest::qWaitFor([&] { return bench.status().startsWith(QStringLiteral("Bewaard om")); }));
    CHECK(bench.banner().isEmpty());
    CHECK(bench.desk.window->session().file().wish.desiredEffect.endsWith(QStringLiteral(" en meer")));
}

TEST_CASE("A copy saved while the store fails holds the text that could not be kept") {
    FailingDesk bench;
    bench.vault->failsWith = FailureCode::DiskFull;
    QTest::keyClicks(bench.field, QStringLiteral("Zij wil mensen zien."));
    REQUIRE(QTest::qWaitFor([&] { return bench.status() == QStringLiteral("Niet bewaard"); }));
    bench.desk.files.path = bench.desk.folder.filePath(QStringLiteral("kopie.json"));
    auto* banner = bench.desk.find<Banner>("troubleBanner");
    for (auto* button : banner->findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Kopie opslaan als…"))
            button->click();
    const auto bytes = readFile(bench.desk.files.path, 1 << 24);
    REQUIRE(bytes);
    CHECK(bytes->contains("Zij wil mensen zien."));
}

TEST_CASE("The window does not close over text that is not safe, and the cover says so") {
    FailingDesk bench;
    bench.vault->failsWith = FailureCode::DiskFull;
    QTest::keyClicks(bench.field, QStringLiteral("x"));
    REQUIRE(QTest::qWaitFor([&] { return bench.status() == QStringLiteral("Niet bewaard"); }));
    CHECK_FALSE(bench.desk.window->close());
    CHECK(bench.desk.window->isVisible());
    bench.desk.window->cover();
    QStringList words;
    for (const QLabel* label : bench.desk.find<QWidget>("coverPage")->findChildren<QLabel*>())
        words += label->text();
    CHECK(words.join(QLatin1Char(' ')).contains(QStringLiteral("De laatste zin is nog niet bewaard.")));
    bench.vault->failsWith.reset();
    REQUIRE(QTest::qWaitFor([&] { return bench.status().startsWith(QStringLiteral("Bewaard om")); }));
    CHECK(bench.desk.window->close());
}

TEST_CASE("An older copy put back is said, and stays in sight on the list") {
    FailingDesk bench;
    bench.desk.window->showCases();
    bench.desk.window->vaultDesk().sayRelation(SeenRelation::Older, QDateTime(QDate(2026, 3, 9), QTime(14, 2)));
    auto* warning = bench.desk.find<Banner>("vaultWarning");
    CHECK(warning->text().contains(QStringLiteral("Deze kluis is ouder dan die van 9 maart, 14:02.")));
    bench.desk.window->vaultDesk().sayRelation(SeenRelation::Branch, QDateTime(QDate(2026, 3, 9), QTime(14, 2)));
    CHECK(warning->text().contains(QStringLiteral("Je kunt hier alleen lezen.")));
    bench.desk.window->vaultDesk().sayRelation(SeenRelation::Expected, QDateTime::currentDateTime());
    CHECK(warning->text().contains(QStringLiteral("Je kunt hier alleen lezen.")));
}

TEST_CASE("Ctrl+S keeps at once what is typed and says aloud whether it is kept; the keyboard stays where it is") {
    FailingDesk bench;
    const auto said = [&bench] { return bench.desk.window->findChild<Announcement*>()->words(); };
    QTest::keyClicks(bench.field, QStringLiteral(" En in de winter."));
    QTest::keyClick(bench.field, Qt::Key_S, Qt::ControlModifier);
    CHECK(bench.desk.window->session().file().wish.desiredEffect.endsWith(QStringLiteral(" En in de winter.")));
    CHECK(said() == bench.status());
    CHECK(bench.status().startsWith(QStringLiteral("Bewaard om")));
    CHECK(QApplication::focusWidget() == bench.field);
    bench.vault->failsWith = FailureCode::DiskFull;
    QTest::keyClicks(bench.field, QStringLiteral(" Of in de zomer."));
    QTest::keyClick(bench.field, Qt::Key_S, Qt::ControlModifier);
    CHECK(said() == QStringLiteral("Niet bewaard"));
}
