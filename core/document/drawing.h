// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/type/fontface.h"

#include <QString>

#include <array>
#include <variant>
#include <vector>

namespace omgekeerd {

/// A point in points (1/72 inch), y downwards.
struct Point {
    double x = 0;
    double y = 0;
};

/// Names of colours; each exporter and the window have their own table.
enum class Ink {
    Text,
    Muted,
    Border,
    Hairline,
    Ground,
    Sunk,
    Wish,
    WishTint,
    Values,
    ValuesTint,
    Purpose,
    PurposeTint,
    Effects,
    EffectsTint,
    Article,
    ArticleTint,
    Decision,
    DecisionTint,
    Missing,
    None
};

/// One piece of a path: move, line, cubic curve or close.
struct PathPiece {
    enum class Kind { Move, Line, Curve, Close };
    Kind kind = Kind::Move;
    std::array<Point, 3> points{};
};

/// A filled or stroked outline.
struct Shape {
    std::vector<PathPiece> path;
    Ink stroke = Ink::Text;
    Ink fill = Ink::None;
    double width = 1;
    std::vector<double> dash;
};

/// One line of text with its baseline at `at`.
struct Label {
    Point at;
    QString text;
    FontFace face = FontFace::Sans;
    double size = 10;
    Ink ink = Ink::Text;
};

/// A box in points, y downwards.
struct Box {
    double x = 0;
    double y = 0;
    double width = 24;
    double height = 24;
};

/// One thing that a picture shows, in words: the tree of them says the same as the picture.
struct DrawingNode {
    QString text;
    Box area;      ///< in the picture
    int parent = -1; ///< place of the node above it among the nodes, -1 at the top
    QString field; ///< path of the field in the case that it shows, or empty
};

/// A picture drawn once and used everywhere: by the window and by each exporter.
struct Drawing {
    double width = 0;
    double height = 0;
    std::vector<std::variant<Shape, Label>> marks;
    std::vector<DrawingNode> nodes = {}; ///< a node comes after the one above it
};

} // namespace omgekeerd
