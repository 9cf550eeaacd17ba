// SPDX-License-Identifier: EUPL-1.2
#include "ui/workshop/workarea.h"

#include "core/base/files.h"
#include "ui/style/look.h"
#include "ui/widgets/flowlayout.h"
#include "ui/workshop/comparepanel.h"
#include "ui/workshop/groupspanel.h"
#include "ui/workshop/harvestpanel.h"
#include "ui/workshop/variantspanel.h"

#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

namespace omgekeerd::ui {

namespace {

constexpr int kCardWidth = 215; ///< of a group, at the least
constexpr qint64 kLargestCase = 16LL * 1024 * 1024;

std::optional<WorkArea::Part> partOf(SlideKind kind) {
    switch (kind) {
    case SlideKind::Case:
    case SlideKind::Question:
    case SlideKind::Reveal:
        return WorkArea::Part::Groups;
    case SlideKind::Compare:
        return WorkArea::Part::Compare;
    case SlideKind::Variant:
        return WorkArea::Part::Variants;
    case SlideKind::Harvest:
        return WorkArea::Part::Harvest;
    case SlideKind::Opener:
    case SlideKind::Method:
    case SlideKind::Break:
    case SlideKind::Free:
        return std::nullopt;
    }
    return std::nullopt;
}

} // namespace

WorkArea::WorkArea(WorkshopSession& session, FileChooser& files, QWidget* parent)
    : QWidget(parent),
      m_session(session),
      m_files(files),
      m_groups(new GroupsPanel(session)),
      m_compare(new ComparePanel(session)),
      m_variants(new VariantsPanel(session)),
      m_harvest(new HarvestPanel(session)) {
    auto* choices = new FlowLayout(nullptr, 18, 4);
    choices->setContentsMargins(6, 2, 6, 2);
    int number = 0;
    for (const QString& words : {tr("Groepen"), tr("Vergelijken"), tr("Maar wat als…?"), tr("Oogst")}) {
        auto* choice = new QRadioButton(words);
        choice->setObjectName(QStringLiteral("part.%1").arg(number));
        choices->addWidget(choice);
        m_choices.push_back(choice);
        connect(choice, &QRadioButton::clicked, this, [this, part = Part(number)] { turnTo(part); });
        ++number;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(6, 0, 6, 0);
    layout->setSpacing(12);
    layout->addLayout(choices);
    for (QWidget* panel :
         {static_cast<QWidget*>(m_groups), static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_variants),
          static_cast<QWidget*>(m_harvest)})
        layout->addWidget(panel);
    layout->addStretch(1);
    connect(m_groups, &GroupsPanel::planAsked, this, &WorkArea::planAsked);
    connect(m_groups, &GroupsPanel::fileAsked, this, &WorkArea::askFile);
    connect(m_variants, &VariantsPanel::caseAsked, this, &WorkArea::variantCaseAsked);
    connect(&session, &WorkshopSession::turned, this, &WorkArea::followSlide);
    turnTo(Part::Groups);
}

void WorkArea::turnTo(Part part) {
    if (m_session.isOpen() && part != m_part)
        settle();
    m_part = part;
    m_choices[static_cast<std::size_t>(part)]->setChecked(true);
    m_groups->setVisible(part == Part::Groups);
    m_compare->setVisible(part == Part::Compare);
    m_variants->setVisible(part == Part::Variants);
    m_harvest->setVisible(part == Part::Harvest);
    Q_EMIT turned();
}

void WorkArea::settle() {
    m_groups->settle();
    m_compare->settle();
    m_variants->settle();
    m_harvest->settle();
}

void WorkArea::followSlide() {
    const std::optional<Slide> slide = m_session.workshop().slide();
    if (!slide)
        return;
    if (slide->step && m_groups->step() != *slide->step)
        m_groups->setStep(*slide->step);
    if (const std::optional<Part> part = partOf(slide->kind); part && *part != m_part)
        turnTo(*part);
}

void WorkArea::askFile(const GroupId& group) {
    m_files.askToOpen(
        this, tr("Zaakbestand van een groep"), tr("Zaken van Omgekeerd (*.json)"),
        [this, group](const QString& path) {
            const Result<QByteArray> text = readFile(path, kLargestCase);
            if (!text)
                Q_EMIT m_session.refused(text.error());
            else
                m_session.handIn(group, *text);
        }
    );
}

void WorkArea::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const int columns = std::clamp(width() / scaled(kCardWidth, themeOf(this)), 1, 3);
    m_groups->setColumns(columns);
    m_compare->setColumns(columns);
    m_variants->setColumns(columns);
}

} // namespace omgekeerd::ui
