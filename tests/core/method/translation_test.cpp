// SPDX-License-Identifier: EUPL-1.2
// The English packs beside the Dutch ones: the same places, every sentence said again, no placeholder lost.
#include "core/base/files.h"
#include "core/method/content.h"
#include "core/method/contentcheck.h"

#include "tests/core/method/loaded.h"

#include <QRegularExpression>

using namespace omgekeerd;
using namespace omgekeerd::test;

namespace {

Json pack(const char* name, const char* language) {
    const QString file = p(":/omgekeerd/content/") + p(name) + QLatin1Char('.') + p(language) + p(".json");
    return Json::parse(readFile(file, 1 << 24).value()).value();
}

/// What a pack calls by the same code or the same name in every language: ids, references and dates, how a law is
/// cited and what it rests on.
bool isOfNoLanguage(const QString& key) {
    static const QStringList keys = {
        p("id"), p("format"), p("version"), p("date"), p("field"), p("law"), p("key"), p("reference"), p("serves"),
        p("rights"), p("cite"), p("short"), p("ground"), p("citation"), p("source"), p("validFrom"), p("validTo"),
        p("placeholders"), p("kind"), p("step")};
    return keys.contains(key);
}

/// The places below are words, whatever their name: `phrases.signalKinds.law`.
bool isPhrase(const QString& path) { return path.startsWith(u"$.phrases") || path.startsWith(u"$.words"); }

/// Words that are the same in both languages, by themselves.
bool isSameWord(const QString& text) {
    static const QStringList words = {p("partner"), p("open"), p("effect"), p("CIZ"), p("Opening"), p("≠")};
    static const QRegularExpression onlyPlaceholders(p("\\A(\\{[a-z]+\\}|[·, ])+\\z"));
    return words.contains(text) || onlyPlaceholders.match(text).hasMatch();
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression placeholder(p("\\{[^}]*\\}|%\\d"));
    QStringList found;
    auto all = placeholder.globalMatch(text);
    while (all.hasNext())
        found << all.next().captured();
    found.sort();
    return found;
}

/// What differs between two languages and should not, or is the same and should not.
class Comparison {
public:
    void compare(const Json& dutch, const Json& english, const QString& path, const QString& key) {
        if (dutch.isObject() && english.isObject())
            compareMembers(dutch, english, path);
        else if (dutch.isArray() && english.isArray())
            compareItems(dutch, english, path, key);
        else if (dutch.isString() && english.isString())
            compareTexts(dutch.toString(), english.toString(), path, key);
        else if (!(dutch == english))
            m_faults << path;
    }
    const QStringList& faults() const { return m_faults; }
    int sentences() const { return m_sentences; }

private:
    void compareMembers(const Json& dutch, const Json& english, const QString& path) {
        for (const auto& [name, value] : dutch.members()) {
            const QString here = path + QLatin1Char('.') + name;
            if (const Json* other = english.find(name))
                compare(value, *other, here, name);
            else
                m_faults << here + p(" is not in the English pack");
        }
        for (const auto& [name, value] : english.members())
            if (!dutch.contains(name))
                m_faults << path + QLatin1Char('.') + name + p(" is only in the English pack");
    }
    void compareItems(const Json& dutch, const Json& english, const QString& path, const QString& key) {
        // Short names are for searching: English may know more of them.
        if (key == u"shortNames")
            return;
        if (dutch.size() != english.size())
            m_faults << path + p(" has another number of items");
        for (std::size_t at = 0; at < std::min(dutch.size(), english.size()); ++at)
            compare(dutch.at(at), english.at(at), path + p("[%1]").arg(at), key);
    }
    void compareTexts(const QString& dutch, const QString& english, const QString& path, const QString& key) {
        if (isOfNoLanguage(key) && !isPhrase(path)) {
            // A place of a law may carry a remark in the language of the pack.
            if (dutch != english && key != u"ground" && key != u"citation")
                m_faults << path + p(" differs: ") + english;
            return;
        }
        if (path == u"$.pack.language")
            return;
        ++m_sentences;
        if (key != u"placeholders" && dutch == english && !isSameWord(dutch))
            m_faults << path + p(" is still Dutch: ") + dutch;
        if (english.trimmed().isEmpty())
            m_faults << path + p(" is empty");
        if (placeholders(dutch) != placeholders(english))
            m_faults << path + p(" has other placeholders: ") + english;
    }

    QStringList m_faults;
    int m_sentences = 0;
};

Comparison compared(const char* name, const std::function<void(Json&)>& change = {}) {
    Json english = pack(name, "en");
    if (change)
        change(english);
    Comparison comparison;
    comparison.compare(pack(name, "nl"), english, p("$"), {});
    return comparison;
}

constexpr const char* kPacks[] = {"method", "laws", "articles", "phrases", "workshop"};

} // namespace

TEST_CASE("the English packs say every sentence of the Dutch ones again") {
    int sentences = 0;
    for (const char* name : kPacks) {
        INFO(name);
        const Comparison comparison = compared(name);
        CHECK(comparison.faults().join(p("\n")).toStdString() == "");
        sentences += comparison.sentences();
    }
    CHECK(sentences > 1700);
}

TEST_CASE("a sentence that is missing, empty, still Dutch or without its placeholder is found") {
    const auto heading = [](const QString& text) {
        return compared("method", [&](Json& english) {
            english.find(u"steps")->items()[0].set(p("heading"), Json(text));
        }).faults();
    };
    CHECK(heading(p("")).contains(p("$.steps[0].heading is empty")));
    CHECK(heading(p("Wat wil {resident} bereiken?")).size() == 1);
    CHECK(heading(p("What does the resident want?")).size() == 1);
    CHECK(compared("laws", [](Json& english) { english.find(u"laws")->items().pop_back(); }).faults().size() == 1);
    CHECK(compared("phrases", [](Json& english) { english.find(u"phrases")->remove(u"want"); }).faults() ==
          QStringList{p("$.phrases.want is not in the English pack")});
}

TEST_CASE("the English packs load as content that is whole, with the packs of a municipality beside them") {
    const Result<MethodContent> english = MethodContent::load(Language::English);
    REQUIRE(english);
    CHECK(faultsOfWords(*english).empty());
    CHECK(faultsOfCounts(*english).empty());
    CHECK(english->step(Step::Wish).name == u"Wish");
    CHECK(english->values().size() == dutch().values().size());
    CHECK(english->cards().size() == dutch().cards().size());
    CHECK(english->glossary().size() == dutch().glossary().size());
}
