// SPDX-License-Identifier: EUPL-1.2
#include "core/document/shapes.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <cmath>

using namespace omgekeerd;

namespace {

struct Extent {
    double left = 1e9, top = 1e9, right = -1e9, bottom = -1e9;
};

/// The box round the end points and handles of a path; on our shapes close to the box round the ink.
Extent extentOf(const std::vector<PathPiece>& path) {
    Extent extent;
    for (const PathPiece& piece : path) {
        const int points = piece.kind == PathPiece::Kind::Curve ? 3
                           : piece.kind == PathPiece::Kind::Close ? 0 : 1;
        for (int i = 0; i < points; ++i) {
            const Point& point = piece.points[static_cast<std::size_t>(i)];
            extent.left = std::min(extent.left, point.x);
            extent.right = std::max(extent.right, point.x);
            extent.top = std::min(extent.top, point.y);
            extent.bottom = std::max(extent.bottom, point.y);
        }
    }
    return extent;
}

} // namespace

TEST_CASE("Each step has an outline of its own that stays inside its box") {
    std::vector<std::size_t> sizes;
    for (const Step step : allOf<Step>()) {
        const auto path = stepShape(step, Box{10, 20, 48, 24});
        REQUIRE(!path.empty());
        CHECK(path.front().kind == PathPiece::Kind::Move);
        CHECK(path.back().kind == PathPiece::Kind::Close);
        const Extent extent = extentOf(path);
        CHECK(extent.left >= 10);
        CHECK(extent.right <= 58);
        CHECK(extent.top >= 20);
        CHECK(extent.bottom <= 44);
        CHECK(extent.right - extent.left > 36);
    }
}

TEST_CASE("The bubble follows the drawn path of the design") {
    const Extent extent = extentOf(stepShape(Step::Wish, Box{0, 0, 24, 24}));
    CHECK(extent.left == Approx(2.5));
    CHECK(extent.right == Approx(21.5));
    CHECK(extent.top == Approx(3.5));
    CHECK(extent.bottom == Approx(21.2));
}

TEST_CASE("Every direction can be told by its outline alone") {
    const Box box{0, 0, 16, 16};
    CHECK(directionShape(Direction::Better, box).front().points[0].y <
          directionShape(Direction::Worse, box)[2].points[0].y);
    const auto same = directionShape(Direction::Same, box);
    CHECK(std::count_if(same.begin(), same.end(), [](const PathPiece& piece) {
              return piece.kind == PathPiece::Kind::Move;
          }) == 2);
    const auto ring = directionShape(Direction::Uncertain, box);
    CHECK(std::count_if(ring.begin(), ring.end(), [](const PathPiece& piece) {
              return piece.kind == PathPiece::Kind::Close;
          }) == 0);
    CHECK(std::count_if(ring.begin(), ring.end(), [](const PathPiece& piece) {
              return piece.kind == PathPiece::Kind::Move;
          }) == 8);
}

TEST_CASE("An option is a round-ended box") {
    const auto path = optionShape(Box{0, 0, 100, 30});
    CHECK(path.front().points[0].x == Approx(15));
    const Extent extent = extentOf(path);
    CHECK(extent.right == Approx(100));
    CHECK(extent.bottom == Approx(30));
}

TEST_CASE("Steps and directions have their own hues") {
    CHECK(hueOf(Step::Wish) == Ink::Wish);
    CHECK(tintOf(Step::Decision) == Ink::DecisionTint);
    CHECK(hueOf(Direction::Better) == Ink::Decision);
    CHECK(hueOf(Direction::Worse) == Ink::Wish);
    CHECK(hueOf(Direction::Same) == Ink::Article);
    CHECK(hueOf(Direction::Uncertain) == Ink::Effects);
}
