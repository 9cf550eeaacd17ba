// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/placewords.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace omgekeerd::ui {

namespace {

constexpr QChar kBreak(0x200B);
constexpr int kMostUnbroken = 20; ///< signs; so much fits beside a mark on the narrowest window with text of 200 %

QString breakable(const QString& text) {
    QString words;
    int unbroken = 0;
    for (const QChar sign : text) {
        if (unbroken >= kMostUnbroken && !sign.isLowSurrogate() && !sign.isMark()) {
            words += kBreak;
            unbroken = 0;
        }
        words += sign;
        ++unbroken;
        if (sign == u'/' || sign == u'\\')
            words += kBreak;
        // Behind a hyphen a line breaks by itself.
        if (sign == u'/' || sign == u'\\' || sign == u'-' || sign.isSpace())
            unbroken = 0;
    }
    return words;
}

} // namespace

QString placeWords(const QString& path) {
    return breakable(QDir::toNativeSeparators(path));
}

QString fileWords(const QString& path) {
    return breakable(QFileInfo(path).fileName());
}

QString savedWords(const QString& path) {
    return QCoreApplication::translate("PlaceWords", "%1, in de map %2").arg(fileWords(path), breakable(QFileInfo(path).dir().dirName()));
}

} // namespace omgekeerd::ui
