// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/wishpage.h"

#include "ui/viewmodels/spokenlanguages.h"
#include "ui/widgets/combofield.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/factlist.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/meansandeffect.h"
#include "ui/widgets/ownwordsfield.h"
#include "ui/widgets/peoplelist.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/setfield.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/whyladder.h"
#include "ui/wording/wishsentence.h"

#include <QVBoxLayout>

namespace omgekeerd::ui {

namespace {

const auto kOwnWords = QLatin1String("wish.ownWords");
const auto kWhyChain = QLatin1String("wish.whyChain");
const auto kConfirmedOn = QLatin1String("wish.summaryConfirmedOn");
const auto kUrgent = QLatin1String("situation.urgent");
const auto kUrgencyReason = QLatin1String("situation.urgencyReason");
const auto kLifeDomains = QLatin1String("lifeDomains");

} // namespace

WishPage::WishPage(DossierSession& session, QWidget* parent) : StepPage(session, Step::Wish, parent) {
    addWish();
    addSummary();
    addSituation();
    addAbout();
    help()->showFor(QStringLiteral("wish.desiredEffect"));
    WishPage::rewrite();
}

TextField* WishPage::addText(const QString& path, const QString& second) {
    auto* field = new TextField(m_session, path, wordsFor(path, second), this);
    column()->addWidget(field);
    m_words.push_back([this, field, path, second] { field->setWords(wordsFor(path, second)); });
    return field;
}

void WishPage::addWish() {
    m_ownWords = new OwnWordsField(m_session, kOwnWords, {}, this);
    m_ownWords->setPlaceholder(sentence(WishSentence::OwnWordsHint));
    m_pair = new MeansAndEffect(m_session, this);
    m_ladder = new WhyLadder(m_session, kWhyChain, {}, this);
    column()->addWidget(m_ownWords);
    column()->addWidget(m_pair);
    column()->addWidget(m_ladder);
    addText(QStringLiteral("wish.satisfiedWhen"))->edit()->setLeastLines(2);
    addText(QStringLiteral("wish.strengthsAndNetwork"));
    addText(QStringLiteral("wish.expectation"));
}

void WishPage::addSummary() {
    addText(QStringLiteral("wish.summary"), sentence(WishSentence::ReadBack))->edit()->setLeastLines(2);
    auto* confirmed = new DateField(m_session, kConfirmedOn, {}, this);
    column()->addWidget(confirmed);
    m_words.push_back([this, confirmed] { confirmed->setWords(wordsFor(kConfirmedOn)); });
}

void WishPage::addSituation() {
    auto* heading = new SectionHeading(
        {sentence(WishSentence::Situation), sentence(WishSentence::SituationMore)}, this
    );
    heading->setContentsMargins(0, 12, 0, 0);
    column()->addWidget(heading);
    QuestionHead* asked = addList(new FactList(m_session, this));
    m_words.push_back([this, asked] { asked->setWords(wordsFor(QStringLiteral("situation.facts[].text"))); });
    addText(QStringLiteral("situation.unknowns"));
    addUrgency();
    addText(QStringLiteral("situation.widerIssue"));
    QuestionHead* who = addList(new PeopleList(m_session, this));
    m_words.push_back([this, who] { who->setWords(wordsFor(QStringLiteral("people[]"))); });
    std::vector<Choice> domains;
    for (LifeDomain domain : allOf<LifeDomain>())
        domains.push_back({Json(codeOf(domain)), m_session.content().lifeDomain(domain), {}});
    auto* where = new SetField(m_session, kLifeDomains, {}, std::move(domains), this);
    column()->addWidget(where);
    m_words.push_back([this, where] { where->setWords(wordsFor(QStringLiteral("lifeDomains[]"))); });
}

QuestionHead* WishPage::addList(QWidget* list) {
    auto* asked = new QuestionHead({}, this);
    auto* block = new QVBoxLayout;
    block->setSpacing(6);
    block->addWidget(asked);
    block->addWidget(list);
    column()->addLayout(block);
    return asked;
}

void WishPage::addUrgency() {
    m_urgent = new ChoiceRow(
        m_session, kUrgent, {},
        {{Json(false), sentence(WishSentence::CanWait), {}}, {Json(true), sentence(WishSentence::Now), {}}},
        ChoiceRow::Layout::Beside, this
    );
    m_urgent->setClearable(true);
    column()->addWidget(m_urgent);
    m_words.push_back([this] { m_urgent->setWords(wordsFor(kUrgent)); });
    m_urgencyReason = addText(kUrgencyReason);
}

void WishPage::addAbout() {
    m_about = new FoldSection(sentence(WishSentence::About), this);
    column()->addWidget(m_about);
    using S = WishSentence;
    const auto addLine = [this](const char* path, S question, const QString& second) {
        m_about->body()->addWidget(
            new LineField(m_session, QLatin1String(path), {sentence(question), second}, this)
        );
    };
    addLine("title", S::Title, sentence(S::TitleMore));
    addLine("residentAlias", S::Alias, sentence(S::AliasMore));
    addLine("municipality", S::Municipality, {});
    std::vector<Choice> processes;
    for (const ProcessText& process : m_session.content().processes())
        processes.push_back({Json(process.id), process.name, {}});
    m_about->body()->addWidget(new ComboField(
        m_session, QStringLiteral("process"), {sentence(S::Process), {}}, std::move(processes), true, this
    ));
    addLine("caseNumber", S::CaseNumber, sentence(S::CaseNumberMore));
    addDates();
    std::vector<Choice> languages;
    for (const SpokenLanguage& language : spokenLanguages())
        languages.push_back({Json(language.code), language.name, {}});
    m_about->body()->addWidget(new ComboField(
        m_session, QStringLiteral("wish.ownWordsLanguage"), {sentence(S::OwnWordsLanguage), sentence(S::OwnWordsLanguageMore)},
        std::move(languages), true, this
    ));
}

void WishPage::addDates() {
    using S = WishSentence;
    auto* dates = new FlowLayout(nullptr, 24, 16);
    const auto addDate = [this, dates](const char* path, S question, const QString& second = {}) {
        dates->addWidget(new DateField(m_session, QLatin1String(path), {sentence(question), second}, this));
    };
    addDate("requestedOn", S::RequestedOn);
    addDate("decideBefore", S::DecideBefore);
    addDate("referenceDate", S::ReferenceDate, sentence(S::ReferenceDateMore));
    m_about->body()->addLayout(dates);
}

void WishPage::setLayoutMode(LayoutMode mode) {
    StepPage::setLayoutMode(mode);
    const bool narrow = mode == LayoutMode::Narrow;
    m_pair->setStacked(narrow);
    m_ownWords->setHeadShown(!narrow);
    m_ownWords->refresh();
}

void WishPage::rewrite() {
    StepPage::rewrite();
    if (m_about == nullptr)
        return;
    m_ownWords->setWords(wordsFor(kOwnWords, sentence(WishSentence::AsLiterally)));
    m_pair->rewrite();
    m_ladder->setWords(wordsFor(QStringLiteral("wish.whyChain[]"), sentence(WishSentence::KeepAsking)));
    for (const auto& write : m_words)
        write();
    if (!m_session.isOpen())
        return;
    const Situation& situation = m_session.file().situation;
    m_urgencyReason->setVisible(situation.urgent.value_or(false) || hasWords(situation.urgencyReason));
    m_about->setSummary(summaryOfAbout());
}

QString WishPage::summaryOfAbout() const {
    const CaseFile& file = m_session.file();
    QStringList parts;
    for (const QString& part : {file.title, file.residentAlias, file.municipality, file.caseNumber})
        if (hasWords(part))
            parts.push_back(part);
    return parts.join(QStringLiteral(" · "));
}

} // namespace omgekeerd::ui
