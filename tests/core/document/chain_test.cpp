// SPDX-License-Identifier: EUPL-1.2
#include "core/document/chain.h"
#include "core/document/effectsmap.h"
#include "core/document/wordwrap.h"
#include "tests/support/documentcases.h"

#include <algorithm>
#include <cmath>

using namespace omgekeerd;

namespace {

const MethodContent& content() {
    static const MethodContent loaded = MethodContent::load(Language::Dutch).value();
    return loaded;
}

std::shared_ptr<const Figure> chainOfCase(const Dossier& dossier) {
    return chainFigure(Scribe(dossier.file(), content()), 482);
}

/// Points along a path, close to each other.
std::vector<Point> pointsOn(const std::vector<PathPiece>& path) {
    std::vector<Point> points;
    Point at;
    const auto add = [&](const Point& end, const auto& position) {
        for (int i = 1; i <= 60; ++i)
            points.push_back(position(i / 60.0));
        at = end;
    };
    for (const PathPiece& piece : path) {
        const Point start = at;
        const auto& p = piece.points;
        if (piece.kind == PathPiece::Kind::Move)
            at = p[0];
        else if (piece.kind == PathPiece::Kind::Line)
            add(p[0], [&](double t) { return Point{start.x + (p[0].x - start.x) * t, start.y + (p[0].y - start.y) * t}; });
        else if (piece.kind == PathPiece::Kind::Curve)
            add(p[2], [&](double t) {
                const double u = 1 - t;
                const auto mix = [&](double a, double b, double c, double d) {
                    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
                };
                return Point{mix(start.x, p[0].x, p[1].x, p[2].x), mix(start.y, p[0].y, p[1].y, p[2].y)};
            });
    }
    return points;
}

/// What crosses a text, as a sentence; empty where nothing does.
QString crossingIn(const Drawing& drawing) {
    const WordWrap wrap;
    for (const auto& mark : drawing.marks) {
        const auto* label = std::get_if<Label>(&mark);
        // The sign of an uncertain effect stands inside its own ring.
        if (label == nullptr || label->text == u"?")
            continue;
        const double width = wrap.width(label->text, label->face, label->size);
        const Box box{label->at.x, label->at.y - label->size * 0.7, width, label->size * 0.7};
        for (const auto& other : drawing.marks) {
            const auto* shape = std::get_if<Shape>(&other);
            // A ground lies behind a text; only lines cross one.
            if (shape == nullptr || shape->stroke == Ink::None)
                continue;
            for (const Point& point : pointsOn(shape->path))
                if (point.x > box.x && point.x < box.x + box.width && point.y > box.y && point.y < box.y + box.height)
                    return QStringLiteral("%1 at %2, %3").arg(label->text).arg(point.x).arg(point.y);
        }
    }
    return {};
}

QString outsideOf(const Drawing& drawing) {
    const WordWrap wrap;
    for (const auto& mark : drawing.marks)
        if (const auto* label = std::get_if<Label>(&mark)) {
            const double right = label->at.x + wrap.width(label->text, label->face, label->size);
            if (label->at.x < -0.5 || right > drawing.width + 0.5 || label->at.y > drawing.height)
                return label->text;
        }
    return {};
}

} // namespace

TEST_CASE("No thread of a reasoning crosses a text, on paper nor on a wide screen") {
    for (const auto& [name, dossier] : documentCases()) {
        const auto figure = chainOfCase(dossier);
        INFO(name.toStdString());
        if (name == u"leeg") {
            CHECK(figure == nullptr);
            continue;
        }
        REQUIRE(figure != nullptr);
        const auto wide = chainPicture(Scribe(dossier.file(), content()), ChainLayout::Lanes, 1250);
        REQUIRE(wide.has_value());
        CHECK(crossingIn(figure->drawing).toStdString() == "");
        CHECK(crossingIn(wide->drawing).toStdString() == "");
        if (name != u"vijandig") {
            CHECK(outsideOf(figure->drawing).toStdString() == "");
            CHECK(outsideOf(wide->drawing).toStdString() == "");
        }
    }
}

TEST_CASE("At most twelve nodes of a reasoning stand whole, the rest is folded and counted") {
    const Dossier bingo = sampleCase(QStringLiteral("bingo"));
    const Chain chain = chainOf(Scribe(bingo.file(), content()));
    const auto isWhole = [](const ChainNode& node) { return node.folded == 0; };
    CHECK(std::count_if(chain.nodes.begin(), chain.nodes.end(), isWhole) <= 12);
    QStringList names;
    for (const ChainNode& node : chain.nodes)
        names += node.name;
    CHECK(names.contains(QStringLiteral("nog 3 waarden")));
    const Dossier large = largeCase();
    const Chain many = chainOf(Scribe(large.file(), content()));
    CHECK(std::count_if(many.nodes.begin(), many.nodes.end(), isWhole) <= 12);
    for (std::size_t lane = 0; lane < 6; ++lane)
        CHECK(std::count_if(many.nodes.begin(), many.nodes.end(), [&](const ChainNode& node) {
                  return node.step == allOf<Step>()[lane];
              }) >= 1);
}

