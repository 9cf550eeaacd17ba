// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>

namespace omgekeerd::test {

/// The same PDF as another program would write it: other packing, other order of objects.
QByteArray rewritten(const QByteArray& pdf);
/// The PDF after an editor changed the places of two letters in a marked content of a page (or the first after it where
/// that can be done); what the file says of itself stays.
QByteArray withLettersSwapped(const QByteArray& pdf, std::size_t page, int number);
/// The PDF with other bytes for the first file that travels inside.
QByteArray withOtherFileInside(const QByteArray& pdf, const QByteArray& bytes);

} // namespace omgekeerd::test
