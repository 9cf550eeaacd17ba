// SPDX-License-Identifier: EUPL-1.2
#include "ui/railrows.h"

#include "core/method/phrases.h"

#include <QCoreApplication>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString words(const char* sentence) {
    return QCoreApplication::translate("RailRows", sentence);
}

QString named(const QString& name, const QString& sentence) {
    return QStringLiteral("%1: %2").arg(name, sentence);
}

QString valueSentence(const CaseFile& file, const MethodContent& content) {
    for (const ValueAssessment& assessment : file.values) {
        if (!hasWords(assessment.how))
            continue;
        const ValueText* value = content.value(assessment.value);
        return value != nullptr ? named(value->name, assessment.how) : assessment.how;
    }
    return {};
}

QString purposeSentence(const CaseFile& file, const MethodContent& content) {
    for (const PurposeAssessment& assessment : file.purposes) {
        if (!hasWords(assessment.reason))
            continue;
        const LawText* law = content.lawOf(assessment.law);
        return law != nullptr ? named(law->shortName(), assessment.reason) : assessment.reason;
    }
    return {};
}

QString effectOf(const Option& option) {
    for (const Effect& effect : option.effects)
        if (hasWords(effect.description))
            return named(option.name, effect.description);
    return {};
}

/// The chosen option first, then those on this resident's measure, then whatever has an effect in
/// words.
QString effectSentence(const CaseFile& file) {
    if (const Option* chosen = file.chosenOption())
        if (const QString sentence = effectOf(*chosen); !sentence.isEmpty())
            return sentence;
    for (bool tailored : {true, false})
        for (const Option& option : file.options)
            if ((option.kind == OptionKind::Tailored) == tailored)
                if (const QString sentence = effectOf(option); !sentence.isEmpty())
                    return sentence;
    return {};
}

QString articleSentence(const CaseFile& file, const MethodContent& content) {
    for (const LegalBasis& basis : file.legal) {
        const QString sentence = hasWords(basis.enables) ? basis.enables : basis.reason;
        if (hasWords(sentence))
            return named(shortCitationFor(content, basis.article), sentence);
    }
    return {};
}

QString decisionSentence(const CaseFile& file) {
    if (!file.decision)
        return {};
    return hasWords(file.decision->content) ? file.decision->content : file.decision->coreReason;
}

const Ahead* aheadTo(Step step, const CaseFile& file) {
    for (const Ahead& ahead : file.aheads)
        if (ahead.step == step)
            return &ahead;
    return nullptr;
}

void addReview(RailRow& row, const DossierSession& session) {
    for (const Blocker& blocker : session.blockers(row.step)) {
        if (blocker.code != BlockerCode::BlockReview || !blocker.block)
            continue;
        if (row.toConfirm.empty())
            row.sentence = session.sentenceFor(blocker);
        row.toConfirm.push_back(*blocker.block);
        row.state = RailState::LookAgain;
    }
}

RailRow rowFor(const DossierSession& session, Step step) {
    const CaseFile& file = session.file();
    const MethodContent& content = session.content();
    const StepText& text = content.step(step);
    RailRow row;
    row.step = step;
    row.name = text.name;
    row.shortName = shortStepName(step, content);
    row.sentence = firstSentence(step, file, content);
    const Ahead* ahead = aheadTo(step, file);
    const bool closed = !session.gate(step).empty();
    row.wentAhead = ahead != nullptr && closed;
    if (!row.sentence.isEmpty()) {
        row.state = RailState::Written;
    } else if (row.wentAhead) {
        row.state = RailState::Ahead;
        row.sentence = words(QT_TRANSLATE_NOOP("RailRows", "Vooruit gegaan, want: %1")).arg(ahead->reason);
    } else if (closed) {
        row.state = RailState::Closed;
        row.sentence = words(QT_TRANSLATE_NOOP("RailRows", "Gaat open na de effecten"));
    } else {
        row.sentence = filled(content, file, text.heading);
    }
    if (row.state == RailState::Written)
        addReview(row, session);
    return row;
}

} // namespace

QString firstSentence(Step step, const CaseFile& file, const MethodContent& content) {
    switch (step) {
    case Step::Wish:
        return hasWords(file.wish.desiredEffect) ? file.wish.desiredEffect : file.wish.requested;
    case Step::Values:
        return valueSentence(file, content);
    case Step::Purpose:
        return purposeSentence(file, content);
    case Step::Effects:
        return effectSentence(file);
    case Step::Article:
        return articleSentence(file, content);
    case Step::Decision:
        return decisionSentence(file);
    }
    Q_UNREACHABLE();
}

QString shortStepName(Step step, const MethodContent& content) {
    if (step == Step::Purpose)
        return words(QT_TRANSLATE_NOOP("RailRows", "Doel"));
    if (step == Step::Article)
        return words(QT_TRANSLATE_NOOP("RailRows", "Artikel"));
    return content.step(step).name;
}

std::vector<RailRow> railRows(const DossierSession& session, std::optional<Step> here) {
    std::vector<RailRow> rows;
    for (Step step : allOf<Step>()) {
        rows.push_back(rowFor(session, step));
        rows.back().here = here == step;
    }
    return rows;
}

} // namespace omgekeerd::ui
