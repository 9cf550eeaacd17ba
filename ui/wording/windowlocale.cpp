// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/windowlocale.h"

#include "core/dossier/quotation.h"
#include "core/method/phrases.h"

#include <QCollator>

namespace omgekeerd::ui {

Language windowLanguage() {
    return QLocale().language() == QLocale::English ? Language::English : Language::Dutch;
}

QLocale windowLocale() { return localeOf(windowLanguage()); }

QLocale localeOf(Language language) {
    switch (language) {
    case Language::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case Language::Dutch:
    case Language::Frisian:
        break;
    }
    return QLocale(QLocale::Dutch, QLocale::Netherlands);
}

std::vector<Language> windowLanguages() { return {Language::Dutch, Language::English}; }

QString ownNameOf(Language language) {
    switch (language) {
    case Language::Dutch:
        return QStringLiteral("Nederlands");
    case Language::English:
        return QStringLiteral("English");
    case Language::Frisian:
        return QStringLiteral("Frysk");
    }
    return {};
}

QString inQuotes(const QString& words) { return quotation(words, windowLanguage()); }

QString dayInWords(QDate day) { return dateInWords(windowLanguage(), day); }

bool sortsBefore(const QString& a, const QString& b) {
    QCollator alphabet{windowLocale()};
    alphabet.setCaseSensitivity(Qt::CaseInsensitive);
    return alphabet.compare(a, b) < 0;
}

QString amountInWords(qint64 cents) {
    if (windowLanguage() != Language::English)
        return euros(cents);
    const QString sign = cents < 0 ? QStringLiteral("-") : QString();
    const qint64 rest = qAbs(cents % 100);
    const QString behind = rest == 0 ? QString() : QStringLiteral(".%1").arg(rest, 2, 10, QLatin1Char('0'));
    return sign + QStringLiteral("€") + windowLocale().toString(qAbs(cents / 100)) + behind;
}

} // namespace omgekeerd::ui
