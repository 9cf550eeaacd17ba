// SPDX-License-Identifier: EUPL-1.2
#include "tests/support/catch.h"
#include "ui/widgets/growingedit.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QTest>

using namespace omgekeerd::ui;

TEST_CASE("What is pasted comes in as plain text, without the looks of where it came from") {
    GrowingEdit edit;
    edit.show();
    auto* rich = new QMimeData;
    rich->setHtml(QStringLiteral("<h1 style=\"color:red\">Rood</h1>"));
    rich->setText(QStringLiteral("Rood"));
    QGuiApplication::clipboard()->setMimeData(rich);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_V, Qt::ControlModifier);
    CHECK(edit.text() == QStringLiteral("Rood"));
    CHECK(edit.textCursor().charFormat().foreground().style() == Qt::NoBrush);
}
