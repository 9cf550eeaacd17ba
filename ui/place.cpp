// SPDX-License-Identifier: EUPL-1.2
#include "ui/place.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

std::optional<Place> beside(Place place, int by) {
    const std::vector<Place> all = allOf<Place>();
    const auto here = std::find(all.begin(), all.end(), place) - all.begin();
    const auto there = here + by;
    if (there < 0 || there >= std::ssize(all))
        return std::nullopt;
    return all.at(static_cast<std::size_t>(there));
}

} // namespace

Place placeOf(Step step) {
    switch (step) {
    case Step::Wish:
        return Place::Wish;
    case Step::Values:
        return Place::Values;
    case Step::Purpose:
        return Place::Purpose;
    case Step::Effects:
        return Place::Effects;
    case Step::Article:
        return Place::Article;
    case Step::Decision:
        return Place::Decision;
    }
    Q_UNREACHABLE();
}

std::optional<Step> stepAt(Place place) {
    switch (place) {
    case Place::Wish:
        return Step::Wish;
    case Place::Values:
        return Step::Values;
    case Place::Purpose:
        return Step::Purpose;
    case Place::Effects:
        return Step::Effects;
    case Place::Article:
        return Step::Article;
    case Place::Decision:
        return Step::Decision;
    case Place::ReadOver:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

std::optional<Place> nextPlace(Place place) {
    return beside(place, 1);
}
std::optional<Place> previousPlace(Place place) {
    return beside(place, -1);
}

} // namespace omgekeerd::ui
