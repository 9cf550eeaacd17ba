// SPDX-License-Identifier: EUPL-1.2
#include "core/type/cleantext.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

TEST_CASE("Hostile characters are replaced, honest ones are kept") {
    CHECK(cleanText(QStringLiteral("Café € „ja” naïef 😀")) == QStringLiteral("Café € „ja” naïef 😀"));
    CHECK(cleanText(QString(QChar(0xD800))) == QString(QChar(0xFFFD)));
    CHECK(cleanText(QString(QChar(0xDC00)) + QChar(u'a')) == QString(QChar(0xFFFD)) + QChar(u'a'));
    CHECK(cleanText(QStringLiteral("a\tb\u0001c")) == QStringLiteral("a b\uFFFDc"));
    CHECK(cleanText(QStringLiteral("a\r\nb\rc\u2028d")) == QStringLiteral("a\nb\nc\nd"));
    CHECK(cleanText(QString(QChar(0xFEFF)) + QChar(u'a')) == QStringLiteral("a"));
    CHECK(cleanText(QString(QChar(0xFFFF))) == QString(QChar(0xFFFD)));
    CHECK(cleanText(QString(QChar(0)) + QChar(u'x')) == QString(QChar(0xFFFD)) + QChar(u'x'));
}
