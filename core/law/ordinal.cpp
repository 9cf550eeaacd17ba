// SPDX-License-Identifier: EUPL-1.2
#include "core/law/ordinal.h"

#include <array>

namespace omgekeerd {

namespace {

constexpr std::array kFirst = std::to_array<QStringView>(
    {u"eerste", u"tweede", u"derde", u"vierde", u"vijfde", u"zesde", u"zevende", u"achtste",
     u"negende", u"tiende", u"elfde", u"twaalfde", u"dertiende", u"veertiende", u"vijftiende",
     u"zestiende", u"zeventiende", u"achttiende", u"negentiende"}
);
constexpr std::array kTens = std::to_array<QStringView>(
    {u"twintigste", u"dertigste", u"veertigste", u"vijftigste", u"zestigste", u"zeventigste",
     u"tachtigste", u"negentigste"}
);
constexpr std::array kUnits = std::to_array<QStringView>(
    {u"eenen", u"tweeën", u"drieën", u"vieren", u"vijfen", u"zesen", u"zevenen", u"achten",
     u"negenen"}
);

} // namespace

QString ordinalWord(int number) {
    if (number < 1 || number > 99)
        return {};
    if (number < 20)
        return kFirst.at(static_cast<std::size_t>(number - 1)).toString();
    const QStringView tens = kTens.at(static_cast<std::size_t>(number / 10 - 2));
    const int units = number % 10;
    if (units == 0)
        return tens.toString();
    return kUnits.at(static_cast<std::size_t>(units - 1)) + tens;
}

int ordinalIn(const QString& word) {
    const QString lower = word.toLower();
    if (!lower.endsWith(QLatin1String("de")) && !lower.endsWith(QLatin1String("ste")))
        return 0;
    for (int number = 1; number <= 99; ++number)
        if (ordinalWord(number) == lower)
            return number;
    return 0;
}

} // namespace omgekeerd
