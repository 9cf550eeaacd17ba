// SPDX-License-Identifier: EUPL-1.2
#include "core/service/insightdocument.h"

#include "core/document/barpicture.h"
#include "core/document/scribe.h"
#include "core/insight/evaluations.h"
#include "core/insight/insightcounts.h"
#include "core/method/phrases.h"

#include <QLocale>

#include <algorithm>
#include <map>

namespace omgekeerd {

namespace {

constexpr int kMonthsShown = 12;
constexpr double kPageWide = 170 * 72.0 / 25.4; ///< between the margins of a page

QString capitalised(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

/// Writes the parts in the words of the content.
class InsightScribe {
public:
    InsightScribe(const MethodContent& content, Language language, QDate today)
        : m_content(content), m_locale(codeOf(language)), m_today(today) {}

    QString phrase(const char* place) const { return m_content.phrase(QStringLiteral("insight.") + QLatin1String(place)); }

    InsightPart part(InsightTopic topic) const {
        InsightPart part;
        part.topic = topic;
        part.heading = m_content.phrase(QStringLiteral("insight.") + codeOf(topic));
        return part;
    }

    /// A part that counts cases: one row and one bar for each thing.
    template <class What, class Name>
    InsightPart counted(
        InsightTopic topic, const char* column, Step hue, const std::vector<Counted<What>>& counts, Name nameOf
    ) const {
        InsightPart made = part(topic);
        made.columns = {phrase(column), phrase("cases")};
        std::vector<Bar> bars;
        for (const Counted<What>& row : counts) {
            const QString name = capitalised(nameOf(row.what));
            made.rows.push_back({name, QString::number(row.cases)});
            bars.push_back({name, inCases(name, row.cases), {{BarFill::Whole, row.cases}}});
        }
        made.draw = [bars, hue, heading = made.heading](double width) { return barPicture(bars, hue, width, heading); };
        return made;
    }

    InsightPart signalsInTime(const std::vector<MonthOfSignals>& counts) const {
        InsightPart made = part(InsightTopic::Signals);
        made.columns = {phrase("month"), phrase("kind"), phrase("signalCount")};
        const QDate first = QDate(m_today.year(), m_today.month(), 1).addMonths(1 - kMonthsShown);
        std::map<SignalKind, std::vector<int>> rows;
        for (const MonthOfSignals& count : counts) {
            made.rows.push_back({monthInWords(count.month), capitalised(wordFor(m_content, count.kind)), QString::number(count.times)});
            auto& months = rows.try_emplace(count.kind, kMonthsShown, 0).first->second;
            const int place = (count.month.year() - first.year()) * kMonthsShown + count.month.month() - first.month();
            if (place >= 0 && place < kMonthsShown)
                months[static_cast<std::size_t>(place)] += count.times;
            else
                made.note = phrase("lastYear");
        }
        std::vector<QString> months;
        for (int month = 0; month < kMonthsShown; ++month)
            months.push_back(monthShort(first.addMonths(month)));
        std::vector<MonthRow> shown;
        for (const auto& [kind, times] : rows)
            shown.push_back(monthRow(kind, times, first));
        made.draw = [shown, months, heading = made.heading](double width) {
            return monthPicture(shown, months, Step::Wish, width, heading);
        };
        return made;
    }

    InsightPart cameTrue(const std::vector<CameTrueCount>& counts) const {
        InsightPart made = part(InsightTopic::CameTrue);
        const std::vector<BarMeaning> legend{
            {BarFill::Whole, wordFor(m_content, CameTrue::Yes)},
            {BarFill::Half, wordFor(m_content, CameTrue::Partly)},
            {BarFill::Open, wordFor(m_content, CameTrue::No)},
            {BarFill::Dashed, wordFor(m_content, CameTrue::Unknown)},
            {BarFill::Dotted, phrase("notLooked")}};
        made.columns = {phrase("optionKind"), phrase("effects"), phrase("number")};
        std::vector<Bar> bars;
        for (const CameTrueCount& count : counts) {
            const QString name = capitalised(count.kind ? wordFor(m_content, *count.kind) : phrase("kindUnsaid"));
            Bar bar{name, {}, {}};
            const int numbers[] = {count.yes, count.partly, count.no, count.unknown, count.notLooked};
            QStringList told;
            for (std::size_t i = 0; i < legend.size(); ++i) {
                bar.parts.push_back({legend[i].fill, numbers[i]});
                if (numbers[i] == 0)
                    continue;
                made.rows.push_back({name, capitalised(legend[i].words), QString::number(numbers[i])});
                told += QStringLiteral("%1: %2").arg(legend[i].words).arg(numbers[i]);
            }
            bar.sentence = name + QStringLiteral(" – ") + told.join(QStringLiteral(", "));
            bars.push_back(std::move(bar));
        }
        made.draw = [bars, legend, heading = made.heading](double width) {
            return barPicture(bars, Step::Effects, width, heading, legend);
        };
        return made;
    }

private:
    QString inCases(const QString& name, int cases) const {
        return phrase(cases == 1 ? "inOneCase" : "inCases")
            .replace(QLatin1String("{count}"), QString::number(cases))
            .replace(QLatin1String("{name}"), name);
    }

    QString monthInWords(QDate month) const {
        return m_locale.toString(month, QStringLiteral("MMMM yyyy"));
    }

    /// `jan` with its year below it where that is new, else `feb`.
    QString monthShort(QDate month) const {
        QString name = m_locale.standaloneMonthName(month.month(), QLocale::ShortFormat);
        name.remove(u'.');
        return month.month() == 1 ? QString(name + u' ' + QString::number(month.year())) : name;
    }

    MonthRow monthRow(SignalKind kind, const std::vector<int>& times, QDate first) const {
        MonthRow row{capitalised(wordFor(m_content, kind)), {}, times};
        QStringList told;
        for (int month = 0; month < kMonthsShown; ++month)
            if (const int count = times[static_cast<std::size_t>(month)]; count > 0)
                told += phrase("inMonth")
                            .replace(QLatin1String("{count}"), QString::number(count))
                            .replace(QLatin1String("{month}"), monthInWords(first.addMonths(month)));
        row.sentence = told.isEmpty() ? QString(row.name + QStringLiteral(": 0"))
                                      : QString(row.name + QStringLiteral(" – ") + told.join(QStringLiteral(", ")));
        return row;
    }

    const MethodContent& m_content;
    QLocale m_locale;
    QDate m_today;
};

Cell headerCell(const QString& text) {
    Cell cell = cellOf(text);
    cell.isHeader = true;
    return cell;
}

/// The first column wide, the others alike.
std::vector<double> widthsOf(std::size_t columns) {
    const double first = columns < 3 ? 0.72 : 0.4;
    std::vector<double> widths(columns, (1 - first) / static_cast<double>(columns - 1));
    widths.front() = first;
    return widths;
}

void addPart(std::vector<Block>& blocks, const InsightPart& part, const MethodContent& content) {
    blocks.emplace_back(Heading{2, part.heading, {}, {}, codeOf(part.topic)});
    if (part.rows.empty()) {
        blocks.emplace_back(paragraphOf({Scribe::plain(content.phrase(QStringLiteral("insight.nothing")))}));
        return;
    }
    auto figure = std::make_shared<Figure>();
    figure->drawing = part.draw(kPageWide);
    figure->alt = part.heading + u'.';
    for (const DrawingNode& node : figure->drawing.nodes)
        if (node.parent >= 0)
            figure->alt += u' ' + node.text + u'.';
    blocks.emplace_back(std::shared_ptr<const Figure>(std::move(figure)));
    if (!part.note.isEmpty())
        blocks.emplace_back(paragraphOf({Scribe::muted(part.note)}, Paragraph::Role::Small));
    auto table = std::make_shared<Table>();
    table->columns = part.columns;
    table->widths = widthsOf(part.columns.size());
    for (const std::vector<QString>& row : part.rows) {
        std::vector<Cell> cells{headerCell(row.front())};
        for (std::size_t i = 1; i < row.size(); ++i)
            cells.push_back(cellOf(row[i]));
        table->rows.push_back(std::move(cells));
    }
    blocks.emplace_back(std::shared_ptr<const Table>(std::move(table)));
}

} // namespace

InsightPart insightPart(
    InsightTopic topic, const std::vector<KnownCase>& cases, const MethodContent& content, Language language, QDate today
) {
    const InsightScribe scribe(content, language, today);
    switch (topic) {
    case InsightTopic::Outcomes:
        return scribe.counted(topic, "outcome", Step::Decision, insightCounts(cases).outcomes, [&content](Outcome outcome) {
            return wordFor(content, outcome);
        });
    case InsightTopic::Keys:
        return scribe.counted(topic, "key", Step::Article, insightCounts(cases).keys, [&content](LegalKey key) {
            return content.key(key).name;
        });
    case InsightTopic::Values:
        return scribe.counted(topic, "value", Step::Values, insightCounts(cases).values, [&content](const ValueId& id) {
            const ValueText* value = content.value(id);
            return value != nullptr ? value->name : id.text();
        });
    case InsightTopic::Signals:
        return scribe.signalsInTime(insightCounts(cases).signalsByMonth);
    case InsightTopic::CameTrue:
        return scribe.cameTrue(cameTrueByKind(cases));
    }
    return {};
}

std::vector<InsightPart> insightParts(
    const std::vector<KnownCase>& cases, const MethodContent& content, Language language, QDate today
) {
    std::vector<InsightPart> parts;
    for (const InsightTopic topic : allOf<InsightTopic>())
        parts.push_back(insightPart(topic, cases, content, language, today));
    return parts;
}

Document composeInsight(const std::vector<KnownCase>& cases, const MethodContent& content, QDate today) {
    const CaseFile nobody;
    const Scribe scribe(nobody, content);
    Document document;
    document.kind = DocumentKind::Signals;
    document.title = scribe.phrase("insight.title");
    document.subject = document.title;
    document.headRight = document.title;
    document.date = today;
    document.footLeft = QStringLiteral("Omgekeerd " OMGEKEERD_VERSION);
    document.pageOf = scribe.phrase("report.pageOf");
    QString from = cases.size() == 1 ? scribe.phrase("insight.fromOne")
                                     : scribe.phrase("insight.from", QStringLiteral("count"), QString::number(cases.size()));
    from.replace(QLatin1String("{decided}"), QString::number(insightCounts(cases).decided));
    document.subtitle = {Scribe::plain(scribe.date(today) + QStringLiteral(", ") + from)};
    const bool isExercise = std::any_of(cases.begin(), cases.end(), [](const KnownCase& known) {
        return known.file.kind == CaseKind::Exercise;
    });
    if (isExercise)
        document.mark = scribe.phrase("exercise");
    document.blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("insight.intro"))}));
    for (const InsightPart& part : insightParts(cases, content, nobody.language, today))
        addPart(document.blocks, part, content);
    return document;
}

std::vector<std::vector<QString>> insightSheet(const std::vector<InsightPart>& parts, const MethodContent& content) {
    const auto phrase = [&content](const char* place) { return content.phrase(QLatin1String(place)); };
    std::vector<std::vector<QString>> sheet{{phrase("insight.group"), phrase("insight.what"), phrase("insight.ofWhich"),
                                             phrase("insight.number")}};
    for (const InsightPart& part : parts)
        for (const std::vector<QString>& row : part.rows)
            sheet.push_back({part.heading, row.front(), row.size() > 2 ? row[1] : QString(), row.back()});
    return sheet;
}

} // namespace omgekeerd
