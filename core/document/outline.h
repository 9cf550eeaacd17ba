// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"

#include <vector>

namespace omgekeerd {

/// Draws a path piece by piece; every number is in points, y downwards.
class Outline {
public:
    Outline& moveTo(double x, double y);
    Outline& lineTo(double x, double y);
    Outline& curveTo(Point first, Point second, Point end);
    /// A part of an ellipse from one angle to another, in degrees, clockwise from three o'clock; joins what was drawn.
    Outline& arc(Point centre, double radiusX, double radiusY, double fromDegrees, double toDegrees);
    Outline& ellipse(Point centre, double radiusX, double radiusY);
    Outline& box(double x, double y, double width, double height, double corner = 0);
    Outline& close();
    Outline& add(const Outline& other); ///< as pieces of their own

    const std::vector<PathPiece>& path() const { return m_path; }

private:
    void arcPart(Point centre, double radiusX, double radiusY, double from, double to);
    std::vector<PathPiece> m_path;
    bool m_isOpen = false;
};

} // namespace omgekeerd
