// SPDX-License-Identifier: EUPL-1.2
// What lies on the tables: the card of the case, and the cards of the values.
#include "core/method/phrases.h"
#include "core/workshop/handoutparts.h"

namespace omgekeerd {

namespace {

void addPeople(Document& document, const HandoutSource& source, const CaseFile& file) {
    std::vector<QString> people;
    for (const Person& person : file.people) {
        const QString role = wordFor(source.content, person.role);
        const QString who = hasWords(person.alias) ? QString(person.alias + QStringLiteral(" (") + role + u')') : role;
        people.push_back(hasWords(person.contribution) ? QString(who + QStringLiteral(": ") + person.contribution) : who);
    }
    if (people.empty())
        return;
    document.blocks.emplace_back(headingOf(2, source.words.word("people")));
    document.blocks.emplace_back(bulletsOf(people));
}

std::shared_ptr<const Frame> cardOf(const HandoutSource& source, const ValueText& value) {
    auto frame = std::make_shared<Frame>();
    frame->outlined = true;
    frame->blocks.emplace_back(headingOf(3, value.name));
    frame->blocks.emplace_back(plainParagraph(value.description));
    if (hasWords(value.plain))
        frame->blocks.emplace_back(namedParagraph(source.words.word("inPlainWords"), value.plain));
    if (!value.questions.empty())
        frame->blocks.emplace_back(bulletsOf(value.questions));
    return frame;
}

} // namespace

// What somebody reaches for is left out: that is what the groups are to find.
Document composeCaseCard(const HandoutSource& source) {
    const CaseFile* file = source.aboutFile();
    Document document = emptyHandout(source, "caseCard", file ? file->title : QString());
    if (file == nullptr) {
        document.blocks.emplace_back(plainParagraph(source.words.word("noDeck")));
        return document;
    }
    document.blocks.emplace_back(plainParagraph(source.words.word("exerciseNote"), Paragraph::Role::Small));
    document.blocks.emplace_back(headingOf(2, source.words.word("situation")));
    std::vector<QString> facts;
    for (const Fact& fact : file->situation.facts)
        facts.push_back(fact.text);
    if (!facts.empty())
        document.blocks.emplace_back(bulletsOf(facts));
    addPeople(document, source, *file);
    if (hasWords(file->wish.ownWords)) {
        const QString heading = filled(source.content, *file, source.words.word("ownWordsOf"));
        document.blocks.emplace_back(headingOf(2, heading));
        document.blocks.emplace_back(paragraphOf(
            {Scribe(*file, source.content).quoted(file->wish.ownWords, file->wish.ownWordsLanguage)},
            Paragraph::Role::OwnWords
        ));
    }
    if (hasWords(file->wish.requested)) {
        document.blocks.emplace_back(headingOf(2, source.words.word("asked")));
        document.blocks.emplace_back(plainParagraph(file->wish.requested));
    }
    if (file->facilitation.has_value() && !file->facilitation->questions.empty()) {
        document.blocks.emplace_back(headingOf(2, source.words.word("questionsForTable")));
        document.blocks.emplace_back(bulletsOf(file->facilitation->questions));
    }
    return document;
}

Document composeValueCards(const HandoutSource& source) {
    Document document = emptyHandout(source, "valueCards");
    document.blocks.emplace_back(plainParagraph(source.words.word("valueCardsIntro")));
    for (const bool rights : {false, true}) {
        document.blocks.emplace_back(headingOf(2, source.words.word(rights ? "rights" : "foundingValues")));
        for (const ValueText& value : source.content.values())
            if (value.isRight == rights)
                document.blocks.emplace_back(cardOf(source, value));
    }
    return document;
}

} // namespace omgekeerd
