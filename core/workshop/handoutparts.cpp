// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/handoutparts.h"

#include "core/document/outline.h"
#include "core/method/phrases.h"

namespace omgekeerd {

Document emptyHandout(const HandoutSource& source, const char* name, const QString& title) {
    Document document;
    document.language = source.words.language() == Language::English ? QStringLiteral("en-GB") : QStringLiteral("nl-NL");
    const QString handout = source.words.word(name);
    document.title = title.isEmpty() ? handout : title;
    const QString on = source.words.word("workshopOn", "date", dateInWords(source.words.language(), source.workshop.date()));
    document.subtitle = {Scribe::plain(title.isEmpty() ? on : QString(handout + QStringLiteral(" · ") + on))};
    document.subject = handout;
    document.headLeft = source.workshop.title();
    document.headRight = handout;
    document.mark = source.content.phrase(QStringLiteral("exercise"));
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.pageOf = source.content.phrase(QStringLiteral("report.pageOf"));
    document.date = source.workshop.date();
    return document;
}

Heading headingOf(int level, const QString& text) { return {level, text, {}, {}, {}}; }

Heading stepHeadingOf(const HandoutSource& source, Step step, const QString& text) {
    return {2, text, step, source.content.step(step).name, codeOf(step)};
}

Paragraph plainParagraph(const QString& text, Paragraph::Role role) { return paragraphOf({Scribe::plain(text)}, role); }

Paragraph namedParagraph(const QString& name, const QString& text) {
    return paragraphOf({Scribe::strong(name + QStringLiteral(": ")), Scribe::plain(text)});
}

Cell headerCell(const QString& text) {
    Cell cell = cellOf(text);
    cell.isHeader = true;
    return cell;
}

std::shared_ptr<const ItemList> bulletsOf(const std::vector<QString>& texts) {
    std::vector<Paragraph> items;
    for (const QString& text : texts)
        items.push_back(plainParagraph(text));
    return listOf(std::move(items));
}

std::shared_ptr<Table> tableOf(const std::vector<QString>& columns, std::vector<double> widths) {
    auto table = std::make_shared<Table>();
    table->columns = columns;
    table->widths = std::move(widths);
    return table;
}

std::shared_ptr<const Figure> writingLines(const HandoutSource& source, int count, double width) {
    constexpr double kLine = 24; // a line of handwriting
    auto figure = std::make_shared<Figure>();
    figure->alt = source.words.word("writingRoom", "count", QString::number(count));
    figure->drawing.width = width;
    figure->drawing.height = kLine * count;
    for (int line = 1; line <= count; ++line) {
        const double y = kLine * line - 1;
        figure->drawing.marks.emplace_back(
            Shape{Outline().moveTo(0, y).lineTo(width, y).path(), Ink::Border, Ink::None, 0.6, {}}
        );
    }
    return figure;
}

Paragraph groupToFillIn(const HandoutSource& source) {
    Run name = Scribe::plain(source.words.word("group"));
    name.fillIn = FillIn::Name;
    return paragraphOf({Scribe::strong(source.words.word("group") + QStringLiteral(": ")), std::move(name)});
}

} // namespace omgekeerd
