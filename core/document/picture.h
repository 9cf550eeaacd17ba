// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/drawing.h"

namespace omgekeerd {

/// Marks of a drawing that belong together: from the first, so many.
struct MarkRange {
    std::size_t first = 0;
    std::size_t count = 0;
};

/// What is known of a node of a drawing besides its words and its place.
struct PictureNode {
    QString name;    ///< in a few words
    MarkRange marks; ///< what is drawn of it alone
};

/// A thread between two nodes of a drawing, and what it means in words.
struct PictureThread {
    int from = 0; ///< places among the nodes
    int to = 0;
    QString meaning;
    bool leads = true; ///< one way; else the two concern each other
    MarkRange marks = {};
};

/// A drawing to walk through: how its nodes hang together, and which marks are of what.
struct Picture {
    Drawing drawing;
    std::vector<PictureNode> nodes = {}; ///< one for each node of the drawing, or none
    std::vector<PictureThread> threads = {};
};

} // namespace omgekeerd
