// SPDX-License-Identifier: EUPL-1.2
// What the groups write on: the blank chain, and a sheet for each step.
#include "core/document/sketch.h"
#include "core/method/phrases.h"
#include "core/workshop/handoutparts.h"

namespace omgekeerd {

namespace {

// A3 on its side has 1077 points between its margins.
constexpr double kChainWidth = 1070;
constexpr double kGap = 18;
constexpr double kShape = 46;
constexpr double kNameTop = kShape + 8;
constexpr double kBoxTop = kNameTop + 78;
constexpr double kBoxHeight = 330;
constexpr double kBecauseHeight = 120;

QString questionAt(const HandoutSource& source, Step step) {
    const CaseFile none;
    const CaseFile* file = source.aboutFile();
    return filled(source.content, file ? *file : none, source.words.round(step).question);
}

/// One lane of the chain: the shape, the name, the question, and room for a sentence and its because.
void drawLane(Sketch& sketch, const HandoutSource& source, Step step, double left, double width) {
    const double middle = left + width / 2;
    sketch.shape(stepShape(step, {middle - kShape / 2, 2, kShape, kShape}), hueOf(step), tintOf(step), 2.2);
    sketch.centred(
        source.content.step(step).name, {FontFace::SansBold, 15, 20, hueOf(step)}, {left, kNameTop}, width
    );
    sketch.centred(questionAt(source, step), {FontFace::Serif, 11, 14.5, Ink::Text, 3}, {left, kNameTop + 22}, width);
    sketch.shape(Outline().box(left, kBoxTop, width, kBoxHeight, 6).path(), hueOf(step), Ink::None, 1.4);
    const double because = kBoxTop + kBoxHeight + 10;
    sketch.shape(Outline().box(left, because, width, kBecauseHeight, 6).path(), Ink::Border, Ink::None, 1, {4, 4});
    sketch.text(
        source.words.word("because") + u':', {FontFace::SerifBold, 12, 16, hueOf(step)}, {left + 8, because + 6}, width - 16
    );
    sketch.node(
        source.content.step(step).name + QStringLiteral(": ") + questionAt(source, step),
        {left, 0, width, because + kBecauseHeight}, -1
    );
}

std::shared_ptr<const Figure> chainFigure(const HandoutSource& source) {
    const WordWrap wrap;
    Sketch sketch(wrap);
    sketch.drawing.width = kChainWidth;
    sketch.drawing.height = kBoxTop + kBoxHeight + 10 + kBecauseHeight + 2;
    const std::vector<Step> steps = allOf<Step>();
    const auto count = static_cast<double>(steps.size());
    const double width = (kChainWidth - kGap * (count - 1)) / count;
    std::vector<QString> names;
    double left = 0;
    for (const Step step : steps) {
        if (left > 0)
            sketch.line({left - kGap - width / 2 + kShape / 2 + 6, kShape / 2 + 2},
                        {left + width / 2 - kShape / 2 - 6, kShape / 2 + 2}, Ink::Text, 1.6);
        drawLane(sketch, source, step, left, width);
        names.push_back(source.content.step(step).name);
        left += width + kGap;
    }
    const CaseFile none;
    auto figure = std::make_shared<Figure>();
    figure->alt = source.words.word("chainAlt", "steps", Scribe(none, source.content).listOf(names));
    figure->drawing = std::move(sketch.drawing);
    return figure;
}

/// How many lines to write on: of one step a page full, of all six two rounds on a page.
struct Room {
    int answer = 0;
    int because = 0;
};
constexpr Room kOneRound{12, 6};
constexpr Room kTwoRounds{4, 2};

void addRound(Document& document, const HandoutSource& source, Step step, Room room, bool startsPage) {
    constexpr double kTextWidth = 388; // beside the margin column of A4
    const CaseFile none;
    const CaseFile* file = source.aboutFile();
    Heading heading = stepHeadingOf(source, step, questionAt(source, step));
    heading.startsPage = startsPage;
    document.blocks.emplace_back(std::move(heading));
    std::vector<QString> prompts;
    for (const QString& prompt : source.words.round(step).prompts)
        prompts.push_back(filled(source.content, file ? *file : none, prompt));
    document.blocks.emplace_back(bulletsOf(prompts));
    document.blocks.emplace_back(paragraphOf({Scribe::strong(source.words.word("writeHere") + u':')}));
    document.blocks.emplace_back(writingLines(source, room.answer, kTextWidth));
    document.blocks.emplace_back(paragraphOf({Scribe(none, source.content).want(step)}));
    document.blocks.emplace_back(writingLines(source, room.because, kTextWidth));
}

} // namespace

Document composeBlankChain(const HandoutSource& source) {
    const CaseFile* file = source.aboutFile();
    Document document = emptyHandout(source, "blankChain", file ? file->title : QString());
    document.blocks.emplace_back(plainParagraph(source.words.word("chainIntro")));
    document.blocks.emplace_back(groupToFillIn(source));
    document.blocks.emplace_back(chainFigure(source));
    return document;
}

Document composeWorksheet(const HandoutSource& source) {
    const CaseFile* file = source.aboutFile();
    Document document = emptyHandout(source, "worksheet", file ? file->title : QString());
    document.blocks.emplace_back(plainParagraph(source.words.word("worksheetIntro")));
    document.blocks.emplace_back(groupToFillIn(source));
    if (source.step) {
        addRound(document, source, *source.step, kOneRound, false);
        return document;
    }
    // Two to a page, so that nobody turns the sheet in the middle of an answer.
    int round = 0;
    for (const Step step : allOf<Step>()) {
        addRound(document, source, step, kTwoRounds, round > 0 && round % 2 == 0);
        ++round;
    }
    return document;
}

} // namespace omgekeerd
