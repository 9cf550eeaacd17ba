// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <QString>

#include <memory>
#include <vector>

namespace omgekeerd {

/// A word of a text with what remains of it without its endings.
struct StemmedWord {
    QString stem;
    QString word; ///< as it was written, in small letters
};

/// Finds the words of a Dutch text that tell something: not „de”, „moet” or a number; „vergoedingen” and „vergoeding”
/// are one. For one thread.
class DutchStems {
public:
    DutchStems();
    ~DutchStems();
    DutchStems(DutchStems&&) noexcept;
    DutchStems& operator=(DutchStems&&) noexcept;

    /// In the order of the text; a word that stands twice comes twice.
    std::vector<StemmedWord> of(const QString& text) const;

private:
    struct Snowball;
    std::unique_ptr<Snowball> m_snowball;
};

} // namespace omgekeerd
