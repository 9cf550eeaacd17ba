// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

class QWidget;

namespace omgekeerd::ui {

/// The pages of a PDF under each other, as wide as there is room; nothing where the program was
/// built without Qt Pdf or the bytes are no PDF.
QWidget* makePdfPages(const QByteArray& pdf);

} // namespace omgekeerd::ui
