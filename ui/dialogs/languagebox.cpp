// SPDX-License-Identifier: EUPL-1.2
#include "ui/dialogs/languagebox.h"

#include "ui/wording/windowlocale.h"

namespace omgekeerd::ui {

LanguageBox::LanguageBox(QWidget* parent) : QComboBox(parent) {
    setObjectName(QStringLiteral("language"));
    setAccessibleName(tr("Taal / Language"));
    for (const Language language : windowLanguages()) {
        addItem(ownNameOf(language));
        if (language == windowLanguage())
            setCurrentIndex(count() - 1);
    }
    connect(this, &QComboBox::activated, this, [this](int row) {
        Q_EMIT asked(windowLanguages().at(static_cast<std::size_t>(row)));
    });
}

} // namespace omgekeerd::ui
