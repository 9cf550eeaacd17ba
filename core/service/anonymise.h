// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/dossier.h"
#include "core/method/content.h"

#include <functional>

namespace omgekeerd {

/// What kind of thing may tell who somebody is.
enum class IdentifierKind { Name, Word, Address, Postcode, Phone, Mail, Iban, BirthDate, Date, NineDigits };
constexpr auto codeTable(IdentifierKind) {
    using K = IdentifierKind;
    return std::to_array<CodeRow<K>>(
        {{K::Name, "name"},
         {K::Word, "word"},
         {K::Address, "address"},
         {K::Postcode, "postcode"},
         {K::Phone, "phone"},
         {K::Mail, "mail"},
         {K::Iban, "iban"},
         {K::BirthDate, "birthDate"},
         {K::Date, "date"},
         {K::NineDigits, "nineDigits"}}
    );
}

/// Something in the words of a case that may tell who it is about, for the user to decide on.
struct Identifier {
    IdentifierKind kind = IdentifierKind::Word;
    QString text;
    int count = 0;        ///< how often it stands in the case
    QString around;       ///< the first place, with the words around it
    QString proposal;     ///< `[naam 1]`
};

/// One decision of the user: these words become those, everywhere in the same way.
struct Replacement {
    IdentifierKind kind = IdentifierKind::Word;
    QString text;
    QString by;
};

/// Whether the Dutch dictionary has a word.
using KnowsWord = std::function<bool(const QString&)>;
/// The words of the Dutch dictionary in one of the folders. Without one no word is known, and every word with a capital is
/// asked about: too much rather than too little.
KnowsWord dutchWordsIn(const std::vector<QString>& folders);

/// Everything in the words of a case that may tell who it is about: names and aliases, words with a capital that the
/// dictionary does not have in small letters or that follow on such a word or on a title, addresses, postcodes, telephone
/// numbers, mail, accounts, dates, numbers of nine digits. In the order in which they stand; each once. It finds what it
/// can see: the user reads on.
std::vector<Identifier> identifiersIn(const Dossier& dossier, const MethodContent& content, const KnowsWord& knows);

/// The same in texts by themselves.
std::vector<Identifier> identifiersInTexts(
    const std::vector<QString>& texts, const MethodContent& content, const KnowsWord& knows
);
/// A text with these replacements, the longest first; what was put in its place is not read again.
std::function<QString(const QString&)> replacing(const std::vector<Replacement>& replacements);

/// The case as an exercise for a workshop: with the replacements, without its number, its identity, when it was handed
/// over or made definitive; people get new identities. InvalidCase where a replacement does not fit.
Result<Dossier> anonymised(const Dossier& dossier, const std::vector<Replacement>& replacements);

} // namespace omgekeerd
