// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/caserows.h"

#include "core/method/phrases.h"
#include "core/service/retention.h"
#include "ui/wording/windowlocale.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString words(const char* sentence) {
    return QCoreApplication::translate("CaseRows", sentence);
}

bool shows(CaseFilter filter, const CaseSummary& summary, QDate today) {
    const bool binned = summary.status == CaseStatus::InBin;
    switch (filter) {
    case CaseFilter::All:
        return !binned;
    case CaseFilter::Talking:
        return summary.status == CaseStatus::Talking;
    case CaseFilter::Weighing:
        return summary.status == CaseStatus::Weighing;
    case CaseFilter::Decided:
        return summary.status == CaseStatus::Decided || summary.status == CaseStatus::Transferred;
    case CaseFilter::LookBack:
        return !binned && summary.evaluateOn.has_value();
    case CaseFilter::Retention:
        return !retentionReminders({summary}, today).empty();
    case CaseFilter::Bin:
        return binned;
    }
    Q_UNREACHABLE();
}

QString personOf(const CaseSummary& summary) {
    return hasWords(summary.residentAlias) ? summary.residentAlias : summary.title;
}

QString sentenceOf(const CaseSummary& summary, CaseFilter filter, const MethodContent& content, QDate today) {
    if (const std::optional<QDate> leaves = leavesBinOn(summary))
        return words(QT_TRANSLATE_NOOP("CaseRows", "In de prullenbak. Verdwijnt op %1.")).arg(dayInWords(*leaves));
    if (summary.status == CaseStatus::InBin)
        return words(QT_TRANSLATE_NOOP("CaseRows", "In de prullenbak."));
    if (filter == CaseFilter::Retention && summary.retainUntil)
        return words(QT_TRANSLATE_NOOP("CaseRows", "Bewaren tot %1. Bewaar langer, of haal weg.")).arg(dayInWords(*summary.retainUntil));
    if (summary.status == CaseStatus::Decided || summary.status == CaseStatus::Transferred) {
        const QString done =
            summary.status == CaseStatus::Transferred ? words(QT_TRANSLATE_NOOP("CaseRows", "Overgedragen.")) : words(QT_TRANSLATE_NOOP("CaseRows", "Besloten."));
        return summary.evaluateOn ? done + QLatin1Char(' ') + lookBackInWords(*summary.evaluateOn, today) + QLatin1Char('.')
                                  : done;
    }
    const QString step = content.step(summary.lastStep).name;
    return hasWords(summary.lastSentence)
               ? words(QT_TRANSLATE_NOOP("CaseRows", "Je was bij %1: %2")).arg(step, summary.lastSentence)
               : words(QT_TRANSLATE_NOOP("CaseRows", "Je was bij %1.")).arg(step);
}

/// Sorts by the order of the language; the keys are made once for each case.
void sortByWords(std::vector<CaseSummary>& cases, QString (*keyOf)(const CaseSummary&)) {
    QCollator collator(windowLocale());
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, std::size_t>> keys;
    keys.reserve(cases.size());
    for (std::size_t i = 0; i < cases.size(); ++i)
        keys.emplace_back(collator.sortKey(keyOf(cases[i])), i);
    std::stable_sort(keys.begin(), keys.end(), [](const auto& a, const auto& b) {
        return a.first < b.first;
    });
    std::vector<CaseSummary> sorted;
    sorted.reserve(cases.size());
    for (const auto& [key, index] : keys)
        sorted.push_back(std::move(cases[index]));
    cases = std::move(sorted);
}

void sortCases(std::vector<CaseSummary>& cases, CaseSort sort) {
    switch (sort) {
    case CaseSort::Changed:
        std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) {
            return a.changed > b.changed;
        });
        return;
    case CaseSort::Person:
        sortByWords(cases, &personOf);
        return;
    case CaseSort::Title:
        sortByWords(cases, [](const CaseSummary& summary) { return summary.title; });
        return;
    case CaseSort::DecideBefore:
        std::stable_sort(cases.begin(), cases.end(), [](const auto& a, const auto& b) {
            const QDate never(9999, 12, 31);
            return a.decideBefore.value_or(never) < b.decideBefore.value_or(never);
        });
        return;
    }
}

