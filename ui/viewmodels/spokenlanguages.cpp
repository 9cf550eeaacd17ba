// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/spokenlanguages.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kFirst = 2; ///< the languages of the country

} // namespace

std::vector<SpokenLanguage> spokenLanguages() {
    const auto named = [](const char* code, const char* dutch) {
        return SpokenLanguage{
            QLatin1String(code), QCoreApplication::translate("SpokenLanguages", dutch)
        };
    };
    std::vector<SpokenLanguage> languages{
        named("nl", QT_TRANSLATE_NOOP("SpokenLanguages", "Nederlands")),
        named("fy", QT_TRANSLATE_NOOP("SpokenLanguages", "Fries")),
        named("ar", QT_TRANSLATE_NOOP("SpokenLanguages", "Arabisch")),
        named("zh", QT_TRANSLATE_NOOP("SpokenLanguages", "Chinees")),
        named("de", QT_TRANSLATE_NOOP("SpokenLanguages", "Duits")),
        named("en", QT_TRANSLATE_NOOP("SpokenLanguages", "Engels")),
        named("fa", QT_TRANSLATE_NOOP("SpokenLanguages", "Farsi of Dari")),
        named("fr", QT_TRANSLATE_NOOP("SpokenLanguages", "Frans")),
        named("ku", QT_TRANSLATE_NOOP("SpokenLanguages", "Koerdisch")),
        named("uk", QT_TRANSLATE_NOOP("SpokenLanguages", "Oekraïens")),
        named("pap", QT_TRANSLATE_NOOP("SpokenLanguages", "Papiaments")),
        named("pl", QT_TRANSLATE_NOOP("SpokenLanguages", "Pools")),
        named("pt", QT_TRANSLATE_NOOP("SpokenLanguages", "Portugees")),
        named("ro", QT_TRANSLATE_NOOP("SpokenLanguages", "Roemeens")),
        named("ru", QT_TRANSLATE_NOOP("SpokenLanguages", "Russisch")),
        named("so", QT_TRANSLATE_NOOP("SpokenLanguages", "Somalisch")),
        named("es", QT_TRANSLATE_NOOP("SpokenLanguages", "Spaans")),
        named("srn", QT_TRANSLATE_NOOP("SpokenLanguages", "Surinaams")),
        named("ti", QT_TRANSLATE_NOOP("SpokenLanguages", "Tigrinya")),
        named("tr", QT_TRANSLATE_NOOP("SpokenLanguages", "Turks")),
        named("vi", QT_TRANSLATE_NOOP("SpokenLanguages", "Vietnamees")),
    };
    std::sort(languages.begin() + kFirst, languages.end(), [](const SpokenLanguage& a, const SpokenLanguage& b) {
        return sortsBefore(a.name, b.name);
    });
    return languages;
}

} // namespace omgekeerd::ui
