// SPDX-License-Identifier: EUPL-1.2
#include "core/method/plainpack.h"

#include "core/language/plainhints.h"
#include "resources/resources.h"

#include "tests/support/catch.h"

#include <QStringList>

using namespace omgekeerd;

namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

const PlainWords& list() {
    registerResources();
    static const PlainWords words = loadPlainWords(Language::Dutch).value();
    return words;
}

/// The text with every hard word that has one replaced by its first replacement.
QString plainer(const char* text) {
    QString changed = q(text);
    const std::vector<PlainHint> hints = plainHintsIn(changed, list());
    for (auto hint = hints.rbegin(); hint != hints.rend(); ++hint)
        if (hint->kind == PlainHintKind::HardWord && !hint->replacements.empty())
            changed.replace(hint->span.start, hint->span.length, hint->replacements.front());
    return changed;
}

} // namespace

TEST_CASE("The program knows at least 400 hard words with a common one") {
    CHECK(list().size() >= 400);
    for (const PlainWord& word : list().words()) {
        INFO(word.word.toStdString());
        REQUIRE_FALSE(word.uses.empty());
        for (const PlainUse& use : word.uses)
            CHECK(use.word != word.word);
    }
}

TEST_CASE("Sentences of a letter become plainer with the list") {
    CHECK(plainer("Wij verstrekken u thans een vergoeding.") == q("Wij geven u nu een vergoeding."));
    CHECK(plainer("Met betrekking tot uw verzoek delen wij u het volgende mee.") == q("Over uw verzoek delen wij u het volgende mee."));
    CHECK(plainer("Indien u de gevraagde stukken niet tijdig zendt") == q("Als u de gevraagde stukken niet op tijd stuurt"));
    CHECK(plainer("Zij ontvangt adequate hulp bij de aanvang.") == q("Zij ontvangt goede hulp bij het begin."));
    CHECK(plainer("De aanvraag is door ons geëvalueerd") == q("De aanvraag is door ons geëvalueerd"));
}

TEST_CASE("Every form that the list makes is found again, and none is empty") {
    int forms = 0;
    for (const PlainWord& word : list().words()) {
        const QString bare = word.kind == PlainWordKind::Noun ? word.word.section(u' ', 1) : QString(word.word).remove(u'|');
        INFO(word.word.toStdString());
        std::vector<QString> words;
        for (const QString& part : bare.split(u' '))
            words.push_back(part);
        const std::vector<PlainFind> found = list().in(words);
        CHECK_FALSE(found.empty());
        for (const PlainFind& find : found)
            for (const QString& replacement : find.replacements) {
                CHECK_FALSE(replacement.isEmpty());
                CHECK_FALSE(replacement.contains(u'|'));
                ++forms;
            }
    }
    CHECK(forms > 400);
}
