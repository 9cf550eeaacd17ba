// SPDX-License-Identifier: EUPL-1.2
#include "core/insight/signallog.h"

#include "core/insight/casetraits.h"
#include "core/law/reference.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace omgekeerd {

namespace {

template <class T> void addOnce(std::vector<T>& all, const T& one) {
    if (std::find(all.begin(), all.end(), one) == all.end())
        all.push_back(one);
}

/// What every signal of a case hangs on.
LoggedSignal framed(const KnownCase& known) {
    LoggedSignal frame;
    frame.id = known.id;
    frame.title = known.file.title;
    frame.on = dayOf(known.file);
    for (const LegalBasis& article : known.file.legal) {
        addOnce(frame.articles, wholeArticle(article.article));
        if (const Result<Reference> reference = Reference::parse(article.article.text()))
            addOnce(frame.laws, wholeLaw(RegulationId(reference->regulation())));
    }
    for (const PurposeAssessment& purpose : known.file.purposes)
        addOnce(frame.laws, wholeLaw(purpose.law));
    for (const Ahead& ahead : known.file.aheads)
        addOnce(frame.steps, ahead.step);
    return frame;
}

bool isOpen(const Signal& signal) {
    if (!signal.status)
        return true;
    switch (*signal.status) {
    case SignalStatus::Open:
    case SignalStatus::Raised:
        return true;
    case SignalStatus::Answered:
    case SignalStatus::Closed:
        return false;
    }
    return true;
}

using Place = SignalPattern::Place;
using PatternKey = std::tuple<Place, SignalKind, QString>;

/// Takes one signal into the pattern it is of; the log comes with the latest first.
void take(std::map<PatternKey, SignalPattern>& patterns, const LoggedSignal& logged, Place place, const QString& code) {
    SignalPattern& pattern = patterns[{place, logged.signal.kind, code}];
    if (pattern.cases.empty()) {
        pattern.kind = logged.signal.kind;
        pattern.place = place;
        pattern.code = code;
        pattern.until = *logged.on;
        pattern.words = logged.signal.description.simplified();
    }
    pattern.from = *logged.on;
    if (std::find(pattern.cases.begin(), pattern.cases.end(), logged.id) == pattern.cases.end())
        pattern.cases.insert(pattern.cases.begin(), logged.id);
}

/// Whether a closer pattern (an article) tells of all these cases already.
bool isToldCloser(const SignalPattern& pattern, const std::vector<SignalPattern>& all) {
    if (pattern.place != Place::Law)
        return false;
    return std::any_of(all.begin(), all.end(), [&](const SignalPattern& other) {
        return other.place == Place::Article && other.kind == pattern.kind && other.cases == pattern.cases;
    });
}

} // namespace

std::vector<LoggedSignal> signalLog(const std::vector<KnownCase>& cases) {
    std::vector<LoggedSignal> log;
    for (const KnownCase& known : cases) {
        if (known.file.signals_.empty())
            continue;
        LoggedSignal frame = framed(known);
        for (frame.row = 0; frame.row < known.file.signals_.size(); ++frame.row) {
            frame.signal = known.file.signals_[frame.row];
            log.push_back(frame);
        }
    }
    std::stable_sort(log.begin(), log.end(), [](const LoggedSignal& a, const LoggedSignal& b) {
        return std::tuple(b.on.value_or(QDate()), a.id) < std::tuple(a.on.value_or(QDate()), b.id);
    });
    return log;
}

std::vector<SignalKindCount> countsByKind(const std::vector<LoggedSignal>& log) {
    std::map<SignalKind, SignalKindCount> rows;
    std::map<SignalKind, std::set<CaseId>> cases;
    for (const LoggedSignal& logged : log) {
        SignalKindCount& row = rows[logged.signal.kind];
        row.kind = logged.signal.kind;
        ++row.times;
        row.open += isOpen(logged.signal) ? 1 : 0;
        cases[logged.signal.kind].insert(logged.id);
    }
    std::vector<SignalKindCount> counts;
    for (auto& [kind, row] : rows) {
        row.cases = static_cast<int>(cases[kind].size());
        counts.push_back(row);
    }
    return counts;
}

std::vector<SignalPattern> signalPatterns(const std::vector<LoggedSignal>& log, QDate today) {
    const QDate from = today.addMonths(-12);
    std::map<PatternKey, SignalPattern> patterns;
    for (const LoggedSignal& logged : log) {
        if (!logged.on || *logged.on <= from || *logged.on > today)
            continue;
        for (const QString& law : logged.laws)
            take(patterns, logged, Place::Law, law);
        for (const QString& article : logged.articles)
            take(patterns, logged, Place::Article, article);
        for (const Step step : logged.steps)
            take(patterns, logged, Place::Step, codeOf(step));
    }
    std::vector<SignalPattern> found;
    for (const auto& [key, pattern] : patterns)
        if (pattern.times() >= kTimesOfPattern)
            found.push_back(pattern);
    const std::vector<SignalPattern> all = found;
    std::erase_if(found, [&all](const SignalPattern& pattern) { return isToldCloser(pattern, all); });
    std::stable_sort(found.begin(), found.end(), [](const SignalPattern& a, const SignalPattern& b) {
        return a.times() > b.times();
    });
    return found;
}

} // namespace omgekeerd
