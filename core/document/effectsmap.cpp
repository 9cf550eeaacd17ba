// SPDX-License-Identifier: EUPL-1.2
#include "core/document/effectsmap.h"

#include "core/document/sketch.h"
#include "core/method/phrases.h"

#include <algorithm>
#include <map>
#include <memory>

namespace omgekeerd {

namespace {

constexpr double kPad = 7;
constexpr double kPanel = 58; ///< the height of the picture in a panel
constexpr double kLine = 27;  ///< of `as now`, below the top of a panel
constexpr double kRise = 16;
constexpr double kShape = 9;
constexpr double kHeadRoom = 10; ///< round the names of the people
constexpr double kFoot = 26;

const Lettering kHeadWords{FontFace::SansBold, 8.8, 11.5, Ink::Text, 2};
const Lettering kNameWords{FontFace::SansBold, 9, 12, Ink::Text, 5};
const Lettering kMutedWords{FontFace::Sans, 7.8, 10.4, Ink::Muted, 4};
const Lettering kTickWords{FontFace::Sans, 7.2, 9.5, Ink::Muted, 1};
const Lettering kSentence{FontFace::Sans, 8, 10.8, Ink::Text, 7};

/// An effect and its place in the case.
struct Told {
    const Effect* effect = nullptr;
    QString field;
};

/// Draws the rows of some options.
class MapPicture {
public:
    MapPicture(const Scribe& scribe, const WordWrap& wrap, std::vector<EffectOn> people, double width)
        : m_scribe(scribe), m_sketch(wrap), m_people(std::move(people)) {
        m_sketch.drawing.width = width;
        m_nameWidth = width * 0.19;
        m_columnWidth = (width - m_nameWidth) / static_cast<double>(m_people.size());
        drawHead();
    }

    double rowHeight(std::size_t option) const {
        const Option& row = m_scribe.file().options[option];
        double height = nameHeight(row);
        for (const EffectOn who : m_people) {
            double panel = kPanel + kPad;
            for (const Told& told : of(option, who))
                panel += sentenceHeight(*told.effect);
            height = std::max(height, panel);
        }
        return height + kPad;
    }

    void addRow(std::size_t option) {
        const Option& row = m_scribe.file().options[option];
        const double height = rowHeight(option);
        const bool chosen = isChosen(row);
        const Box name{0, m_y, m_nameWidth, height};
        if (chosen) {
            m_sketch.shape(Outline().box(0, m_y, m_nameWidth, height).path(), Ink::None, Ink::DecisionTint, 0);
            m_sketch.shape(Outline().box(0, m_y, 3, height).path(), Ink::None, Ink::Decision, 0);
        }
        const int parent = m_sketch.node(nameOf(row), name, -1, at(option) + QLatin1String(".name"));
        drawName(row, chosen);
        double x = m_nameWidth;
        for (const EffectOn who : m_people) {
            drawPanel(of(option, who), who, {x, m_y, m_columnWidth, height}, parent, option);
            x += m_columnWidth;
        }
        m_y += height;
        m_sketch.line({0, m_y}, {m_sketch.drawing.width, m_y}, Ink::Hairline, 0.75);
    }

    Drawing finish() {
        drawLegend();
        m_sketch.drawing.height = m_y + kFoot;
        return std::move(m_sketch.drawing);
    }

    double height() const { return m_y + kFoot; }

private:
    static QString at(std::size_t option) { return QStringLiteral("options[%1]").arg(option); }

    bool isChosen(const Option& option) const {
        const Option* chosen = m_scribe.file().chosenOption();
        return chosen != nullptr && chosen->id == option.id;
    }

    std::vector<Told> of(std::size_t option, EffectOn who) const {
        std::vector<Told> told;
        const auto& effects = m_scribe.file().options[option].effects;
        for (const Term term : allOf<Term>())
            for (std::size_t i = 0; i < effects.size(); ++i)
                if (effects[i].on == who && effects[i].term == term)
                    told.push_back({&effects[i], at(option) + QStringLiteral(".effects[%1].description").arg(i)});
        return told;
    }

    QString person(EffectOn who) const {
        return who == EffectOn::Resident ? m_scribe.resident() : wordFor(m_scribe.content(), who);
    }

    QString nameOf(const Option& option) const {
        QString name = option.name.trimmed();
        if (option.kind.has_value())
            name += QLatin1String(", ") + wordFor(m_scribe.content(), *option.kind);
        return isChosen(option) ? name + QLatin1String(", ") + m_scribe.phrase("report.chosen") : name;
    }

