// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include "core/insight/knowncase.h"

namespace omgekeerd {

/// One signal of one case, with what it hangs on there: the laws and articles that were weighed, and the steps that
/// somebody went ahead of.
struct LoggedSignal {
    CaseId id;
    QString title;
    std::optional<QDate> on;
    std::size_t row = 0; ///< among the signals of its case
    Signal signal;
    std::vector<QString> laws;     ///< without version
    std::vector<QString> articles; ///< without lid, dates and version
    std::vector<Step> steps;
};

/// Every signal of every case, the latest first.
std::vector<LoggedSignal> signalLog(const std::vector<KnownCase>& cases);

/// How often an obstacle of one kind was met.
struct SignalKindCount {
    SignalKind kind = SignalKind::Policy;
    int times = 0;
    int cases = 0;
    int open = 0; ///< not answered or closed yet; without a status it is open
};

/// In the order of the kinds, none empty.
std::vector<SignalKindCount> countsByKind(const std::vector<LoggedSignal>& log);

/// Something that keeps coming back: the same kind at the same law, article or step, in cases within twelve months.
struct SignalPattern {
    enum class Place { Law, Article, Step };
    SignalKind kind = SignalKind::Policy;
    Place place = Place::Law;
    QString code;             ///< of the law, article or step
    QDate from;
    QDate until;
    QString words;            ///< of the latest signal
    std::vector<CaseId> cases;///< each once, the earliest first

    int times() const { return static_cast<int>(cases.size()); }
};
constexpr auto codeTable(SignalPattern::Place) {
    using P = SignalPattern::Place;
    return std::to_array<CodeRow<P>>({{P::Law, "law"}, {P::Article, "article"}, {P::Step, "step"}});
}

/// From how many cases on it is a pattern.
constexpr int kTimesOfPattern = 3;

/// The patterns of the twelve months until today, the most frequent first. What an article tells is not told again of its
/// law when it is about the same cases.
std::vector<SignalPattern> signalPatterns(const std::vector<LoggedSignal>& log, QDate today);

} // namespace omgekeerd
