// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/document/picture.h"
#include "core/document/scribe.h"

namespace omgekeerd {

/// How a node of the reasoning counts for the decision.
enum class ChainWeight { Carries, Weighed, Unsaid };

/// An effect under an option.
struct ChainEffect {
    std::optional<Direction> direction;
    QString who; ///< `mevrouw B., kort`
    QString text;
};

/// One thing in the chain of reasons, with the sentence why it stands there.
struct ChainNode {
    Step step = Step::Wish;
    QString name;
    QString kind;                 ///< `raakt deels`, `op maat`
    QString lead;                 ///< `want:`, `niet, want:`
    QString reason;               ///< as it was typed
    QString also;                 ///< a second sentence with its own lead
    QString alsoLead;
    ChainWeight weight = ChainWeight::Carries;
    QString field;                ///< path of the sentence in the case
    int folded = 0;               ///< of how many it stands for, when it stands for more
    std::vector<ChainEffect> effects;
};

/// Place of a node among the nodes of the chain.
struct ChainEdge {
    std::size_t from = 0;
    std::size_t to = 0;
    ChainWeight weight = ChainWeight::Carries;
};

/// The reasoning of a case as nodes and threads: wish, values, purposes, options, articles, decision. At most twelve
/// nodes stand whole; of a step that has more, the rest is folded into one.
struct Chain {
    std::vector<ChainNode> nodes; ///< in the order of the steps; of each step the one on the axis first
    std::vector<ChainEdge> edges;
    std::vector<std::pair<std::size_t, std::size_t>> conflicts; ///< nodes that chafe with each other
    QString chafing;      ///< what keeps chafing after the decision
    QString signal;       ///< to whom it was told, or empty
};

Chain chainOf(const Scribe& scribe);

/// How a chain is laid out: with the steps as lanes from left to right, or as rows from top to bottom.
enum class ChainLayout { Lanes, Rows };

/// The chain as a picture of this width, with its threads in words too. Nothing where there is no reasoning yet: less
/// than two nodes.
std::optional<Picture> chainPicture(const Scribe& scribe, ChainLayout layout, double width);

/// The chain as a picture: top-down for paper and narrow windows, with lanes side by side for a wide one, and the same
/// in words. Nothing where there is no reasoning yet.
std::shared_ptr<const Figure> chainFigure(const Scribe& scribe, double pageWidth);

} // namespace omgekeerd
