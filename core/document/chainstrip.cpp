// SPDX-License-Identifier: EUPL-1.2
#include "core/document/chainstrip.h"

#include "core/document/outline.h"
#include "core/document/shapes.h"
#include "core/document/wordwrap.h"
#include "core/method/phrases.h"
#include "core/workflow/gates.h"

namespace omgekeerd {

namespace {

constexpr double kShape = 21;
constexpr double kNameSize = 8.6;
constexpr double kTextSize = 8.4;
constexpr double kLeading = 11.4;
constexpr std::size_t kMostLines = 5;

QString names(const Scribe& scribe, const std::vector<QString>& all) {
    constexpr std::size_t kShown = 2;
    if (all.size() <= kShown)
        return scribe.listOf(all);
    const std::vector<QString> first(all.begin(), all.begin() + kShown);
    QString text = first[0] + QLatin1String(", ") + first[1] + u' ';
    if (all.size() == kShown + 1)
        return text + scribe.phrase("report.andOneOther");
    return text + scribe.phrase("report.andOthers", QStringLiteral("count"), QString::number(all.size() - kShown));
}

std::vector<QString> valueNames(const Scribe& scribe) {
    std::vector<QString> all;
    for (const bool rights : {false, true})
        for (const ValueAssessment& value : scribe.file().values) {
            const ValueText* text = scribe.content().value(value.value);
            if (value.touched != Touched::No && rights == (text != nullptr && text->isRight))
                all.push_back(scribe.valueName(value.value));
        }
    return all;
}

/// What stands at a step, in a few words; empty while nothing does.
QString wordsAt(const Scribe& scribe, Step step) {
    const CaseFile& file = scribe.file();
    std::vector<QString> all;
    switch (step) {
    case Step::Wish:
        return file.wish.desiredEffect.trimmed();
    case Step::Values:
        return names(scribe, valueNames(scribe));
    case Step::Purpose:
        for (const PurposeAssessment& purpose : file.purposes)
            if (purpose.fits != Fits::No)
                all.push_back(lawNameFor(scribe.content(), purpose.law));
        return names(scribe, all);
    case Step::Effects:
        if (file.options.empty())
            return {};
        return file.options.size() == 1
                   ? scribe.phrase("report.optionsWeighed.one")
                   : scribe.phrase("report.optionsWeighed.more", QStringLiteral("count"),
                                   QString::number(file.options.size()));
    case Step::Article:
        for (const LegalBasis* basis : file.basisArticles())
            all.push_back(shortCitationFor(scribe.content(), basis->article));
        return names(scribe, all);
    case Step::Decision:
        if (const Option* chosen = file.chosenOption())
            return chosen->name.trimmed();
        return file.decision.has_value() ? wordFor(scribe.content(), file.decision->outcome) : QString();
    }
    return {};
}

void addThread(Drawing& drawing, double from, double to, double y, bool isSolid) {
    Shape line;
    line.path = Outline().moveTo(from, y).lineTo(to, y).path();
    line.width = isSolid ? 1.6 : 1.1;
    line.stroke = isSolid ? Ink::Text : Ink::Border;
    if (!isSolid)
        line.dash = {1.5, 3};
    drawing.marks.emplace_back(std::move(line));
}

void addCentred(Drawing& drawing, const WordWrap& wrap, double centre, double baseline, const Label& like) {
    Label label = like;
    label.at = {centre - wrap.width(like.text, like.face, like.size) / 2, baseline};
    drawing.marks.emplace_back(std::move(label));
}

} // namespace

std::shared_ptr<const Figure> chainStrip(const Scribe& scribe, double width) {
    const WordWrap wrap;
    auto figure = std::make_shared<Figure>();
    Drawing& drawing = figure->drawing;
    drawing.width = width;
    const double lane = width / static_cast<double>(stepsInOrder().size());
    const double axis = kShape / 2 + 1;
    double lowest = 0;
    double x = lane / 2;
    figure->alt = scribe.phrase("report.chainAlt");
    std::optional<double> before;
    for (const Step step : stepsInOrder()) {
        const QString words = wordsAt(scribe, step);
        const bool isFilled = hasWords(words);
        if (before.has_value())
            addThread(drawing, *before, x - kShape / 2 + 1, axis, isFilled);
        before = x + kShape / 2 - 1;
        Shape shape;
        shape.path = stepShape(step, {x - kShape / 2, axis - kShape / 2, kShape, kShape});
        shape.stroke = isFilled ? hueOf(step) : Ink::Border;
        shape.fill = isFilled ? tintOf(step) : Ink::Ground;
        shape.width = 1.6;
        drawing.marks.emplace_back(std::move(shape));
        double baseline = axis + kShape / 2 + 11;
        addCentred(drawing, wrap, x, baseline,
                   {{}, scribe.stepName(step), FontFace::SansBold, kNameSize, isFilled ? hueOf(step) : Ink::Muted});
        const QString shown = isFilled ? words : scribe.phrase("report.chainNothing");
        for (const QString& line : wrap.lines(shown, FontFace::Sans, kTextSize, lane - 6, kMostLines)) {
            baseline += kLeading;
            addCentred(drawing, wrap, x, baseline,
                       {{}, line, FontFace::Sans, kTextSize, isFilled ? Ink::Text : Ink::Muted});
        }
        lowest = std::max(lowest, baseline + 4);
        figure->alt += u' ' + scribe.stepName(step) + QLatin1String(": ") + shown +
                       (shown.endsWith(u'.') ? QString() : QStringLiteral("."));
        x += lane;
    }
    drawing.height = lowest;
    return figure;
}

} // namespace omgekeerd
