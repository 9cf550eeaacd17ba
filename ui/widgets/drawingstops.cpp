// SPDX-License-Identifier: EUPL-1.2
#include "ui/widgets/drawingstops.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <optional>

namespace omgekeerd::ui {

namespace {

const DrawingNode& nodeAt(const Picture& picture, int place) {
    return picture.drawing.nodes[static_cast<std::size_t>(place)];
}

const QString& nameOf(const Picture& picture, int place) { return picture.nodes[static_cast<std::size_t>(place)].name; }

QString say(const char* words) { return QCoreApplication::translate("DrawingStop", words); }

QString threadsOf(const Picture& picture, int node) {
    QStringList sentences;
    for (const PictureThread& thread : picture.threads) {
        if (thread.leads && thread.to == node)
            sentences += say(QT_TRANSLATE_NOOP("DrawingStop", "Komt van %1 (%2).")).arg(nameOf(picture, thread.from), thread.meaning);
        else if (!thread.leads && (thread.to == node || thread.from == node))
            sentences += say(QT_TRANSLATE_NOOP("DrawingStop", "Met %1: %2.")).arg(
                nameOf(picture, thread.to == node ? thread.from : thread.to), thread.meaning
            );
    }
    return sentences.join(u' ');
}

Point middleOf(const Box& box) { return {box.x + box.width / 2, box.y + box.height / 2}; }

/// How far a box lies in a direction, what lies aside counting double; nothing where it does not lie there.
std::optional<double> distance(const Box& from, const Box& to, Qt::Key arrow) {
    const Point a = middleOf(from);
    const Point b = middleOf(to);
    const bool sideways = arrow == Qt::Key_Left || arrow == Qt::Key_Right;
    const double ahead = arrow == Qt::Key_Right ? to.x - (from.x + from.width)
                         : arrow == Qt::Key_Left ? from.x - (to.x + to.width)
                         : arrow == Qt::Key_Down ? to.y - (from.y + from.height)
                                                 : from.y - (to.y + to.height);
    constexpr double kOverlap = -2;
    if (ahead < kOverlap)
        return std::nullopt;
    return ahead + 2 * std::abs(sideways ? a.y - b.y : a.x - b.x);
}

/// Everything that leads to a node, or that it leads to, itself included.
std::vector<bool> pathOf(const Picture& picture, int node) {
    std::vector<bool> on(picture.nodes.size(), false);
    const auto walk = [&](auto&& self, int at, bool onward) -> void {
        on[static_cast<std::size_t>(at)] = true;
        for (const PictureThread& thread : picture.threads) {
            const int start = onward ? thread.from : thread.to;
            const int end = onward ? thread.to : thread.from;
            if (thread.leads && start == at && !on[static_cast<std::size_t>(end)])
                self(self, end, onward);
        }
    };
    walk(walk, node, true);
    walk(walk, node, false);
    return on;
}

} // namespace

std::vector<DrawingStop> stopsOf(const Picture& picture) {
    std::vector<DrawingStop> stops;
    for (std::size_t i = 0; i < picture.drawing.nodes.size(); ++i) {
        const DrawingNode& node = picture.drawing.nodes[i];
        // What only holds others is told by them.
        if (node.parent < 0)
            continue;
        const int place = static_cast<int>(i);
        stops.push_back({place, nodeAt(picture, node.parent).text + QStringLiteral(": ") + node.text,
                         threadsOf(picture, place)});
    }
    return stops;
}

int nextStop(const Picture& picture, const std::vector<DrawingStop>& stops, int from, Qt::Key arrow) {
    const int count = static_cast<int>(stops.size());
    const Box& here = nodeAt(picture, stops[static_cast<std::size_t>(from)].node).area;
    std::optional<double> nearest;
    int found = from;
    for (int at = 0; at < count; ++at) {
        const auto far = distance(here, nodeAt(picture, stops[static_cast<std::size_t>(at)].node).area, arrow);
        if (at == from || !far || (nearest && *nearest <= *far))
            continue;
        nearest = far;
        found = at;
    }
    if (found != from)
        return found;
    const bool onward = arrow == Qt::Key_Right || arrow == Qt::Key_Down;
    return std::clamp(from + (onward ? 1 : -1), 0, count - 1);
}

std::vector<bool> marksOffPath(const Picture& picture, int node) {
    std::vector<bool> off(picture.drawing.marks.size(), false);
    if (picture.threads.empty())
        return off;
    const std::vector<bool> on = pathOf(picture, node);
    const auto mute = [&off](const MarkRange& marks) {
        std::fill_n(off.begin() + static_cast<std::ptrdiff_t>(marks.first), marks.count, true);
    };
    for (std::size_t i = 0; i < picture.nodes.size(); ++i)
        if (!on[i])
            mute(picture.nodes[i].marks);
    for (const PictureThread& thread : picture.threads)
        if (!on[static_cast<std::size_t>(thread.from)] || !on[static_cast<std::size_t>(thread.to)])
            mute(thread.marks);
    return off;
}

} // namespace omgekeerd::ui
