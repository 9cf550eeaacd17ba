// SPDX-License-Identifier: EUPL-1.2
// The founding values, the rights and the purposes of the laws.
#include "core/document/reportparts.h"

#include "core/method/phrases.h"

namespace omgekeerd {

namespace {

void addValue(Blocks& blocks, const Scribe& scribe, const ValueAssessment& value) {
    std::vector<Run> runs{Scribe::strong(scribe.valueName(value.value))};
    runs.push_back(Scribe::plain(
        (hasWords(value.how) ? QStringLiteral(", ") : QStringLiteral(": ")) + wordFor(scribe.content(), value.touched)
    ));
    if (hasWords(value.how)) {
        runs.back().text += QLatin1String(", ");
        runs.push_back(scribe.want(Step::Values));
        runs.push_back(Scribe::plain(value.how.trimmed()));
    }
    if (!value.conflictsWith.empty()) {
        std::vector<QString> names;
        for (const ValueId& other : value.conflictsWith)
            names.push_back(scribe.valueName(other));
        runs.back().text += u' ';
        Run conflict = Scribe::strong(scribe.phrase("report.conflict", QStringLiteral("names"), scribe.listOf(names)));
        // What chafes has the hue of the wish.
        conflict.voicing = Voicing::Want;
        conflict.step = Step::Wish;
        runs.push_back(conflict);
    }
    blocks.emplace_back(paragraphOf(std::move(runs)));
    std::vector<Paragraph> views;
    for (const View& view : value.views)
        if (hasWords(view.text))
            views.push_back(paragraphOf(
                {Scribe::strong(scribe.phrase("report.view", QStringLiteral("person"), scribe.person(view.person)) +
                                QLatin1String(": ")),
                 Scribe::plain(view.text.trimmed())}
            ));
    if (!views.empty())
        blocks.emplace_back(listOf(std::move(views)));
}

bool isRight(const Scribe& scribe, const ValueAssessment& value) {
    const ValueText* text = scribe.content().value(value.value);
    return text != nullptr && text->isRight;
}

} // namespace

void addValues(Blocks& blocks, const Scribe& scribe) {
    const auto& values = scribe.file().values;
    if (values.empty())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Values, "headings.report.values"));
    for (const ValueAssessment& value : values)
        if (!isRight(scribe, value))
            addValue(blocks, scribe, value);
    bool hasHeading = false;
    for (const ValueAssessment& value : values) {
        if (!isRight(scribe, value))
            continue;
        if (!hasHeading)
            blocks.emplace_back(scribe.heading(3, "headings.report.rights"));
        hasHeading = true;
        addValue(blocks, scribe, value);
    }
}

void addPurpose(Blocks& blocks, const Scribe& scribe, const PurposeAssessment& purpose) {
    const LawText* law = scribe.content().lawOf(purpose.law);
    std::vector<Run> runs{Scribe::strong(lawNameFor(scribe.content(), purpose.law))};
    runs.push_back(Scribe::plain(QStringLiteral(", ") + wordFor(scribe.content(), purpose.fits)));
    if (hasWords(purpose.reason)) {
        runs.back().text += QLatin1String(", ");
        runs.push_back(scribe.want(Step::Purpose));
        runs.push_back(Scribe::plain(purpose.reason.trimmed()));
    }
    blocks.emplace_back(paragraphOf(std::move(runs)));
    std::vector<Run> background;
    if (law != nullptr && hasWords(law->purpose))
        background.push_back(
            Scribe::muted(scribe.phrase("report.purposeOfLaw") + QLatin1String(": ") + law->purpose)
        );
    if (!purpose.values.empty()) {
        std::vector<QString> names;
        for (const ValueId& value : purpose.values)
            names.push_back(scribe.valueName(value));
        const QString space = background.empty() ? QString() : QStringLiteral(" ");
        background.push_back(Scribe::muted(
            space + scribe.phrase("report.serves") + QLatin1String(": ") + scribe.listOf(names) + u'.'
        ));
    }
    if (!background.empty())
        blocks.emplace_back(paragraphOf(std::move(background)));
}

void addPurposes(Blocks& blocks, const Scribe& scribe) {
    const auto& purposes = scribe.file().purposes;
    if (purposes.empty())
        return;
    blocks.emplace_back(scribe.stepHeading(Step::Purpose, "headings.report.purposes"));
    for (const PurposeAssessment& purpose : purposes)
        addPurpose(blocks, scribe, purpose);
}

} // namespace omgekeerd
