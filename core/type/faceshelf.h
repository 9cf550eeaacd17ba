// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/face.h"
#include "core/type/fontface.h"

#include <QStringView>

namespace omgekeerd {

/// The fonts that the program carries: the six faces first, then what stands in for characters they lack. Each is
/// opened when it is first used, and then stays open for all shelves: reading its tables takes longer than a page.
class FaceShelf {
public:
    static constexpr int kNone = -1; ///< no font has it: a box with the code point is drawn

    FaceShelf();

    bool isComplete() const; ///< the six faces are there
    static int placeOf(FontFace face) { return static_cast<int>(face); }
    const Face& face(int place) const;
    const Face& face(FontFace which) const { return face(placeOf(which)); }
    /// The first face that has every visible character of a grapheme, from the wanted one down the shelf.
    int placeFor(QStringView grapheme, FontFace wanted) const;

private:
    static const Face* open(int place);
    static bool has(int place, QStringView grapheme);
};

} // namespace omgekeerd
