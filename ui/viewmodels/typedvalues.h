// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace omgekeerd::ui {

/// What somebody typed where a date is asked.
struct TypedDate {
    enum class Kind { Empty, Date, NotThere, Unread };
    Kind kind = Kind::Empty;
    QDate date; ///< valid with Kind::Date
};
/// Reads `2-3-2026`, `02/03/2026`, `2 maart 2026` (also `2 March 2026` in an English window), `2026-03-02` and `2-3-26`; 31 februari is NotThere.
TypedDate readDate(const QString& typed);
/// `2-3-2026`
QString typedForm(QDate date);

/// Reads `936`, `1.250,50`, `12,5`, `€ 36,-` as eurocents, in an English window `1,250.50`; nothing where it is no
/// amount.
std::optional<qint64> readCents(const QString& typed);
/// `1.250,50`, in an English window `1,250.50`; whole euros without decimals.
QString typedForm(qint64 cents);

} // namespace omgekeerd::ui
