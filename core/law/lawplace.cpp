// SPDX-License-Identifier: EUPL-1.2
#include "core/law/lawplace.h"

#include "core/law/ordinal.h"

#include <QRegularExpression>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr qsizetype kLongestNumber = 60;

QRegularExpressionMatch partsOfLabel(const QString& label) {
    static const QRegularExpression form(
        QStringLiteral(
            "\\A(?:(?:artikel|art\\.)\\s+)?"
            "([0-9]+[a-z]{0,3}(?:[.:][0-9]+[a-z]{0,3})*|[A-Z]{1,2} ?[0-9]+[a-z]{0,2}|[IVXLC]+)"
            "(?:[.:]?\\s*\\z|[.:]\\s*(\\p{L}.*)|\\s+(\\p{L}.*))"
        ),
        QRegularExpression::CaseInsensitiveOption
    );
    return form.match(label.simplified());
}

} // namespace

QString numberInReference(const QString& printed) {
    QString number = printed.simplified();
    number.remove(u'°').remove(u'º').remove(u'§').remove(u'(').remove(u')');
    number.removeIf([](QChar letter) {
        return !letter.isLetterOrNumber() && !QStringView(u" .:*/+'’–-").contains(letter);
    });
    number = number.trimmed();
    while (number.endsWith(u'.') || number.endsWith(u':'))
        number.chop(1);
    const bool names = std::any_of(number.begin(), number.end(), [](QChar letter) {
        return letter.isLetterOrNumber();
    });
    return names ? number.left(kLongestNumber).trimmed() : QString();
}

QString paragraphInReference(const QString& printed) {
    const int place = ordinalIn(printed.simplified().section(u' ', 0, 0));
    return place > 0 ? QString::number(place) : numberInReference(printed);
}

QString placeBelow(const QString& place, QStringView key, const QString& number) {
    if (number.isEmpty())
        return place;
    QString value = number;
    value.replace(u' ', u'_');
    const QString part = key + u'=' + value;
    return place.isEmpty() ? part : QString(place + u'&' + part);
}

QString numberInLabel(const QString& label) {
    return partsOfLabel(label).captured(1);
}

QString titleInLabel(const QString& label) {
    const QRegularExpressionMatch match = partsOfLabel(label);
    return match.captured(2) + match.captured(3);
}

} // namespace omgekeerd
