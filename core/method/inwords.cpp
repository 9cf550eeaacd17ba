// SPDX-License-Identifier: EUPL-1.2
// Dates and amounts in words, the same on every machine whatever its locale.
#include "core/method/phrases.h"

#include <array>

namespace omgekeerd {

namespace {

using Months = std::array<const char16_t*, 12>;
constexpr Months kDutch = {u"januari", u"februari", u"maart",     u"april",   u"mei",      u"juni",
                           u"juli",    u"augustus", u"september", u"oktober", u"november", u"december"};
constexpr Months kEnglish = {u"January", u"February", u"March",     u"April",   u"May",      u"June",
                             u"July",    u"August",   u"September", u"October", u"November", u"December"};
constexpr Months kFrisian = {u"jannewaris", u"febrewaris", u"maart",     u"april",   u"maaie",    u"juny",
                             u"july",       u"augustus",   u"septimber", u"oktober", u"novimber", u"desimber"};

const Months& monthsOf(Language language) {
    switch (language) {
    case Language::Dutch:
        return kDutch;
    case Language::English:
        return kEnglish;
    case Language::Frisian:
        return kFrisian;
    }
    return kDutch;
}

} // namespace

QString dateInWords(Language language, QDate date) {
    if (!date.isValid())
        return {};
    const char16_t* month = monthsOf(language)[static_cast<std::size_t>(date.month() - 1)];
    return QStringLiteral("%1 %2 %3").arg(date.day()).arg(QStringView(month)).arg(date.year());
}

QString euros(qint64 cents) {
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const quint64 size = cents < 0 ? quint64{0} - static_cast<quint64>(cents) : static_cast<quint64>(cents);
    QString whole = QString::number(size / 100);
    for (qsizetype at = whole.size() - 3; at > 0; at -= 3)
        whole.insert(at, QLatin1Char('.'));
    const quint64 rest = size % 100;
    const QString behind = rest == 0 ? QString() : QStringLiteral(",%1").arg(rest, 2, 10, QLatin1Char('0'));
    return QStringLiteral("€ ") + sign + whole + behind;
}

} // namespace omgekeerd
