// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/oneprogram.h"

#include "tests/support/catch.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace omgekeerd;

TEST_CASE("A second start is answered by the first, for the same vault however its path is written") {
    const QTemporaryDir folder;
    const QString vault = folder.filePath(QStringLiteral("kluis.omgekeerd"));
    QFile file(vault);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.close();
    REQUIRE(QFile::link(vault, folder.filePath(QStringLiteral("verwijzing"))));
    CHECK_FALSE(OneProgram::isAnswered(vault));
    OneProgram first;
    QSignalSpy forward(&first, &OneProgram::forwardAsked);
    first.answerFor(vault);
    bool answered = false;
    std::jthread second([&] { answered = OneProgram::isAnswered(folder.filePath(QStringLiteral("verwijzing"))); });
    REQUIRE(QTest::qWaitFor([&] { return forward.count() == 1; }));
    second.join();
    CHECK(answered);
    CHECK_FALSE(OneProgram::isAnswered(folder.filePath(QStringLiteral("andere.omgekeerd"))));
    first.answerFor(folder.filePath(QStringLiteral("andere.omgekeerd")));
    CHECK_FALSE(OneProgram::isAnswered(vault));
}
