// SPDX-License-Identifier: EUPL-1.2
#include "app/gui/windowlanguage.h"

#include "ui/wording/windowlocale.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace omgekeerd {

// Dutch is the source of our sentences; its file holds only the forms of one and of more.
void WindowLanguage::speak(Language language) {
    QLocale::setDefault(ui::localeOf(language));
    QCoreApplication::removeTranslator(&m_ours);
    QCoreApplication::removeTranslator(&m_ofQt);
    const QString code = codeOf(language);
    // Where Qt's own file for the language is not installed, its file windows speak through ours.
    if (m_ofQt.load(QStringLiteral("qtbase_") + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) ||
        m_ofQt.load(QStringLiteral(":/omgekeerd/translations/qtdialogs_") + code))
        QCoreApplication::installTranslator(&m_ofQt);
    if (m_ours.load(QStringLiteral(":/omgekeerd/translations/omgekeerd_") + code))
        QCoreApplication::installTranslator(&m_ours);
}

} // namespace omgekeerd
