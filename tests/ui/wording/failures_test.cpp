// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/failures.h"

#include "core/base/exitcode.h"
#include "tests/support/catch.h"
#include "ui/wording/acts.h"

using namespace omgekeerd;
using ui::wordsFor;

namespace {

std::vector<FailureCode> everyCode() {
    std::vector<FailureCode> codes;
    for (int code = 0; code <= static_cast<int>(FailureCode::Cancelled); ++code)
        codes.push_back(static_cast<FailureCode>(code));
    return codes;
}

} // namespace

TEST_CASE("every failure is whole sentences that hold its detail and no open place") {
    for (const FailureCode code : everyCode()) {
        const QString line = wordsFor({code, QStringLiteral("zaken.omgekeerd"), {}}).inOneLine();
        INFO(line.toStdString());
        CHECK(line.size() > 10);
        CHECK(line.endsWith(QLatin1Char('.')));
        CHECK_FALSE(line.contains(QStringLiteral("%1")));
        CHECK_FALSE(line.contains(QStringLiteral("  ")));
    }
}

TEST_CASE("a failure of a write says that what is typed stays") {
    for (const FailureCode code : {FailureCode::DiskFull, FailureCode::CannotWrite, FailureCode::ReadOnly})
        CHECK(wordsFor({code, {}, {}}).safe.contains(QStringLiteral("blijft in het veld")));
}

TEST_CASE("undo says where it stops") {
    CHECK(wordsFor({FailureCode::UndoStopsHere, QStringLiteral("imported"), {}}).happened ==
          u"Verder terug gaat niet: hier is het dossier ingelezen.");
    CHECK_FALSE(wordsFor({FailureCode::UndoStopsHere, QStringLiteral("madeDefinitive"), {}}).toDo.isEmpty());
}

TEST_CASE("a case of the other kind is told which vault it needs") {
    CHECK(wordsFor({FailureCode::CaseKindMismatch, QStringLiteral("practice"), {}}).happened.contains(
        QStringLiteral("oefenkluis")
    ));
    CHECK(wordsFor({FailureCode::CaseKindMismatch, QStringLiteral("exercise"), {}}).toDo.contains(
        QStringLiteral("oefenkluis")
    ));
}

TEST_CASE("every act has its own word") {
    std::vector<QString> words;
    for (const Act act : allOf<Act>()) {
        const QString word = ui::wordFor(act);
        CHECK_FALSE(word.isEmpty());
        CHECK(std::find(words.begin(), words.end(), word) == words.end());
        words.push_back(word);
    }
}

TEST_CASE("the command line ends with 1 for the method, 2 for what came in, 3 for the environment") {
    CHECK(toProcessCode(ExitCode::Done) == 0);
    CHECK(toProcessCode(exitCodeFor(FailureCode::Blocked)) == 1);
    CHECK(toProcessCode(exitCodeFor(FailureCode::Frozen)) == 1);
    CHECK(toProcessCode(exitCodeFor(FailureCode::InvalidCase)) == 2);
    CHECK(toProcessCode(exitCodeFor(FailureCode::CaseExists)) == 2);
    CHECK(toProcessCode(exitCodeFor(FailureCode::WrongPassword)) == 3);
    CHECK(toProcessCode(exitCodeFor(FailureCode::DiskFull)) == 3);
    for (const FailureCode code : everyCode())
        CHECK(toProcessCode(exitCodeFor(code)) > 0);
}
