// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/aliasadvice.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace omgekeerd::ui {

namespace {

/// Words that say what somebody is, not how they are called.
constexpr std::array kKinds = std::to_array<QStringView>(
    {u"mevrouw", u"mevr.", u"mw.", u"meneer", u"de", u"heer", u"dhr.", u"hr.", u"gezin", u"familie", u"fam.", u"oma",
     u"opa", u"moeder", u"vader", u"zoon", u"dochter", u"het", u"een", u"van", u"der", u"den", u"ten", u"ter", u"el",
     u"al", u"buurvrouw", u"buurman", u"jongen", u"meisje", u"student", u"leerling",
     u"mrs", u"mrs.", u"mr", u"mr.", u"ms", u"ms.", u"miss", u"madam", u"sir", u"family", u"mother", u"father", u"son",
     u"daughter", u"grandmother", u"grandfather", u"neighbour", u"boy", u"girl", u"pupil", u"the", u"a"}
);
constexpr std::array kBetween = std::to_array<QStringView>({u"van", u"der", u"den", u"ten", u"ter", u"de", u"el", u"al"});

bool isOneOf(const auto& words, const QString& word) {
    return std::find(words.begin(), words.end(), QStringView(word.toLower())) != words.end();
}

/// More than a letter with a point, written with a capital.
bool looksLikeName(const QString& word) {
    QString letters;
    for (QChar character : word)
        if (character.isLetter())
            letters += character;
    return letters.size() > 2 && letters.at(0).isUpper() && letters != letters.toUpper() && !isOneOf(kKinds, word);
}

} // namespace

std::optional<QString> shorterAlias(const QString& typed) {
    QStringList kinds;
    QString initials;
    bool named = false;
    const QStringList words = typed.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (const QString& word : words) {
        if (looksLikeName(word)) {
            named = true;
            initials += word.at(0).toUpper() + QLatin1Char('.');
        } else if (initials.isEmpty() && !(named && isOneOf(kBetween, word))) {
            kinds += word;
        }
    }
    if (!named)
        return std::nullopt;
    // What joins a surname goes with it: `mevrouw van der Berg` is `mevrouw B.`
    while (kinds.size() > 1 && isOneOf(kBetween, kinds.constLast()))
        kinds.removeLast();
    if (kinds.size() == 1 && isOneOf(kBetween, kinds.constFirst()))
        kinds.clear();
    kinds += initials;
    return kinds.join(QLatin1Char(' '));
}

} // namespace omgekeerd::ui
