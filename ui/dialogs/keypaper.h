// SPDX-License-Identifier: EUPL-1.2
// The recovery key as a page to print. keypaper.cpp alone knows printers.
#pragma once

#include <QDate>
#include <QString>

#include <functional>

class QWidget;

namespace omgekeerd::ui {

/// What stands on the page.
struct KeyPaper {
    QString key;
    QString vault; ///< the name of the file
    QDate made;
};

/// Asks for a printer and prints; `printed` is called when it went there.
void printKeyPaper(const KeyPaper& paper, QWidget* parent, const std::function<void()>& printed);
} // namespace omgekeerd::ui
