// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/groupspanel.h"

#include "ui/style/look.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/workshop/entrycard.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace omgekeerd::ui {

GroupsPanel::GroupsPanel(WorkshopSession& session, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_seen(new QLabel),
      m_caseRow(new QWidget),
      m_case(new QComboBox),
      m_steps(new QWidget),
      m_missing(new QLabel),
      m_plan(new QPushButton(tr("Groepen en casussen…"))),
      m_grid(new QGridLayout) {
    auto* heading = new QLabel(tr("Wat de groepen schreven"));
    setText(heading, TypeSize::Body, TypeFace::SansBold);
    setText(m_seen, TypeSize::Small, TypeFace::Sans, Tone::Muted);
    m_seen->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->setSpacing(10);
    top->addWidget(heading);
    top->addWidget(m_seen, 1);
    auto* caseLabel = new QLabel(tr("&Casus op tafel"));
    caseLabel->setBuddy(m_case);
    m_case->setObjectName(QStringLiteral("onTable"));
    m_case->setAccessibleName(tr("Casus op tafel"));
    m_case->setMinimumContentsLength(20);
    m_case->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    auto* caseLine = new QHBoxLayout(m_caseRow);
    caseLine->setContentsMargins(6, 0, 6, 0);
    caseLine->addWidget(caseLabel);
    caseLine->addWidget(m_case, 1);
    auto* steps = new FlowLayout(m_steps, 8, 8);
    steps->setContentsMargins(6, 4, 6, 4);
    auto* chosen = new QButtonGroup(this);
    for (const Step step : allOf<Step>()) {
        auto* chip = new Chip(step, session.desk().content().step(step).name);
        chip->setCheckable(true);
        chip->setObjectName(QStringLiteral("step.") + codeOf(step));
        chosen->addButton(chip);
        steps->addWidget(chip);
        m_chips.push_back(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, step] { setStep(step); });
    }
    setText(m_missing, TypeSize::Body);
    m_missing->setWordWrap(true);
    m_plan->setObjectName(QStringLiteral("makeGroups"));
    setLook(m_plan, ButtonLook::Small);
    m_grid->setSpacing(14);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_caseRow);
    layout->addWidget(m_steps);
    layout->addWidget(m_missing);
    layout->addWidget(m_plan, 0, Qt::AlignLeft);
    layout->addLayout(m_grid);
    connect(m_plan, &QPushButton::clicked, this, &GroupsPanel::planAsked);
    connect(m_case, &QComboBox::activated, this, [this](int index) {
        settle();
        m_session.act([id = CaseId(m_case->itemData(index).toString())](Workshop& workshop) {
            return workshop.putOnTable(id);
        });
    });
    connect(&session, &WorkshopSession::changed, this, &GroupsPanel::refresh);
}

void GroupsPanel::setStep(Step step) {
    settle();
    m_step = step;
    for (EntryCard* card : m_cards)
        card->setStep(step);
    refresh();
}

void GroupsPanel::settle() {
    const std::vector<EntryCard*> cards = m_cards; // keeping may make others
    for (EntryCard* card : cards)
        card->settle();
}

void GroupsPanel::setColumns(int columns) {
    if (m_columns == columns)
        return;
    m_columns = columns;
    place();
}

void GroupsPanel::refresh() {
    if (!m_session.isOpen())
        return;
    const Workshop& workshop = m_session.workshop();
    fillCases();
    syncCards();
    for (const Step step : allOf<Step>())
        m_chips[static_cast<std::size_t>(step)]->setChecked(step == m_step);
    for (EntryCard* card : m_cards)
        card->refresh();
    const bool hasCase = !workshop.onTable().isEmpty();
    const bool hasGroups = !workshop.groups().empty();
    const bool isRevealed = hasCase && workshop.isRevealed(workshop.onTable(), m_step);
    m_seen->setText(isRevealed ? tr("te zien op het grote scherm") : tr("nog niet te zien op het grote scherm"));
    m_missing->setText(
        !hasGroups ? tr("Er zijn nog geen groepen.")
        : !hasCase ? tr("Er ligt nog geen casus op tafel.")
                   : QString()
    );
    m_missing->setVisible(!hasGroups || !hasCase);
    m_plan->setVisible(!hasGroups || !hasCase);
    m_steps->setVisible(hasGroups && hasCase);
}

void GroupsPanel::fillCases() {
    const Workshop& workshop = m_session.workshop();
    m_caseRow->setVisible(workshop.deck().size() > 1);
    if (workshop.deck().size() < 2)
        return;
    std::vector<std::pair<QString, QString>> rows;
    const Result<std::vector<CaseSummary>> cases = m_session.desk().casesForDeck();
    for (const CaseId& id : workshop.deck()) {
        QString title = id.text();
        if (cases)
            for (const CaseSummary& summary : *cases)
                if (summary.id == id)
                    title = summary.title;
        rows.emplace_back(title, id.text());
    }
    bool isSame = m_case->count() == static_cast<int>(rows.size());
    for (int i = 0; isSame && i < m_case->count(); ++i)
        isSame = m_case->itemText(i) == rows[static_cast<std::size_t>(i)].first;
    if (!isSame) {
        m_case->clear();
        for (const auto& [title, id] : rows)
            m_case->addItem(title, id);
    }
    m_case->setCurrentIndex(m_case->findData(workshop.onTable().text()));
}

void GroupsPanel::syncCards() {
    const std::vector<PlacedGroup> groups =
        m_session.workshop().onTable().isEmpty() ? std::vector<PlacedGroup>() : m_session.workshop().groups();
    const bool isSame = std::equal(
        groups.begin(), groups.end(), m_cards.begin(), m_cards.end(),
        [](const PlacedGroup& group, const EntryCard* card) { return group.id == card->group(); }
    );
    if (isSame)
        return;
    for (EntryCard* card : m_cards) {
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (const PlacedGroup& placed : groups) {
        auto* card = new EntryCard(m_session, placed.id, this);
        card->setStep(m_step);
        connect(card, &EntryCard::fileAsked, this, [this, id = placed.id] { Q_EMIT fileAsked(id); });
        m_cards.push_back(card);
    }
    place();
}

void GroupsPanel::place() {
    for (EntryCard* card : m_cards)
        m_grid->removeWidget(card);
    const int columns = std::max(1, std::min(m_columns, static_cast<int>(m_cards.size())));
    for (int column = 0; column < m_grid->columnCount(); ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        const int at = static_cast<int>(i);
        m_grid->addWidget(m_cards[i], at / columns, at % columns);
        m_cards[i]->show();
    }
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
}

} // namespace omgekeerd::ui
