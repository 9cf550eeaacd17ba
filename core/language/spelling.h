// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace omgekeerd {

/// Where a dictionary lies on this computer.
struct DictionaryPlace {
    QString affixes; ///< nl.aff
    QString words;   ///< nl.dic
    QString common;  ///< the commonest word of the language: a file that lacks it is no dictionary of it
};

/// The folders where systems keep dictionaries, those of DICPATH first.
std::vector<QString> dictionaryFolders();
/// The Dutch dictionary in the first of the folders that has one; nothing where none has.
std::unique_ptr<DictionaryPlace> dutchDictionaryIn(const std::vector<QString>& folders);
/// The same of an English one.
std::unique_ptr<DictionaryPlace> englishDictionaryIn(const std::vector<QString>& folders);

/// Whether words are spelt as the dictionary of the system has them. Opening takes a moment and asking for
/// suggestions too: both belong away from the window. One thread at a time.
class Spelling {
public:
    /// Nothing when the dictionary cannot be read.
    static std::unique_ptr<Spelling> open(const DictionaryPlace& place);
    ~Spelling();
    Spelling(const Spelling&) = delete;
    Spelling& operator=(const Spelling&) = delete;

    /// Also for what is no word to spell: figures, a single letter, capitals only, an address.
    bool knows(const QString& word);
    /// At most `limit`, the likeliest first.
    std::vector<QString> suggestions(const QString& word, std::size_t limit = 5);

private:
    struct Held;
    explicit Spelling(std::unique_ptr<Held> held);
    std::unique_ptr<Held> m_held;
};

/// Whether a word of wordsIn() is one whose spelling can be told.
bool canBeSpelt(QStringView word);

} // namespace omgekeerd
