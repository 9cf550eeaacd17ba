// SPDX-License-Identifier: EUPL-1.2
#include "core/workshop/screen.h"

#include "core/document/scribe.h"
#include "core/method/phrases.h"

#include <QStringList>

#include <algorithm>

namespace omgekeerd {

namespace {

constexpr int kFewestWordsOfFact = 4; ///< a shorter beginning of a fact tells nothing

QStringList wordsOf(const QString& text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

/// Fills one screen; what it may not show it does not read.
class ScreenWriter {
public:
    ScreenWriter(
        const Workshop& workshop, const Slide& slide, const CaseFile* onTable, Sight sight, const MethodContent& content,
        const WorkshopWords& words
    )
        : m_workshop(workshop), m_file(onTable ? *onTable : m_none), m_sight(sight),
          m_content(content), m_words(words) {
        m_screen.slide = slide;
        m_screen.mark = content.phrase(QStringLiteral("exercise"));
        if (const PlacedItem* placed = workshop.item(slide.item))
            m_screen.eyebrow = placed->item.title();
    }

    Screen write() {
        switch (m_screen.slide.kind) {
        case SlideKind::Opener:
            m_screen.title = m_words.word("openerTitle");
            m_screen.eyebrow.clear(); // says the same
            for (const Lens& lens : m_words.lenses())
                m_screen.lines.push_back(QString(lens.name + QStringLiteral(": ") + lens.onScreen));
            break;
        case SlideKind::Method:
            m_screen.eyebrow.clear(); // the room has been told
            m_screen.title = m_words.word("methodTitle");
            for (const Step step : allOf<Step>())
                m_screen.steps.push_back({step, m_content.step(step).name, m_words.round(step).inShort});
            break;
        case SlideKind::Case:
            writeCase();
            break;
        case SlideKind::Question:
            writeRound(false);
            break;
        case SlideKind::Reveal:
            writeRound(true);
            break;
        case SlideKind::Compare:
            writeComparison();
            break;
        case SlideKind::Variant:
            writeVariant();
            break;
        case SlideKind::Harvest:
            m_screen.title = m_words.word("harvestAsk");
            writeHarvest();
            break;
        case SlideKind::Break:
            m_screen.title = m_words.word("breakTitle");
            break;
        case SlideKind::Free:
            m_screen.title = m_screen.eyebrow;
            m_screen.eyebrow.clear();
            break;
        }
        return std::move(m_screen);
    }

private:
    EntryPlace at(const GroupId& group) const { return {m_workshop.onTable(), group, *m_screen.slide.step}; }

    void writeRound(bool isReveal) {
        const Step step = *m_screen.slide.step;
        m_screen.eyebrow = stepLine(m_words, m_content, step);
        m_screen.title = filled(m_content, m_file, m_words.round(step).question);
        // The words of the inhabitant stand by the wish; at a reveal the room is for the groups.
        const bool shows = m_sight == Sight::Trainer || m_workshop.isRevealed(m_workshop.onTable(), step);
        for (const PlacedGroup& placed : m_workshop.groups())
            m_screen.groups.push_back(cardOf(placed, shows));
        const bool hasAnswers = std::any_of(m_screen.groups.begin(), m_screen.groups.end(), [](const GroupCard& card) {
            return card.answer.hasWords();
        });
        const bool quotes = step == Step::Wish && !isReveal && !hasAnswers && hasWords(m_file.wish.ownWords);
        if (quotes) {
            const int spent = static_cast<int>(wordsOf(m_screen.title).size() + wordsOf(m_screen.eyebrow).size());
            const QString cut = cutAtWords(m_file.wish.ownWords, kMostWordsOnScreen - spent);
            m_screen.quote = Scribe(m_file, m_content).quoted(cut).text;
        }
    }

    /// What everybody may know before the first question; the cards on the tables tell the rest.
    void writeCase() {
        m_screen.title = hasWords(m_file.title) ? m_file.title : m_screen.eyebrow;
        if (m_screen.title == m_screen.eyebrow)
            m_screen.eyebrow.clear();
        auto room = kMostWordsOnScreen - wordsOf(m_screen.title).size() - wordsOf(m_screen.eyebrow).size() - 1; // the mark
        for (const Fact& fact : m_file.situation.facts) {
            --room; // its dash
            if (room < kFewestWordsOfFact)
                break;
            m_screen.lines.push_back(cutAtWords(fact.text, static_cast<int>(room)));
            room -= wordsOf(fact.text).size();
        }
    }

    /// The newest that fit; the rest stands in the report.
    void writeHarvest() {
        std::vector<QString> all;
        for (const PlacedInsight& placed : m_workshop.insights())
            all.push_back(placed.insight.text());
        for (const PlacedSignal& placed : m_workshop.signals_())
            all.push_back(m_words.word("signalLine", "audience", wordFor(m_content, placed.signal.audience()))
                              .replace(QStringLiteral("{text}"), placed.signal.text()));
        auto room = kMostWordsOnScreen - wordsOf(m_screen.title).size() - wordsOf(m_screen.eyebrow).size();
        for (auto line = all.rbegin(); line != all.rend() && room > 0; ++line) {
            m_screen.lines.insert(m_screen.lines.begin(), cutAtWords(*line, static_cast<int>(room)));
            room -= wordsOf(*line).size();
        }
    }

    GroupCard cardOf(const PlacedGroup& placed, bool shows) const {
        const bool has = m_workshop.hasWritten(at(placed.id));
        GroupCard card{placed.id, placed.group.name(), rolesText(m_words, placed.group), has,
                       m_words.word(has ? "hasWritten" : "writing"), {}};
        if (shows && has)
            card.answer = m_workshop.entry(at(placed.id))->answer();
        return card;
    }

    void writeComparison() {
        m_screen.title = m_words.word("compareTitle");
        m_screen.comparison = compared(m_workshop, m_workshop.onTable(), m_sight);
        if (const std::optional<Step> first = m_screen.comparison->firstDifference())
            m_screen.conclusion = m_words.word("firstDifference", "step", m_content.step(*first).name);
        if (const QString answer = m_workshop.whatMakesTheDifference(m_workshop.onTable()); !answer.isEmpty())
            m_screen.lines.push_back(cutAtWords(answer, kMostWordsOnScreen / 2));
        for (const PlacedGroup& placed : m_workshop.groups())
            m_screen.groups.push_back({placed.id, placed.group.name(), rolesText(m_words, placed.group), false, {}, {}});
    }

    void writeVariant() {
        m_screen.title = m_words.word("whatIf");
        const Variant* variant = m_workshop.variant(m_screen.slide.variant);
        if (variant == nullptr) {
            m_screen.lines.push_back(m_words.word("whatIfAsk"));
            return;
        }
        m_screen.lines.push_back(cutAtWords(variant->fact.becomes(), kMostWordsOnScreen / 2));
        if (!variant->fact.was().isEmpty())
            m_screen.lines.push_back(
                m_words.word("was", "fact", cutAtWords(variant->fact.was(), kMostWordsOnScreen / 3))
            );
        for (const PlacedGroup& placed : m_workshop.groups()) {
            GroupCard card{placed.id, placed.group.name(), rolesText(m_words, placed.group), false,
                           m_words.word("nothingSaid"), {}};
            if (const auto said = variant->outcomes.find(placed.id); said != variant->outcomes.end()) {
                card.hasWritten = true;
                card.state = m_words.word(said->second.tips == Tips::Yes ? "tips" : "staysSame");
                card.answer = {said->second.outcome, said->second.fact};
            }
            m_screen.groups.push_back(std::move(card));
        }
    }

    const Workshop& m_workshop;
    const CaseFile m_none;
    const CaseFile& m_file;
    Sight m_sight;
    const MethodContent& m_content;
    const WorkshopWords& m_words;
    Screen m_screen;
};

} // namespace

QString cutAtWords(const QString& text, int most) {
    const QStringList all = wordsOf(text);
    if (all.size() <= most)
        return text.simplified();
    QString cut = all.mid(0, std::max(1, most)).join(u' ');
    while (cut.endsWith(u',') || cut.endsWith(u';') || cut.endsWith(u'.') || cut.endsWith(u':'))
        cut.chop(1);
    return cut + QChar(0x2026);
}

Screen screenOf(
    const Workshop& workshop, const Slide& slide, const CaseFile* onTable, Sight sight, const MethodContent& content,
    const WorkshopWords& words
) {
    return ScreenWriter(workshop, slide, onTable, sight, content, words).write();
}

} // namespace omgekeerd
