// SPDX-License-Identifier: EUPL-1.2
#include "core/document/shapes.h"

#include "core/document/outline.h"

namespace omgekeerd {

namespace {

constexpr double kGrid = 24;
constexpr int kRingParts = 8;

std::vector<PathPiece> stretched(std::vector<PathPiece> path, const Box& box) {
    for (PathPiece& piece : path)
        for (Point& point : piece.points)
            point = {box.x + point.x * box.width / kGrid, box.y + point.y * box.height / kGrid};
    return path;
}

Outline bubble() {
    Outline outline;
    outline.moveTo(4.5, 3.5).arc({19.5, 5.5}, 2, 2, -90, 0).arc({19.5, 15}, 2, 2, 0, 90);
    outline.lineTo(11.5, 17).lineTo(6.5, 21.2).lineTo(6.5, 17);
    return outline.arc({4.5, 15}, 2, 2, 90, 180).arc({4.5, 5.5}, 2, 2, 180, 270).close();
}

Outline onGrid(Step step) {
    Outline outline;
    switch (step) {
    case Step::Wish:
        return bubble();
    case Step::Values:
        return outline.ellipse({12, 12}, 10, 7);
    case Step::Purpose:
        return outline.box(2.5, 5, 19, 14);
    case Step::Effects:
        return outline.ellipse({12, 12}, 9.5, 9.5).ellipse({12, 12}, 4, 4);
    case Step::Article:
        return outline.moveTo(7.3, 4.5).lineTo(22, 4.5).lineTo(16.7, 19.5).lineTo(2, 19.5).close();
    case Step::Decision:
        outline.moveTo(7, 3.6).lineTo(17, 3.6).lineTo(21.9, 12);
        return outline.lineTo(17, 20.4).lineTo(7, 20.4).lineTo(2.1, 12).close();
    }
    return outline;
}

Outline onGrid(Direction direction) {
    Outline outline;
    switch (direction) {
    case Direction::Better:
        return outline.moveTo(12, 3.5).lineTo(22, 20.5).lineTo(2, 20.5).close();
    case Direction::Same:
        return outline.box(2.5, 6.5, 19, 3.8).box(2.5, 13.7, 19, 3.8);
    case Direction::Worse:
        return outline.moveTo(2, 3.5).lineTo(22, 3.5).lineTo(12, 20.5).close();
    case Direction::Uncertain:
        break;
    }
    Outline ring;
    for (int part = 0; part < kRingParts; ++part) {
        const double from = 360.0 / kRingParts * part + 8;
        Outline piece;
        piece.arc({12, 12}, 10, 10, from, from + 29);
        ring.add(piece);
    }
    return ring;
}

} // namespace

std::vector<PathPiece> stepShape(Step step, const Box& box) {
    return stretched(onGrid(step).path(), box);
}

std::vector<PathPiece> optionShape(const Box& box) {
    return Outline().box(box.x, box.y, box.width, box.height, box.height / 2).path();
}

std::vector<PathPiece> directionShape(Direction direction, const Box& box) {
    return stretched(onGrid(direction).path(), box);
}

Ink hueOf(Step step) {
    switch (step) {
    case Step::Wish:
        return Ink::Wish;
    case Step::Values:
        return Ink::Values;
    case Step::Purpose:
        return Ink::Purpose;
    case Step::Effects:
        return Ink::Effects;
    case Step::Article:
        return Ink::Article;
    case Step::Decision:
        return Ink::Decision;
    }
    return Ink::Text;
}

Ink tintOf(Step step) {
    switch (step) {
    case Step::Wish:
        return Ink::WishTint;
    case Step::Values:
        return Ink::ValuesTint;
    case Step::Purpose:
        return Ink::PurposeTint;
    case Step::Effects:
        return Ink::EffectsTint;
    case Step::Article:
        return Ink::ArticleTint;
    case Step::Decision:
        return Ink::DecisionTint;
    }
    return Ink::None;
}

Ink hueOf(Direction direction) {
    switch (direction) {
    case Direction::Better:
        return Ink::Decision;
    case Direction::Worse:
        return Ink::Wish;
    case Direction::Same:
        return Ink::Article;
    case Direction::Uncertain:
        return Ink::Effects;
    }
    return Ink::Text;
}

} // namespace omgekeerd
