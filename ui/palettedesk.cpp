// SPDX-License-Identifier: EUPL-1.2
#include "ui/palettedesk.h"

#include "core/service/caseservice.h"
#include "ui/commands.h"
#include "ui/dialogs/glossarydialog.h"
#include "ui/pages/articlepage.h"
#include "ui/pages/valuespage.h"
#include "ui/viewmodels/fieldwords.h"
#include "ui/workbench.h"

#include <QAction>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kMostArticles = 8;
constexpr std::size_t kMostTexts = 40;

/// Of an act as it stands in the menu.
QString plainWords(const QAction& action) {
    QString words = action.text();
    words.remove(QLatin1Char('&'));
    return words;
}

} // namespace

PaletteDesk::PaletteDesk(const PalettePlaces& places, QWidget* window)
    : QObject(window),
      m_places(places),
      m_window(window) {
    connect(places.commands.search, &QAction::triggered, this, &PaletteDesk::open);
    connect(places.commands.findHere, &QAction::triggered, this, &PaletteDesk::openFind);
}

void PaletteDesk::open() {
    if (m_places.session.isOpen())
        m_places.session.settleAll();
    auto* palette = new Palette(gather(), m_window);
    palette->open();
}

void PaletteDesk::openFind() {
    m_places.session.settleAll();
    PaletteContents contents;
    addTexts(contents.index, m_places.session.open().shown.json(), {});
    contents.heading = tr("Zoeken in dit dossier");
    contents.label = tr("&Typ een woord dat je schreef");
    contents.most = kMostTexts;
    auto* palette = new Palette(std::move(contents), m_window);
    palette->open();
}

// What the content asks about is found by its question; codes and identities are no words.
void PaletteDesk::addTexts(PaletteIndex& index, const Json& at, const QString& path) {
    for (const auto& [name, member] : at.members())
        addTexts(index, member, path.isEmpty() ? name : QString(path + u'.' + name));
    for (std::size_t i = 0; i < at.items().size(); ++i)
        addTexts(index, at.items()[i], path + QStringLiteral("[%1]").arg(i));
    const QString text = at.toString();
    if (!text.contains(u' '))
        return;
    const QString question = questionFor(m_places.session, path);
    index.add(
        {PaletteKind::Text, text, question, {}, {}, [bench = &m_places.bench, path] { bench->leadTo(path); }}
    );
}

PaletteContents PaletteDesk::gather() {
    PaletteContents contents;
    const bool open = m_places.session.isOpen();
    if (open)
        addSteps(contents.index);
    addCases(contents.index);
    if (open && m_places.law)
        contents.articles = [this](const QString& words) { return articles(words); };
    else if (open)
        addCards(contents.index);
    addValues(contents.index);
    addActs(contents.index);
    addTerms(contents.index);
    if (open)
        addTexts(contents.index, m_places.session.open().shown.json(), {});
    else
        contents.hint = tr("Een woord dat je zelf schreef, zoek je boven de lijst van dossiers.");
    return contents;
}

// What the gate of the workflow still keeps closed is said in the sentence that leads there.
QString PaletteDesk::whyClosed(Step step) const {
    const DossierSession& session = m_places.session;
    if (session.isFrozen())
        return {};
    for (const Ahead& ahead : session.file().aheads)
        if (ahead.step == step)
            return {};
    const std::vector<Blocker> gate = session.gate(step);
    return gate.empty() ? QString() : session.sentenceFor(gate.front());
}

void PaletteDesk::addSteps(PaletteIndex& index) {
    const MethodContent& content = m_places.session.content();
    const std::vector<QAction*>& acts = m_places.commands.places();
    for (const Place place : allOf<Place>()) {
        const QAction* act = acts.at(index.size());
        PaletteEntry entry{PaletteKind::Step, plainWords(*act), {}, act->shortcut().toString(QKeySequence::NativeText), {}, {}};
        if (const auto step = stepAt(place)) {
            const QString closed = whyClosed(*step);
            entry.more = closed.isEmpty() ? content.step(*step).plainName : closed;
            entry.words = content.step(*step).plainName % u' ' % content.step(*step).heading;
        }
        entry.go = [bench = &m_places.bench, place] { bench->goTo(place); };
        index.add(std::move(entry));
    }
}

