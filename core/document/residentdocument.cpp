// SPDX-License-Identifier: EUPL-1.2
#include "core/document/residentdocument.h"

#include "core/document/documenthead.h"
#include "core/document/reportparts.h"
#include "core/method/phrases.h"
#include "core/method/phraseplaces.h"

#include <algorithm>

namespace omgekeerd {

namespace {

/// What happens on a day.
struct Happening {
    std::optional<QDate> on;
    QString when;
    QString what;
};

/// `16 maart`: the year is said only where it is another than that of the page.
QString shortDate(const Scribe& scribe, QDate date) {
    const auto& decided = scribe.file().decision;
    const QString whole = scribe.date(date);
    const QString year = u' ' + QString::number(date.year());
    const bool isSame = decided.has_value() && decided->decidedOn.has_value() && decided->decidedOn->year() == date.year();
    return isSame && whole.endsWith(year) ? whole.chopped(year.size()) : whole;
}

/// Who does it, as the resident is spoken to: `u`, `uw partner`, `de jurist`.
QString whoFor(const Scribe& scribe, const PersonId& id) {
    const Person* person = scribe.file().person(id);
    if (person == nullptr)
        return {};
    QString who = scribe.content().phrase(residentPhrasePlace(person->role));
    who[0] = who[0].toUpper();
    return who;
}

std::vector<Happening> happeningsOf(const Scribe& scribe, const Decision& decided) {
    std::vector<Happening> all;
    const auto add = [&](const std::optional<QDate>& on, const char* what) {
        if (on.has_value())
            all.push_back({on, shortDate(scribe, *on), scribe.phrase(what)});
    };
    add(decided.startsOn, "resident.starts");
    for (const Agreement& agreement : decided.agreements) {
        if (!hasWords(agreement.what))
            continue;
        const QString who = whoFor(scribe, agreement.who);
        const QString when = agreement.by.has_value() ? scribe.phrase("resident.by", QStringLiteral("day"), shortDate(scribe, *agreement.by))
                                                      : scribe.phrase("resident.noDay");
        all.push_back({agreement.by, when, (who.isEmpty() ? QString() : who + QLatin1String(": ")) + agreement.what.trimmed()});
    }
    add(decided.evaluateOn, "resident.evaluate");
    add(decided.endsOn, "resident.ends");
    std::stable_sort(all.begin(), all.end(), [](const Happening& a, const Happening& b) {
        return a.on.value_or(QDate(9999, 1, 1)) < b.on.value_or(QDate(9999, 1, 1));
    });
    return all;
}

void addNow(Blocks& blocks, const Scribe& scribe, const Decision& decided) {
    const std::vector<Happening> happenings = happeningsOf(scribe, decided);
    if (happenings.empty())
        return;
    auto table = std::make_shared<Table>();
    table->columns = {QString(), QString()};
    table->widths = {0.29, 0.71};
    for (const Happening& happening : happenings) {
        Cell when = cellOf(happening.when);
        when.isHeader = true;
        table->rows.push_back({when, cellOf(happening.what)});
    }
    auto frame = std::make_shared<Frame>();
    frame->blocks.emplace_back(scribe.heading(2, "headings.resident.now"));
    frame->blocks.emplace_back(std::move(table));
    blocks.emplace_back(std::move(frame));
}

/// The mark of a footnote with the articles that the decision rests on; nothing where there are none.
std::vector<Run> noteOfArticles(const Scribe& scribe) {
    const std::vector<const LegalBasis*> used = scribe.file().basisArticles();
    if (used.empty())
        return {};
    auto note = std::make_shared<Footnote>();
    note->mark = QStringLiteral("1");
    for (std::size_t i = 0; i < used.size(); ++i) {
        if (i > 0)
            note->runs.push_back(Scribe::plain(i + 1 == used.size() ? scribe.phrase("report.and") : QStringLiteral(", ")));
        Run citation = scribe.citation(used[i]->article);
        citation.voicing = Voicing::Plain;
        note->runs.push_back(citation);
    }
    note->runs.push_back(Scribe::plain(
        scribe.file().referenceDate.has_value()
            ? QLatin1String(", ") + scribe.phrase("resident.textsAsOf", QStringLiteral("day"), scribe.date(scribe.file().referenceDate)) + u'.'
            : QStringLiteral(".")
    ));
    Run mark = Scribe::plain(note->mark);
    mark.note = std::move(note);
    return {mark};
}

void addHeardWords(Blocks& blocks, const Scribe& scribe) {
    const Wish& wish = scribe.file().wish;
    Heading heading = scribe.heading(2, "headings.resident.heard");
    heading.step = Step::Wish;
    blocks.emplace_back(heading);
    Scribe::addParagraphs(blocks, wish.summary);
    Scribe::addIfWords(
        blocks, wish.ownWords,
        paragraphOf({scribe.quoted(wish.ownWords, wish.ownWordsLanguage)}, Paragraph::Role::OwnWords)
    );
    addNothingSaid(blocks, scribe);
}

void addDecided(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    Heading heading = scribe.heading(2, "headings.resident.decide");
    heading.step = Step::Decision;
    blocks.emplace_back(heading);
    if (!decided.has_value()) {
        blocks.emplace_back(paragraphOf({Scribe::plain(scribe.phrase("report.emptySummary"))}));
        return;
    }
    if (hasWords(decided->plainLanguage))
        Scribe::addParagraphs(blocks, decided->plainLanguage);
    else
        blocks.emplace_back(paragraphOf({Scribe::plain(documentWordFor(scribe.content(), decided->outcome))}));
    std::vector<Run>& runs = std::get<Paragraph>(blocks.back()).runs;
    for (Run& mark : noteOfArticles(scribe))
        runs.push_back(std::move(mark));
}

/// Why each option that was not chosen was not, for when nobody said it in one sentence.
std::vector<Paragraph> reasonsNotChosen(const Scribe& scribe) {
    const Option* chosen = scribe.file().chosenOption();
    std::vector<Paragraph> reasons;
    for (const Option& option : scribe.file().options)
        if (&option != chosen && hasWords(option.name) && hasWords(option.reason))
            reasons.push_back(paragraphOf(
                {Scribe::strong(option.name.trimmed() + QLatin1String(": ")), Scribe::plain(Scribe::asSentence(option.reason))}
            ));
    return reasons;
}

/// Under the decision, in one paragraph: the page is one sheet.
void addWhy(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    if (!decided.has_value())
        return;
    // Awb 3:46 en 3:47: het besluit berust op een motivering, en die staat erbij; ook op het blad dat de inwoner leest.
    std::vector<Run> why;
    if (hasWords(decided->coreReason)) {
        why.push_back(Scribe::strong(scribe.phrase("headings.resident.why") + QLatin1String(": ")));
        why.push_back(Scribe::plain(Scribe::asSentence(decided->coreReason) + u' '));
    }
    std::vector<Paragraph> reasons;
    if (!hasWords(decided->whyNotOtherwise))
        reasons = reasonsNotChosen(scribe);
    if (hasWords(decided->whyNotOtherwise) || !reasons.empty())
        why.push_back(Scribe::strong(scribe.phrase("resident.notOtherwise") + u' '));
    if (hasWords(decided->whyNotOtherwise))
        why.push_back(Scribe::plain(Scribe::asSentence(decided->whyNotOtherwise)));
    if (!why.empty())
        blocks.emplace_back(paragraphOf(std::move(why)));
    if (!reasons.empty())
        blocks.emplace_back(listOf(std::move(reasons)));
}

void addDisagree(Blocks& blocks, const Scribe& scribe) {
    blocks.emplace_back(scribe.heading(2, "headings.resident.disagree"));
    // A number that is not known is not promised.
    const bool hasPhone = scribe.content().office().objection.contains(QStringLiteral("phone"));
    std::vector<Run> runs =
        scribe.withPlaces(scribe.phrase(hasPhone ? "objection.residentCall" : "objection.residentTalk") + u' ');
    runs.push_back(Scribe::plain(scribe.phrase("objection.resident")));
    blocks.emplace_back(paragraphOf(std::move(runs)));
}

void addGets(Blocks& blocks, const Scribe& scribe) {
    const auto& decided = scribe.file().decision;
    if (!decided.has_value())
        return;
    const Option* chosen = scribe.file().chosenOption();
    if (!hasWords(decided->content) && !decided->amount.has_value() && chosen == nullptr)
        return;
    Heading heading = scribe.heading(2, decided->outcome == Outcome::Refused ? "headings.resident.refused" : "headings.resident.get");
    heading.step = Step::Effects;
    blocks.emplace_back(heading);
    Blocks gets;
    Scribe::addParagraphs(gets, decided->content);
    if (gets.empty())
        gets.emplace_back(paragraphOf({}));
    std::vector<Run>& first = std::get<Paragraph>(gets.front()).runs;
    if (chosen != nullptr && hasWords(chosen->name))
        first.insert(first.begin(), Scribe::strong(Scribe::asSentence(chosen->name) + u' '));
    if (decided->amount.has_value())
        std::get<Paragraph>(gets.back()).runs.push_back(Scribe::plain(
            u' ' + scribe.phrase("resident.amount", QStringLiteral("amount"), scribe.moneyOf(*decided->amount))
        ));
    std::move(gets.begin(), gets.end(), std::back_inserter(blocks));
}

QString subtitleOf(const Scribe& scribe) {
    const CaseFile& file = scribe.file();
    QString text = file.title.trimmed();
    const auto add = [&text](const QString& more) { text += (text.isEmpty() ? QString() : QStringLiteral(" · ")) + more; };
    if (hasWords(file.caseNumber))
        add(scribe.phrase("report.caseNumber").toLower() + u' ' + file.caseNumber.trimmed());
    if (file.requestedOn.has_value())
        add(scribe.phrase("resident.asked", QStringLiteral("day"), scribe.date(file.requestedOn)));
    return text;
}

} // namespace

Document composeResident(
    const CaseFile& file, const Basis& basis, const MethodContent& content, const QString& journalHead
) {
    const Scribe scribe(file, content);
    const DocumentHead head(scribe, basis);
    Document document = head.document(DocumentKind::Resident, journalHead);
    document.creator = head.municipality();
    document.headRight = document.date.isValid() ? scribe.date(document.date) : QString();
    document.footLeft.clear();
    document.pageOf.clear();
    if (const QString subtitle = subtitleOf(scribe); !subtitle.isEmpty())
        document.subtitle = {Scribe::plain(subtitle)};
    Blocks& blocks = document.blocks;
    addHeardWords(blocks, scribe);
    addDecided(blocks, scribe);
    addWhy(blocks, scribe);
    addGets(blocks, scribe);
    if (file.decision.has_value())
        addNow(blocks, scribe, *file.decision);
    if (!scribe.isInterim())
        addDisagree(blocks, scribe);
    if (head.isDraft())
        blocks.emplace_back(paragraphOf({Scribe::muted(scribe.phrase("resident.draft"))}, Paragraph::Role::Small));
    return document;
}

} // namespace omgekeerd
