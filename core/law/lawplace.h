// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

namespace omgekeerd {

/// A number as a reference writes it: `1°.` is 1, `a.` is a, `(1)` and `§ 1` are 1, `E 1` stays so;
/// empty for a bullet and for what no reference can hold.
QString numberInReference(const QString& printed);
/// The same for a paragraph, which can be numbered in words: `Eerste lid` is 1.
QString paragraphInReference(const QString& printed);

/// `lid=1` below `artikel=18`: a place with a number put behind another place; an empty number adds
/// nothing.
QString placeBelow(const QString& place, QStringView key, const QString& number);

/// The number of an article from a label that holds all: `Artikel 11a`, `Art. 3.`, `1.Parkeren`;
/// empty where it has none.
QString numberInLabel(const QString& label);
/// What follows the number in such a label: `Parkeren`.
QString titleInLabel(const QString& label);

} // namespace omgekeerd
