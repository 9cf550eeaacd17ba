// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "core/method/content.h"

namespace omgekeerd {

/// What stands on the overview of keys: the words of the window, in its language.
struct KeysPageText {
    QString title;
    QString intro;
    QString does;  ///< heads of the two columns
    QString press;
    std::vector<std::pair<QString, QString>> keys; ///< what it does, which key
};

/// The keys of the program on paper, to lie beside the keyboard.
Document keysPage(const MethodContent& content, const KeysPageText& text, QDate on);

} // namespace omgekeerd
