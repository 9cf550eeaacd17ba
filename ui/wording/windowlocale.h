// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QDate>
#include <QLocale>
#include <QString>

#include <vector>

namespace omgekeerd::ui {

/// In which language the window speaks: English where the default locale is English, else Dutch. The composition root
/// sets the default locale, so that what Qt writes by itself follows too.
Language windowLanguage();
/// How the window writes numbers, names of months and times, and in which order it sorts.
QLocale windowLocale();
/// The locale of a language as the window writes it: the Netherlands, or the United Kingdom with its day before month.
QLocale localeOf(Language language);

/// The languages that the window speaks, and what each calls itself.
std::vector<Language> windowLanguages();
QString ownNameOf(Language language);

/// `9 maart 2026`, `9 March 2026`
QString dayInWords(QDate day);
/// Whether a word comes before another in the order of the language; capitals make no difference.
bool sortsBefore(const QString& a, const QString& b);
/// `„zo gezegd”`, `“said so”`
QString inQuotes(const QString& words);
/// `€ 1.250,50`, `€1,250.50`; whole euros without decimals.
QString amountInWords(qint64 cents);

} // namespace omgekeerd::ui
