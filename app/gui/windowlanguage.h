// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QTranslator>

namespace omgekeerd {

/// The language in which the window speaks: our sentences, those of Qt, and how dates and numbers are written. What is
/// on the screen already stays as it is: who asks for another language builds the window again.
class WindowLanguage {
public:
    void speak(Language language);

private:
    QTranslator m_ours;
    QTranslator m_ofQt;
};

} // namespace omgekeerd
