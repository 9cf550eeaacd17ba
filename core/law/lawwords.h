// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>
#include <QStringList>

namespace omgekeerd {

/// The words of a text as they are searched: lower case, without accents, in their order. The same cut as the tokenizer
/// of the index (unicode61, remove_diacritics 2), so that a word found here is found there.
QStringList lawWords(QStringView text);

/// The same letters folded, one for one, so that a place in it is a place in the text.
QString foldedLetters(QStringView text);

/// Words that stand in nearly every article and tell none apart (`de`, `van`, `wordt`).
bool isFillWord(const QString& word);

/// How many letters to change, leave out, add or swap with their neighbour; `most` + 1 when it is more than `most`.
int editDistance(QStringView a, QStringView b, int most);
/// How many of these we take for a slip of the finger in a word of this length; 0: the word stands as typed.
int slipsAllowed(const QString& word);

/// An article number as it is compared: `E 1` and `e1`, `8:36C` and `8:36c`.
QString numberKey(QStringView number);

} // namespace omgekeerd