    Lead leadOf(const Effect& effect) const {
        return {shortWordFor(m_scribe.content(), effect.term) + QLatin1String(", ") +
                    wordFor(m_scribe.content(), effect.direction) + QLatin1String(": "),
                FontFace::SansBold, Ink::Text};
    }

    QString wordsOf(const Effect& effect) const {
        return hasWords(effect.description) ? effect.description.trimmed() : m_scribe.phrase("report.effectTextMissing");
    }

    double sentenceHeight(const Effect& effect) const {
        return m_sketch.height(wordsOf(effect), kSentence, m_columnWidth - 2 * kPad, leadOf(effect)) + 2;
    }

    double nameHeight(const Option& option) const {
        double height = kPad + m_sketch.height(option.name.trimmed(), kNameWords, m_nameWidth - 2 * kPad);
        if (option.kind.has_value())
            height += m_sketch.height(wordFor(m_scribe.content(), *option.kind), kMutedWords, m_nameWidth - 2 * kPad);
        return height + (isChosen(option) ? 18 : 0) + kPad;
    }

    void drawHead() {
        double x = m_nameWidth;
        for (const EffectOn who : m_people)
            m_y = std::max(m_y, m_sketch.height(person(who), kHeadWords, m_columnWidth - 2 * kPad) + kHeadRoom);
        for (const EffectOn who : m_people) {
            m_sketch.text(person(who), kHeadWords, {x + kPad, 4}, m_columnWidth - 2 * kPad);
            x += m_columnWidth;
        }
        m_sketch.text(m_scribe.phrase("map.option"), kMutedWords, {0, 5}, m_nameWidth);
        m_sketch.line({0, m_y}, {m_sketch.drawing.width, m_y}, Ink::Text, 1.2);
    }

    void drawName(const Option& option, bool chosen) {
        const double width = m_nameWidth - 2 * kPad;
        double y = m_y + kPad;
        y += m_sketch.text(option.name.trimmed(), kNameWords, {kPad, y}, width);
        if (option.kind.has_value())
            y += m_sketch.text(wordFor(m_scribe.content(), *option.kind), kMutedWords, {kPad, y}, width);
        if (!chosen)
            return;
        m_sketch.shape(stepShape(Step::Decision, {kPad, y + 3, 11, 11}), Ink::Decision, Ink::Ground, 1.1);
        Lettering words = kMutedWords;
        words.face = FontFace::SansBold;
        words.ink = Ink::Text;
        m_sketch.text(m_scribe.phrase("report.chosen"), words, {kPad + 15, y + 3}, width - 15);
    }

    void drawPanel(const std::vector<Told>& effects, EffectOn who, const Box& box, int parent, std::size_t option) {
        m_sketch.line({box.x, box.y}, {box.x, box.y + box.height}, Ink::Hairline, 0.5);
        const double width = box.width - 2 * kPad;
        if (effects.empty()) {
            const QString nothing = m_scribe.phrase("nothingSaid");
            m_sketch.centred(nothing, kMutedWords, {box.x + kPad, box.y + kLine - 4}, width);
            m_sketch.node(person(who) + QLatin1String(": ") + nothing, box, parent, at(option) + QLatin1String(".effects"));
            return;
        }
        drawLine(box);
        drawPoints(effects, box);
        double y = box.y + kPanel;
        for (const Told& told : effects) {
            const Effect& effect = *told.effect;
            const double height = m_sketch.text(wordsOf(effect), kSentence, {box.x + kPad, y}, width, leadOf(effect)) + 2;
            const Box area{box.x, y, box.width, height};
            m_sketch.node(person(who) + QLatin1String(", ") + leadOf(effect).text + wordsOf(effect), area, parent, told.field);
            y += height;
        }
    }

    double termX(Term term, const Box& box) const {
        const double share = term == Term::Short ? 0.17 : term == Term::Medium ? 0.5 : 0.83;
        return box.x + kPad + (box.width - 2 * kPad) * share;
    }

    /// The line of `as now` with its three ticks.
    void drawLine(const Box& box) {
        const double y = box.y + kLine;
        m_sketch.line({box.x + kPad, y}, {box.x + box.width - kPad, y}, Ink::Border, 0.9);
        for (const Term term : allOf<Term>()) {
            const double x = termX(term, box);
            m_sketch.line({x, y - 2.5}, {x, y + 2.5}, Ink::Border, 0.9);
            m_sketch.centred(shortWordFor(m_scribe.content(), term), kTickWords, {x - 25, box.y + kLine + 20}, 50);
        }
    }

