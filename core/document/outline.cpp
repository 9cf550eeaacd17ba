// SPDX-License-Identifier: EUPL-1.2
#include "core/document/outline.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace omgekeerd {

Outline& Outline::moveTo(double x, double y) {
    m_path.push_back({PathPiece::Kind::Move, {Point{x, y}, Point{}, Point{}}});
    m_isOpen = true;
    return *this;
}

Outline& Outline::lineTo(double x, double y) {
    m_path.push_back({PathPiece::Kind::Line, {Point{x, y}, Point{}, Point{}}});
    return *this;
}

Outline& Outline::curveTo(Point first, Point second, Point end) {
    m_path.push_back({PathPiece::Kind::Curve, {first, second, end}});
    return *this;
}

void Outline::arcPart(Point centre, double radiusX, double radiusY, double from, double to) {
    // A cubic curve follows a quarter of a circle to within 0.03 % with these handles.
    const double handle = 4.0 / 3.0 * std::tan((to - from) / 4.0);
    const auto at = [&](double angle, double along) {
        return Point{
            centre.x + radiusX * (std::cos(angle) - along * std::sin(angle)),
            centre.y + radiusY * (std::sin(angle) + along * std::cos(angle))
        };
    };
    curveTo(at(from, handle), at(to, -handle), at(to, 0));
}

Outline& Outline::arc(
    Point centre, double radiusX, double radiusY, double fromDegrees, double toDegrees
) {
    const double from = fromDegrees * std::numbers::pi / 180.0;
    const double to = toDegrees * std::numbers::pi / 180.0;
    const double startX = centre.x + radiusX * std::cos(from);
    const double startY = centre.y + radiusY * std::sin(from);
    m_isOpen ? lineTo(startX, startY) : moveTo(startX, startY);
    const int parts = std::max(1, static_cast<int>(std::ceil(std::abs(toDegrees - fromDegrees) / 90.0 - 1e-9)));
    const double step = (to - from) / parts;
    for (int part = 0; part < parts; ++part)
        arcPart(centre, radiusX, radiusY, from + step * part, from + step * (part + 1));
    return *this;
}

Outline& Outline::ellipse(Point centre, double radiusX, double radiusY) {
    m_isOpen = false;
    return arc(centre, radiusX, radiusY, 0, 360).close();
}

Outline& Outline::box(double x, double y, double width, double height, double corner) {
    const double round = std::min({corner, width / 2, height / 2});
    if (round <= 0) {
        moveTo(x, y).lineTo(x + width, y).lineTo(x + width, y + height).lineTo(x, y + height);
        return close();
    }
    moveTo(x + round, y);
    arc({x + width - round, y + round}, round, round, -90, 0);
    arc({x + width - round, y + height - round}, round, round, 0, 90);
    arc({x + round, y + height - round}, round, round, 90, 180);
    arc({x + round, y + round}, round, round, 180, 270);
    return close();
}

Outline& Outline::add(const Outline& other) {
    m_path.insert(m_path.end(), other.m_path.begin(), other.m_path.end());
    m_isOpen = false;
    return *this;
}

Outline& Outline::close() {
    m_path.push_back({PathPiece::Kind::Close, {}});
    m_isOpen = false;
    return *this;
}

} // namespace omgekeerd
