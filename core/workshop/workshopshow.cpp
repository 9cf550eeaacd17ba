// SPDX-License-Identifier: EUPL-1.2
// What a workshop brings, and where it stands on the big screen.
#include "core/workshop/workshop.h"

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr std::size_t kMostHarvest = 500;

Unexpected refused(const char* sentence) {
    return fail(FailureCode::Usage, QString::fromUtf8(sentence));
}

} // namespace

Result<HarvestId> Workshop::addInsight(const Insight& insight) {
    if (m_insights.size() >= kMostHarvest)
        return refused("de oogst is vol");
    const HarvestId id(nextKey(u'h'));
    m_insights.push_back({id, insight});
    return id;
}

Result<void> Workshop::changeInsight(const HarvestId& id, const Insight& insight) {
    for (PlacedInsight& placed : m_insights)
        if (placed.id == id) {
            placed.insight = insight;
            return {};
        }
    return refused("dit inzicht is er niet");
}

Result<HarvestId> Workshop::addSignal(const HarvestedSignal& signal) {
    if (m_signals.size() >= kMostHarvest)
        return refused("de oogst is vol");
    const HarvestId id(nextKey(u'h'));
    m_signals.push_back({id, signal});
    return id;
}

Result<void> Workshop::changeSignal(const HarvestId& id, const HarvestedSignal& signal) {
    for (PlacedSignal& placed : m_signals)
        if (placed.id == id) {
            placed.signal = signal;
            return {};
        }
    return refused("dit signaal is er niet");
}

Result<void> Workshop::removeHarvest(HarvestId id) {
    const auto isIt = [&id](const auto& placed) { return placed.id == id; };
    if (std::erase_if(m_insights, isIt) + std::erase_if(m_signals, isIt) == 0)
        return refused("dit staat niet in de oogst");
    return {};
}

std::optional<Slide> Workshop::slide() const { return slideIn(slidesOf(*this), m_slide); }

void Workshop::place(const Slide& slide) {
    const std::optional<Slide> before = this->slide();
    m_slide = slide;
    if (before && before->item == slide.item)
        return;
    const bool sound = m_timer.hasSound();
    m_timer = WorkTimer(item(slide.item)->item.minutes());
    m_timer.setSound(sound);
}

Result<void> Workshop::show(const Slide& slide) {
    const std::vector<Slide> slides = slidesOf(*this);
    if (std::find(slides.begin(), slides.end(), slide) == slides.end())
        return refused("dat staat niet in het programma");
    place(slide);
    return {};
}

Result<void> Workshop::showItem(const ItemId& id) {
    for (const Slide& slide : slidesOf(*this))
        if (slide.item == id) {
            place(slide);
            return {};
        }
    return refused("dit onderdeel staat niet in het programma");
}

std::optional<Step> Workshop::nextToReveal() const {
    for (const Step step : allOf<Step>())
        if (!isRevealed(m_onTable, step))
            for (const PlacedGroup& placed : m_groups)
                if (hasWritten({m_onTable, placed.id, step}))
                    return step;
    return std::nullopt;
}

Advanced Workshop::advance() {
    const std::optional<Slide> here = slide();
    if (!here)
        return Advanced::AtEnd;
    if (here->kind == SlideKind::Reveal && !m_onTable.isEmpty() && !isRevealed(m_onTable, *here->step)) {
        m_revealed.emplace(m_onTable, *here->step);
        return Advanced::Revealed;
    }
    if (here->kind == SlideKind::Compare)
        if (const std::optional<Step> step = nextToReveal()) {
            m_revealed.emplace(m_onTable, *step);
            return Advanced::Revealed;
        }
    const std::optional<Slide> next = slideAfter(slidesOf(*this), *here);
    if (!next)
        return Advanced::AtEnd;
    place(*next);
    return Advanced::Moved;
}

bool Workshop::goBack() {
    const std::optional<Slide> here = slide();
    const std::optional<Slide> before = here ? slideBefore(slidesOf(*this), *here) : std::nullopt;
    if (!before)
        return false;
    place(*before);
    return true;
}

} // namespace omgekeerd
