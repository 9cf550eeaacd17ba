// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/typedvalues.h"

#include "ui/wording/windowlocale.h"

#include <QRegularExpression>

namespace omgekeerd::ui {

namespace {

constexpr qint64 kMostCents = 100'000'000'000; // `amount` in the schema

/// 1-12 for the name of a month or its first three letters, in Dutch or in the language of the window; 0 for anything
/// else.
int monthNamed(const QString& word) {
    for (const QLocale& locale : {localeOf(Language::Dutch), windowLocale()})
        for (int month = 1; month <= 12; ++month) {
            const QString name = locale.standaloneMonthName(month, QLocale::LongFormat).toLower();
            if (word == name || (word.size() >= 3 && name.startsWith(word)) ||
                (month == 3 && word == QStringLiteral("mrt")))
                return month;
        }
    return 0;
}

TypedDate dateOf(int year, int month, int day) {
    if (year < 100)
        year += 2000;
    const QDate date(year, month, day);
    if (!date.isValid() || year < 1000 || year > 9999)
        return {TypedDate::Kind::NotThere, {}};
    return {TypedDate::Kind::Date, date};
}

} // namespace

TypedDate readDate(const QString& typed) {
    const QString text = typed.simplified().toLower();
    if (text.isEmpty())
        return {};
    static const QRegularExpression numbers(QStringLiteral(R"(^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$)"));
    static const QRegularExpression iso(QStringLiteral(R"(^(\d{4})-(\d{1,2})-(\d{1,2})$)"));
    static const QRegularExpression words(QStringLiteral(R"(^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4}|\d{2})$)"));
    if (const auto found = numbers.match(text); found.hasMatch())
        return dateOf(found.captured(3).toInt(), found.captured(2).toInt(), found.captured(1).toInt());
    if (const auto found = iso.match(text); found.hasMatch())
        return dateOf(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    if (const auto found = words.match(text); found.hasMatch())
        if (const int month = monthNamed(found.captured(2)); month > 0)
            return dateOf(found.captured(3).toInt(), month, found.captured(1).toInt());
    return {TypedDate::Kind::Unread, {}};
}

QString typedForm(QDate date) {
    return date.toString(QStringLiteral("d-M-yyyy"));
}

std::optional<qint64> readCents(const QString& typed) {
    static const QRegularExpression dutch(
        QStringLiteral(R"(^(?:€ ?|euro )?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-|--))?(?: ?€| euro)?$)")
    );
    static const QRegularExpression english(
        QStringLiteral(R"(^(?:€ ?|euro )?(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{1,2}))?(?: ?€| euros?)?$)")
    );
    const bool isEnglish = windowLanguage() == Language::English;
    const auto found = (isEnglish ? english : dutch).match(typed.simplified().toLower());
    if (!found.hasMatch())
        return std::nullopt;
    bool fits = false;
    const qint64 euros = found.captured(1).remove(isEnglish ? u',' : u'.').toLongLong(&fits);
    if (!fits || euros > kMostCents / 100)
        return std::nullopt;
    const QString rest = found.captured(2).remove(u'-');
    const qint64 cents = euros * 100 + rest.leftJustified(2, u'0').toLongLong();
    return cents <= kMostCents ? std::optional(cents) : std::nullopt;
}

QString typedForm(qint64 cents) {
    const QLocale locale = windowLocale();
    const QString euros = locale.toString(cents / 100);
    if (cents % 100 == 0)
        return euros;
    return euros + locale.decimalPoint() + QString::number(cents % 100).rightJustified(2, u'0');
}

} // namespace omgekeerd::ui
