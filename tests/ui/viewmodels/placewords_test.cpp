// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/placewords.h"

#include "tests/support/catch.h"

#include <QRegularExpression>

using namespace omgekeerd::ui;

namespace {

QString plain(QString words) { return words.remove(QChar(0x200B)); }

int longestPart(const QString& words) {
    int most = 0;
    for (const QString& part : words.split(QRegularExpression(QStringLiteral("[\\s\u200b]"))))
        most = qMax(most, static_cast<int>(part.size()));
    return most;
}

} // namespace

TEST_CASE("A path may be broken behind each of its parts, and says the same") {
    const QString path = QStringLiteral("/home/gebruiker/Gemeente Zonnedaal/kopie-van-de-kluis.omgekeerd");
    CHECK(placeWords(path).startsWith(QStringLiteral("/\u200bhome/\u200bgebruiker/\u200bGemeente Zonnedaal/\u200b")));
    CHECK(plain(placeWords(path)) == path);
    CHECK(plain(fileWords(path)) == QStringLiteral("kopie-van-de-kluis.omgekeerd"));
}

TEST_CASE("A name that is longer than a line may be broken as well, never within a character") {
    const QString name = QStringLiteral("/map/") + QString(200, u'x') + QStringLiteral("😀").repeated(40);
    CHECK(longestPart(placeWords(name)) <= 21);
    CHECK(plain(placeWords(name)) == name);
    for (const QString& part : placeWords(name).split(QChar(0x200B)))
        CHECK(part.isValidUtf16());
}
