// SPDX-License-Identifier: EUPL-1.2
#include "tests/ui/window/colleaguedialogs.h"

#include "tests/ui/window/audit.h"

using namespace omgekeerd;
using namespace omgekeerd::ui;

TEST_CASE("What a colleague is sent or sends back holds in a small window and in text twice as large") {
    const int percent = GENERATE(100, 200);
    Desk desk;
    desk.appearance.setTextPercent(percent);
    MainWindow& window = desk.open({880, 430});
    QStringList findings;
    for (QDialog* made : colleagueDialogs(desk, &window)) {
        const std::unique_ptr<QDialog> dialog(made);
        dialog->setModal(false);
        dialog->show();
        static_cast<void>(QTest::qWaitForWindowActive(dialog.get()));
        for (const QSize size : {dialog->size(), QSize(880, 430)}) {
            dialog->resize(size);
            // Wrapped words settle in a few rounds.
            QStringList found;
            static_cast<void>(QTest::qWaitFor([&] {
                found = audit::namesAndTargets(*dialog) + audit::cutWords(*dialog) + audit::tabWalk(*dialog);
                return found.empty();
            }));
            for (const QString& finding : found)
                findings += QString::fromLatin1(dialog->metaObject()->className()) + QStringLiteral(": ") + finding;
        }
        // It grows where the screen has room; it can be as small as this.
        CHECK(dialog->minimumSizeHint().height() <= 430);
        CHECK(dialog->minimumSizeHint().width() <= 880);
    }
    INFO(percent << " %\n" << findings.join(u'\n').toStdString());
    CHECK(findings.empty());
}
