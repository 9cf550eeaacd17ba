// SPDX-License-Identifier: EUPL-1.2
#include "core/export/pdf/pages.h"

#include <algorithm>
#include <utility>

namespace omgekeerd::pdf {

Pages::Pages(const std::vector<Slab>& slabs, const Sheet& sheet) : m_slabs(slabs), m_sheet(sheet) {
    newPage();
    const double whole = m_lowest;
    std::size_t from = 0;
    while (from < slabs.size()) {
        const std::size_t to = chunkEnd(from);
        if (slabs[from].startsPage && !m_pages.back().slabs.empty())
            newPage();
        const bool isFirst = m_pages.back().slabs.empty();
        const bool fits = m_y + chunkHeight(from, to, isFirst) <= m_lowest + 0.01;
        const bool fitsOnOne = sheet.top + chunkHeight(from, to, true) <= whole + 0.01;
        if (mayNotPass(from, to)) {
            newPage();
        } else if (!fits && !isFirst && fitsOnOne) {
            if (mayWait(from, to)) {
                m_waiting = {from, to};
                from = to;
            } else {
                newPage();
            }
        } else {
            for (; from < to; ++from)
                place(slabs[from]);
        }
    }
    if (m_waiting)
        newPage();
    placeFoot();
}

bool Pages::mayWait(std::size_t from, std::size_t to) const {
    // A tall picture with a heading of its own leaves no hole before it: what comes next goes first. Pictures that
    // belong together stay so.
    constexpr double hole = 0.3;
    const bool isPicture = std::any_of(m_slabs.begin() + static_cast<std::ptrdiff_t>(from),
                                       m_slabs.begin() + static_cast<std::ptrdiff_t>(to),
                                       [](const Slab& slab) { return slab.figure.has_value(); });
    return !m_waiting && isPicture && m_slabs[from].bookmark.has_value() && m_slabs[from].strips.empty() &&
           m_lowest - m_y > m_sheet.bodyHeight() * hole;
}

bool Pages::mayNotPass(std::size_t from, std::size_t to) const {
    // Not a chapter, nor a table, whose head would have to come again below the picture.
    if (!m_waiting)
        return false;
    for (std::size_t i = from; i < to; ++i)
        if (m_slabs[i].repeated || (m_slabs[i].bookmark.has_value() && m_slabs[i].bookmark->level <= 2))
            return true;
    return false;
}

std::size_t Pages::chunkEnd(std::size_t from) const {
    std::size_t to = from + 1;
    while (to < m_slabs.size() && m_slabs[to - 1].keepsWithNext)
        ++to;
    return to;
}

double Pages::footHeight(const Slab& slab) const {
    double height = 0;
    for (const Slab& note : slab.foot)
        height += note.height;
    return height;
}

double Pages::chunkHeight(std::size_t from, std::size_t to, bool isFirstOnPage) const {
    double height = 0;
    for (std::size_t i = from; i < to; ++i) {
        if (i > from || !isFirstOnPage)
            height += m_slabs[i].gap;
        if (i == from && isFirstOnPage && m_slabs[i].repeated)
            height += m_slabs[i].repeated->height;
        height += m_slabs[i].height + footHeight(m_slabs[i]);
    }
    return height;
}

void Pages::newPage() {
    if (!m_pages.empty())
        placeFoot();
    m_pages.emplace_back();
    m_y = m_sheet.top;
    m_lowest = m_sheet.height - m_sheet.bottom;
    if (const auto waiting = std::exchange(m_waiting, std::nullopt))
        for (std::size_t i = waiting->first; i < waiting->second; ++i)
            place(m_slabs[i]);
}

void Pages::place(const Slab& slab) {
    // A page that begins with a picture that waited may be full at once.
    while (!m_pages.back().slabs.empty() && m_y + slab.gap + slab.height + footHeight(slab) > m_lowest + 0.01)
        newPage();
    if (!m_pages.back().slabs.empty()) {
        m_y += slab.gap;
    } else if (slab.repeated) {
        m_pages.back().slabs.push_back({slab.repeated.get(), m_y, true, false});
        m_y += slab.repeated->height;
    }
    m_pages.back().slabs.push_back({&slab, m_y, false, false});
    m_y += slab.height;
    m_lowest -= footHeight(slab);
}

void Pages::placeFoot() {
    // Footnotes stand in the order of their marks, just above the line of the running foot.
    std::vector<PlacedSlab>& slabs = m_pages.back().slabs;
    double y = m_lowest + 4;
    const std::size_t count = slabs.size();
    for (std::size_t i = 0; i < count; ++i)
        for (const Slab& note : slabs[i].slab->foot) {
            slabs.push_back({&note, y, false, true});
            y += note.height;
        }
}

double Pages::overflow() const {
    double beyond = 0;
    for (std::size_t page = 1; page < m_pages.size(); ++page) {
        double lowest = m_sheet.top;
        for (const PlacedSlab& placed : m_pages[page].slabs)
            if (!placed.isFoot)
                lowest = std::max(lowest, placed.top + placed.slab->height);
        beyond += lowest - m_sheet.top;
    }
    return beyond;
}

} // namespace omgekeerd::pdf
