// SPDX-License-Identifier: EUPL-1.2
// Second readings, the mirror, what keeps chafing, signals, going ahead, open points.
#include "core/document/reportparts.h"

#include "core/document/blockersentence.h"
#include "core/dossier/quotation.h"
#include "core/method/phrases.h"

namespace omgekeerd {

namespace {

QString subjectOf(const Scribe& scribe, const SecondReading& reading) {
    if (reading.about.isEmpty())
        return scribe.phrase("report.wholeCase");
    return causeInWords(scribe.content(), scribe.file(), reading.about);
}

} // namespace

QString readTextOf(const Scribe& scribe, const SecondReading& reading) {
    if (!hasWords(reading.readText))
        return {};
    return scribe.phrase(
        reading.about.isEmpty() ? "report.readGone" : "report.readText", QStringLiteral("text"),
        quotation(reading.readText.simplified(), scribe.file().language)
    );
}

void addReadings(Blocks& blocks, const Scribe& scribe) {
    const auto& readings = scribe.file().readings;
    if (readings.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.readings"));
    for (const SecondReading& reading : readings) {
        QString circumstances = QLatin1String(" (") + scribe.phrase("report.about", QStringLiteral("subject"), subjectOf(scribe, reading));
        if (reading.on.has_value())
            circumstances += QLatin1String(", ") + scribe.date(reading.on);
        std::vector<Run> runs{
            Scribe::strong(scribe.person(reading.person)), Scribe::muted(circumstances + QLatin1String("): ")),
            Scribe::strong(wordFor(scribe.content(), reading.verdict) + QLatin1String(". "))
        };
        if (hasWords(reading.remark))
            runs.push_back(Scribe::plain(reading.remark.trimmed()));
        if (const QString read = readTextOf(scribe, reading); !read.isEmpty())
            runs.push_back(Scribe::muted(u' ' + read));
        blocks.emplace_back(paragraphOf(std::move(runs)));
    }
}

void addPitfalls(Blocks& blocks, const Scribe& scribe) {
    const auto& pitfalls = scribe.file().pitfalls;
    bool hasHeading = false;
    for (const PitfallAnswer& pitfall : pitfalls) {
        if (!hasWords(pitfall.answer))
            continue;
        if (!hasHeading)
            blocks.emplace_back(scribe.heading(3, "headings.report.pitfalls"));
        hasHeading = true;
        const QString question =
            filled(scribe.content(), scribe.file(), scribe.content().pitfall(pitfall.pitfall).mirrorQuestion);
        blocks.emplace_back(paragraphOf({Scribe::strong(question + u' '), Scribe::plain(pitfall.answer.trimmed())}));
    }
}

void addChafing(Blocks& blocks, const Scribe& scribe) {
    const QString& chafing = scribe.file().ethics.keepsChafing;
    if (!hasWords(chafing))
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.chafing"));
    blocks.emplace_back(paragraphOf({Scribe::plain(chafing.trimmed())}));
}

void addSignals(Blocks& blocks, const Scribe& scribe) {
    const auto& sent = scribe.file().signals_;
    if (sent.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.signals"));
    const MethodContent& content = scribe.content();
    // No table: the sentence is the body of it, and beside narrow cells a reader of plain text would cut it up.
    for (const Signal& signal : sent) {
        const auto named = [&](const char* label, const QString& word) {
            return QString(scribe.phrase(label) + QLatin1String(": ") + word);
        };
        QStringList circumstances;
        if (signal.audience.has_value())
            circumstances << named("report.signalAudience", wordFor(content, *signal.audience)).toLower();
        if (signal.status.has_value())
            circumstances << named("report.signalStatus", wordFor(content, *signal.status)).toLower();
        std::vector<Run> runs{Scribe::strong(named("report.signalKind", wordFor(content, signal.kind)))};
        if (!circumstances.isEmpty())
            runs.push_back(Scribe::muted(QLatin1String(" (") + circumstances.join(QLatin1String(", ")) + u')'));
        runs.back().text += QLatin1String(". ");
        runs.push_back(Scribe::plain(signal.description.trimmed()));
        blocks.emplace_back(paragraphOf(std::move(runs)));
    }
}

void addAheads(Blocks& blocks, const Scribe& scribe) {
    const auto& aheads = scribe.file().aheads;
    if (aheads.empty())
        return;
    blocks.emplace_back(scribe.heading(3, "headings.report.aheads"));
    for (const Ahead& ahead : aheads) {
        std::vector<Run> runs{Scribe::strong(
            scribe.phrase("report.aheadTo", QStringLiteral("step"), scribe.stepName(ahead.step))
        )};
        QString by = ahead.person.isEmpty() ? QString() : scribe.person(ahead.person);
        if (ahead.on.has_value())
            by += (by.isEmpty() ? QString() : QStringLiteral(", ")) + scribe.date(ahead.on);
        if (!by.isEmpty())
            runs.push_back(Scribe::muted(QLatin1String(" (") + by + u')'));
        if (hasWords(ahead.reason)) {
            runs.back().text += QLatin1String(", ");
            runs.push_back(scribe.want(ahead.step));
            runs.push_back(Scribe::plain(ahead.reason.trimmed()));
        }
        blocks.emplace_back(paragraphOf(std::move(runs)));
    }
}

void addOpenPoints(Blocks& blocks, const Scribe& scribe, const std::vector<QString>& sentences) {
    blocks.emplace_back(scribe.heading(2, "headings.report.openPoints"));
    if (sentences.empty()) {
        blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("report.openNone"))}));
        return;
    }
    blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("report.openIntro"))}));
    std::vector<Paragraph> points;
    for (const QString& sentence : sentences)
        points.push_back(paragraphOf({Scribe::plain(sentence)}));
    blocks.emplace_back(listOf(std::move(points)));
}

} // namespace omgekeerd
