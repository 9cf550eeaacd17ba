// SPDX-License-Identifier: EUPL-1.2
#include "core/workflow/blockplace.h"
#include "core/workflow/gaps.h"
#include "core/workflow/gates.h"
#include "core/workflow/rules.h"

#include <algorithm>

namespace omgekeerd {

namespace {

bool isByDecider(const CaseFile& file, const SecondReading& reading) {
    return file.decision && reading.person == file.decision->decidedBy;
}

bool isOutdated(const CaseFile& file, const Basis& basis, std::size_t row) {
    return !basis.changedUnder(file, blockOfReading(file, row)).empty();
}

/// What the verdict leaves open, whoever gave it.
std::optional<BlockerCode> leftOpenBy(const CaseFile& file, Verdict verdict) {
    switch (verdict) {
    case Verdict::Followable:
        return std::nullopt;
    case Verdict::Question:
        return BlockerCode::ReadingQuestion;
    case Verdict::Dissent:
        if (file.decision && hasWords(file.decision->whyNotOtherwise))
            return std::nullopt;
        return BlockerCode::ReadingDissent;
    }
    return std::nullopt;
}

bool countsAt(const CaseFile& file, const Basis& basis, std::size_t row) {
    const SecondReading& reading = file.readings[row];
    // Awb 2:4 lid 1: zonder vooringenomenheid; wie beslist leest niet als tweede mee.
    if (isByDecider(file, reading))
        return false;
    return !isOutdated(file, basis, row) && !leftOpenBy(file, reading.verdict);
}

bool isByJurist(const CaseFile& file, const SecondReading& reading) {
    const Person* person = file.person(reading.person);
    return person && person->role == Role::Jurist;
}

bool setsRuleAside(const CaseFile& file) {
    return std::any_of(file.legal.begin(), file.legal.end(), [](const LegalBasis& article) {
        return rules::isBasis(article) && article.key == LegalKey::Disapplication;
    });
}

Blocker about(BlockerCode code, QString subject) { return {code, Step::Decision, std::move(subject), {}, {}}; }

} // namespace

bool readingCounts(const CaseFile& file, const Basis& basis, const SecondReading& reading) {
    for (std::size_t row = 0; row < file.readings.size(); ++row) {
        const SecondReading& other = file.readings[row];
        if (&other == &reading || (other.person == reading.person && other.about == reading.about &&
                                   other.verdict == reading.verdict && other.remark == reading.remark))
            return countsAt(file, basis, row);
    }
    return false;
}

std::vector<Blocker> gaps::ofNeededReadings(const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> open;
    bool second = false;
    bool jurist = false;
    for (std::size_t row = 0; row < file.readings.size(); ++row) {
        if (!countsAt(file, basis, row))
            continue;
        second = true;
        jurist = jurist || isByJurist(file, file.readings[row]);
    }
    const QString subject = QStringLiteral("readings");
    // Of the method: wie van een regel afwijkt, laat een ander meelezen.
    if (!second && file.decision && file.decision->outcome == Outcome::Deviation)
        open.push_back(about(BlockerCode::SecondReading, subject));
    // Grondwet 120: een wet opzij zetten gaat bijna altijd buiten het mandaat; een jurist leest mee.
    if (!jurist && setsRuleAside(file))
        open.push_back(about(BlockerCode::JuristReading, subject));
    return open;
}

std::vector<Blocker> gaps::ofReadings(const CaseFile& file, const Basis& basis) {
    std::vector<Blocker> open = ofNeededReadings(file, basis);
    for (std::size_t row = 0; row < file.readings.size(); ++row)
        if (const auto code = leftOpenBy(file, file.readings[row].verdict))
            open.push_back(about(*code, rules::rowField("readings", row, "verdict")));
    return open;
}

} // namespace omgekeerd
