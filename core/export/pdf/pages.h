// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/export/pdf/flow.h"
#include "core/export/pdf/sheet.h"

#include <optional>
#include <utility>

namespace omgekeerd::pdf {

/// A slab at its place on a page.
struct PlacedSlab {
    const Slab* slab = nullptr;
    double top = 0;
    bool isRepeated = false; ///< a table's header once more: an artifact
    bool isFoot = false;     ///< a footnote
};

/// What stands on one page.
struct PageLayout {
    std::vector<PlacedSlab> slabs;
};

/// Divides slabs over pages: what belongs together stays together where a page can hold it.
class Pages {
public:
    Pages(const std::vector<Slab>& slabs, const Sheet& sheet);
    const std::vector<PageLayout>& pages() const { return m_pages; }
    /// How far what stands on the last page reaches beyond the first, in points; 0 when all stands on one page.
    double overflow() const;

private:
    std::size_t chunkEnd(std::size_t from) const;
    double chunkHeight(std::size_t from, std::size_t to, bool isFirstOnPage) const;
    /// Whether a picture that does not fit any more lets what follows it go first.
    bool mayWait(std::size_t from, std::size_t to) const;
    /// Whether this must stay behind the picture that waits.
    bool mayNotPass(std::size_t from, std::size_t to) const;
    void place(const Slab& slab);
    double footHeight(const Slab& slab) const;
    void placeFoot();
    void newPage();
    const std::vector<Slab>& m_slabs;
    const Sheet& m_sheet;
    std::vector<PageLayout> m_pages;
    std::optional<std::pair<std::size_t, std::size_t>> m_waiting; ///< the slabs of a picture, for the next page
    double m_y = 0;
    double m_lowest = 0; ///< of the body of the page in the making
};

} // namespace omgekeerd::pdf
