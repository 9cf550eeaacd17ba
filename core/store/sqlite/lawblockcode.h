// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/law/regulation.h"

#include <QByteArray>

#include <optional>

namespace omgekeerd::store {

/// The blocks of an article as one row keeps them, in an encoding of our own with a version byte: first all its text on
/// end, then how it is cut into blocks, cells and spans. The text lies there once and unchanged, so that the index can
/// be told word for word what it must forget.
QByteArray encodeBlocks(const std::vector<LawBlock>& blocks);
/// Nothing when the bytes are not what encodeBlocks wrote.
std::optional<std::vector<LawBlock>> decodeBlocks(const QByteArray& bytes);
/// The text alone: blocks on lines of their own, cells apart. Nothing when the bytes are damaged.
std::optional<QString> textOfBlocks(const QByteArray& bytes);

QString encodeHeadings(const std::vector<LawHeading>& headings);
std::vector<LawHeading> decodeHeadings(const QString& text);

} // namespace omgekeerd::store
