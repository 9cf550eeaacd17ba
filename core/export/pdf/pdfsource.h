// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QDate>
#include <QString>

#include <string>

namespace omgekeerd::pdf {

/// A number with at most three decimals, the same on every machine.
std::string number(double value);
/// A text string: UTF-16 with its mark, in hexadecimal.
std::string textString(const QString& text);
/// A language as a string, with nothing in it that is none (BCP 47).
std::string languageString(const QString& language);
/// `12 0 R`
std::string reference(int object);
/// `D:20260309000000Z`; empty for a date that is none.
std::string dateString(QDate date);

} // namespace omgekeerd::pdf
