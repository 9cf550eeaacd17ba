// SPDX-License-Identifier: EUPL-1.2
#include "ui/wording/insightwords.h"

#include "core/method/phrases.h"

#include <QCoreApplication>

namespace omgekeerd::ui {

namespace {

QString say(const char* dutch) { return QCoreApplication::translate("Insight", dutch); }

/// `derde`, `vierde`, …, `21e`
QString ordinal(int number) {
    static constexpr std::array kWords = {
        QT_TRANSLATE_NOOP("Insight", "eerste"),  QT_TRANSLATE_NOOP("Insight", "tweede"),
        QT_TRANSLATE_NOOP("Insight", "derde"),   QT_TRANSLATE_NOOP("Insight", "vierde"),
        QT_TRANSLATE_NOOP("Insight", "vijfde"),  QT_TRANSLATE_NOOP("Insight", "zesde"),
        QT_TRANSLATE_NOOP("Insight", "zevende"), QT_TRANSLATE_NOOP("Insight", "achtste"),
        QT_TRANSLATE_NOOP("Insight", "negende"), QT_TRANSLATE_NOOP("Insight", "tiende"),
        QT_TRANSLATE_NOOP("Insight", "elfde"),   QT_TRANSLATE_NOOP("Insight", "twaalfde")};
    const auto place = static_cast<std::size_t>(number - 1);
    return place < kWords.size() ? say(kWords[place]) : say(QT_TRANSLATE_NOOP("Insight", "%1e")).arg(number);
}

/// The first words of a signal: enough to know it by.
QString shortened(const QString& words) {
    constexpr qsizetype kMostLetters = 60;
    QString first = words.section(QLatin1String(". "), 0, 0);
    if (first.endsWith(u'.'))
        first.chop(1);
    if (first.size() > kMostLetters)
        first = first.left(first.lastIndexOf(u' ', kMostLetters)) + QStringLiteral(" …");
    return first;
}

} // namespace

QString sentenceFor(const SignalPattern& pattern, QDate today) {
    const bool isThisYear = pattern.from.year() == today.year();
    const QString line = isThisYear ? say(QT_TRANSLATE_NOOP("Insight", "%1 keer dit jaar: %2"))
                                    : say(QT_TRANSLATE_NOOP("Insight", "%1 keer in twaalf maanden: %2"));
    return line.arg(ordinal(pattern.times()), shortened(pattern.words));
}

QString placeOf(const SignalPattern& pattern, const MethodContent& content) {
    switch (pattern.place) {
    case SignalPattern::Place::Law:
        return lawNameFor(content, RegulationId(pattern.code));
    case SignalPattern::Place::Article:
        return citationFor(content, ArticleId(pattern.code));
    case SignalPattern::Place::Step:
        if (const auto step = fromCode<Step>(pattern.code))
            return content.step(*step).name;
        return pattern.code;
    }
    return pattern.code;
}

QString wordFor(DueState state) {
    switch (state) {
    case DueState::Past:
        return say(QT_TRANSLATE_NOOP("Insight", "voorbij"));
    case DueState::Soon:
        return say(QT_TRANSLATE_NOOP("Insight", "binnen dertig dagen"));
    case DueState::Later:
        return say(QT_TRANSLATE_NOOP("Insight", "later"));
    }
    return {};
}

QString sentenceFor(const CameTrueCount& count, const MethodContent& content) {
    QString name = count.kind ? omgekeerd::wordFor(content, *count.kind) : say(QT_TRANSLATE_NOOP("Insight", "soort niet gezegd"));
    name[0] = name[0].toUpper();
    const int looked = count.looked();
    if (looked == 0)
        return say(QT_TRANSLATE_NOOP("Insight", "%1: op %2 verwachte effecten is nog niet teruggekeken.")).arg(name, QString::number(count.notLooked));
    QStringList lines{say(QT_TRANSLATE_NOOP("Insight", "%1: %2 van de %3 verwachte effecten kwamen uit."))
                          .arg(name, QString::number(count.yes), QString::number(looked))};
    if (count.partly > 0)
        lines += say(QT_TRANSLATE_NOOP("Insight", "Deels: %1.")).arg(count.partly);
    if (count.notLooked > 0)
        lines += say(QT_TRANSLATE_NOOP("Insight", "Nog niet teruggekeken: %1.")).arg(count.notLooked);
    return lines.join(QLatin1Char(' '));
}

std::vector<CountRow> rowsOf(const InsightCounts& counts, const MethodContent& content) {
    std::vector<CountRow> rows;
    for (const auto& row : counts.outcomes)
        rows.push_back({QStringLiteral("outcome"), codeOf(row.what), omgekeerd::wordFor(content, row.what), {}, row.cases});
    for (const auto& row : counts.keys)
        rows.push_back({QStringLiteral("key"), codeOf(row.what), content.key(row.what).name, {}, row.cases});
    for (const auto& row : counts.values) {
        const ValueText* value = content.value(row.what);
        rows.push_back(
            {QStringLiteral("value"), row.what.text(), value != nullptr ? value->name : row.what.text(), {}, row.cases}
        );
    }
    for (const MonthOfSignals& row : counts.signalsByMonth)
        rows.push_back({QStringLiteral("signal"), codeOf(row.kind), omgekeerd::wordFor(content, row.kind),
                        row.month.toString(QStringLiteral("yyyy-MM")), row.times});
    return rows;
}

} // namespace omgekeerd::ui
