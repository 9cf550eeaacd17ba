// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

class QPrinter;
class QWidget;

namespace omgekeerd::ui {

/// The pages of a PDF under each other, as wide as there is room; nothing where the program was
/// built without Qt Pdf or the bytes are no PDF.
QWidget* makePdfPages(const QByteArray& pdf);

/// Prints the pages that the printer was asked for. Says how far it is when it takes longer than a second, and can be
/// stopped then. False when the pages cannot be read or the printer does not take them.
bool printPdf(const QByteArray& pdf, QPrinter& printer, QWidget* parent);

} // namespace omgekeerd::ui
