// SPDX-License-Identifier: EUPL-1.2
#include "ui/pages/decisionpage.h"

#include "core/method/phrases.h"
#include "ui/style/look.h"
#include "ui/widgets/chafing.h"
#include "ui/widgets/chiprow.h"
#include "ui/widgets/choicerow.h"
#include "ui/widgets/comparedcases.h"
#include "ui/widgets/datefield.h"
#include "ui/widgets/decisionlists.h"
#include "ui/widgets/draftpanel.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/foldsection.h"
#include "ui/widgets/gapsentence.h"
#include "ui/widgets/letterpanel.h"
#include "ui/widgets/linefield.h"
#include "ui/widgets/mirrorpanel.h"
#include "ui/widgets/moneyfield.h"
#include "ui/widgets/newreading.h"
#include "ui/widgets/optionchoice.h"
#include "ui/widgets/personfield.h"
#include "ui/widgets/reviewnotice.h"
#include "ui/widgets/rowlist.h"
#include "ui/widgets/sectionheading.h"
#include "ui/widgets/textfield.h"
#include "ui/widgets/wantfield.h"
#include "ui/wording/decisionsentence.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

QString decisionPath(const char* member) {
    return QStringLiteral("decision.") + QLatin1String(member);
}

/// The kind of decision that follows from an option; doing nothing can be several, so nothing follows.
std::optional<Outcome> outcomeOf(const Option& option) {
    if (!option.kind)
        return std::nullopt;
    switch (*option.kind) {
    case OptionKind::Nothing:
        return std::nullopt;
    case OptionKind::Standard:
        return Outcome::StandardSuffices;
    case OptionKind::Tailored:
        return Outcome::TailoredWithinLaw;
    }
    return std::nullopt;
}

} // namespace

DecisionPage::DecisionPage(DossierSession& session, QWidget* parent) :
    StepPage(session, Step::Decision, parent), m_side(new QWidget(this)) {
    addNotice(BlockKind::Decision, *column());
    addChoices();
    addReasons();
    m_mirror = new MirrorPanel(m_session, this);
    column()->addWidget(m_mirror);
    m_comparison = new QVBoxLayout;
    column()->addLayout(m_comparison);
    addTerms();
    addExplanation();
    addReadings();
    addSide();
    DecisionPage::rewrite();
}

void DecisionPage::addNotice(BlockKind kind, QVBoxLayout& into) {
    auto* notice = new ReviewNotice(m_session, {kind, {}}, this);
    connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
    into.addWidget(notice);
}

void DecisionPage::addText(const char* member, QVBoxLayout& into) {
    const QString path = decisionPath(member);
    auto* field = new TextField(m_session, path, wordsOf(path), this);
    into.addWidget(field);
    m_rewritten.emplace_back(field, path);
}

// What the resident reads as it stands is written to the resident, and that is said before it is written.
FieldWords DecisionPage::wordsOf(const QString& path) const {
    const bool isRead = path == decisionPath("content") || path == decisionPath("plainLanguage");
    return wordsFor(path, isRead ? sentence(DecisionSentence::ToResident) : QString());
}

void DecisionPage::addWant(const char* member, QVBoxLayout& into) {
    const QString path = decisionPath(member);
    auto* field = new WantField(m_session, path, wordsFor(path).question, Step::Decision, this);
    field->showQuestion();
    into.addWidget(field);
}

