// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/trainersheet.h"

#include "core/document/scribe.h"
#include "core/method/phrases.h"

namespace omgekeerd {

TrainerSheet trainerSheetOf(
    const Workshop& workshop, const Slide& slide, const CaseFile* onTable, const MethodContent& content,
    const WorkshopWords& words
) {
    TrainerSheet sheet;
    const CaseFile none;
    const CaseFile& file = onTable ? *onTable : none;
    if (const PlacedItem* placed = workshop.item(slide.item))
        sheet.notes.push_back(words.kind(placed->item.kind()).trainer);
    if (slide.kind == SlideKind::Case) {
        sheet.notes = {words.word("tellCase")};
        if (file.facilitation && hasWords(file.facilitation->introduction))
            sheet.notes.push_back(file.facilitation->introduction);
    }
    if (slide.kind == SlideKind::Opener)
        for (const Lens& lens : words.lenses())
            sheet.questions.push_back(lens.name + QStringLiteral(": ") + lens.question);
    if (slide.step) {
        const StepRound& round = words.round(*slide.step);
        sheet.notes.push_back(round.trainer);
        for (const QString& prompt : round.prompts)
            sheet.questions.push_back(filled(content, file, prompt));
    }
    // What the maker of the case says belongs to the talk about it, not to the breaks.
    const bool isAboutCase = slide.step || slide.kind == SlideKind::Compare || slide.kind == SlideKind::Variant;
    if (isAboutCase && file.facilitation) {
        if (hasWords(file.facilitation->notes))
            sheet.notes.push_back(file.facilitation->notes);
        const std::vector<QString>& asked = file.facilitation->questions;
        sheet.questions.insert(sheet.questions.end(), asked.begin(), asked.end());
    }
    if (const std::optional<Slide> next = slideAfter(slidesOf(workshop), slide))
        sheet.next = slideLine(workshop, *next, content, words);
    return sheet;
}

QString slideLine(
    const Workshop& workshop, const Slide& slide, const MethodContent& content, const WorkshopWords& words
) {
    const PlacedItem* placed = workshop.item(slide.item);
    if (placed == nullptr)
        return {};
    const QString title = placed->item.title();
    if (slide.kind == SlideKind::Case)
        return words.word("theCase");
    if (slide.kind == SlideKind::Reveal && slide.step)
        return title + u' ' + content.step(*slide.step).name;
    if (const Variant* variant = workshop.variant(slide.variant))
        return title + u' ' + variant->fact.becomes();
    return title;
}

} // namespace omgekeerd