    static double riseOf(Direction direction) {
        switch (direction) {
        case Direction::Better:
            return -kRise;
        case Direction::Worse:
            return kRise * 0.8;
        case Direction::Same:
        case Direction::Uncertain:
            break;
        }
        return 0;
    }

    /// The points of one person, each at its own place, joined in the order of time.
    void drawPoints(const std::vector<Told>& effects, const Box& box) {
        std::vector<Point> points;
        std::vector<Direction> directions;
        std::map<Term, int> count;
        for (const Told& told : effects) {
            if (!told.effect->direction)
                continue; // it stands in words below
            directions.push_back(*told.effect->direction);
            const int same = count[told.effect->term]++;
            points.push_back({termX(told.effect->term, box) + same * (kShape + 2), box.y + kLine + riseOf(directions.back())});
        }
        for (std::size_t i = 1; i < points.size(); ++i)
            if (points[i].x > points[i - 1].x + kShape + 3)
                m_sketch.line({points[i - 1].x + kShape * 0.8, points[i - 1].y}, {points[i].x - kShape * 0.8, points[i].y},
                              Ink::Muted, 0.9);
        for (std::size_t i = 0; i < points.size(); ++i) {
            const Box shape{points[i].x - kShape / 2, points[i].y - kShape / 2, kShape, kShape};
            const Direction direction = directions[i];
            if (direction == Direction::Same || direction == Direction::Uncertain)
                m_sketch.shape(Outline().box(shape.x - 1.5, shape.y - 1, kShape + 3, kShape + 2).path(), Ink::None, Ink::Ground, 0);
            m_sketch.direction(direction, shape);
        }
    }

    void drawLegend() {
        double y = m_y + 8;
        m_sketch.line({0, y + 5}, {22, y + 5}, Ink::Border, 0.9);
        m_sketch.text(m_scribe.phrase("map.asNow"), kMutedWords, {27, y}, m_sketch.drawing.width * 0.6);
        double x = m_sketch.drawing.width;
        const auto directions = allOf<Direction>();
        for (auto direction = directions.rbegin(); direction != directions.rend(); ++direction) {
            const QString word = wordFor(m_scribe.content(), *direction);
            x -= m_sketch.wrap().width(word, kMutedWords.face, kMutedWords.size);
            m_sketch.text(word, kMutedWords, {x, y}, 100);
            x -= kShape + 4;
            m_sketch.direction(*direction, {x, y + 1, kShape, kShape});
            x -= 12;
        }
    }

    const Scribe& m_scribe;
    Sketch m_sketch;
    std::vector<EffectOn> m_people;
    double m_nameWidth = 0;
    double m_columnWidth = 0;
    double m_y = 0;
};

/// Who is always asked about, and who else something is told of.
std::vector<EffectOn> peopleOf(const CaseFile& file) {
    std::vector<EffectOn> people{EffectOn::Resident, EffectOn::Household, EffectOn::Surroundings, EffectOn::Municipality};
    for (const Option& option : file.options)
        for (const Effect& effect : option.effects)
            if (effect.on == EffectOn::Society && people.size() == 4)
                people.insert(people.begin() + 3, EffectOn::Society);
    return people;
}

std::shared_ptr<const Figure> figureOf(const Scribe& scribe, Drawing drawing) {
    auto figure = std::make_shared<Figure>();
    figure->alt = scribe.phrase("map.alt");
    for (const DrawingNode& node : drawing.nodes)
        figure->alt += u' ' + node.text + (node.text.endsWith(u'.') ? QString() : QStringLiteral("."));
    figure->drawing = std::move(drawing);
    return figure;
}

} // namespace

std::vector<std::shared_ptr<const Figure>> effectsMaps(const Scribe& scribe, double width, double tallest) {
    const CaseFile& file = scribe.file();
    const bool hasEffects = std::any_of(file.options.begin(), file.options.end(), [](const Option& option) {
        return !option.effects.empty();
    });
    if (!hasEffects)
        return {};
    const WordWrap wrap;
    const std::vector<EffectOn> people = peopleOf(file);
    std::vector<std::shared_ptr<const Figure>> figures;
    auto picture = std::make_unique<MapPicture>(scribe, wrap, people, width);
    bool isEmpty = true;
    for (std::size_t option = 0; option < file.options.size(); ++option) {
        if (!isEmpty && picture->height() + picture->rowHeight(option) > tallest) {
            figures.push_back(figureOf(scribe, picture->finish()));
            picture = std::make_unique<MapPicture>(scribe, wrap, people, width);
        }
        picture->addRow(option);
        isEmpty = false;
    }
    figures.push_back(figureOf(scribe, picture->finish()));
    return figures;
}

} // namespace omgekeerd