void DecisionPage::addChoices() {
    const QString path = decisionPath("outcome");
    m_outcome = new ChoiceRow(
        m_session, path, wordsFor(path), choicesOf<Outcome>(m_session.content()),
        ChoiceRow::Layout::Below, this
    );
    column()->addWidget(m_outcome);
    auto* which = new QLabel(sentence(DecisionSentence::WhichOutcome), this);
    which->setWordWrap(true);
    ui::setText(which, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    column()->addWidget(which);
    m_follows = new QLabel(sentence(DecisionSentence::OutcomeFollows), this);
    m_follows->setWordWrap(true);
    ui::setText(m_follows, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_follows->hide();
    column()->addWidget(m_follows);
    auto* asked = new QuestionHead(wordsFor(decisionPath("option")), this);
    column()->addWidget(asked);
    m_options = new OptionChoice(m_session, this);
    column()->addWidget(m_options);
    connect(m_outcome, &ChoiceRow::chosen, this, [this] { outcomeChosen(); });
    connect(m_options, &OptionChoice::picked, this, &DecisionPage::pickOption);
}

void DecisionPage::addReasons() {
    addText("content", *column());
    addWant("coreReason", *column());
    addWant("whyNotOtherwise", *column());
    auto* chafing = new Chafing(this);
    const QString path = QStringLiteral("ethics.keepsChafing");
    auto* field = new TextField(m_session, path, wordsFor(path), chafing);
    field->setFace(TypeSize::Body, TypeFace::Serif);
    chafing->body()->addWidget(field);
    chafing->body()->addWidget(new QuestionHead(wordsFor(QStringLiteral("signals[0].description")), chafing));
    chafing->body()->addWidget(
        new RowList(m_session, QStringLiteral("signals"), signalRows(m_session), chafing)
    );
    column()->addWidget(chafing);
}

void DecisionPage::compareWith(LikeCases& cases) {
    m_compared = new ComparedCases(m_session, cases, this);
    m_comparison->addWidget(m_compared);
}

void DecisionPage::addTerms() {
    column()->addWidget(new SectionHeading({sentence(DecisionSentence::WhatAndWhen), {}}, this));
    m_first = new GapSentence(this);
    m_first->say(sentence(DecisionSentence::OutcomeFirst), decisionPath("outcome"));
    connect(m_first, &GapSentence::leadsTo, this, [this] { m_outcome->takeKeyboard(); });
    column()->addWidget(m_first);
    m_terms = new QWidget(this);
    auto* terms = new QVBoxLayout(m_terms);
    terms->setContentsMargins(0, 0, 0, 0);
    terms->setSpacing(16);
    column()->addWidget(m_terms);
    addText("conditions", *terms);
    terms->addWidget(new MoneyField(
        m_session, decisionPath("amount"), wordsFor(decisionPath("amount")), MoneyField::Kind::Amount, m_terms
    ));
    auto* dates = new FlowLayout(nullptr, 16, 12);
    dates->addWidget(
        new DateField(m_session, decisionPath("startsOn"), wordsFor(decisionPath("startsOn")), m_terms)
    );
    dates->addWidget(new DateField(
        m_session, decisionPath("endsOn"), {sentence(DecisionSentence::EndsOn), {}}, m_terms
    ));
    terms->addLayout(dates);
    terms->addWidget(new QuestionHead(wordsFor(decisionPath("agreements[0].what")), m_terms));
    terms->addWidget(
        new RowList(m_session, decisionPath("agreements"), agreementRows(m_session), m_terms)
    );
    terms->addWidget(new DateField(
        m_session, decisionPath("evaluateOn"), wordsFor(decisionPath("evaluateOn")), m_terms
    ));
    addMandate(*terms);
}

void DecisionPage::addMandate(QVBoxLayout& into) {
    auto* decidedBy = new PersonField(
        m_session, decisionPath("decidedBy"), wordsFor(decisionPath("decidedBy")), PersonFor::Deciding, true, m_terms
    );
    into.addWidget(decidedBy);
    connect(decidedBy, &ComboField::chosen, this, &DecisionPage::proposeMandate);
    into.addWidget(new LineField(
        m_session, decisionPath("mandate"), {sentence(DecisionSentence::Mandate), {}}, m_terms
    ));
    const auto& register_ = m_session.content().mandates();
    if (!register_.empty()) {
        auto* chips = new ChipRow(sentence(DecisionSentence::FromRegister), m_terms);
        std::vector<ChipSentence> mandates;
        for (const QString& mandate : register_)
            mandates.push_back({Step::Decision, mandate, mandate, false});
        chips->setSentences(mandates);
        into.addWidget(chips);
        connect(chips, &ChipRow::leadsTo, this, [this](const QString& mandate) {
            // A refusal is told by the session; the field shows what stands.
            if (!m_session.isFrozen() && m_session.change(Change::set(decisionPath("mandate"), Json(mandate))))
                focusField(decisionPath("mandate"));
        });
    }
    into.addWidget(new DateField(
        m_session, decisionPath("decidedOn"), {sentence(DecisionSentence::DecidedOn), {}}, m_terms
    ));
}

// Who decides themselves said at the start about what they may: that stands ready where nothing stands yet.
void DecisionPage::proposeMandate(const Json& person) {
    const CaseFile& file = m_session.file();
    const QString mandate = m_session.ownMandate();
    const bool isMe = std::any_of(file.people.begin(), file.people.end(), [&](const Person& one) {
        return one.id.text() == person.toString() && hasWords(m_session.ownName()) &&
               one.alias.trimmed().compare(m_session.ownName(), Qt::CaseInsensitive) == 0;
    });
    const bool stands = file.decision && hasWords(file.decision->mandate);
    // A refusal is told by the session; the field shows what stands.
    if (isMe && !stands && hasWords(mandate))
        static_cast<void>(m_session.change(Change::set(decisionPath("mandate"), Json(mandate))));
}

void DecisionPage::addExplanation() {
    column()->addWidget(new SectionHeading({sentence(DecisionSentence::Explained), {}}, this));
    addNotice(BlockKind::PlainLanguage, *column());
    addText("plainLanguage", *column());
    addNotice(BlockKind::Motivation, *column());
    addText("motivation", *column());
    auto* draft = new DraftPanel(m_session, this);
    connect(draft, &DraftPanel::leadsTo, this, &Page::leadsTo);
    column()->addWidget(draft);
    addText("similarCases", *column());
}

void DecisionPage::addReadings() {
    column()->addWidget(new SectionHeading(
        {sentence(DecisionSentence::ReadingsHeading), wordsFor(QStringLiteral("readings[0].verdict")).question}, this
    ));
    m_readingNotices = new QVBoxLayout;
    m_readingNotices->setSpacing(8);
    column()->addLayout(m_readingNotices);
    m_readings = new RowList(m_session, QStringLiteral("readings"), readingRows(m_session), this);
    column()->addWidget(m_readings);
    m_newReading = new NewReading(m_session, this);
    connect(m_newReading, &NewReading::added, this, &DecisionPage::focusField);
    column()->addWidget(m_newReading);
}

void DecisionPage::addSide() {
    auto* side = new QVBoxLayout(m_side);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(14);
    m_letter = new LetterPanel(m_session, m_side);
    side->addWidget(m_letter);
    side->addWidget(help());
    help()->show();
    side->addStretch(1);
    connect(m_letter, &LetterPanel::editAsked, this, [this] { focusField(decisionPath("plainLanguage")); });
}

void DecisionPage::setLayoutMode(LayoutMode mode) {
    StepPage::setLayoutMode(mode);
    // Behind F1 nobody would meet the letter; in a narrow window it stands at the end of the page.
    if (mode == LayoutMode::Narrow)
        column()->addWidget(m_letter);
    else
        qobject_cast<QVBoxLayout*>(m_side->layout())->insertWidget(0, m_letter);
    m_letter->show();
}

void DecisionPage::pickOption(const OptionId& option) {
    const CaseFile& file = m_session.file();
    m_wanted = {};
    if (file.decision) {
        if (!m_session.change(Change::set(decisionPath("option"), Json(option.text()))))
            m_options->refresh();
        return;
    }
    const Option* chosen = file.option(option);
    const auto outcome = chosen ? outcomeOf(*chosen) : std::nullopt;
    if (!outcome) {
        // Kept until it is said what kind of decision this is.
        m_wanted = option;
        m_options->showWanted(option);
        m_outcome->takeKeyboard();
        return;
    }
    Json decision = Json::object(
        {{QStringLiteral("outcome"), Json(codeOf(*outcome))}, {QStringLiteral("option"), Json(option.text())}}
    );
    if (!m_session.change(Change::set(QStringLiteral("decision"), std::move(decision))))
        return;
    m_follows->show();
    outcomeChosen();
}

void DecisionPage::outcomeChosen() {
    if (!m_session.file().decision)
        return;
    if (m_outcome->isAncestorOf(focusWidget()))
        m_follows->hide();
    // What was typed before there was a decision to hold it.
    for (const char* member : {"content", "coreReason", "whyNotOtherwise", "similarCases", "motivation", "plainLanguage"})
        m_session.settle(decisionPath(member));
    if (m_wanted.isEmpty())
        return;
    const OptionId wanted = std::exchange(m_wanted, {});
    m_options->showWanted({});
    if (!m_session.change(Change::set(decisionPath("option"), Json(wanted.text()))))
        m_options->refresh();
}

void DecisionPage::rewrite() {
    StepPage::rewrite();
    if (!m_readings || !m_session.isOpen())
        return;
    const CaseFile& file = m_session.file();
    m_first->setVisible(!file.decision);
    m_terms->setVisible(file.decision.has_value());
    if (!file.decision)
        m_follows->hide();
    for (const auto& [field, path] : m_rewritten)
        if (auto* text = qobject_cast<TextField*>(field))
            text->setWords(wordsOf(path));
    refreshReadingNotices();
}

void DecisionPage::refreshReadingNotices() {
    std::vector<BlockRef> readings;
    for (const BlockRef& block : blocksOf(m_session.file()))
        if (block.kind == BlockKind::Reading)
            readings.push_back(block);
    while (m_noticeRows.size() > readings.size()) {
        m_noticeRows.back()->hide();
        m_noticeRows.back()->deleteLater();
        m_noticeRows.pop_back();
    }
    for (std::size_t i = 0; i < readings.size(); ++i) {
        if (i < m_noticeRows.size()) {
            m_noticeRows[i]->setBlock(readings[i]);
            continue;
        }
        auto* notice = new ReviewNotice(m_session, readings[i], this);
        connect(notice, &ReviewNotice::leadsTo, this, &Page::leadsTo);
        m_readingNotices->addWidget(notice);
        m_noticeRows.push_back(notice);
    }
}

bool DecisionPage::focusField(const QString& path) {
    if (m_mirror->focusAnswer(path))
        return true;
    const bool later = path.startsWith(QStringLiteral("decision.")) && !m_session.file().decision;
    Field* field = fieldFor(this, path);
    if (later && field && m_terms->isAncestorOf(field)) {
        m_outcome->takeKeyboard();
        return true;
    }
    if (path == QStringLiteral("decision")) {
        m_outcome->takeKeyboard();
        return true;
    }
    if (m_compared != nullptr && path == QStringLiteral("comparedCases")) {
        m_compared->takeKeyboard();
        return true;
    }
    if (path == QStringLiteral("readings") && m_readings->count() == 0) {
        m_newReading->reader()->takeKeyboard();
        return true;
    }
    return StepPage::focusField(path);
}

} // namespace omgekeerd::ui
