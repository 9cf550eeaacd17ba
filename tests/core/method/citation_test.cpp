// SPDX-License-Identifier: EUPL-1.2
#include "core/method/citation.h"

#include "tests/support/catch.h"

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const auto loaded = MethodContent::load(Language::Dutch);
    REQUIRE(loaded);
    return *loaded;
}

QString read(const QString& text) {
    const auto article = articleFromText(content(), text);
    return article ? article->text() : QString();
}

} // namespace

TEST_CASE("An article is understood as people write it") {
    const QString wmo = QStringLiteral("jci1.3:c:BWBR0035362&artikel=2.3.5&lid=3");
    for (const QString& text :
         {QStringLiteral("Wmo 2015, artikel 2.3.5 lid 3"), QStringLiteral("wmo 2.3.5 lid 3"),
          QStringLiteral("artikel 2.3.5, lid 3 Wmo"),
          QStringLiteral("art. 2.3.5 lid 3 van de Wet maatschappelijke ondersteuning 2015")})
        CHECK(read(text) == wmo);
    CHECK(read(QStringLiteral("Awb 4:84")) == QStringLiteral("jci1.3:c:BWBR0005537&artikel=4:84"));
    CHECK(
        read(QStringLiteral("Pw 34 lid 2 onderdeel a")) ==
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=34&lid=2&o=a")
    );
    CHECK(read(QStringLiteral("IOAZ 37a lid 1")) == QStringLiteral("jci1.3:c:BWBR0004163&artikel=37a&lid=1"));
}

TEST_CASE("A reference that is typed or pasted with its address is taken as it is") {
    CHECK(
        read(QStringLiteral("jci1.3:c:BWBR0035362&artikel=2.3.2")) ==
        QStringLiteral("jci1.3:c:BWBR0035362&artikel=2.3.2")
    );
    CHECK(
        read(QStringLiteral("https://wetten.overheid.nl/jci1.3:c:BWBR0015703&artikel=35&lid=1")) ==
        QStringLiteral("jci1.3:c:BWBR0015703&artikel=35&lid=1")
    );
    CHECK(read(QStringLiteral("CVDR625849_3#artikel=12")) == QStringLiteral("CVDR625849_3#artikel=12"));
}

TEST_CASE("Where no law or no article is named, nothing is guessed") {
    for (const QString& text :
         {QString(), QStringLiteral("artikel 12"), QStringLiteral("Wmo"), QStringLiteral("Wmo 2015"),
          QStringLiteral("Burgerlijk Wetboek 6:162"), QStringLiteral("jci1.3:c:BWBR0035362")}) {
        const auto article = articleFromText(content(), text);
        REQUIRE_FALSE(article);
        CHECK(article.error().code == FailureCode::InvalidReference);
    }
}
