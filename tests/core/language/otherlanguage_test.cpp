// SPDX-License-Identifier: EUPL-1.2
#include "core/language/otherlanguage.h"

#include "core/language/sentences.h"
#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

bool isOther(const char* typed, std::size_t unknown) {
    const QString text = QString::fromUtf8(typed);
    std::vector<QString> words;
    for (const TextSpan& span : wordsIn(text))
        words.push_back(text.mid(span.start, span.length));
    return isOtherLanguage(words, unknown);
}

} // namespace

TEST_CASE("What somebody said in English or Polish is not held against the Dutch dictionary") {
    CHECK(isOther("My son is teased because his clothes smell.", 4));
    CHECK(isOther("I wash by hand.", 2));
    CHECK(isOther("Mrs H. wants her children to go to school clean, and she wants to be through with debts.", 6));
    CHECK(isOther("Chcę, żeby moje dzieci chodziły czyste do szkoły.", 8));
}

TEST_CASE("Dutch with many mistakes stays Dutch, so that each mistake is marked") {
    CHECK_FALSE(isOther("Ik wil dat me kinderen skoon naar skool gaan.", 3));
    CHECK_FALSE(isOther("Zij vind da de masjiene kepot is en da zij gelt nodig heb.", 6));
    CHECK_FALSE(isOther("wasmasjien kepot", 2));
    CHECK_FALSE(isOther("Een to-do voor de all-in workshop.", 2));
    CHECK_FALSE(isOther("", 0));
}

TEST_CASE("Of a text that may be Dutch or English only one in a third language is left alone") {
    CHECK(isNeitherLanguage({QString(), QString(), QString(), QString(), QString(), QString()}, 5));
    CHECK_FALSE(isNeitherLanguage({QString(), QString(), QString(), QString(), QString(), QString()}, 3));
    CHECK_FALSE(isNeitherLanguage({QString(), QString()}, 2));
}
