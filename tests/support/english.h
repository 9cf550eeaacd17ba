// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QLocale>

namespace omgekeerd::test {

/// For as long as it lives, the default locale is English, as in an English window.
class EnglishLocale {
public:
    EnglishLocale() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~EnglishLocale() { QLocale::setDefault(m_before); }
    EnglishLocale(const EnglishLocale&) = delete;
    EnglishLocale& operator=(const EnglishLocale&) = delete;

private:
    QLocale m_before;
};

} // namespace omgekeerd::test