void PaletteDesk::addCases(PaletteIndex& index) {
    auto cases = m_places.service.list();
    if (!cases)
        return; // the list of cases says so itself
    std::stable_sort(cases->begin(), cases->end(), [](const CaseSummary& a, const CaseSummary& b) {
        return a.changed > b.changed;
    });
    for (const CaseSummary& summary : *cases) {
        if (summary.binnedOn || (m_places.session.isOpen() && summary.id == m_places.session.open().id))
            continue;
        const bool named = hasWords(summary.residentAlias);
        index.add(
            {PaletteKind::Case, named ? summary.residentAlias : summary.title, named ? summary.title : QString(), {}, {},
             [this, id = summary.id, step = summary.lastStep] { Q_EMIT caseAsked(id, step); }}
        );
    }
}

// While the step is closed only the name of an article stands here, and it leads to the gate.
PaletteEntry PaletteDesk::articleEntry(
    const QString& citation, const QString& more, const QString& cardId, const QString& reference
) {
    const QString closed = whyClosed(Step::Article);
    PaletteEntry entry{PaletteKind::Article, citation, closed.isEmpty() ? more : closed, {}, {}, {}};
    entry.go = [bench = &m_places.bench, cardId, reference, isOpen = closed.isEmpty()] {
        bench->goTo(Place::Article);
        auto* page = qobject_cast<ArticlePage*>(bench->page());
        if (isOpen && page != nullptr)
            page->showArticle(cardId, reference);
    };
    return entry;
}

void PaletteDesk::addCards(PaletteIndex& index) {
    const MethodContent& content = m_places.session.content();
    for (const ArticleCard& card : content.cards()) {
        PaletteEntry entry = articleEntry(card.citation, content.key(card.key).name, card.id, card.reference);
        entry.words = card.opens;
        index.add(std::move(entry));
    }
}

std::vector<PaletteEntry> PaletteDesk::articles(const QString& words) {
    LawDeskQuery query;
    query.words = words;
    query.on = m_places.session.file().referenceDate;
    query.limit = kMostArticles;
    std::vector<PaletteEntry> entries;
    const auto found = m_places.law().find(query);
    if (!found)
        return entries; // the page of the article says why it cannot be searched
    for (const LawFinding& finding : *found) {
        const ArticleCard* card = finding.cards.empty() ? nullptr : finding.cards.front();
        entries.push_back(articleEntry(
            m_places.law().citation(finding),
            card != nullptr ? m_places.session.content().key(card->key).name : finding.hit.heading,
            card != nullptr ? card->id : QString(), finding.hit.reference
        ));
    }
    return entries;
}

void PaletteDesk::addValues(PaletteIndex& index) {
    for (const ValueText& value : m_places.session.content().values())
        index.add(
            {PaletteKind::Value, value.name, value.plain, {}, value.description,
             [this, shown = &value] { showValue(*shown); }}
        );
}

void PaletteDesk::showValue(const ValueText& value) {
    if (!m_places.session.isOpen()) {
        showTerm(value.name);
        return;
    }
    const auto& said = m_places.session.file().values;
    for (std::size_t i = 0; i < said.size(); ++i)
        if (said[i].value == value.id) {
            m_places.bench.leadTo(QStringLiteral("values[%1].how").arg(i));
            return;
        }
    m_places.bench.goTo(Place::Values);
    if (auto* page = qobject_cast<ValuesPage*>(m_places.bench.page()))
        page->showValue(value.id);
}

void PaletteDesk::addActs(PaletteIndex& index) {
    const auto& places = m_places.commands.places();
    for (QAction* action : m_places.commands.all()) {
        if (action == m_places.commands.search || std::find(places.begin(), places.end(), action) != places.end())
            continue;
        index.add(
            {PaletteKind::Act, plainWords(*action), {}, action->shortcut().toString(QKeySequence::NativeText),
             {}, [action] { action->trigger(); }}
        );
    }
}

void PaletteDesk::addTerms(PaletteIndex& index) {
    for (const GlossaryTerm& term : m_places.session.content().glossary())
        index.add(
            {PaletteKind::Term, term.term, term.plain, {}, {}, [this, word = term.term] { showTerm(word); }}
        );
}

void PaletteDesk::showTerm(const QString& term) {
    auto* dialog = new GlossaryDialog(m_places.session.content().glossary(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->lookUp(term);
    dialog->open();
}

} // namespace omgekeerd::ui
