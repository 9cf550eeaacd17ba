// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/document.h"
#include "ui/dialogs/filechooser.h"

namespace omgekeerd::ui {

/// What is said of a document that is of no single case, and the same as a table for a spreadsheet.
struct TreeWords {
    QString name;
    QString file;    ///< without its ending
    QString warning; ///< stays above it; may be empty
    std::vector<std::vector<QString>> sheet;
};

/// Shows the document as it goes out, over `over`, and saves it in the form that is chosen there.
void showTree(const Document& tree, const TreeWords& words, FileChooser& files, QWidget* over);

} // namespace omgekeerd::ui