CaseRow rowOf(
    const CaseSummary& summary, CaseFilter filter, const MethodContent& content, const QDateTime& now
) {
    CaseRow row;
    row.id = summary.id;
    row.person = personOf(summary);
    row.title = summary.title;
    row.sentence = sentenceOf(summary, filter, content, now.date());
    row.when = whenInWords(summary.changed, now);
    row.terms = termsInWords(summary);
    row.written = summary.stepsWithWords;
    row.exercise = summary.kind == CaseKind::Exercise;
    row.status = summary.status;
    row.lastStep = summary.lastStep;
    return row;
}

} // namespace

QString lookBackInWords(QDate on, QDate today) {
    const QString sentence = on < today ? words(QT_TRANSLATE_NOOP("CaseRows", "Terugkijken kan sinds %1"))
                                        : words(QT_TRANSLATE_NOOP("CaseRows", "Terugkijken op %1"));
    return sentence.arg(dayInWords(on));
}

QString whenInWords(const QDateTime& when, const QDateTime& now) {
    const QLocale locale = windowLocale();
    const qint64 days = when.date().daysTo(now.date());
    if (days == 0)
        return words(QT_TRANSLATE_NOOP("CaseRows", "vandaag %1")).arg(when.toString(QStringLiteral("HH:mm")));
    if (days == 1)
        return words(QT_TRANSLATE_NOOP("CaseRows", "gisteren"));
    if (days > 1 && days < 7)
        return locale.dayName(when.date().dayOfWeek());
    if (days >= 7 && days < 14)
        return words(QT_TRANSLATE_NOOP("CaseRows", "vorige week"));
    const bool thisYear = when.date().year() == now.date().year();
    return locale.toString(
        when.date(), thisYear ? QStringLiteral("d MMMM") : QStringLiteral("d MMMM yyyy")
    );
}

QString termsInWords(const CaseSummary& summary) {
    const QLocale locale = windowLocale();
    const auto day = [&locale](QDate date) { return locale.toString(date, QStringLiteral("d MMMM")); };
    QStringList parts;
    if (summary.requestedOn)
        parts += words(QT_TRANSLATE_NOOP("CaseRows", "gevraagd %1")).arg(day(*summary.requestedOn));
    const bool decided = summary.status == CaseStatus::Decided || summary.status == CaseStatus::Transferred;
    if (summary.decideBefore && !decided)
        parts += words(QT_TRANSLATE_NOOP("CaseRows", "beslissen vóór %1")).arg(day(*summary.decideBefore));
    if (summary.objectUntil)
        parts += words(QT_TRANSLATE_NOOP("CaseRows", "bezwaar tot en met %1")).arg(day(*summary.objectUntil));
    return parts.join(QStringLiteral(" · "));
}

std::vector<CaseRow> caseRows(
    std::vector<CaseSummary> cases, CaseFilter filter, CaseSort sort,
    const std::optional<std::vector<SearchHit>>& hits, const MethodContent& content,
    const QDateTime& now
) {
    const QDate today = now.date();
    std::erase_if(cases, [filter, today](const CaseSummary& summary) { return !shows(filter, summary, today); });
    QHash<QString, QString> snippets;
    if (hits) {
        for (const SearchHit& hit : *hits)
            snippets.insert(hit.dossier.text(), hit.snippet);
        std::erase_if(cases, [&](const CaseSummary& summary) {
            return !snippets.contains(summary.id.text());
        });
    }
    sortCases(cases, sort);
    std::vector<CaseRow> rows;
    rows.reserve(cases.size());
    for (const CaseSummary& summary : cases) {
        rows.push_back(rowOf(summary, filter, content, now));
        if (const QString snippet = snippets.value(summary.id.text()); hasWords(snippet))
            rows.back().sentence = snippet;
    }
    return rows;
}

const CaseSummary* nextToLookBack(const std::vector<CaseSummary>& cases) {
    const CaseSummary* next = nullptr;
    for (const CaseSummary& summary : cases) {
        if (!summary.evaluateOn || summary.status == CaseStatus::InBin)
            continue;
        if (next == nullptr || *summary.evaluateOn < *next->evaluateOn)
            next = &summary;
    }
    return next;
}

} // namespace omgekeerd::ui
