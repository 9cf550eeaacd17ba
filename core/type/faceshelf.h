// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/face.h"
#include "core/type/fontface.h"

#include <QStringView>

#include <memory>
#include <vector>

namespace omgekeerd {

/// The fonts that the program carries: the six faces first, then what stands in for characters they lack. Opened
/// when first used; not to be shared between threads.
class FaceShelf {
public:
    static constexpr int kNone = -1; ///< no font has it: a box with the code point is drawn

    FaceShelf();

    bool isComplete() const; ///< the six faces are there
    int count() const { return static_cast<int>(m_names.size()); }
    static int placeOf(FontFace face) { return static_cast<int>(face); }
    const Face& face(int place) const;
    const Face& face(FontFace which) const { return face(placeOf(which)); }
    /// The first face that has every visible character of a grapheme, from the wanted one down the shelf.
    int placeFor(QStringView grapheme, FontFace wanted) const;

private:
    const Face* open(int place) const;
    bool has(int place, QStringView grapheme) const;
    std::vector<QString> m_names;
    mutable std::vector<std::unique_ptr<Face>> m_faces;
    mutable std::vector<bool> m_isMissing;
};

} // namespace omgekeerd
