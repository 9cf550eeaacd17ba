// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/base/codes.h"
#include "core/language/wordforms.h"

namespace omgekeerd {

/// What kind of word a hard word is: it decides which forms of it are found.
enum class PlainWordKind { Verb, Noun, Adjective, Fixed };
constexpr auto codeTable(PlainWordKind) {
    return std::to_array<CodeRow<PlainWordKind>>(
        {{PlainWordKind::Verb, "verb"},
         {PlainWordKind::Noun, "noun"},
         {PlainWordKind::Adjective, "adjective"},
         {PlainWordKind::Fixed, "fixed"}}
    );
}

/// A common word to use instead, with its form before a noun where it has one (`goed`, `goede`).
struct PlainUse {
    QString word;
    QString inflected;
};

/// A hard word with common words that say the same; a noun carries its article, a verb a bar where it parts.
struct PlainWord {
    QString word;
    PlainWordKind kind = PlainWordKind::Fixed;
    std::vector<PlainUse> uses;
};

/// A hard word found among the words of a sentence.
struct PlainFind {
    std::size_t first = 0; ///< of the words it was found in, the article of a noun included
    std::size_t count = 1;
    std::vector<QString> uses;         ///< as the list gives them, to be read
    std::vector<QString> replacements; ///< in the form that fits there; none where that takes another sentence
};

/// The list of hard words, searchable in every form that a text uses.
class PlainWords {
public:
    PlainWords() = default;
    PlainWords(std::vector<PlainWord> words, const std::vector<IrregularVerb>& irregular);

    std::size_t size() const { return m_words.size(); }
    const std::vector<PlainWord>& words() const { return m_words; }
    /// What of the list stands among these words, in order; the words are in small letters.
    std::vector<PlainFind> in(const std::vector<QString>& words) const;

private:
    enum class Slot { Infinitive, First, Third, Past, PastPlural, Participle, Base, Inflected, Plural };
    struct Entry {
        std::size_t word;
        Slot slot;
    };
    void add(const QString& form, std::size_t word, Slot slot);
    void addForms(std::size_t word);
    PlainFind findAt(const std::vector<QString>& words, std::size_t at, const Entry& entry) const;
    std::vector<QString> replacementsFor(const Entry& entry) const;

    std::vector<PlainWord> m_words;
    Verbs m_verbs;
    std::map<QString, Entry> m_forms;
    std::map<QString, std::vector<std::size_t>> m_fixed; ///< first word → entries, longest first
};

} // namespace omgekeerd
