// SPDX-License-Identifier: EUPL-1.2
#include "ui/viewmodels/readover.h"

#include "core/document/blockersentence.h"
#include "core/document/reportparts.h"
#include "core/method/phrases.h"
#include "core/workflow/blockplace.h"
#include "ui/viewmodels/effectrows.h"

#include <algorithm>

namespace omgekeerd::ui {

namespace {

using Lead = ReadOverLine::Lead;
using Lines = std::vector<ReadOverLine>;

QString row(const char* list, std::size_t index, const char* field) {
    return QStringLiteral("%1[%2].%3").arg(QLatin1String(list)).arg(index).arg(QLatin1String(field));
}

void add(Lines& lines, ReadOverLine line) {
    if (hasWords(line.sentence) || !line.name.isEmpty())
        lines.push_back(std::move(line));
}

Lines wishLines(const CaseFile& file) {
    Lines lines;
    add(lines, {{}, {}, Lead::None, file.wish.desiredEffect, false, QStringLiteral("wish.desiredEffect")});
    add(lines, {{}, {}, Lead::None, file.wish.ownWords, true, QStringLiteral("wish.ownWords")});
    return lines;
}

Lines valueLines(const CaseFile& file, const MethodContent& content) {
    Lines lines;
    for (std::size_t index = 0; index < file.values.size(); ++index) {
        const ValueAssessment& value = file.values[index];
        const ValueText* text = content.value(value.value);
        const QString aside = value.touched == Touched::Yes ? QString() : wordFor(content, value.touched);
        add(lines, {text ? text->name : value.value.text(), aside, Lead::Want, value.how, false,
                    row("values", index, "how")});
    }
    return lines;
}

Lines purposeLines(const CaseFile& file, const MethodContent& content) {
    Lines lines;
    for (std::size_t index = 0; index < file.purposes.size(); ++index) {
        const PurposeAssessment& purpose = file.purposes[index];
        const QString aside = purpose.fits == Fits::Yes ? QString() : wordFor(content, purpose.fits);
        add(lines, {lawNameFor(content, purpose.law), aside, Lead::Want, purpose.reason, false,
                    row("purposes", index, "reason")});
    }
    return lines;
}

QString effectsInWords(const CaseFile& file, const Option& option, const MethodContent& content) {
    QString words;
    for (const Effect& effect : option.effects) {
        QString when = shortWordFor(content, effect.term);
        if (!words.isEmpty()) {
            // After the name of the option and a comma it goes on small; after a sentence it begins one.
            when[0] = when[0].toUpper();
            words += QLatin1Char(' ');
        }
        words += QStringLiteral("%1 %2, %3: %4").arg(
            when, wordFor(content, effect.direction), whoInWords(file, content, effect.on), effect.description
        );
    }
    return words;
}

Lines optionLines(const CaseFile& file, const MethodContent& content) {
    Lines lines;
    const Option* chosen = file.chosenOption();
    for (std::size_t index = 0; index < file.options.size(); ++index) {
        const Option& option = file.options[index];
        const bool isRejected = chosen && chosen != &option;
        add(lines, {option.name, isRejected ? QString() : effectsInWords(file, option, content),
                    isRejected ? Lead::NotWant : Lead::Want, option.reason, false,
                    row("options", index, "reason")});
    }
    // What carries the decision comes first; the others keep their order.
    std::stable_partition(lines.begin(), lines.end(), [](const ReadOverLine& line) {
        return line.lead != Lead::NotWant;
    });
    return lines;
}

Lines articleLines(const CaseFile& file, const MethodContent& content) {
    Lines lines;
    for (std::size_t index = 0; index < file.legal.size(); ++index) {
        const LegalBasis& legal = file.legal[index];
        const bool isBasis = legal.use == LegalUse::Basis;
        add(lines, {shortCitationFor(content, legal.article), isBasis ? QString() : wordFor(content, legal.use),
                    isBasis ? Lead::Want : Lead::Considered, isBasis ? legal.enables : legal.reason, false,
                    row("legal", index, isBasis ? "enables" : "reason")});
    }
    return lines;
}

Lines decisionLines(const CaseFile& file) {
    Lines lines;
    if (!file.decision)
        return lines;
    add(lines, {{}, {}, Lead::None, file.decision->content, false, QStringLiteral("decision.content")});
    add(lines, {{}, {}, Lead::Want, file.decision->coreReason, false, QStringLiteral("decision.coreReason")});
    add(lines, {{}, {}, Lead::NotWant, file.decision->whyNotOtherwise, false,
                QStringLiteral("decision.whyNotOtherwise")});
    return lines;
}

Lines linesOf(Step step, const CaseFile& file, const MethodContent& content) {
    switch (step) {
    case Step::Wish:
        return wishLines(file);
    case Step::Values:
        return valueLines(file, content);
    case Step::Purpose:
        return purposeLines(file, content);
    case Step::Effects:
        return optionLines(file, content);
    case Step::Article:
        return articleLines(file, content);
    case Step::Decision:
        return decisionLines(file);
    }
    return {};
}

/// The step by which a reading stands: that of its block; of the whole case, and of a block that is gone, the last.
Step stepOf(const SecondReading& reading, const CaseFile& file) {
    const std::optional<BlockRef> block = BlockRef::fromCode(reading.about);
    for (const BlockPlace& place : placesOf(file))
        if (block && place.block == *block)
            return place.step;
    return Step::Decision;
}

std::vector<ReadOverReading> readingsAt(Step step, const CaseFile& file, const MethodContent& content) {
    const Scribe scribe(file, content);
    std::vector<ReadOverReading> readings;
    for (std::size_t index = 0; index < file.readings.size(); ++index) {
        const SecondReading& reading = file.readings[index];
        if (stepOf(reading, file) != step)
            continue;
        QString who = scribe.person(reading.person);
        if (reading.on)
            who += QStringLiteral(", ") + scribe.date(reading.on);
        const QString about = reading.about.isEmpty() ? scribe.phrase("report.wholeCase")
                                                      : causeInWords(content, file, reading.about);
        readings.push_back(
            {who, wordFor(content, reading.verdict),
             scribe.phrase("report.about", QStringLiteral("subject"), about), reading.remark.trimmed(),
             readTextOf(scribe, reading), row("readings", index, "verdict")}
        );
    }
    return readings;
}

/// Where somebody who wants to change a step begins.
QString firstField(Step step) {
    switch (step) {
    case Step::Wish:
        return QStringLiteral("wish.desiredEffect");
    case Step::Values:
        return QStringLiteral("values[0].how");
    case Step::Purpose:
        return QStringLiteral("purposes[0].reason");
    case Step::Effects:
        return QStringLiteral("options[0].reason");
    case Step::Article:
        return QStringLiteral("legal[0].enables");
    case Step::Decision:
        return QStringLiteral("decision.content");
    }
    return {};
}

} // namespace

std::vector<ReadOverBlock> readOver(const DossierSession& session) {
    const CaseFile& file = session.file();
    std::vector<ReadOverBlock> blocks;
    const std::vector<BlockRef> again = session.open().basis.toLookAtAgain(file);
    for (Step step : stepsInOrder()) {
        ReadOverBlock block{step, linesOf(step, file, session.content()), {}, {}, {}, firstField(step)};
        block.readings = readingsAt(step, file, session.content());
        for (const Blocker& blocker : session.blockers(step))
            if (blocker.code != BlockerCode::BlockReview)
                block.gaps.push_back({session.sentenceFor(blocker), blocker.subject});
        for (const BlockPlace& place : placesOf(file))
            if (place.step == step && std::find(again.begin(), again.end(), place.block) != again.end())
                block.toLookAtAgain.push_back(place.block);
        if (!block.lines.empty())
            block.editPath = block.lines.front().path;
        blocks.push_back(std::move(block));
    }
    if (hasWords(file.ethics.keepsChafing)) {
        const QString path = QStringLiteral("ethics.keepsChafing");
        blocks.push_back({std::nullopt, {{{}, {}, Lead::None, file.ethics.keepsChafing, false, path}}, {}, {}, {}, path});
    }
    return blocks;
}

} // namespace omgekeerd::ui
