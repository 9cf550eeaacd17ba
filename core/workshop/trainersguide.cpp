// SPDX-License-Identifier: EUPL-1.2
#include "core/method/phrases.h"
#include "core/workshop/handoutparts.h"

#include <set>

namespace omgekeerd {

namespace {

/// `1:05`: hours and minutes since the start.
QString sinceStart(int minutes) {
    return QStringLiteral("%1:%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

/// Puts the guide together, from what to print to what to say.
class GuideWriter {
public:
    explicit GuideWriter(const HandoutSource& source)
        : m_source(source), m_words(source.words), m_document(emptyHandout(source, "trainersGuide", source.workshop.title())) {}

    Document write() {
        add(headingOf(2, m_words.word("before")));
        add(bulletsOf(m_words.words("beforeList")));
        addProgramme();
        addItems();
        addLenses();
        addGroups();
        addDeck();
        return std::move(m_document);
    }

private:
    template <class T> void add(T block) { m_document.blocks.emplace_back(std::move(block)); }

    void addProgramme() {
        add(headingOf(2, m_words.word("programme")));
        auto table = tableOf({m_words.word("time"), m_words.word("item"), m_words.word("minutes")}, {0.15, 0.68, 0.17});
        int from = 0;
        for (const PlacedItem& placed : m_source.workshop.programme()) {
            table->rows.push_back(
                {headerCell(sinceStart(from)), cellOf(placed.item.title()), cellOf(QString::number(placed.item.minutes().count()))}
            );
            from += placed.item.minutes().count();
        }
        if (!table->rows.empty())
            add(std::shared_ptr<const Table>(std::move(table)));
        add(plainParagraph(m_words.word("total", "count", QString::number(from)), Paragraph::Role::Small));
    }

    void addItems() {
        add(headingOf(2, m_words.word("perItem")));
        std::set<ItemKind> told; // what is the same for each of a kind is said once
        for (const PlacedItem& placed : m_source.workshop.programme()) {
            const ProgrammeItem& item = placed.item;
            add(headingOf(3, item.title()));
            if (told.insert(item.kind()).second)
                add(plainParagraph(m_words.kind(item.kind()).trainer));
            if (!item.step())
                continue;
            const StepRound& round = m_words.round(*item.step());
            add(plainParagraph(round.trainer));
            add(bulletsOf(withResident(round)));
        }
    }

    std::vector<QString> withResident(const StepRound& round) const {
        const CaseFile none;
        const CaseFile* file = m_source.aboutFile();
        std::vector<QString> questions;
        questions.push_back(filled(m_source.content, file ? *file : none, round.question));
        for (const QString& prompt : round.prompts)
            questions.push_back(filled(m_source.content, file ? *file : none, prompt));
        return questions;
    }

    void addLenses() {
        add(headingOf(2, m_words.word("lenses")));
        std::vector<Paragraph> lenses;
        for (const Lens& lens : m_words.lenses())
            lenses.push_back(namedParagraph(lens.name, lens.question));
        add(listOf(std::move(lenses)));
    }

    void addGroups() {
        add(headingOf(2, m_words.word("groupsTitle")));
        std::vector<Paragraph> groups;
        for (const PlacedGroup& placed : m_source.workshop.groups()) {
            const QString roles = rolesText(m_words, placed.group);
            groups.push_back(roles.isEmpty() ? plainParagraph(placed.group.name()) : namedParagraph(placed.group.name(), roles));
        }
        if (groups.empty())
            add(plainParagraph(m_words.word("noGroups")));
        else
            add(listOf(std::move(groups)));
    }

    void addDeck() {
        add(headingOf(2, m_words.word("deck")));
        bool isEmpty = true;
        for (const CaseId& id : m_source.workshop.deck())
            if (const CaseFile* file = m_source.file(id)) {
                isEmpty = false;
                addCase(*file);
            }
        if (isEmpty)
            add(plainParagraph(m_words.word("noDeck")));
    }

    void addCase(const CaseFile& file) {
        add(headingOf(3, file.title));
        if (!file.facilitation.has_value())
            return;
        const Facilitation& told = *file.facilitation;
        if (hasWords(told.introduction))
            add(namedParagraph(m_words.word("introduction"), told.introduction));
        if (hasWords(told.notes))
            add(namedParagraph(m_words.word("trainerNotes"), told.notes));
        if (!told.questions.empty())
            add(bulletsOf(told.questions));
    }

    const HandoutSource& m_source;
    const WorkshopWords& m_words;
    Document m_document;
};

} // namespace

Document composeTrainersGuide(const HandoutSource& source) { return GuideWriter(source).write(); }

} // namespace omgekeerd
