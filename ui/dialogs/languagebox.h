// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/dossier/vocabulary.h"

#include <QComboBox>

namespace omgekeerd::ui {

/// The languages of the window under their own names, for somebody who cannot read the language of the screen.
class LanguageBox : public QComboBox {
    Q_OBJECT
public:
    explicit LanguageBox(QWidget* parent = nullptr);

Q_SIGNALS:
    void asked(omgekeerd::Language language);
};

} // namespace omgekeerd::ui
