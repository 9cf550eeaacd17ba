// SPDX-License-Identifier: EUPL-1.2
#include "core/export/exporters.h"
#include "tests/support/catch.h"
#include "tests/support/documents.h"
#include "tests/support/skip.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace omgekeerd;
using namespace omgekeerd::test;

TEST_CASE("What is typed cannot become markup in a page") {
    Document document;
    document.title = QStringLiteral("<script>alert(1)</script>");
    Run link{QStringLiteral("hier"), Voicing::Plain, {}, QStringLiteral("javascript:alert(1)"), {}, {}};
    document.blocks = {Paragraph{{Run{QStringLiteral("\"<img src=x>&"), Voicing::Plain, {}, {}, {}, {}}, link}, Paragraph::Role::Body, {}}};
    const QByteArray html = toHtml(document);
    CHECK_FALSE(html.contains("<script"));
    CHECK_FALSE(html.contains("<img"));
    CHECK_FALSE(html.contains("javascript:"));
    CHECK(html.contains("&lt;img src=x&gt;&amp;"));
}

TEST_CASE("Every page keeps the rules of HTML and of accessibility") {
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    const QString node = QStandardPaths::findExecutable(QStringLiteral("node"));
    const QString checks = QStringLiteral(OMGEKEERD_SOURCE_DIR "/build/html");
    if (browser.isEmpty() || node.isEmpty() || !QFileInfo::exists(checks + QStringLiteral("/node_modules/axe-core")))
        return skipTest("no chromium, node or build/html/node_modules (tests/run installs them)");
    const QTemporaryDir folder;
    for (const NamedDocument& named : everyDocument()) {
        const QByteArray html = toHtml(named.document);
        CHECK(html == toHtml(named.document));
        QFile file(folder.filePath(named.name + QStringLiteral(".html")));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(html);
    }
    // One page that breaks the rules shows that the checks can say no.
    QFile wrong(folder.filePath(QStringLiteral("wrong.html")));
    REQUIRE(wrong.open(QIODevice::WriteOnly));
    wrong.write("<!DOCTYPE html><html><head><title>x</title></head><body><img src='x'><table><tr><th></table></body></html>");
    wrong.close();
    QProcess run;
    run.setProcessChannelMode(QProcess::MergedChannels);
    run.start(node, {checks + QStringLiteral("/check.mjs"), browser, folder.path(), QStringLiteral("wrong.html")});
    REQUIRE(run.waitForFinished(300000));
    INFO(run.readAll().toStdString());
    CHECK(run.exitCode() == 0);
}
