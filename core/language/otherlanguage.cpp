// SPDX-License-Identifier: EUPL-1.2
#include "core/language/otherlanguage.h"

#include <algorithm>
#include <array>

namespace omgekeerd {

namespace {

/// In fewer words than this, one odd name would decide.
constexpr std::size_t kLeastWords = 6;
constexpr std::ptrdiff_t kLeastEnglish = 2;

/// Small words that only one of the two languages has.
constexpr std::array kEnglish = std::to_array<QStringView>(
    {u"a",    u"and",  u"are",  u"because", u"but", u"by",   u"could", u"for",  u"from",
     u"has",  u"have", u"i",    u"it",      u"my",  u"not",  u"our",   u"she",  u"should",
     u"that", u"the",  u"they", u"this",    u"to",  u"very", u"wants", u"when", u"which",
     u"who",  u"will", u"with", u"would",   u"you", u"your", u"their", u"there"}
);
constexpr std::array kDutch =
    std::to_array<QStringView>({u"aan", u"dat", u"de",   u"die", u"een",  u"en",  u"er",  u"het",
                                u"hij", u"ik",  u"maar", u"met", u"niet", u"om",  u"ook", u"te",
                                u"uit", u"van", u"voor", u"wij", u"wil",  u"zij", u"zijn"});

std::ptrdiff_t countOf(const auto& small, const std::vector<QString>& words) {
    return std::count_if(words.begin(), words.end(), [&small](const QString& word) {
        return std::find(small.begin(), small.end(), QStringView(word.toLower())) != small.end();
    });
}

} // namespace

bool isOtherLanguage(const std::vector<QString>& words, std::size_t unknown) {
    const std::ptrdiff_t english = countOf(kEnglish, words);
    const std::ptrdiff_t dutch = countOf(kDutch, words);
    if (english >= kLeastEnglish && english > dutch)
        return true;
    return dutch == 0 && isNeitherLanguage(words, unknown);
}

bool isNeitherLanguage(const std::vector<QString>& words, std::size_t unknown) {
    return words.size() >= kLeastWords && unknown * 2 > words.size();
}

} // namespace omgekeerd
