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
            QTest::qWait(50);
            for (const QString& finding :
                 audit::namesAndTargets(*dialog) + audit::cutWords(*dialog) + audit::tabWalk(*dialog))
                findings += QString::fromLatin1(dialog->metaObject()->className()) + QStringLiteral(": ") + finding;
        }
        CHECK(dialog->height() <= 430);
        CHECK(dialog->width() <= 880);
    }
    INFO(percent << " %\n" << findings.join(u'\n').toStdString());
    CHECK(findings.empty());
}
