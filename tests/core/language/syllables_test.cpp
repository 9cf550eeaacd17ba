// SPDX-License-Identifier: EUPL-1.2
#include "core/language/syllables.h"

#include "core/base/files.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace omgekeerd;

TEST_CASE("The syllables of at least 98 percent of words counted by hand are right") {
    const QString path = QStringLiteral(OMGEKEERD_SOURCE_DIR "/tests/core/language/syllables.txt");
    const QStringList lines = QString::fromUtf8(readFile(path, 1 << 20).value()).split(u'\n', Qt::SkipEmptyParts);
    int words = 0;
    QStringList wrong;
    for (const QString& line : lines) {
        if (line.startsWith(u'#'))
            continue;
        ++words;
        const int counted = syllablesIn(QString(line).remove(u'·'));
        if (counted != line.count(u'·') + 1)
            wrong += line + QStringLiteral(" as ") + QString::number(counted);
    }
    const double right = 100.0 * (words - static_cast<double>(wrong.size())) / words;
    INFO(words << " words, " << right << " % right; wrong: " << wrong.join(QStringLiteral(", ")).toStdString());
    CHECK(words >= 300);
    CHECK(right >= 98.0);
}

TEST_CASE("What has no vowels counts as one syllable") {
    for (const char16_t* word : {u"", u"B.", u"nr", u"1.250", u"'s"})
        CHECK(syllablesIn(word) == 1);
}

TEST_CASE("Capitals and the letter ĳ count like any other") {
    CHECK(syllablesIn(u"IJSSELMEER") == 3);
    CHECK(syllablesIn(u"vrĳheid") == 2);
}
