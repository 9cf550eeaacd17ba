// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/details.h"
#include "ui/wording/failures.h"

#include "tests/support/catch.h"
#include "tests/support/english.h"

#include <QCoreApplication>
#include <QTranslator>

using namespace omgekeerd;
using namespace omgekeerd::ui;

namespace {

/// English as the window has it, for as long as it lives.
class EnglishWindow {
public:
    EnglishWindow() {
        REQUIRE(m_translator.load(QStringLiteral(":/omgekeerd/translations/omgekeerd_en")));
        QCoreApplication::installTranslator(&m_translator);
    }

private:
    test::EnglishLocale m_locale;
    QTranslator m_translator;
};

QString said(const char* dutch) { return detailInWords(QString::fromUtf8(dutch)); }

} // namespace

TEST_CASE("what the core says of a fault is said in the language of the window") {
    CHECK(said("ontbreekt") == u"ontbreekt");
    const EnglishWindow english;
    CHECK(said("ontbreekt") == u"is missing");
    CHECK(said("\"2026-02-30\" is geen bestaande datum") == u"\"2026-02-30\" is not an existing date");
    CHECK(said("\"x\" is geen persoon van deze casus (wel: p1, p2)") == u"\"x\" is not a person of this case (but: p1, p2)");
    CHECK(said("\"\" heeft 0 tekens, minstens 1") == u"\"\" has 0 characters, at least 1");
    CHECK(said("regel 12, kolom 4: te veel elementen") == u"line 12, column 4: too many elements");
    CHECK(said("/tmp/kluis.omgekeerd") == u"/tmp/kluis.omgekeerd");
    const FailureWords words = wordsFor({FailureCode::NotALawFile, QStringLiteral("het is een webpagina"), {}});
    CHECK(words.inOneLine() == u"This is not a law file: it is a web page. Nothing was imported. "
                               "Choose a file from wetten.overheid.nl or lokaleregelgeving.overheid.nl.");
}
