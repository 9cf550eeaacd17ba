// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/slide.h"

#include "core/workshop/workshop.h"

#include <algorithm>
#include <utility>

namespace omgekeerd {

namespace {

/// Puts the slides of the items behind each other, and remembers which steps wait for a reveal.
class SlideRow {
public:
    explicit SlideRow(const Workshop& workshop) : m_workshop(workshop) {}

    void add(const PlacedItem& placed) {
        const ItemId& id = placed.id;
        switch (placed.item.kind()) {
        case ItemKind::Opener:
            return m_slides.push_back({SlideKind::Opener, id});
        case ItemKind::Method:
            return m_slides.push_back({SlideKind::Method, id});
        case ItemKind::StepWork:
            if (!std::exchange(m_hasMetCase, true))
                m_slides.push_back({SlideKind::Case, id});
            m_asked.push_back(*placed.item.step());
            return m_slides.push_back({SlideKind::Question, id, placed.item.step()});
        case ItemKind::Reveal:
            return addReveals(id);
        case ItemKind::Compare:
            return m_slides.push_back({SlideKind::Compare, id});
        case ItemKind::WhatIf:
            return addVariants(id);
        case ItemKind::Harvest:
            return m_slides.push_back({SlideKind::Harvest, id});
        case ItemKind::Break:
            return m_slides.push_back({SlideKind::Break, id});
        case ItemKind::Free:
            return m_slides.push_back({SlideKind::Free, id});
        }
    }
    std::vector<Slide> take() { return std::move(m_slides); }

private:
    void addReveals(const ItemId& id) {
        for (const Step step : m_asked)
            m_slides.push_back({SlideKind::Reveal, id, step});
        // A reveal of nothing still is a moment of the afternoon.
        if (m_asked.empty())
            m_slides.push_back({SlideKind::Free, id});
        m_asked.clear();
    }
    void addVariants(const ItemId& id) {
        const std::size_t before = m_slides.size();
        for (const Variant& variant : m_workshop.variants())
            if (variant.dossier == m_workshop.onTable())
                m_slides.push_back({SlideKind::Variant, id, {}, variant.id});
        if (m_slides.size() == before)
            m_slides.push_back({SlideKind::Variant, id});
    }

    const Workshop& m_workshop;
    bool m_hasMetCase = false;
    std::vector<Step> m_asked;
    std::vector<Slide> m_slides;
};

} // namespace

std::vector<Slide> slidesOf(const Workshop& workshop) {
    SlideRow row(workshop);
    for (const PlacedItem& placed : workshop.programme())
        row.add(placed);
    return row.take();
}

std::optional<Slide> slideIn(const std::vector<Slide>& slides, const Slide& wanted) {
    if (slides.empty())
        return std::nullopt;
    if (std::find(slides.begin(), slides.end(), wanted) != slides.end())
        return wanted;
    const auto sameItem = std::find_if(slides.begin(), slides.end(), [&](const Slide& slide) {
        return slide.item == wanted.item;
    });
    return sameItem == slides.end() ? slides.front() : *sameItem;
}

std::optional<Slide> slideAfter(const std::vector<Slide>& slides, const Slide& here) {
    const std::optional<Slide> now = slideIn(slides, here);
    if (!now || slides.back() == *now)
        return std::nullopt;
    return *(std::find(slides.begin(), slides.end(), *now) + 1);
}

std::optional<Slide> slideBefore(const std::vector<Slide>& slides, const Slide& here) {
    const std::optional<Slide> now = slideIn(slides, here);
    if (!now || slides.front() == *now)
        return std::nullopt;
    return *(std::find(slides.begin(), slides.end(), *now) - 1);
}

} // namespace omgekeerd