TEST_CASE("A reasoning joins the chosen option with its article and the decision by a heavy thread") {
    const Dossier bingo = sampleCase(QStringLiteral("bingo"));
    const Chain chain = chainOf(Scribe(bingo.file(), content()));
    int heavyToDecision = 0;
    for (const ChainEdge& edge : chain.edges) {
        const ChainNode& to = chain.nodes[edge.to];
        if (to.step == Step::Decision) {
            heavyToDecision += edge.weight == ChainWeight::Carries ? 1 : 0;
            CHECK(chain.nodes[edge.from].name.startsWith(QStringLiteral("Wmo")));
        }
        if (to.step == Step::Effects && to.name == u"Niets doen")
            CHECK(edge.weight == ChainWeight::Weighed);
    }
    CHECK(heavyToDecision == 2);
    CHECK(chain.conflicts.size() == 1);
    CHECK(chain.chafing.startsWith(QStringLiteral("Het wijkcentrum")));
}

TEST_CASE("A reason that is not written yet is shown as an open ring") {
    auto dossier = sampleCase(QStringLiteral("bingo")).with(Change::set(QStringLiteral("decision.coreReason"), Json()));
    REQUIRE(dossier.has_value());
    const Chain chain = chainOf(Scribe(dossier->file(), content()));
    CHECK(chain.nodes.back().weight == ChainWeight::Unsaid);
}

TEST_CASE("The words of a picture say what the picture shows") {
    const Dossier bingo = sampleCase(QStringLiteral("bingo"));
    const auto chain = chainOfCase(bingo);
    const auto wide = chainPicture(Scribe(bingo.file(), content()), ChainLayout::Lanes, 1250);
    for (const char* words : {"Meedoen", "Zonder contact trekt mevrouw B. zich terug", "Niets doen", "niet, want:",
                              "Wmo 2.3.5 lid 3", "Het wijkcentrum in de eigen wijk is weg"})
        CHECK(chain->alt.contains(QString::fromUtf8(words)));
    const auto maps = effectsMaps(Scribe(bingo.file(), content()), 482);
    REQUIRE(maps.size() == 1);
    for (const char* words : {"mevrouw B., kort, slechter: Ze komt minder buiten.", "hierover staat niets", "gekozen"})
        CHECK(maps.front()->alt.contains(QString::fromUtf8(words)));
    for (const auto* drawing : {&chain->drawing, &wide->drawing, &maps.front()->drawing})
        for (const DrawingNode& node : drawing->nodes) {
            CHECK(node.parent < static_cast<int>(&node - drawing->nodes.data()));
            CHECK(node.area.x + node.area.width <= drawing->width + 1);
            CHECK(node.area.y + node.area.height <= drawing->height + 1);
            if (node.parent >= 0)
                CHECK_FALSE(node.field.isEmpty());
        }
}

TEST_CASE("Where nobody chose yet where an effect leads, the picture says so and draws no direction") {
    const Dossier bingo = changed(sampleCase(QStringLiteral("bingo")), {{"options[0].effects[0].direction", Json()}});
    const Chain chain = chainOf(Scribe(bingo.file(), content()));
    const auto nothing = std::find_if(chain.nodes.begin(), chain.nodes.end(), [](const ChainNode& node) {
        return node.name == u"Niets doen";
    });
    REQUIRE(nothing != chain.nodes.end());
    CHECK_FALSE(nothing->effects.front().direction.has_value());
    const auto maps = effectsMaps(Scribe(bingo.file(), content()), 482);
    CHECK(maps.front()->alt.contains(QStringLiteral("kort, richting nog niet gekozen: Ze komt minder buiten.")));
    CHECK(maps.front()->drawing.marks.size() < effectsMaps(Scribe(sampleCase(QStringLiteral("bingo")).file(), content()), 482)
                                                   .front()->drawing.marks.size());
}

TEST_CASE("The effects of many options stand in pictures that each fit on a page") {
    const Dossier large = largeCase();
    const auto maps = effectsMaps(Scribe(large.file(), content()), 482);
    CHECK(maps.size() > 5);
    for (const auto& map : maps) {
        CHECK(map->drawing.height < 700);
        CHECK(crossingIn(map->drawing).toStdString() == "");
    }
}
