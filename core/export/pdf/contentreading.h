// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QByteArray>
#include <QString>

#include <map>
#include <string>

namespace omgekeerd::pdf {

/// What a font of a file says: its name without that of the subset, how long its codes are, and what each reads as.
struct ReadFont {
    std::string name;
    bool hasLongCodes = false;
    std::map<int, QString> meanings;
};

/// What is drawn within one marked content.
struct DrawnText {
    QString text;
    QByteArray glyphs; ///< font and code of each
};

/// A page as it is drawn.
struct DrawnPage {
    std::map<int, DrawnText> marked; ///< by marked-content number
    QString running;                 ///< the text that has no number
    QByteArray digest;               ///< of every operator with its operands, however they were written
};

/// Reads the content of a page; throws what libqpdf throws where it is none.
DrawnPage readContent(const std::string& content, const std::map<std::string, ReadFont>& fonts);
/// Reads which text each code of a font stands for.
std::map<int, QString> readMeanings(const std::string& unicodeMap);

} // namespace omgekeerd::pdf
